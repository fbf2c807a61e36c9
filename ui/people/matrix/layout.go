package matrix

import (
	"mareader/store/ties"
	"mareader/ui/draw"
	"mareader/ui/typeset"
)

// layout is how the screen is shared out; what has no room is 0.
type layout struct {
	label, country, total int // widths
	pitch                 int // cells from one column to the next
	columns               int // how many fit
	heads                 int // lines of the heads: one, or two that take turns where columns are narrow
	foot                  int // lines under the rows
}

// Widths of a column: the least that tells numbers apart under heads in two lines, and what
// nearly every surname needs.
const (
	narrow = 6
	wide   = 12
)

// fit lays the sheet out for the grid and the screen.
func (m *Model) fit() {
	g := m.grid()
	m.layout = layoutFor(m.width, m.height, len(g.Columns), longest(g.Rows, full), m.crowd != countries)
	if longest(g.Columns, brief) < m.layout.pitch {
		m.layout.heads = min(m.layout.heads, 1)
	}
	m.rows = m.rows.Resize(len(g.Rows), m.height-m.layout.above()-m.layout.foot)
	m.columns = m.columns.Resize(len(g.Columns), m.layout.columns)
}

// longest is the width that names want.
func longest(heads []ties.Head, name func(*ties.Head) string) int {
	widest := 6
	for i := range heads {
		widest = max(widest, typeset.Width(name(&heads[i])))
	}
	return widest
}

func full(h *ties.Head) string { return h.Name }

// brief is what the press calls a person by; a country has its whole name.
func brief(h *ties.Head) string {
	if h.Country == "" {
		return h.Name
	}
	return draw.Surname(h.Name)
}

// name is the label of a row.
func (l layout) name(h *ties.Head) string {
	if l.label < typeset.Width(h.Name) && l.label < 20 {
		return brief(h)
	}
	return h.Name
}

// layoutFor gives up countries, totals and the foot in turn, then shortens the names.
func layoutFor(width, height, columns, labels int, nations bool) layout {
	l := layout{label: min(labels, 26), total: 5, foot: 2}
	switch {
	case width < 40:
		l.label, l.total = min(labels, max(6, width/3)), 0
	case width < 60:
		l.label = min(labels, width/3)
	case width < 100:
		l.label = min(labels, 22)
	case nations:
		l.country = 16
	}
	if height < 10 {
		l.foot = 0
	}
	room := max(1, width-l.left())
	l.pitch = max(narrow, min(room/max(columns, 1), wide))
	l.columns = max(1, min(room/l.pitch, columns))
	l.heads = 1
	if l.pitch < wide-2 {
		l.heads = 2
	}
	if height < 6 {
		l.heads = 0
	}
	return l
}

// left is the room before the first column.
func (l layout) left() int {
	left := draw.Margin + l.label
	for _, width := range []int{l.country, l.total} {
		if width > 0 {
			left += draw.Gap + width
		}
	}
	return left + 1
}

// above is how many lines stand over the rows: the heads and the totals.
func (l layout) above() int {
	if l.heads == 0 {
		return 0
	}
	return l.heads + 1
}

// head is the name over a column, in the room that its line leaves it.
func (l layout) head(h *ties.Head) string {
	return typeset.Truncate(draw.Surname(h.Name), l.pitch*max(l.heads, 1)-1)
}
