// Package people is the screen of everyone whom the library names: what they are, in how
// many articles and meetings, and in which years. It opens a person's timeline by asking
// for it; it does not know how people are found in text.
package people

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/surname"
	"mareader/ui/theme"
	"mareader/ui/typeset"
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
	line    prompt.Line
	typing  bool
	columns columns
	window  window.Window
}

// entry is a person with what a row and a search need of them.
type entry struct {
	name               string
	office, country    string
	articles, meetings int
	perYear            []int  // meetings, in the years of the header
	folded             string // all that can be searched
	sortName           string
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
	m.years = yearsOf(events)
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
	m.line, m.typing = prompt.Line{}, false
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

// typed gives a key to the prompt; the arrows move the cursor meanwhile.
func (m Model) typed(press tea.KeyPressMsg) Model {
	switch press.String() {
	case "esc", "enter":
		m.typing = false
	case "up":
		return m.by(window.LineUp)
	case "down":
		return m.by(window.LineDown)
	default:
		if line, ok := m.line.Press(press); ok {
			m.ask(line)
		}
	}
	return m
}

// ask shows the people who answer a line, from the first.
func (m *Model) ask(line prompt.Line) {
	same := line.Text() == m.line.Text()
	m.line = line
	if !same {
		m.arrange()
		m.window = m.window.To(0)
	}
}

// arrange chooses the people that hold every word of the line, and sorts them.
func (m *Model) arrange() {
	words := strings.Fields(fold.String(m.line.Text()))
	m.shown = m.shown[:0:0]
	for i := range m.people {
		if m.people[i].holds(words) {
			m.shown = append(m.shown, i)
		}
	}
	slices.SortStableFunc(m.shown, func(a, b int) int { return m.order.compare(&m.people[a], &m.people[b]) })
	m.fit()
}

func (e *entry) holds(words []string) bool {
	for _, w := range words {
		if !strings.Contains(e.folded, w) {
			return false
		}
	}
	return true
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

// keepPlace changes the rows and puts the cursor back on its person.
func (m *Model) keepPlace(change func()) {
	name, ok := m.Current()
	change()
	row := slices.IndexFunc(m.shown, func(i int) bool { return m.people[i].name == name })
	if ok && row >= 0 {
		m.window = m.window.To(row)
	}
}

// years are those that the sparklines show, both ends included; none when zero.
type years struct{ from, to int }

// maxYears is how many years a sparkline shows, the latest ones.
const maxYears = 12

func yearsOf(events []event.Event) years {
	var y years
	for i := range events {
		switch year := yearOf(&events[i]); {
		case year == 0:
		case y.to == 0:
			y = years{year, year}
		default:
			y = years{min(y.from, year), max(y.to, year)}
		}
	}
	y.from = max(y.from, y.to-maxYears+1)
	return y
}

// count is how many years there are.
func (y years) count() int {
	if y.to == 0 {
		return 0
	}
	return y.to - y.from + 1
}

// yearOf is the year of an event, 0 when it has none.
func yearOf(e *event.Event) int {
	if e.Date.IsZero() || e.Date == frdate.Always() {
		return 0
	}
	day := e.Date.From
	if day == frdate.MinDay {
		day = e.Date.To
	}
	year, _, _ := day.Civil()
	return year
}

// entry counts what the events say of a person.
func (y years) entry(p store.Person, events []event.Event) entry {
	e := entry{
		name: p.Name, office: typeset.Curl(p.Office), country: p.Country, articles: len(p.Articles), meetings: len(p.Events),
		perYear: make([]int, y.count()), sortName: fold.String(surname.Of(p.Name) + " " + p.Name),
	}
	e.folded = fold.String(e.name + "\n" + e.office + "\n" + e.country)
	for _, at := range p.Events {
		if at < 0 || at >= len(events) {
			continue
		}
		if year := yearOf(&events[at]); y.from <= year && year <= y.to && year > 0 {
			e.perYear[year-y.from]++
		}
	}
	return e
}
