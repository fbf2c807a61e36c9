package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/ui/spark"
)

// approx marks a date that is not stated.
const approx = "≈"

// View is exactly as many lines as the timeline is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	if m.card.open {
		return m.fill(m.cardLines())
	}
	lines := make([]string, 0, m.height)
	lines = append(lines, m.drawing.heading...)
	if len(m.drawing.events) == 0 {
		return m.fill(append(lines, m.none()...))
	}
	if m.header() > 0 {
		lines = append(lines, m.names())
	}
	from, to := m.window.Shown()
	for at := from; at < to; at++ {
		lines = append(lines, m.row(at))
	}
	return m.fill(lines)
}

// fill makes lines exactly as many as the timeline is high, none wider than it.
func (m Model) fill(lines []string) string {
	lines = lines[:min(len(lines), m.height)]
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	for i, line := range lines {
		if ansi.StringWidth(line) > m.width {
			lines[i] = ansi.Truncate(line, m.width, "")
		}
	}
	return strings.Join(lines, "\n")
}

// none says why there are no rows.
func (m Model) none() []string {
	if m.question.keep != nil {
		return []string{"", "  " + m.lang.Say("Aucune rencontre ne répond à cette recherche.", "No meeting answers this search."),
			"  " + m.pens.muted.draw(m.lang.Say("Échap l’efface.", "Esc clears it."))}
	}
	return []string{"", "  " + m.pens.muted.draw(m.lang.Say("Aucune rencontre.", "No meetings."))}
}

// names is the line of surnames over the lanes. At its left stand the year, where its
// heading has scrolled away, and which lanes of how many these are.
func (m Model) names() string {
	d := m.drawing
	tied := m.tied()
	var b strings.Builder
	b.WriteString(m.corner(margin + d.columns.date + 2))
	x := 0
	for i, l := range d.board.lanes {
		b.WriteString(spaces(l.start-x))
		p := m.pens.lane(i)
		if tied[i] {
			p = m.pens.name(i)
		}
		b.WriteString(p.draw(l.label))
		x = l.start + ansi.StringWidth(l.label)
	}
	return b.String()
}

// tied is the lanes that the event under the cursor ties.
func (m Model) tied() map[int]bool {
	tied := map[int]bool{}
	if at, ok := m.current(); ok {
		seats, _ := m.drawing.board.shown(m.drawing.parts[at])
		for _, seat := range seats {
			tied[seat] = true
		}
	}
	return tied
}

func (m Model) corner(width int) string {
	year := ""
	if m.drawing.rows.list[m.window.Top].kind != yearRow {
		year = m.drawing.rows.yearAt(m.window.Top)
	}
	hint := ""
	if pages := len(m.drawing.pages) - 1; pages > 1 {
		hint = "← " + strconv.Itoa(m.page+1) + "/" + strconv.Itoa(pages) + " →"
	}
	gap := max(width-ansi.StringWidth(year)-ansi.StringWidth(hint)-2, 0)
	return m.pens.title.draw(year) + spaces(gap) + m.pens.muted.draw(hint) + "  "
}

// row draws one line of the timeline.
func (m Model) row(at int) string {
	switch r := m.drawing.rows.list[at]; {
	case r.kind == yearRow:
		return m.year(r)
	case r.kind == successionRow:
		return m.succession(r)
	case r.kind == undatedRow:
		return m.pens.title.draw(m.lang.Say("sans date", "no date"))
	case m.drawing.columns.graph:
		return m.tiedRow(r, at == m.window.Cursor)
	default:
		return m.wordsRow(r, at == m.window.Cursor)
	}
}

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
	indent := spaces(margin+m.weekday())
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

// about is what an event is about: who else took part, how its date is known where there
// is none, whether it took place, where, and on what.
func (m Model) about(e *event.Event, others string) string {
	reason := ""
	if _, dated := sortDay(e); !dated {
		reason = m.reason(e)
	}
	return join([]string{others, reason, m.statusWord(e.Status), e.Place, strings.Join(e.Topics, ", ")}, " · ")
}

// reason is how the date of an event is known, in the event's own words or in those of
// its basis.
func (m Model) reason(e *event.Event) string {
	if e.Reason != "" {
		return e.Reason
	}
	return m.lang.Basis(e.Basis)
}

// others names those who have no lane: with all of an event's people, as who met whom.
func (m Model) others(hidden []int, of int) string {
	if len(hidden) == of {
		return m.meeting(hidden)
	}
	names := make([]string, len(hidden))
	for i, rank := range hidden {
		names[i] = m.drawing.cast.labels[rank]
	}
	if len(names) == 0 {
		return ""
	}
	return "↔ " + strings.Join(names, ", ")
}

// meeting writes who met whom: "Laftit ↔ Retailleau, Darmanin".
func (m Model) meeting(people []int) string {
	names := make([]string, len(people))
	for i, rank := range people {
		names[i] = m.drawing.cast.labels[rank]
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return names[0] + " ↔ " + strings.Join(names[1:], ", ")
}

func (m Model) statusWord(s meeting.Status) string {
	switch s {
	case meeting.Planned:
		return m.lang.Say("prévu", "planned")
	case meeting.Cancelled:
		return m.lang.Say("annulé", "cancelled")
	}
	return ""
}

// voices is how many sources an event has, counting the same text once.
func voices(e *event.Event) int {
	if e.Voices > 0 {
		return e.Voices
	}
	return len(e.Sources)
}

// join puts a separator between the parts that are not empty.
func join(parts []string, separator string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, separator)
}

func spaces(n int) string { return strings.Repeat(" ", max(0, n)) }

// pad fills a styled text with spaces up to a width.
func pad(s string, width int) string {
	return s + spaces(width-ansi.StringWidth(s))
}
