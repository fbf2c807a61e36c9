package roster

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/store"
	"mareader/store/match"
	"mareader/ui/filter"
	"mareader/ui/prompt"
	"mareader/ui/window"
)

// typed gives a key to the prompt; the arrows move the cursor meanwhile.
func (m Model) typed(press tea.KeyPressMsg) Model {
	if line, helped := m.aid.Help(m.line, press.String()); helped {
		m.ask(line)
		return m
	}
	switch press.String() {
	case "esc", "enter":
		m.aid.Remember(m.line.Text())
		m.typing = false
	case "up":
		return m.by(window.LineUp)
	case "down":
		return m.by(window.LineDown)
	default:
		if line, ok := m.line.Press(press); ok {
			m.ask(m.aid.Offer(line))
		}
	}
	return m
}

// ask shows the people who answer a line, from the first; where that is not a query, those
// who answered the last one stay.
func (m *Model) ask(line prompt.Line) {
	same := line.Text() == m.line.Text()
	m.line = line
	if same {
		return
	}
	asked, err := m.aid.Parse(line.Text())
	if m.problem = err; err == nil {
		m.query = asked
		m.arrange()
		m.window = m.window.To(0)
	}
}

// Problem says why what was typed is not a query; "" when it is one.
func (m Model) Problem() string {
	if fault := m.fault(); fault != nil {
		return m.lang.Error(fault)
	}
	return ""
}

func (m Model) fault() error { return m.line.Fault(m.problem, m.typing) }

// sort puts all people in their order.
func (m *Model) sort() {
	m.sorted = make([]int, len(m.people))
	for i := range m.sorted {
		m.sorted[i] = i
	}
	slices.SortStableFunc(m.sorted, func(a, b int) int { return m.order.compare(&m.people[a], &m.people[b]) })
}

// arrange chooses the people who answer the query.
func (m *Model) arrange() {
	found := m.sift()
	m.shown = make([]int, 0, len(m.sorted))
	for _, i := range m.sorted {
		if found == nil || found[i] {
			m.shown = append(m.shown, i)
		}
	}
	m.fit()
}

// sift tells of each person whether they answer the query; nil without one. People are
// indexed when one first asks.
func (m *Model) sift() []bool {
	if m.query.Empty() {
		return nil
	}
	if m.filter == nil {
		m.filter = filter.New(len(m.people), func(at int) match.Doc { return m.searched(&m.people[at]) })
	}
	return m.filter.Find(m.query)
}

// searched is all that can be searched of a person.
func (m *Model) searched(e *entry) match.Doc {
	return store.PersonDoc(store.Person{Name: e.name, Office: e.office, Country: e.country}, m.facts)
}
