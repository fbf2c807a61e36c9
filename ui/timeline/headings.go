package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/ui/spark"
)

// year draws a heading: the year, its meetings by month, and how many they are. Where
// other lanes begin it names them, unless the line above does.
func (m Model) year(r row, named bool) string {
	y := m.drawing.rows.years[r.at]
	var b strings.Builder
	b.WriteString(m.pens.title.draw(strconv.Itoa(y.number)))
	gap := max(1, min(3, margin+m.drawing.columns.date+1-len("2025")-len(y.months)))
	b.WriteString(spaces(gap))
	b.WriteString(m.chart(y))
	count := m.lang.Meetings(y.meetings)
	if !m.drawing.columns.graph {
		if ansi.StringWidth(b.String())+2+ansi.StringWidth(count) > m.width {
			return b.String()
		}
		return b.String() + "  " + m.pens.muted.draw(count)
	}
	d := m.drawing
	board := d.sections[r.section].board
	lanes := m.pens.strokes(board.trunks(r.day))
	if r.first && !named {
		lanes = m.names(r.section)
	}
	return pad(b.String(), margin+d.columns.date+2) + pad(lanes, d.columns.drawn) + spaces(d.columns.gap) + m.pens.muted.draw(count)
}

// undated draws the heading of the events without a date.
func (m Model) undated(r row, named bool) string {
	title := m.pens.title.draw(m.lang.Say("sans date", "no date"))
	if !m.drawing.columns.graph || !r.first || named {
		return title
	}
	return pad(title, margin+m.drawing.columns.date+2) + m.names(r.section)
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
	section := &d.sections[r.section]
	s, board := section.changes[r.at], section.board
	cells := board.trunks(r.day)
	from, to := section.seat(s.from), section.seat(s.to)
	board.handOver(cells, from, to)
	date := m.lang.Day(frdate.On(s.day))
	if d.columns.compact {
		date = m.lang.ShortDay(frdate.On(s.day))
	}
	date = spaces(margin+m.weekday()) + m.pens.muted.draw(alignDay(date))
	words := s.words(m.lang, board.lanes[from].label, board.lanes[to].label, d.columns.text+2+d.columns.sources)
	return pad(date, margin+d.columns.date+2) + pad(m.pens.strokes(cells), d.columns.drawn) + spaces(d.columns.gap) +
		m.pens.muted.draw(words)
}

// weekday is the room of "lun. ", so that days without a weekday stand under the others.
func (m Model) weekday() int {
	if !m.drawing.columns.weekday {
		return 0
	}
	return ansi.StringWidth(m.lang.ShortWeekday(0)) + 1
}
