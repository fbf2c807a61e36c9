package timeline

import (
	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/store/event"
)

// approx marks a date that is not stated.
const approx = "≈"

// tiedRow draws an event over the lanes.
func (m Model) tiedRow(r row, selected bool) string {
	d := m.drawing
	e, people := d.events[r.at], d.parts[r.at]
	_, dated := sortDay(e)
	cells := d.board.empty()
	if dated {
		cells = d.board.trunks(r.day)
	}
	d.board.tie(cells, people, e.Status)
	_, hidden := d.board.shown(people)
	text := ansi.Truncate(m.about(e, m.others(hidden, len(people))), d.columns.text, "…")
	return m.date(e, selected) + "  " + m.pens.strokes(cells) + spaces(d.columns.gap) +
		pad(m.body(selected).draw(text), d.columns.text) + "  " + m.pens.muted.draw(m.lang.Sources(voices(e)))
}

// wordsRow writes an event without lanes: date, names, place and sources.
func (m Model) wordsRow(r row, selected bool) string {
	c := m.drawing.columns
	e := m.drawing.events[r.at]
	text := m.meeting(m.drawing.parts[r.at])
	for _, part := range []string{m.statusWord(e.Status), e.Place} {
		if part != "" {
			text += "  " + part
		}
	}
	text = ansi.Truncate(text, c.text, "…")
	line := m.date(e, selected) + "  " + m.body(selected).draw(text)
	if c.sources == 0 {
		return line
	}
	return pad(line, margin+c.date+2+c.text) + "  " + m.pens.muted.draw(m.lang.Sources(voices(e)))
}

func (m Model) body(selected bool) pen {
	if selected {
		return m.pens.selected
	}
	return m.pens.text
}

// date draws the mark of the cursor and the date of an event.
func (m Model) date(e *event.Event, selected bool) string {
	mark := spaces(margin)
	if selected {
		mark = m.pens.accent.draw("┃") + " "
	}
	width := m.drawing.columns.date
	_, dated := sortDay(e)
	switch {
	case !dated:
		return pad(mark+spaces(m.weekday())+m.pens.inferred.draw("?"), margin+width)
	case e.Basis == frdate.Stated:
		return pad(mark+m.body(selected).draw(ansi.Truncate(m.day(e.Date), width, "…")), margin+width)
	}
	day := ansi.Truncate(m.day(e.Date), width-1, "…")
	return pad(mark+m.body(selected).draw(day)+m.pens.inferred.draw(approx), margin+width)
}

// day writes a date as long as its column is; the headings tell the year.
func (m Model) day(s frdate.Span) string {
	switch c := m.drawing.columns; {
	case c.graph && c.compact:
		return m.lang.ShortDayInYear(s)
	case c.graph:
		return m.lang.DayInYear(s)
	case c.compact && c.weekday:
		return m.lang.ShortWeekdayDate(s)
	case c.compact && c.sources > 0:
		return m.lang.ShortDate(s)
	case c.compact:
		return m.lang.ShortDay(s)
	}
	return m.lang.WeekdayDate(s)
}
