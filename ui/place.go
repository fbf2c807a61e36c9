package ui

import (
	named "mareader/data/people"
	"mareader/ui/msg"
	"mareader/ui/people"
	"mareader/ui/reader"
	"mareader/ui/timeline"
)

// view is one of the three views.
type view int

const (
	inArticles view = iota
	inTimeline
	inPeople
)

// place is somewhere the reader has been: enough to come back to it.
type place struct {
	view    view
	reading bool           // an article is open, not only beside the list
	article int            // the open article
	at      reader.Place   // where in it
	person  string         // whose timeline
	met     timeline.Place // where in the timeline
	folk    people.Place   // where among the people
	below   bool           // opened from the place before it, so that leaving goes back there
}

// visit goes on to a new place.
func (m *Model) visit(p place) {
	m.note()
	m.history = m.history.Push(p)
	m.arrive()
}

// walk goes back or forward along the way; it reports whether there was anywhere to go.
func (m *Model) walk(by int) bool {
	m.note()
	past, ok := m.history.Step(by)
	if ok {
		m.history = past
		m.arrive()
	}
	return ok
}

// back leaves a place for the one it was opened from; it reports whether there was one.
func (m *Model) back() bool { return m.history.Here().below && m.walk(-1) }

// note keeps where the reader is in the open article, in the timeline, among the people.
func (m *Model) note() {
	here := m.history.Here()
	here.at = m.reader.Place()
	switch here.view {
	case inTimeline:
		here.met = m.timeline.Place()
	case inPeople:
		here.folk = m.people.Place()
	}
	m.history = m.history.Replace(here)
}

// arrive shows the present place. A timeline that is there already stays as it is, but
// for one that was opened from elsewhere.
func (m *Model) arrive() {
	here := m.history.Here()
	m.zoom = m.zoom && here.reading
	switch {
	case here.view == inTimeline && (here.below || here.person != m.timeline.Person()):
		m.timeline.SetPerson(here.person)
		m.timeline.Return(here.met)
	case here.view == inPeople:
		m.people.Visit(here.folk)
	case here.reading:
		m.selectInList(here.article)
		m.layout()
		m.show(here.article)
		m.reader.Return(here.at)
		m.opened(here.article)
	}
}

// selectInList puts the cursor of the list on an article. A question that the article does not
// answer is dropped: the next article is then the next of all.
func (m *Model) selectInList(article int) {
	m.list.Select(article)
	if !m.list.Marks(article) && !m.options.Library.Gone(article) && m.list.Cancel() {
		m.list.Select(article)
	}
}

// show puts an article in the reader, unless it is there: the article, not what was put
// aside of it.
func (m *Model) show(article int) {
	if m.reader.ID() != m.presenter.Article(article).ID() {
		m.reader.SetDocument(m.presenter.Document(article))
	}
	m.reader.CloseRemoved()
}

// follow keeps the article under the cursor of the list beside it.
func (m *Model) follow() {
	if !m.split() || m.history.Here().reading {
		return
	}
	article, ok := m.list.Current()
	if !ok {
		m.reader.SetDocument(reader.Document{})
		return
	}
	if m.reader.ID() != m.presenter.Article(article).ID() {
		m.reader.Light("") // what is lit is looked for once, in the new article
	}
	m.show(article)
	m.reader.Light(m.list.Wanted())
}

// open goes to reading an article, from where it stands beside the list.
func (m *Model) open(article int) {
	m.note()
	m.show(article)
	m.visit(place{view: inArticles, reading: true, article: article, at: m.reader.Place(), below: true})
}

// enter goes to the article beside the list.
func (m *Model) enter() {
	if article, ok := m.list.Current(); ok && m.split() {
		m.open(article)
	}
}

// openAt goes to the words of an article that something rests on.
func (m *Model) openAt(id string, words named.Range) {
	if article, ok := m.presenter.Number(id); ok {
		m.open(article)
		m.reader.Light("")
		m.reader.Reveal(words)
	}
}

// step goes to the article by places further down the list. It is no new step of the way:
// leaving still goes back to where reading began. Where the open article left the list,
// the cursor is on the one that followed it.
func (m *Model) step(by int) {
	here := m.history.Here()
	if by > 0 && !m.list.Marks(here.article) {
		by--
	}
	if article, ok := m.list.Step(by); ok && article != here.article {
		here.article, here.at = article, reader.Place{}
		m.history = m.history.Replace(here)
		m.arrive()
	}
}

// timelineOf goes to the timeline of a person, at an event if there is one.
func (m *Model) timelineOf(name, event string) {
	if name != "" {
		m.visit(place{view: inTimeline, person: name, met: timeline.Place{Event: event}, below: true})
	}
}

// pair goes to the timeline of a person, where only what the query finds is left.
func (m *Model) pair(p msg.Pair) {
	m.visit(place{view: inTimeline, person: p.Name, met: timeline.Place{Event: p.Event, Query: p.Query}, below: true})
}

// folk goes to a sheet of the people.
func (m *Model) folk(p people.Place) {
	m.visit(place{view: inPeople, folk: p, below: true})
}

// peopleOf goes to the list of the people whom an article names, if it names any.
func (m *Model) peopleOf(article int) {
	if a := m.presenter.Article(article); len(a.People()) > 0 {
		m.folk(people.Place{Article: a.ID()})
	}
}
