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
	rows       rows // made where nobody waits for them
}

// atOnce is the size up to which a search is quicker than the wait for a screen.
const atOnce = 1000

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
		m.settle(foundMsg{})
		return nil
	}
	m.folding.of = m.shelf.Folds(m.folding.byEvent)
	generation, folding, order, all := m.prompt.generation, m.folding, m.result.order, m.all()
	search := func(ctx context.Context) foundMsg {
		answer := find(ctx)
		return foundMsg{generation, query, answer, folding.rows(answer.Articles, order, all)}
	}
	if now {
		m.settle(search(context.Background()))
		return nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	m.prompt.cancel, m.prompt.busy = cancel, true
	return func() tea.Msg { return search(ctx) }
}

// drop lets go of the search under way, answered or not.
func (q *question) drop() {
	q.cancel()
	q.cancel, q.busy = func() {}, false
}

// found takes the answer to the latest search, and asks again when articles came since.
func (m Model) found(msg foundMsg) (Model, tea.Cmd) {
	m.prompt.drop()
	m.settle(msg)
	if !m.prompt.late {
		return m, nil
	}
	cmd := m.begin(false)
	return m, cmd
}

// settle shows the answer to a query. A new query begins at its best hit; the same one
// leaves the cursor on its article. None goes to the hit that the reader moved to, else
// back to the article held.
func (m *Model) settle(msg foundMsg) {
	query, before := msg.query, m.result.query
	if before == "" {
		m.hold()
	}
	back := m.prompt.held
	if article, ok := m.Current(); ok && m.window.Cursor > 0 {
		back = article
	}
	arrange := func() {
		m.result = result{query: query, hits: msg.answer.Articles, row: msg.answer.Row, order: m.result.order}
		if query == "" || msg.rows.order != m.result.order || msg.rows.version != m.folding.version {
			m.arrange()
			return
		}
		m.show(msg.rows)
	}
	if query == before {
		m.keepPlace(arrange)
		return
	}
	arrange()
	m.window = m.window.To(0)
	if query == "" && back >= 0 {
		if !slices.Contains(m.shown, back) {
			back = m.folding.voice(back)
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
