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
	former         *choice // what U brings back
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
	return choice{toggle(c.pinned, name), without(c.hidden, name), &c}
}

// hide returns the choice with a person hidden, or not any more.
func (c choice) hide(name string) choice {
	return choice{without(c.pinned, name), toggle(c.hidden, name), &c}
}

func (m Model) pinSomeone() (Model, tea.Cmd)  { return m.chooseFor(whomToPin, m.choice.pinned), nil }
func (m Model) hideSomeone() (Model, tea.Cmd) { return m.chooseFor(whomToHide, m.choice.hidden), nil }

func (m Model) chooseFor(asking asking, chosen []string) Model {
	if len(m.book.Names) > 0 {
		m.asking = asking
		m.picker = picker.New(m.candidates(chosen)).SetHeight(m.height)
	}
	return m
}

// candidates are those who take part in the event under the cursor, the leader last, then
// those chosen already, then the others from the busiest.
func (m Model) candidates(chosen []string) []picker.Candidate {
	meetings := m.drawing.guests.Meetings
	order := make([]int, len(m.book.Names))
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
	marked := make([]bool, len(order))
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
	candidates := make([]picker.Candidate, len(order))
	for i, p := range order {
		candidates[i] = picker.Candidate{Name: m.book.Names[p], Post: m.postOf(m.book.Names[p]), Meetings: meetings[p], Marked: marked[p]}
	}
	return candidates
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

// pickOne pins or hides the person under the cursor of the picker.
func (m *Model) pickOne() {
	name, ok := m.picker.Chosen()
	switch {
	case !ok:
	case m.asking == whomToPin:
		m.choose(m.choice.pin(name))
	default:
		m.choose(m.choice.hide(name))
	}
}

func (m *Model) choose(c choice) {
	m.choice = c
	m.keepPlace(func() { m.pick() })
}

// undo takes the last choice back.
func (m Model) undo() (Model, tea.Cmd) {
	if m.choice.former != nil {
		m.choose(*m.choice.former)
	}
	return m, nil
}
