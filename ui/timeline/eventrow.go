package timeline

import (
	"strings"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/typeset"
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
	text := typeset.Truncate(m.about(e, s.cast.others(hidden, len(people))), c.text)
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
	text = typeset.Truncate(text, c.text)
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
		return pad(mark+m.body(selected).draw(typeset.Truncate(m.day(e.Date), width)), margin+width)
	}
	day := typeset.Truncate(m.day(e.Date), width-1)
	return pad(mark+m.body(selected).draw(day)+m.pens.inferred.draw(approx), margin+width)
}

// day writes a date as long as its column is; the headings tell the year. Days of one digit
// and months without a day stand under the others.
func (m Model) day(s frdate.Span) string {
	switch c := m.drawing.columns; {
	case c.graph && c.compact:
		return m.aligned(m.lang.ShortDayInYear(s), s)
	case c.graph:
		return m.aligned(m.lang.DayInYear(s), s)
	case c.compact && c.weekday:
		return m.aligned(m.lang.ShortWeekdayDate(s), s)
	case c.compact && c.date >= withYear:
		return m.aligned(m.lang.ShortDate(s), s)
	case c.compact:
		return m.aligned(m.lang.ShortDay(s), s)
	}
	return m.aligned(m.lang.WeekdayDate(s), s)
}

func (m Model) aligned(date string, s frdate.Span) string {
	weekday := m.weekday()
	year, month, _ := s.From.Civil()
	switch {
	case s.IsDay():
		return date[:weekday] + alignDay(date[weekday:])
	case s == frdate.Month(year, month):
		return spaces(weekday+len("24 ")) + date
	}
	return date
}

// alignDay puts a day of one digit under the second one of the others.
func alignDay(date string) string {
	if strings.IndexByte(date, ' ') == 1 {
		return " " + date
	}
	return date
}
