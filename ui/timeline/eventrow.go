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
	c, s := m.drawing.columns, &m.drawing.sections[r.section]
	e, people := m.drawing.events[r.at], s.parts[r.at-s.from]
	cells := s.board.empty()
	if _, dated := sortDay(e); dated {
		cells = s.board.trunks(r.day)
	}
	s.board.tie(cells, people, e.Status)
	_, hidden := s.board.shown(people)
	text := ansi.Truncate(m.about(e, s.cast.others(hidden, len(people))), c.text, "…")
	return m.date(e, selected) + "  " + pad(m.pens.strokes(cells), c.drawn) + spaces(c.gap) +
		pad(m.body(selected).draw(text), c.text) + "  " + m.pens.muted.draw(m.lang.Sources(voices(e)))
}

// wordsRow writes an event without lanes: date, names, place and sources.
func (m Model) wordsRow(r row, selected bool) string {
	c, s := m.drawing.columns, &m.drawing.sections[r.section]
	e := m.drawing.events[r.at]
	text := s.cast.meeting(s.parts[r.at-s.from])
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
