package timeline

import (
	tea "charm.land/bubbletea/v2"

	"mareader/store"
	"mareader/store/event"
	"mareader/store/match"
	"mareader/store/query"
	"mareader/ui/filter"
	"mareader/ui/prompt"
	"mareader/ui/timeline/agenda"
)

// question is what the reader types to see fewer events.
type question struct {
	line    prompt.Line
	said    string      // the last line that could be read
	query   query.Query // that it is
	problem error       // why the line is not a query
	found   []bool      // by record: whether it answers; nil without a query
}

func (q question) asked() bool { return q.line.Text() != "" }

// sievedMsg brings the words of all events of a book.
type sievedMsg struct {
	book   *agenda.Book
	filter *filter.Filter
}

// search lets the reader type; the words of the events are read meanwhile.
func (m Model) search() (Model, tea.Cmd) {
	m.asking = events
	if m.filter != nil || m.reading == m.book {
		return m, nil
	}
	m.reading = m.book
	return m, func() tea.Msg { return sievedMsg{m.book, m.sifting()} }
}

// sifting reads the words of all events.
func (m Model) sifting() *filter.Filter {
	return filter.New(len(m.book.Records), func(at int) match.Doc { return m.searched(m.book.Records[at].Event) })
}

// sieved takes in the words of the events, and asks what was typed meanwhile.
func (m *Model) sieved(msg sievedMsg) tea.Cmd {
	if msg.book != m.book || m.filter != nil {
		return nil
	}
	m.filter = msg.filter
	return m.find()
}

// ask asks for the events that answer a line; where that is not a query, those that
// answered the last one stay.
func (m *Model) ask(line prompt.Line) tea.Cmd {
	if !m.heard(line) || m.filter == nil && m.reading == m.book { // what is being read will be asked
		return nil
	}
	return m.find()
}

// askNow is ask, answered at once.
func (m *Model) askNow(line prompt.Line) {
	if m.heard(line) {
		m.sift()
		m.keepPlace(func() { m.pick() })
	}
}

// heard takes in a line; it reports whether something else is asked now.
func (m *Model) heard(line prompt.Line) bool {
	same := line.Text() == m.question.line.Text()
	m.question.line = line
	if same {
		return false
	}
	asked, err := m.aid.Parse(line.Text())
	if m.question.problem = err; err != nil {
		return false
	}
	m.question.said, m.question.query = line.Text(), asked
	return true
}

// foundMsg brings the events that answer what was asked last, or was before that.
type foundMsg struct {
	said   string
	filter *filter.Filter
	found  []bool
}

// find looks for what answers the query, aside: among many events that takes longer than a
// key may.
func (m *Model) find() tea.Cmd {
	if m.question.query.Empty() {
		m.question.found = nil
		m.keepPlace(func() { m.pick() })
		return nil
	}
	if m.filter == nil {
		m.filter = m.sifting()
	}
	asked, filter, said := m.question.query, m.filter, m.question.said
	return func() tea.Msg { return foundMsg{said, filter, filter.Find(asked)} }
}

// answered shows the events that answer, unless something else was asked since.
func (m *Model) answered(msg foundMsg) {
	if msg.said == m.question.said && msg.filter == m.filter {
		m.question.found = msg.found
		m.keepPlace(func() { m.pick() })
	}
}

// sift finds the events that answer the query.
func (m *Model) sift() {
	m.question.found = nil
	if m.question.query.Empty() {
		return
	}
	if m.filter == nil {
		m.filter = m.sifting()
	}
	m.question.found = m.filter.Find(m.question.query)
}

// searched is all that can be searched of an event: what the store knows of it, and what
// the screen says.
func (m Model) searched(e *event.Event) match.Doc {
	d := store.EventDoc(e, nil)
	d.Topics = append(d.Topics, m.lang.LongDate(e.Date), e.Date.String(), m.lang.Status(e.Status))
	return d
}
