package store

import (
	"iter"
	"strings"

	"mareader/data"
	"mareader/store/event"
	"mareader/store/match"
	"mareader/store/query"
)

// Find returns the article that a reader means by an id, the beginning of one, or a path;
// nil when it is none or not the only one.
func (l *Library) Find(key string) *data.Article {
	if a := l.Article(key); a != nil {
		return a
	}
	var found *data.Article
	for _, a := range l.All() {
		switch {
		case a.Path() == key:
			return a
		case key != "" && strings.HasPrefix(a.ID(), key):
			if found != nil {
				return nil
			}
			found = a
		}
	}
	return found
}

// Sorted are the articles in an order.
func (l *Library) Sorted(o Order) iter.Seq[*data.Article] {
	return func(yield func(*data.Article) bool) {
		for _, n := range l.Order(o) {
			if !yield(l.At(n)) {
				return
			}
		}
	}
}

// Occasions are, for each article that tells of some events, the index of the one that it
// tells first.
func Occasions(events []event.Event) map[string]int {
	occasions, meetings := map[string]int{}, map[string]int{}
	for i, e := range events {
		for _, s := range e.Sources {
			if first, known := meetings[s.Article]; !known || s.Meeting < first {
				occasions[s.Article], meetings[s.Article] = i, s.Meeting
			}
		}
	}
	return occasions
}

// EventsMatching returns the events that match, in their order; all for an empty query.
func (l *Library) EventsMatching(q query.Query) []event.Event {
	return matching(q, l.Events(), func(e event.Event) match.Doc { return EventDoc(&e, l.Facts()) })
}

// PeopleMatching returns the people who match, in their order; all for an empty query.
func (l *Library) PeopleMatching(q query.Query) []Person {
	return matching(q, l.People(), func(p Person) match.Doc { return PersonDoc(p, l.Facts()) })
}

// matching finds items as if they were articles.
func matching[T any](q query.Query, items []T, doc func(T) match.Doc) []T {
	if q.Empty() {
		return items
	}
	docs := make([]match.Doc, len(items))
	for i, item := range items {
		docs[i] = doc(item)
	}
	var found []T
	for _, h := range match.NewSet(docs).Find(q) {
		found = append(found, items[h.Doc])
	}
	return found
}
