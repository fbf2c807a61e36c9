package timeline

import (
	"strings"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/draw"
	"mareader/ui/theme"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/card"
	"mareader/ui/timeline/graph"
	"mareader/ui/typeset"
)

// Marks after a date.
const (
	approx = "≈" // it is not stated
	differ = "≠" // sources name different days
)

// tiedRow draws an event over the lanes.
func (m Model) tiedRow(line *draw.Line, r agenda.Row, selected bool) {
	record, board := &m.book.Records[r.At], m.board(r.Section)
	cells := board.Empty()
	if record.Dated {
		cells = board.Trunks(m.days(r))
	}
	board.Tie(cells, record.People, record.Status)
	_, hidden := board.Seats(record.People)
	m.putDate(line, record, selected)
	m.strokes(line, cells)
	m.textAndSources(line, m.about(record, m.others(hidden, len(record.People))), voices(record.Event), selected)
}

// textAndSources ends a row.
func (m Model) textAndSources(line *draw.Line, text string, voices int, selected bool) {
	c := m.drawing.columns
	from := line.Width()
	line.PutIn(c.text, m.body(selected), text)
	if c.sources > 0 {
		line.To(from + c.text + 2)
		line.PutIn(c.sources, m.theme.Muted, m.lang.Sources(voices))
	}
}

// wordsRow writes an event without lanes: date, names, place and sources.
func (m Model) wordsRow(line *draw.Line, r agenda.Row, selected bool) {
	record := &m.book.Records[r.At]
	text := m.meeting(record.People)
	for _, part := range []string{m.lang.Status(record.Status), record.Place} {
		if part != "" {
			text += "  " + part
		}
	}
	m.putDate(line, record, selected)
	m.textAndSources(line, text, voices(record.Event), selected)
}

func (m Model) body(selected bool) theme.Style {
	if selected {
		return m.theme.Selected
	}
	return m.theme.Text
}

// strokes draws cells, each run of one colour with its pen, and the gap after them.
func (m Model) strokes(line *draw.Line, cells []graph.Stroke) {
	left := line.Width()
	for from := 0; from < len(cells); {
		to := from + 1
		for to < len(cells) && cells[to].Lane == cells[from].Lane {
			to++
		}
		run := make([]rune, 0, to-from)
		for _, c := range cells[from:to] {
			run = append(run, c.Glyph)
		}
		switch lane := cells[from].Lane; lane {
		case graph.Blank:
			line.Skip(to - from)
		case graph.Idle:
			line.Styled(m.theme.Faint.Render(string(run)), to-from)
		default:
			line.Styled(m.theme.Lane(lane).Render(string(run)), to-from)
		}
		from = to
	}
	line.To(left + m.drawing.columns.drawn + m.drawing.columns.gap)
}

// cursor draws the mark of the row under the cursor.
func (m Model) cursor(line *draw.Line, selected bool) {
	if selected {
		line.Put(m.theme.Accent, "┃")
	}
	line.To(margin)
}

// putDate draws the mark of the cursor and the date of an event.
func (m Model) putDate(line *draw.Line, r *agenda.Record, selected bool) {
	m.cursor(line, selected)
	width := m.drawing.columns.date
	switch {
	case !r.Dated:
		line.Skip(m.weekday())
		line.Put(m.theme.Inferred, "?")
	case m.differs(r):
		line.PutIn(width-1, m.body(selected), m.day(r.Date))
		line.Put(m.theme.Warning, differ)
	case r.Basis == frdate.Stated:
		line.PutIn(width, m.body(selected), m.day(r.Date))
	default:
		line.PutIn(width-1, m.body(selected), m.day(r.Date))
		line.Put(m.theme.Inferred, approx)
	}
	line.To(m.drawing.columns.left())
}

// differs reports whether the sources of an event name different days; it is found out when
// the event first comes on the screen.
func (m Model) differs(r *agenda.Record) bool {
	at := m.book.Find(r.ID)
	known, seen := m.differing[at]
	if !seen {
		known = card.DaysDiffer(r.Event, m.articles)
		m.differing[at] = known
	}
	return known
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
		return strings.Repeat(" ", weekday+len("24 ")) + date
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

// weekday is the room of "lun. ", so that days without a weekday stand under the others.
func (m Model) weekday() int {
	if !m.drawing.columns.weekday {
		return 0
	}
	return typeset.Width(m.lang.ShortWeekday(0)) + 1
}

// voices is how many sources an event has, counting the same text once.
func voices(e *event.Event) int {
	if e.Voices > 0 {
		return e.Voices
	}
	return len(e.Sources)
}
