// Package people is the view of everyone whom the library names: a list of them, the page
// of each, and who met whom. It shows one of these sheets at a time and passes on what they
// ask for; it does not know how people are found in text.
package people

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/people/matrix"
	"mareader/ui/people/profile"
	"mareader/ui/people/roster"
	"mareader/ui/prompt"
	"mareader/ui/theme"
)

// Articles looks up the articles that name people; nil for an id that is not there.
type Articles interface {
	Article(id string) *data.Article
}

// Model is the view. Make one with [New].
type Model struct {
	lang     lang.Lang
	articles Articles
	people   []store.Person
	events   []event.Event

	place  Place
	all    roster.Model // of the library
	among  roster.Model // of the article that the place names
	page   profile.Model
	matrix matrix.Model
}

// New returns the view of nobody.
func New(t theme.Theme, l lang.Lang, articles Articles, facts *office.Facts) Model {
	return Model{
		lang: l, articles: articles,
		all: roster.New(t, l, facts), among: roster.New(t, l, facts), page: profile.New(t, l, facts), matrix: matrix.New(t, l),
	}
}

// SetAid gives the prompts what helps to ask.
func (m *Model) SetAid(a *prompt.Aid) {
	m.all.SetAid(a)
	m.among.SetAid(a)
}

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) {
	m.all.SetTheme(t)
	m.among.SetTheme(t)
	m.page.SetTheme(t)
	m.matrix.SetTheme(t)
}

// SetSize gives the view its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	m.all.SetSize(width, height)
	m.among.SetSize(width, height)
	m.page.SetSize(width, height)
	m.matrix.SetSize(width, height)
}

// SetPeople shows these people in place of the former ones; the indexes of their events
// are those of events, which are sorted newest first. The reader's place is kept.
func (m *Model) SetPeople(people []store.Person, events []event.Event) {
	m.people, m.events = people, events
	m.all.SetPeople(people, events)
	m.matrix.SetEvents(events)
	m.show()
}

// person returns who has a name; ok is false for nobody.
func (m *Model) person(name string) (p store.Person, ok bool) {
	at := slices.IndexFunc(m.people, func(p store.Person) bool { return p.Name == name })
	if at < 0 {
		return store.Person{}, false
	}
	return m.people[at], true
}

// named are the people whom an article names, in the order of the library's.
func (m *Model) named(a *data.Article) []store.Person {
	names := map[string]bool{}
	for _, p := range a.People() {
		names[p.Name] = true
	}
	var named []store.Person
	for _, p := range m.people {
		if names[p.Name] {
			named = append(named, p)
		}
	}
	return named
}

// sheet is what the view asks of the sheet that is shown.
type sheet interface {
	Percent() int
	Hints() []key.Binding
	Prompt(width int) (string, *tea.Cursor)
	View() string
}

func (m Model) sheet() sheet {
	switch m.place.sheet() {
	case onPage:
		return m.page
	case onMatrix:
		return m.matrix
	case amongFew:
		return m.among
	}
	return m.all
}

// Update answers a key press or a paste.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	var cmd tea.Cmd
	switch m.place.sheet() {
	case onPage:
		m.page, cmd = m.page.Update(msg)
	case onMatrix:
		m.matrix, cmd = m.matrix.Update(msg)
	case amongFew:
		m.among, cmd = m.among.Update(msg)
	default:
		m.all, cmd = m.all.Update(msg)
	}
	return m, cmd
}

// list is the list that is shown; nil while another sheet is.
func (m *Model) list() *roster.Model {
	switch m.place.sheet() {
	case amongFew:
		return &m.among
	case amongAll:
		return &m.all
	}
	return nil
}

// Typing reports whether keys go to a prompt.
func (m Model) Typing() bool {
	list := m.list()
	return list != nil && list.Typing()
}

// Problem says why what was typed is not a query; "" when it is one.
func (m Model) Problem() string {
	if list := m.list(); list != nil {
		return list.Problem()
	}
	return ""
}

// Percent is how far down the cursor is.
func (m Model) Percent() int { return m.sheet().Percent() }

// Hints are the keys of the status line.
func (m Model) Hints() []key.Binding { return m.sheet().Hints() }

// Prompt is the line above the sheet.
func (m Model) Prompt(width int) (string, *tea.Cursor) { return m.sheet().Prompt(width) }

// View is exactly as many lines as the view is high, none wider than it.
func (m Model) View() string { return m.sheet().View() }

// Bindings are the keys of each sheet, with the words of the help page.
func (m Model) Bindings() (list, page, matrix []key.Binding) {
	return m.all.Bindings(), m.page.Bindings(), m.matrix.Bindings()
}
