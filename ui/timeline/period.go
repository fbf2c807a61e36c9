package timeline

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"mareader/data/meeting"
	"mareader/ui/draw"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/graph"
)

// period draws a month or a year: how many meetings there were and how often each person
// met anyone, who took part and has no lane, where, and on what.
func (m Model) period(line *draw.Line, r agenda.Row, selected bool) {
	p, columns := m.drawing.Periods[r.At], m.drawing.columns
	sum := m.summary(r.At)
	m.cursor(line, selected)
	said := m.periodName(line, p, selected)
	line.To(columns.left())
	var board graph.Board
	if columns.graph {
		board = m.board(r.Section)
		m.strokes(line, m.counts(board, r, sum))
	}
	parts := []string{m.fewNames(sum, board), strings.Join(first(sum.places, 3), ", "), strings.Join(first(sum.topics, 4), ", ")}
	if !said {
		parts = slices.Insert(parts, 0, m.lang.Meetings(len(p.Records)))
	}
	m.textAndSources(line, fit(parts, columns.text), sum.voices, selected)
}

// counts draws how often each person with a lane met anyone in a period.
func (m Model) counts(board graph.Board, r agenda.Row, sum *summary) []graph.Stroke {
	cells := board.Empty()
	if !m.drawing.Periods[r.At].Span.IsZero() {
		cells = board.Trunks(m.days(r))
	}
	for _, l := range board.Lanes {
		board.Count(cells, l.Person, sum.times[l.Person], sum.status[l.Person])
	}
	return cells
}

// chartFrom is the room of a year with its months.
const chartFrom = len("2025 ") + 12

// periodName writes the month and how many meetings it has, or the year with its months; it
// reports whether it said how many.
func (m Model) periodName(line *draw.Line, p agenda.Period, selected bool) (said bool) {
	columns := m.drawing.columns
	end := margin + columns.date
	switch {
	case m.zoom == agenda.ByYear && p.Span.IsZero():
		line.Put(m.theme.Title, m.noDate())
	case m.zoom == agenda.ByYear:
		line.Put(m.theme.Title, strconv.Itoa(m.drawing.Years[p.Year].Number))
		if room := columns.left() - margin - chartFrom; room >= 2 || columns.graph && room >= 0 {
			line.Skip(1 + max(0, min(room-2, 1)))
			m.chart(line, m.drawing.Years[p.Year])
			return false
		}
	case p.Span.IsZero():
		line.Put(m.theme.Inferred, "?")
	case p.Month == 0:
		line.Put(m.theme.Inferred, m.lang.Say("mois inconnu", "month unknown"))
	case columns.compact:
		line.Put(m.body(selected), m.lang.ShortMonth(p.Month))
	default:
		line.Put(m.body(selected), m.lang.Month(p.Month))
	}
	n := strconv.Itoa(len(p.Records))
	line.To(end - len(n))
	line.Put(m.theme.Muted, n)
	return true
}

// fewNames names some of the people who have no lane, and counts the others.
func (m Model) fewNames(sum *summary, board graph.Board) string {
	const few = 4
	var names []string
	for _, p := range sum.people {
		if len(names) == few {
			break
		}
		if board.Seat(p) < 0 {
			names = append(names, m.book.Labels[p])
		}
	}
	rest := len(sum.people) - len(names)
	for _, l := range board.Lanes {
		rest -= min(sum.times[l.Person], 1)
	}
	if rest > 0 {
		names = append(names, "+"+strconv.Itoa(rest))
	}
	return strings.Join(names, ", ")
}

// summary is what the events of a period come to.
type summary struct {
	people         []int // the busiest first
	times          map[int]int
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
	s.people, s.times = people.ranked(), people.times
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
