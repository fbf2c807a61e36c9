package list

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"
)

// foundMsg carries the answer to a search, and which search it was.
type foundMsg struct {
	generation int
	query      string
	answer     Answer
}

// atOnce is the size up to which a search is quicker than the wait for a screen.
const atOnce = 5000

// search answers the line as it is typed.
func (m *Model) search() tea.Cmd { return m.begin(m.shelf.Len() <= atOnce) }

// begin answers the line, now or in a command, of which only the latest counts.
func (m *Model) begin(now bool) tea.Cmd {
	m.prompt.drop()
	m.prompt.generation++
	m.prompt.late = false
	query := m.prompt.line.Text()
	find, err := m.shelf.Find(query)
	if m.prompt.problem = err; err != nil {
		return nil
	}
	if find == nil {
		m.settle("", Answer{})
		return nil
	}
	if now {
		m.settle(query, find(context.Background()))
		return nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	m.prompt.cancel, m.prompt.busy = cancel, true
	generation := m.prompt.generation
	return func() tea.Msg { return foundMsg{generation, query, find(ctx)} }
}

// drop lets go of the search under way, answered or not.
func (q *question) drop() {
	q.cancel()
	q.cancel, q.busy = func() {}, false
}

// found takes the answer to the latest search, and asks again when articles came since.
func (m Model) found(msg foundMsg) (Model, tea.Cmd) {
	m.prompt.drop()
	m.settle(msg.query, msg.answer)
	if !m.prompt.late {
		return m, nil
	}
	cmd := m.begin(false)
	return m, cmd
}

// settle shows the answer to a query. A new query begins at its best hit; the same one
// leaves the cursor on its article. None goes to the hit that the reader moved to, else
// back to the article held.
func (m *Model) settle(query string, answer Answer) {
	before := m.result.query
	if before == "" {
		m.hold()
	}
	back := m.prompt.held
	if article, ok := m.Current(); ok && m.window.Cursor > 0 {
		back = article
	}
	arrange := func() {
		m.result = result{query: query, hits: answer.Articles, row: answer.Row, order: m.result.order}
		m.arrange()
	}
	if query == before {
		m.keepPlace(arrange)
		return
	}
	arrange()
	m.window = m.window.To(0)
	if query == "" && back >= 0 {
		if !slices.Contains(m.shown, back) {
			back = m.voice(back)
		}
		m.Select(back)
	}
}

// hold remembers the article under the cursor as the one to go back to when the query is
// dropped.
func (m *Model) hold() {
	if article, ok := m.Current(); ok {
		m.prompt.held = article
	}
}
