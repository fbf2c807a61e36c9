// Package people is the screen of everyone whom the library names: what they are, in how
// many articles and meetings, and in which years. It opens a person's timeline by asking
// for it; it does not know how people are found in text.
package people

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/store"
	"mareader/store/event"
	"mareader/store/query"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/sieve"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Messages to whoever holds the list of people.
type (
	// TimelineMsg asks for the timeline of a person.
	TimelineMsg struct{ Name string }
	// BackMsg asks to leave the list: there was nothing left to cancel.
	BackMsg struct{}
)

// order is what the people are sorted by.
type order int

const (
	byMeetings order = iota
	byArticles
	byName
	orders
)

// Model is the list of people. Make one with [New].
type Model struct {
	theme         theme.Theme
	lang          lang.Lang
	keys          keys.Table[Model]
	width, height int

	people  []entry
	years   years
	busiest int   // most meetings of anyone in a year
	shown   []int // indexes in people, in the order of the screen
	order   order
	columns columns
	window  window.Window

	sieve   *sieve.Sieve // of people; nil until one asks
	line    prompt.Line
	typing  bool
	query   query.Query // the last that could be read
	problem error       // why the line is not a query
}

// New returns an empty list of people.
func New(t theme.Theme, l lang.Lang) Model {
	return Model{theme: t, lang: l, keys: table(l)}
}

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) { m.theme = t }

// SetSize gives the list its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	m.width, m.height = width, height
	m.fit()
}

// SetPeople shows these people in place of the former ones; the indexes of their events
// are those of events. The cursor stays on its person, and at the top if it never left it.
func (m *Model) SetPeople(people []store.Person, events []event.Event) {
	m.years, m.sieve = yearsOf(events), nil
	m.people, m.busiest = make([]entry, len(people)), 0
	for i, p := range people {
		m.people[i] = m.years.entry(p, events)
		for _, n := range m.people[i].perYear {
			m.busiest = max(m.busiest, n)
		}
	}
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

// compare says which of two people comes first: more meetings, then more articles, or the
// other way round, then the name.
func (o order) compare(a, b *entry) int {
	meetings, articles := b.meetings-a.meetings, b.articles-a.articles
	switch {
	case o == byMeetings && meetings != 0:
		return meetings
	case o != byName && articles != 0:
		return articles
	case o == byArticles && meetings != 0:
		return meetings
	}
	return strings.Compare(a.sortName, b.sortName)
}

// keepPlace changes the rows and puts the cursor back on its person, as far down the
// screen as before.
func (m *Model) keepPlace(change func()) {
	name, ok := m.Current()
	above := m.window.Cursor - m.window.Top
	change()
	row := slices.IndexFunc(m.shown, func(i int) bool { return m.people[i].name == name })
	if ok && row >= 0 {
		m.window.Top = row - above
		m.window = m.window.To(row)
	}
}
