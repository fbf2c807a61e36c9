package timeline

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/ui/lang"
	"mareader/ui/timeline/career"
	"mareader/ui/timeline/picker"
)

// choice is who always or never has a lane because the reader wants it so.
type choice struct {
	pinned, hidden []string
}

// words say how many were chosen.
func (c choice) words(l lang.Lang) string {
	part := func(n int, one, many string) string {
		if n == 0 {
			return ""
		}
		return l.Count(n, one, many)
	}
	return join([]string{
		part(len(c.pinned), l.Say("épinglé", "pinned"), l.Say("épinglés", "pinned")),
		part(len(c.hidden), l.Say("masqué", "hidden"), l.Say("masqués", "hidden")),
	}, " · ")
}

// toggle adds a name, or takes it away where it is there.
func toggle(names []string, name string) []string {
	if at := slices.Index(names, name); at >= 0 {
		return slices.Delete(slices.Clone(names), at, at+1)
	}
	return append(slices.Clone(names), name)
}

func without(names []string, name string) []string {
	if !slices.Contains(names, name) {
		return names
	}
	return toggle(names, name)
}

// pin returns the choice with a person pinned, or not any more; nobody is both pinned and
// hidden.
func (c choice) pin(name string) choice {
	return choice{toggle(c.pinned, name), without(c.hidden, name)}
}

// hide returns the choice with a person hidden, or not any more.
func (c choice) hide(name string) choice {
	return choice{without(c.pinned, name), toggle(c.hidden, name)}
}

func (m Model) pinSomeone() (Model, tea.Cmd)  { return m.chooseFor(whomToPin, m.choice.pinned), nil }
func (m Model) hideSomeone() (Model, tea.Cmd) { return m.chooseFor(whomToHide, m.choice.hidden), nil }

func (m Model) chooseFor(asking asking, chosen []string) Model {
	if len(m.book.Names) == 0 {
		return m
	}
	order, marked := m.likely(chosen)
	candidates := make([]picker.Candidate, len(order))
	m.offered = make([]string, len(order))
	for i, p := range order {
		name, n := m.book.Names[p], m.drawing.guests.Meetings[p]
		m.offered[i] = name
		candidates[i] = picker.Candidate{Text: name, Count: m.lang.Meetings(n), Note: m.postOf(name), Marked: marked[p]}
	}
	m.asking = asking
	m.picker = picker.New(candidates).SetHeight(m.height)
	return m
}

// likely is everyone: those who take part in the event under the cursor, the leader last,
// then those chosen already, then the others from the busiest.
func (m Model) likely(chosen []string) (order []int, marked []bool) {
	meetings := m.drawing.guests.Meetings
	order = make([]int, len(m.book.Names))
	for i := range order {
		order[i] = i
	}
	near := map[int]int{}
	if at := m.current(); at >= 0 {
		for _, p := range m.book.Records[at].People {
			near[p] = 2
		}
		if near[m.drawing.guests.Leader] > 0 {
			near[m.drawing.guests.Leader] = 1
		}
	}
	marked = make([]bool, len(order))
	for _, name := range chosen {
		if p := m.book.Number(name); p >= 0 {
			marked[p] = true
		}
	}
	rank := func(p int) int {
		if near[p] == 0 && marked[p] {
			return 1
		}
		return 2 * near[p]
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(meetings[b], meetings[a]))
	})
	return order, marked
}

// postOf is the latest office of a person, "" where the facts know none.
func (m Model) postOf(name string) string {
	terms := m.careers[name]
	if len(terms) == 0 {
		return ""
	}
	latest := terms[len(terms)-1]
	return career.Post(latest.Office, latest.Country)
}

// pickOne takes the candidate under the cursor.
func (m *Model) pickOne() tea.Cmd {
	at, ok := m.picker.Chosen()
	switch {
	case !ok:
	case m.asking == whomToPin:
		m.choose(m.choice.pin(m.offered[at]))
	case m.asking == whomToHide:
		m.choose(m.choice.hide(m.offered[at]))
	default:
		return m.join(m.offered[at])
	}
	return nil
}

func (m *Model) choose(c choice) {
	former := m.choice
	m.undoStack = append(slices.Clip(m.undoStack), &former)
	m.choice = c
	m.keepPlace(func() { m.pick() })
}
