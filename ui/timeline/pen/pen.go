// Package pen writes styled lines of a known width: a row of the timeline changes its
// style at every lane, and neither rendering each cell anew nor measuring what was
// rendered is cheap.
package pen

import (
	"strings"

	"charm.land/lipgloss/v2"

	"mareader/ui/theme"
)

// Pen is a style as the escapes before and after a text, found once.
type Pen struct{ on, off string }

// New returns the pen of a style.
func New(style lipgloss.Style) Pen {
	on, off, _ := strings.Cut(style.Render("x"), "x")
	return Pen{on, off}
}

// Draw returns a text in the style; nothing for no text.
func (p Pen) Draw(s string) string {
	if s == "" {
		return ""
	}
	return p.on + s + p.off
}

// Set is every style that the timeline uses.
type Set struct {
	Text, Muted, Faint, Title, Selected, Inferred, Accent, Warning, Person, Match Pen
	lanes, names                                                                  []Pen
}

// NewSet returns the pens of a theme.
func NewSet(t theme.Theme) Set {
	s := Set{
		Text: New(t.Text), Muted: New(t.Muted), Faint: New(t.Faint), Title: New(t.Title), Selected: New(t.Selected),
		Inferred: New(t.Inferred), Accent: New(t.Accent), Warning: New(t.Warning), Person: New(t.Person), Match: New(t.Match),
	}
	for _, style := range t.Lanes {
		s.lanes = append(s.lanes, New(style))
		s.names = append(s.names, New(style.Bold(true)))
	}
	return s
}

// Lane is the pen of a lane by its number.
func (s Set) Lane(i int) Pen { return nth(s.lanes, i, s.Text) }

// Name is the pen of a name over its lane while that person takes part in the event under
// the cursor.
func (s Set) Name(i int) Pen { return nth(s.names, i, s.Title) }

func nth(pens []Pen, i int, other Pen) Pen {
	if len(pens) == 0 {
		return other
	}
	return pens[i%len(pens)]
}
