// Package roster lists everyone whom the library names: office, number of articles and
// meetings, and years. It opens a page or a timeline by asking the root; it does not know how
// people are found in text. Begin with [Model].
package roster

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/query"
	"mareader/ui/filter"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Model is the list of people. Make one with [New].
type Model struct {
	theme         theme.Theme
	lang          lang.Lang
	keys          keys.Table[Model]
	facts         *office.Facts // how else people are called; nil where nobody knows
	width, height int

	of      string // the title of the article whose people they are; "" for the library's
	people  []entry
	scale   scale
	busiest int   // most meetings of anyone in one bar
	sorted  []int // all people, as indexes, in their order
	shown   []int // those of them on the screen
	order   order
	columns columns
	window  window.Window

	filter  *filter.Filter // of people; nil until one asks
	line    prompt.Line
	typing  bool
	query   query.Query // the last that could be read
	problem error       // why the line is not a query
	aid     *prompt.Aid // nil for none
}

// New returns an empty list of people.
func New(t theme.Theme, l lang.Lang, facts *office.Facts) Model {
	return Model{theme: t, lang: l, keys: table(l), facts: facts}
}

// SetAid gives the prompt what helps to ask.
func (m *Model) SetAid(a *prompt.Aid) { m.aid = a }

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) { m.theme = t }

// SetSize gives the list its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	m.width, m.height = width, height
	m.fit()
}

// Of says whose people they are: those of an article, by its title.
func (m *Model) Of(title string) { m.of = title }

// SetPeople shows these people in place of the former ones; the indexes of their events
// are those of events. The cursor stays on its person, and at the top if it never left it.
func (m *Model) SetPeople(people []store.Person, events []event.Event) {
	m.scale, m.filter = scaleOf(events), nil
	m.people, m.busiest = make([]entry, len(people)), 0
	for i, p := range people {
		m.people[i] = m.scale.entry(p, events)
		for _, n := range m.people[i].bars {
			m.busiest = max(m.busiest, n)
		}
	}
	m.sort()
	if m.window.Cursor == 0 {
		m.arrange()
		m.window = m.window.To(0)
		return
	}
	m.keepPlace(m.arrange)
}

// Typing reports whether keys go to the prompt.
func (m Model) Typing() bool { return m.typing }

// Percent is how far down the cursor is.
func (m Model) Percent() int { return m.window.Percent() }

// Current is the name of the person under the cursor; ok is false when there is none.
func (m Model) Current() (name string, ok bool) {
	if len(m.shown) == 0 {
		return "", false
	}
	return m.people[m.shown[m.window.Cursor]].name, true
}

// Cancel drops the search, if there is one.
func (m *Model) Cancel() bool {
	if !m.typing && m.line.Text() == "" {
		return false
	}
	m.line, m.typing, m.query, m.problem = prompt.Line{}, false, query.Query{}, nil
	m.keepPlace(m.arrange)
	return true
}

// Update answers a key press or a paste.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if m.typing {
			m.ask(m.line.Insert(msg.Content))
		}
	case tea.KeyPressMsg:
		if m.typing {
			return m.typed(msg), nil
		}
		m, cmd, _ := m.keys.Press(m, msg)
		return m, cmd
	}
	return m, nil
}

// keepPlace changes the rows and puts the cursor back on its person, as far down the
// screen as before.
func (m *Model) keepPlace(change func()) {
	name, ok := m.Current()
	above := m.window.Cursor - m.window.Top
	change()
	if row := m.rowOf(name); ok && row >= 0 {
		m.window.Top = row - above
		m.window = m.window.To(row)
	}
}

// Select moves the cursor to a person, if they are shown.
func (m *Model) Select(name string) {
	if row := m.rowOf(name); row >= 0 {
		m.window = m.window.To(row)
	}
}

func (m *Model) rowOf(name string) int {
	return slices.IndexFunc(m.shown, func(i int) bool { return m.people[i].name == name })
}
