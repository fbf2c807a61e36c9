// Package theme gives every role on the screen its look. Roles are named after what the
// text is, never after a colour; only the sixteen ANSI colours are used, so that the
// reader's terminal decides how they look, and no role is told by colour alone.
package theme

import "charm.land/lipgloss/v2"

// Theme is the look of every role.
type Theme struct {
	Text     Style // running text
	Muted    Style // dates, outlets, counts
	Faint    Style // rules, empty lanes
	Title    Style // titles of articles, headings
	Accent   Style // the active tab, prompts
	Match    Style // letters that match the query
	Current  Style // the match under the cursor
	Person   Style // names of people in the text
	Focused  Style // the person under the cursor
	Selected Style // the row under the cursor
	Inferred Style // "≈" and how a date is known
	Warning  Style // what went wrong

	lanes, names []Style
}

// New returns the theme for a dark or a light background.
func New(dark bool) Theme {
	plain := lipgloss.NewStyle()
	fg := func(onDark, onLight string) lipgloss.Style {
		return plain.Foreground(lipgloss.LightDark(dark)(lipgloss.Color(onLight), lipgloss.Color(onDark)))
	}
	t := Theme{
		Text:     style(plain),
		Muted:    style(fg("7", "8")),
		Faint:    style(fg("8", "7")),
		Title:    style(plain.Bold(true)),
		Accent:   style(fg("14", "6").Bold(true)),
		Match:    style(fg("11", "5").Bold(true)),
		Current:  style(plain.Reverse(true).Bold(true)),
		Person:   style(fg("12", "4")),
		Focused:  style(fg("12", "4").Reverse(true)),
		Selected: style(plain.Bold(true)),
		Inferred: style(fg("3", "3")),
		Warning:  style(fg("9", "1")),
	}
	for _, lane := range []lipgloss.Style{
		fg("12", "4"), fg("10", "2"), fg("13", "5"), fg("14", "6"), fg("11", "3"), fg("9", "1"),
	} {
		t.lanes, t.names = append(t.lanes, style(lane)), append(t.names, style(lane.Bold(true)))
	}
	return t
}

// Lane is the look of a lane by its number.
func (t Theme) Lane(i int) Style { return nth(t.lanes, i, t.Text) }

// Name is that of a name over its lane while that person takes part in the event under the
// cursor.
func (t Theme) Name(i int) Style { return nth(t.names, i, t.Title) }

func nth(styles []Style, i int, other Style) Style {
	if len(styles) == 0 {
		return other
	}
	return styles[i%len(styles)]
}
