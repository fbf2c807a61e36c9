package ui

import (
	"mareader/ui/reader"
	"mareader/ui/timeline"
)

// view is one of the three views.
type view int

const (
	articles view = iota
	chronology
	persons
)

// place is somewhere the reader has been: enough to come back to it.
type place struct {
	view    view
	reading bool         // an article is open, not only beside the list
	article int          // the open article
	at      reader.Place // where in it
	person  string       // whose timeline
	below   bool         // opened from the place before it, so that leaving goes back there
}

// way is the places the reader came along, like the pages of a browser.
type way struct {
	places []place
	at     int
}

// longest bounds the way; the oldest places are forgotten.
const longest = 200

func (w way) here() place { return w.places[w.at] }

// noted returns the way with the present place brought up to date.
func (w way) noted(p place) way {
	places := append([]place(nil), w.places...)
	places[w.at] = p
	return way{places, w.at}
}

// to returns the way with a new place after the present one; what came after is forgotten.
func (w way) to(p place) way {
	places := append(append([]place(nil), w.places[:w.at+1]...), p)
	places = places[max(0, len(places)-longest):]
	return way{places, len(places) - 1}
}

// step goes along the way; ok is false at its end.
func (w way) step(by int) (_ way, ok bool) {
	at := w.at + by
	if at < 0 || at >= len(w.places) {
		return w, false
	}
	return way{w.places, at}, true
}

// note keeps where the reader is in the open article and whose timeline is shown, to
// come back to it.
func (m *Model) note() {
	here := m.way.here()
	here.at = m.reader.Place()
	if here.view == chronology {
		here.person = m.timeline.Person()
	}
	m.way = m.way.noted(here)
}

// visit goes to a new place.
func (m *Model) visit(p place) {
	m.note()
	m.way = m.way.to(p)
	m.arrive()
}

// walk goes back or forward along the way; it reports whether there was anywhere to go.
func (m *Model) walk(by int) bool {
	m.note()
	way, ok := m.way.step(by)
	if ok {
		m.way = way
		m.arrive()
	}
	return ok
}

// back leaves a place for the one it was opened from; it reports whether there was one.
func (m *Model) back() bool { return m.way.here().below && m.walk(-1) }

// arrive shows the present place.
func (m *Model) arrive() {
	here := m.way.here()
	switch {
	case here.view == chronology:
		m.timeline.SetPerson(here.person)
	case here.view == articles && here.reading:
		m.show(here.article)
		m.list.Select(here.article)
		m.layout()
		m.reader.Return(here.at)
	}
}

// show puts an article in the reader, unless it is there.
func (m *Model) show(article int) {
	a := m.shelf.article(article)
	if m.reader.ID() != a.ID() {
		m.reader.SetDocument(document(a, m.options.Lang))
	}
	m.reader.Light(m.list.Query())
}

// open goes to reading an article.
func (m *Model) open(article int) {
	m.visit(place{view: articles, reading: true, article: article, below: true})
}

// openAt goes to the sentence of an article that an event rests on.
func (m *Model) openAt(msg timeline.OpenMsg) {
	if article, ok := m.shelf.number(msg.Article); ok {
		m.open(article)
		m.reader.Reveal(msg.Range)
	}
}

// step goes on to the article by places further down the list, without a new step of the
// way: leaving still goes back to where reading began.
func (m *Model) step(by int) {
	if article, ok := m.list.Step(by); ok {
		here := m.way.here()
		here.article, here.at = article, reader.Place{}
		m.way = m.way.noted(here)
		m.arrive()
	}
}

// timelineOf goes to the timeline of a person.
func (m *Model) timelineOf(name string) {
	if name != "" {
		m.visit(place{view: chronology, person: name, below: true})
	}
}

// leading is the person of an article whom the library tells most events of.
func (m *Model) leading(article int) string {
	people := m.shelf.article(article).People()
	for _, known := range m.options.Library.People() {
		for _, p := range people {
			if p.Name == known.Name {
				return p.Name
			}
		}
	}
	if len(people) == 0 {
		return ""
	}
	return people[0].Name
}
