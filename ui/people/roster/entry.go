package roster

import (
	"cmp"
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/ties"
	"mareader/ui/draw"
	"mareader/ui/typeset"
)

// entry is a person with what a row and a search need of them.
type entry struct {
	name               string
	office, country    string
	articles, meetings int
	last               frdate.Span // the latest dated meeting
	bars               []int       // meetings, at the times of the scale
	sortName           string
}

// entry counts what the events say of a person.
func (s scale) entry(p store.Person, events []event.Event) entry {
	e := entry{
		name: p.Name, office: typeset.Curl(p.Office), country: p.Country, articles: len(p.Articles),
		bars: make([]int, s.count()), sortName: fold.String(draw.Surname(p.Name) + " " + p.Name),
	}
	for _, at := range p.Events {
		if at >= 0 && at < len(events) && ties.Met(&events[at]) {
			e.add(&events[at], s)
		}
	}
	return e
}

// add counts a meeting; the newest comes first.
func (e *entry) add(met *event.Event, s scale) {
	e.meetings++
	if e.last.IsZero() && met.Date != frdate.Always() {
		e.last = met.Date
	}
	if at := s.at(met); at > 0 && s.from <= at && at <= s.to {
		e.bars[at-s.from]++
	}
}

// order is what the people are sorted by.
type order int

const (
	byMeetings order = iota
	byArticles
	byLast
	byName
	byCountry
	orders
)

// compare says which of two people comes first: more meetings, more articles, the latest
// meeting, the name or the country, and what else tells them apart.
func (o order) compare(a, b *entry) int {
	meetings, articles := cmp.Compare(b.meetings, a.meetings), cmp.Compare(b.articles, a.articles)
	name := func() int { return strings.Compare(a.sortName, b.sortName) }
	switch o {
	case byArticles:
		return cmp.Or(articles, meetings, name())
	case byLast:
		return cmp.Or(cmp.Compare(b.last.To, a.last.To), meetings, articles, name())
	case byName:
		return name()
	case byCountry:
		return cmp.Or(unknownLast(a.country, b.country), strings.Compare(a.country, b.country), meetings, articles, name())
	}
	return cmp.Or(meetings, articles, name())
}

func unknownLast(a, b string) int {
	switch {
	case a == "" && b != "":
		return 1
	case a != "" && b == "":
		return -1
	}
	return 0
}
