package timeline

import (
	"strconv"

	"mareader/data/frdate"
	"mareader/ui/draw"
	"mareader/ui/timeline/agenda"
	"mareader/ui/typeset"
)

// year draws a heading: the year, its meetings by month, and how many they are. Where
// other lanes begin it names them, unless the line above does.
func (m Model) year(line *draw.Line, r agenda.Row, named bool) {
	y := m.drawing.Years[r.At]
	line.Put(m.theme.Title, strconv.Itoa(y.Number))
	line.Skip(max(1, min(3, m.drawing.columns.left()-1-len("2025")-len(y.Months))))
	m.chart(line, y)
	count := m.lang.Meetings(y.Meetings)
	if !m.drawing.columns.graph {
		if line.Width()+2+typeset.Width(count) <= m.width {
			line.Skip(2)
			line.Put(m.theme.Muted, count)
		}
		return
	}
	m.lanes(line, r, named)
	line.Put(m.theme.Muted, count)
}

// lanes names the lanes where others begin, unless the line above does.
func (m Model) lanes(line *draw.Line, r agenda.Row, named bool) {
	line.To(m.drawing.columns.left())
	if r.First && !named {
		m.names(line, r.Section)
		line.To(m.drawing.columns.left() + m.drawing.columns.drawn + m.drawing.columns.gap)
	} else {
		m.strokes(line, m.board(r.Section).Trunks(m.days(r)))
	}
}

// undated draws the heading of the events without a date.
func (m Model) undated(line *draw.Line, r agenda.Row, named bool) {
	line.Put(m.theme.Title, m.noDate())
	if m.drawing.columns.graph && r.First && !named {
		line.To(m.drawing.columns.left())
		m.names(line, r.Section)
	}
}

func (m Model) noDate() string { return m.lang.Say("sans date", "no date") }

// chart draws the months; those without a meeting stay in the background.
func (m Model) chart(line *draw.Line, y agenda.Year) {
	for from := 0; from < len(y.Months); {
		p, to := m.theme.Accent, from
		if y.Months[from] == 0 {
			p = m.theme.Faint
		}
		var bars []rune
		for ; to < len(y.Months) && (y.Months[to] == 0) == (y.Months[from] == 0); to++ {
			bars = append(bars, draw.Bar(y.Months[to], m.drawing.Busiest))
		}
		line.Styled(p.Render(string(bars)), to-from)
		from = to
	}
}

// change draws one lane ending and another beginning.
func (m Model) change(line *draw.Line, r agenda.Row) {
	c, columns := m.book.Changes[r.At], m.drawing.columns
	date := m.lang.Day(frdate.On(c.Day))
	if columns.compact {
		date = m.lang.ShortDay(frdate.On(c.Day))
	}
	line.Skip(margin + m.weekday())
	line.Put(m.theme.Muted, alignDay(date))
	line.To(columns.left())
	room := m.width - line.Width()
	if columns.graph {
		board := m.board(r.Section)
		cells := board.Trunks(m.days(r))
		board.HandOver(cells, c.From, c.To)
		m.strokes(line, cells)
		room = columns.text + 2 + columns.sources
	}
	line.Put(m.theme.Muted, c.Words(m.lang, m.book.Labels[c.From], m.book.Labels[c.To], room))
}
