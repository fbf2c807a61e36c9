package timeline

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/store/search"
	"mareader/ui/prompt"
	"mareader/ui/sieve"
	"mareader/ui/window"
)

// question is what the reader types to see fewer events.
type question struct {
	line    prompt.Line
	typing  bool
	query   search.Query // the last that could be read
	problem error        // why the line is not a query
	found   []bool       // by event: whether it answers; nil without a query
}

func (q question) asked() bool { return q.typing || q.line.Text() != "" }

func (m Model) search() (Model, tea.Cmd) {
	m.question.typing = true
	return m, nil
}

// ask shows the events that answer a line; where that is not a query, those that answered
// the last one stay.
func (m *Model) ask(line prompt.Line) {
	same := line.Text() == m.question.line.Text()
	m.question.line = line
	if same {
		return
	}
	query, err := search.Parse(line.Text())
	if m.question.problem = err; err != nil {
		return
	}
	m.question.query = query
	m.sift()
	m.keepPlace(func() { m.pick() })
}

// sift finds the events that answer the query. They are indexed when one first asks.
func (m *Model) sift() {
	m.question.found = nil
	if m.question.query.Empty() {
		return
	}
	if m.sieve == nil {
		m.sieve = sieve.New(len(m.events), func(at int) search.Doc { return m.searched(&m.events[at]) })
	}
	m.question.found = m.sieve.Find(m.question.query)
}

// searched is all that can be searched of an event.
func (m Model) searched(e *event.Event) search.Doc {
	d := search.Doc{Title: e.Place}
	for _, p := range e.Participants {
		d.People = append(d.People, p.Name, p.Office, p.Country)
	}
	body := append([]string{m.lang.LongDate(e.Date), e.Date.String(), m.statusWord(e.Status)}, e.Topics...)
	d.Body = strings.Join(append(body, e.Delegates...), "\n")
	return d
}

// Problem says why what was typed is not a query; "" when it is one.
func (m Model) Problem() string {
	if m.question.problem == nil {
		return ""
	}
	return m.lang.Error(m.question.problem)
}

// typed gives a key to the prompt; the arrows move the cursor meanwhile.
func (m Model) typed(press tea.KeyPressMsg) Model {
	switch press.String() {
	case "esc", "enter":
		m.question.typing = false
	case "up":
		return m.by(window.LineUp)
	case "down":
		return m.by(window.LineDown)
	default:
		if line, ok := m.question.line.Press(press); ok {
			m.ask(line)
		}
	}
	return m
}

// Prompt is the line above the rows: what was asked, how many events answer it, and in
// which cell the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	count := m.lang.Meetings(len(m.drawing.events))
	if m.question.found != nil {
		count = strconv.Itoa(len(m.drawing.events)) + m.lang.Say(" sur ", " of ") + strconv.Itoa(len(m.events))
	}
	hint := m.lang.Say("/ pour chercher", "/ to search")
	return m.question.line.Bar(m.theme, width, m.question.typing, hint, count)
}
