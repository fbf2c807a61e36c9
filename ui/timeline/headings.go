package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/ui/spark"
)

// year draws a heading: the year, its meetings by month, and how many they are.
func (m Model) year(r row) string {
	y := m.drawing.rows.years[r.at]
	var b strings.Builder
	b.WriteString(m.pens.title.draw(strconv.Itoa(y.number)))
	gap := max(1, min(3, margin+m.drawing.columns.date+1-len("2025")-len(y.months)))
	b.WriteString(spaces(gap))
	b.WriteString(m.chart(y))
	count := m.lang.Meetings(y.meetings)
	if !m.drawing.columns.graph {
		return b.String() + "  " + m.pens.muted.draw(count)
	}
	line := pad(b.String(), margin+m.drawing.columns.date+2) + m.pens.strokes(m.drawing.board.trunks(r.day))
	return line + spaces(m.drawing.columns.gap) + m.pens.muted.draw(count)
}

// chart draws the months; those without a meeting stay in the background.
func (m Model) chart(y year) string {
	var b strings.Builder
	for _, n := range y.months {
		p := m.pens.accent
		if n == 0 {
			p = m.pens.faint
		}
		b.WriteString(p.draw(string(spark.Bar(n, m.drawing.rows.busiest))))
	}
	return b.String()
}

// succession draws one lane ending and another beginning.
func (m Model) succession(r row) string {
	d := m.drawing
	s := d.changes[r.at]
	cells := d.board.trunks(r.day)
	from, to := d.seatOf(s.from), d.seatOf(s.to)
	d.board.handOver(cells, from, to)
	date := m.lang.Day(frdate.On(s.day))
	if d.columns.compact {
		date = m.lang.ShortDay(frdate.On(s.day))
	}
	indent := spaces(margin + m.weekday())
	words := s.words(m.lang, d.board.lanes[from].label, d.board.lanes[to].label)
	room := d.columns.text + 2 + d.columns.sources
	return pad(indent+m.pens.muted.draw(date), margin+d.columns.date+2) + m.pens.strokes(cells) + spaces(d.columns.gap) +
		m.pens.muted.draw(ansi.Truncate(words, room, "…"))
}

// weekday is the room of "lun. ", so that days without a weekday stand under the others.
func (m Model) weekday() int {
	if !m.drawing.columns.weekday {
		return 0
	}
	return ansi.StringWidth(m.lang.ShortWeekday(0)) + 1
}

// seatOf is the lane of a person who has one.
func (d drawing) seatOf(name string) int {
	for i, l := range d.board.lanes {
		if d.cast.names[l.rank] == name {
			return i
		}
	}
	return 0
}
