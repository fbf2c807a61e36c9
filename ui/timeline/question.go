package timeline

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/data/fold"
	"mareader/store/event"
	"mareader/ui/prompt"
	"mareader/ui/window"
)

// question is what the reader types to see fewer events.
type question struct {
	line   prompt.Line
	typing bool
	keep   func(event.Event) bool
	folded map[string]string // by event: the words that can be searched
}

func (q question) asked() bool { return q.typing || q.keep != nil }

func (m Model) search() (Model, tea.Cmd) {
	m.question.typing = true
	if m.question.folded == nil {
		m.question.folded = make(map[string]string, len(m.events))
		for i := range m.events {
			m.question.folded[m.events[i].ID] = fold.String(m.words(&m.events[i]))
		}
	}
	return m, nil
}

// words is all that can be searched of an event.
func (m Model) words(e *event.Event) string {
	words := []string{e.Place, m.lang.LongDate(e.Date), m.statusWord(e.Status)}
	for _, p := range e.Participants {
		words = append(words, p.Name, p.Office, p.Country)
	}
	words = append(words, e.Topics...)
	return strings.Join(append(words, e.Delegates...), "\n")
}

// ask shows the events that hold every word of a line.
func (m *Model) ask(line prompt.Line) {
	same := line.Text() == m.question.line.Text()
	m.question.line = line
	if same {
		return
	}
	words := strings.Fields(fold.String(line.Text()))
	if len(words) == 0 {
		m.SetFilter(nil)
		return
	}
	folded := m.question.folded
	m.SetFilter(func(e event.Event) bool {
		for _, w := range words {
			if !strings.Contains(folded[e.ID], w) {
				return false
			}
		}
		return true
	})
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
	if m.question.keep != nil {
		count = strconv.Itoa(len(m.drawing.events)) + m.lang.Say(" sur ", " of ") + strconv.Itoa(len(m.events))
	}
	hint := m.lang.Say("/ pour chercher", "/ to search")
	return m.question.line.Bar(m.theme, width, m.question.typing, hint, count)
}
