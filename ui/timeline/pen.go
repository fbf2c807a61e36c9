package timeline

import (
	"strings"

	"charm.land/lipgloss/v2"

	"mareader/ui/theme"
)

// pen is a style as the escapes before and after a text, found once: a row of the graph
// changes its style at every lane, and rendering each cell anew is most of its cost.
type pen struct{ on, off string }

func newPen(style lipgloss.Style) pen {
	on, off, _ := strings.Cut(style.Render("x"), "x")
	return pen{on, off}
}

func (p pen) draw(s string) string {
	if s == "" {
		return ""
	}
	return p.on + s + p.off
}

// pens is every style that the rows use.
type pens struct {
	text, muted, faint, title, selected, inferred, accent pen
	lanes, names                                          []pen
}

func newPens(t theme.Theme) pens {
	p := pens{
		text: newPen(t.Text), muted: newPen(t.Muted), faint: newPen(t.Faint), title: newPen(t.Title),
		selected: newPen(t.Selected), inferred: newPen(t.Inferred), accent: newPen(t.Accent),
	}
	for _, style := range t.Lanes {
		p.lanes = append(p.lanes, newPen(style))
		p.names = append(p.names, newPen(style.Bold(true)))
	}
	return p
}

// lane is the pen of a lane of the board, or of a stroke outside of all.
func (p pens) lane(i int) pen {
	switch {
	case i == idle:
		return p.faint
	case i < 0 || len(p.lanes) == 0:
		return p.text
	}
	return p.lanes[i%len(p.lanes)]
}

// name is the pen of a surname over its lane while the event under the cursor is theirs.
func (p pens) name(i int) pen {
	if len(p.names) == 0 {
		return p.title
	}
	return p.names[i%len(p.names)]
}

// strokes draws cells, each run of one colour with its pen.
func (p pens) strokes(cells []stroke) string {
	var b strings.Builder
	for from := 0; from < len(cells); {
		to := from + 1
		for to < len(cells) && cells[to].lane == cells[from].lane {
			to++
		}
		run := make([]rune, 0, to-from)
		for _, c := range cells[from:to] {
			run = append(run, c.glyph)
		}
		if cells[from].lane == blank {
			b.WriteString(string(run))
		} else {
			b.WriteString(p.lane(cells[from].lane).draw(string(run)))
		}
		from = to
	}
	return b.String()
}
