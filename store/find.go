package store

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"mareader/data"
	"mareader/store/event"
	"mareader/store/search"
)

// Find returns the article that a reader means by an id, the beginning of one, or a path;
// nil when it is none or not the only one.
func (l *Library) Find(key string) *data.Article {
	if a := l.Article(key); a != nil {
		return a
	}
	var found *data.Article
	present, _ := l.present()
	for _, a := range present {
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

// ByDate returns the articles newest first, undated ones last.
func (l *Library) ByDate() []*data.Article {
	present, _ := l.present()
	sorted := slices.Clone(present)
	slices.SortStableFunc(sorted, func(a, b *data.Article) int {
		x, _, _ := a.Day()
		y, _, _ := b.Day()
		if x.IsZero() || y.IsZero() {
			return cmp.Compare(bit(x.IsZero()), bit(y.IsZero()))
		}
		return cmp.Compare(y.From, x.From)
	})
	return sorted
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// EventsMatching returns the events whose participants, offices, countries, place or
// topics match, in their order; all for an empty query.
func (l *Library) EventsMatching(ctx context.Context, q search.Query) []event.Event {
	return matching(ctx, q, l.Events(), func(e event.Event) search.Doc {
		d := search.Doc{Title: e.Place, Body: strings.Join(e.Topics, " ") + " " + e.Date.String()}
		for _, p := range e.Participants {
			d.People = append(d.People, p.Name, p.Office, p.Country)
		}
		return d
	})
}

// PeopleMatching returns the people whose name, office or country match, in their order;
// all for an empty query.
func (l *Library) PeopleMatching(ctx context.Context, q search.Query) []Person {
	return matching(ctx, q, l.People(), func(p Person) search.Doc {
		return search.Doc{Title: p.Name, Body: p.Office + " " + p.Country}
	})
}

// matching searches items as if they were articles.
func matching[T any](ctx context.Context, q search.Query, items []T, doc func(T) search.Doc) []T {
	if q.Empty() {
		return items
	}
	x := search.New()
	for _, item := range items {
		x.Add(doc(item))
	}
	hits := x.Search(ctx, q)
	slices.SortFunc(hits, func(a, b search.Hit) int { return a.Doc - b.Doc })
	found := make([]T, len(hits))
	for i, h := range hits {
		found[i] = items[h.Doc]
	}
	return found
}
