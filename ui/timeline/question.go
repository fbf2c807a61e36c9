package timeline

import (
	tea "charm.land/bubbletea/v2"

	"mareader/store"
	"mareader/store/event"
	"mareader/store/match"
	"mareader/store/query"
	"mareader/ui/prompt"
	"mareader/ui/sieve"
	"mareader/ui/timeline/agenda"
)

// question is what the reader types to see fewer events.
type question struct {
	line    prompt.Line
	query   query.Query // the last that could be read
	problem error       // why the line is not a query
	found   []bool      // by record: whether it answers; nil without a query
}

func (q question) asked() bool { return q.line.Text() != "" }

// sievedMsg brings the words of all events of a book.
type sievedMsg struct {
	book  *agenda.Book
	sieve *sieve.Sieve
}

// search lets the reader type; the words of the events are read meanwhile.
func (m Model) search() (Model, tea.Cmd) {
	m.asking = events
	if m.sieve != nil || m.reading == m.book {
		return m, nil
	}
	m.reading = m.book
	return m, func() tea.Msg { return sievedMsg{m.book, m.sifting()} }
}

// sifting reads the words of all events.
func (m Model) sifting() *sieve.Sieve {
	return sieve.New(len(m.book.Records), func(at int) match.Doc { return m.searched(m.book.Records[at].Event) })
}

// sieved takes in the words of the events, and answers what was asked meanwhile.
func (m *Model) sieved(msg sievedMsg) {
	if msg.book == m.book && m.sieve == nil {
		m.sieve = msg.sieve
		m.sift()
		m.keepPlace(func() { m.pick() })
	}
}

// ask shows the events that answer a line; where that is not a query, those that answered
// the last one stay.
func (m *Model) ask(line prompt.Line) {
	same := line.Text() == m.question.line.Text()
	m.question.line = line
	if same {
		return
	}
	asked, err := m.aid.Parse(line.Text())
	if m.question.problem = err; err != nil {
		return
	}
	m.question.query = asked
	if m.sieve != nil || m.reading != m.book { // else what is being read will be asked
		m.sift()
		m.keepPlace(func() { m.pick() })
	}
}

// sift finds the events that answer the query.
func (m *Model) sift() {
	m.question.found = nil
	if m.question.query.Empty() {
		return
	}
	if m.sieve == nil {
		m.sieve = m.sifting()
	}
	m.question.found = m.sieve.Find(m.question.query)
}

// searched is all that can be searched of an event: what the store knows of it, and what
// the screen says.
func (m Model) searched(e *event.Event) match.Doc {
	d := store.EventDoc(e, nil)
	d.Topics = append(d.Topics, m.lang.LongDate(e.Date), e.Date.String(), m.lang.Status(e.Status))
	return d
}
