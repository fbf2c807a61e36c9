package timeline

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"mareader/data/meeting"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/pen"
)

// period draws a month or a year: how many meetings there were and how often each person
// met anyone, who took part and has no lane, where, and on what.
func (m Model) period(line *pen.Line, r agenda.Row, selected bool) {
	p, columns := m.drawing.Periods[r.At], m.drawing.columns
	sum := m.summary(r.At)
	m.cursor(line, selected)
	said := m.periodName(line, p, selected)
	line.To(columns.left())
	people := sum.people
	if columns.graph {
		board := m.board(r.Section)
		cells := board.Empty()
		if !p.Span.IsZero() {
			cells = board.Trunks(m.days(r))
		}
		for _, c := range sum.people {
			board.Count(cells, c.of, c.n, sum.status[c.of])
		}
		m.strokes(line, cells)
		people = slices.DeleteFunc(slices.Clone(people), func(c count) bool { return board.Seat(c.of) >= 0 })
	}
	parts := []string{m.fewNames(people), strings.Join(first(sum.places, 3), ", "), strings.Join(first(sum.topics, 4), ", ")}
	if !said {
		parts = slices.Insert(parts, 0, m.lang.Meetings(len(p.Records)))
	}
	m.textAndSources(line, join(parts, " · "), sum.voices, selected)
}

// chartFrom is the room of a year with its months.
const chartFrom = len("2025 ") + 12

// periodName writes the month and how many meetings it has, or the year with its months; it
// reports whether it said how many.
func (m Model) periodName(line *pen.Line, p agenda.Period, selected bool) (said bool) {
	columns := m.drawing.columns
	end := margin + columns.date
	switch {
	case m.zoom == agenda.ByYear && p.Span.IsZero():
		line.Put(m.pens.Title, m.noDate())
	case m.zoom == agenda.ByYear:
		line.Put(m.pens.Title, strconv.Itoa(m.drawing.Years[p.Year].Number))
		if room := columns.left() - margin - chartFrom; room >= 0 {
			line.Skip(1 + min(room, 1))
			m.chart(line, m.drawing.Years[p.Year])
			return false
		}
	case p.Span.IsZero():
		line.Put(m.pens.Inferred, "?")
	case p.Month == 0:
		line.Put(m.pens.Inferred, m.lang.Say("mois inconnu", "month unknown"))
	case columns.compact:
		line.Put(m.body(selected), m.lang.ShortMonth(p.Month))
	default:
		line.Put(m.body(selected), m.lang.Month(p.Month))
	}
	n := strconv.Itoa(len(p.Records))
	line.To(end - len(n))
	line.Put(m.pens.Muted, n)
	return true
}

// fewNames names some people and counts the rest.
func (m Model) fewNames(people []count) string {
	const few = 4
	var names []string
	for _, c := range people[:min(len(people), few)] {
		names = append(names, m.book.Labels[c.of])
	}
	if rest := len(people) - few; rest > 0 {
		names = append(names, "+"+strconv.Itoa(rest))
	}
	return strings.Join(names, ", ")
}

// count is how often a person took part.
type count struct{ of, n int }

// summary is what the events of a period come to.
type summary struct {
	people         []count // the busiest first
	status         map[int]meeting.Status
	places, topics []string // the most frequent first
	voices         int
}

// summary is what a period comes to, worked out when it first comes on the screen.
func (m Model) summary(period int) *summary {
	if known := m.drawing.summaries[period]; known != nil {
		return known
	}
	s := m.sum(m.drawing.Periods[period])
	m.drawing.summaries[period] = s
	return s
}

func (m Model) sum(p agenda.Period) *summary {
	s := &summary{status: map[int]meeting.Status{}}
	people, places, topics := tally[int]{}, tally[string]{}, tally[string]{}
	for _, at := range p.Records {
		r := &m.book.Records[at]
		s.voices += voices(r.Event)
		for _, person := range r.People {
			if !people.add(person) || r.Status < s.status[person] {
				s.status[person] = r.Status
			}
		}
		if r.Place != "" {
			places.add(r.Place)
		}
		for _, topic := range r.Topics {
			topics.add(topic)
		}
	}
	for _, person := range people.ranked() {
		s.people = append(s.people, count{person, people.times[person]})
	}
	s.places, s.topics = places.ranked(), topics.ranked()
	return s
}

// tally counts things and keeps the order in which they came.
type tally[T cmp.Ordered] struct {
	times map[T]int
	order []T
}

// add counts a thing and reports whether it was there before.
func (t *tally[T]) add(thing T) (known bool) {
	if t.times == nil {
		t.times = map[T]int{}
	}
	t.times[thing]++
	if known = t.times[thing] > 1; !known {
		t.order = append(t.order, thing)
	}
	return known
}

// ranked is the things, the most frequent first, of equals those that came first.
func (t *tally[T]) ranked() []T {
	slices.SortStableFunc(t.order, func(a, b T) int { return cmp.Compare(t.times[b], t.times[a]) })
	return t.order
}

func first[T any](s []T, n int) []T { return s[:min(len(s), n)] }
