package list

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
)

// foundMsg carries the answer to a search, and which search it was.
type foundMsg struct {
	generation int
	query      string
	answer     Answer
	rows       rows // made where nobody waits for them
	arrange    func(Answer) rows
	ctx        context.Context
}

// atOnce is the size up to which a search is quicker than the wait for a screen.
const atOnce = 1000

// restDelay is how long the rest of an answer waits: it must not take the time of a letter that
// follows, and few read beyond the best so soon.
const restDelay = 150 * time.Millisecond

// search answers the line as it is typed. Where that cannot be read, the search for the
// last one that could goes on.
func (m *Model) search() tea.Cmd {
	query := m.prompt.line.Text()
	find, err := m.articles.Find(query)
	if m.prompt.problem = err; err != nil {
		return nil
	}
	m.prompt.asked = query
	return m.begin(find, m.few())
}

// begin answers what was asked last, now or in a command, of which only the latest counts.
func (m *Model) begin(find Search, now bool) tea.Cmd {
	m.prompt.drop()
	m.prompt.generation++
	m.prompt.late = false
	query := m.prompt.asked
	if find == nil {
		m.settle(foundMsg{rows: m.whole})
		return m.arrange()
	}
	if now {
		answer := find(context.Background())
		m.settle(foundMsg{query: query, answer: answer, rows: m.arranging(true)(answer)})
		return nil
	}
	return m.run(query, find)
}

// run searches in a command and makes rows of the answer: first of the best of it where
// that is there sooner than all, and where they are wanted first.
func (m *Model) run(query string, find Search) tea.Cmd {
	ctx, cancel := context.WithCancel(context.Background())
	m.prompt.cancel, m.prompt.busy = cancel, true
	msg, ranked := foundMsg{generation: m.prompt.generation, query: query, arrange: m.arranging(query != ""), ctx: ctx}, m.result.order == ByRelevance
	return func() tea.Msg {
		answer := find(ctx)
		if answer.Rest != nil && !ranked {
			answer = answer.Rest()
		}
		return msg.with(answer)
	}
}

// with is the message of an answer.
func (msg foundMsg) with(a Answer) foundMsg {
	msg.answer, msg.rows = a, msg.arrange(a)
	return msg
}

// drop lets go of the search under way, answered or not.
func (q *question) drop() {
	q.cancel()
	q.cancel, q.busy = func() {}, false
}

// found takes the answer to the latest search. It waits for the rest of one, and asks again
// where articles came or rows were arranged otherwise since.
func (m Model) found(msg foundMsg) (Model, tea.Cmd) {
	if rest := msg.answer.Rest; rest != nil {
		m.settle(msg)
		return m, func() tea.Msg {
			select {
			case <-msg.ctx.Done():
				return nil
			case <-time.After(restDelay):
				return msg.with(rest())
			}
		}
	}
	m.prompt.drop()
	m.settle(msg)
	var cmd tea.Cmd
	switch {
	case m.prompt.late:
		cmd = m.again()
	case msg.rows.folding.version != m.folding.version || msg.query != "" && msg.rows.order != m.result.order:
		cmd = m.arrange()
	}
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
	a := msg.answer
	m.result = result{query: query, hits: a.Articles, count: a.Count, atLeast: a.AtLeast, row: a.Row, order: m.result.order}
	if query == before {
		m.keepPlace(msg.rows)
		return
	}
	m.show(msg.rows)
	m.window = m.window.To(0)
	if query == "" && back >= 0 {
		if m.find(back) < 0 {
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
