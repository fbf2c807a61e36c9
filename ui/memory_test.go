package ui

import (
	"context"

	"mareader/data"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/search"
)

// memory is a library of hand-made pages.
type memory struct {
	articles []*data.Article
	byID     map[string]*data.Article
	skipped  []store.Skipped
	events   []event.Event
	people   []store.Person
	index    *search.Index
}

func newMemory() *memory {
	return &memory{byID: map[string]*data.Article{}, index: search.New()}
}

func (m *memory) Articles() []*data.Article       { return m.articles }
func (m *memory) Article(id string) *data.Article { return m.byID[id] }
func (m *memory) Skipped() []store.Skipped        { return m.skipped }
func (m *memory) Events() []event.Event           { return m.events }
func (m *memory) People() []store.Person          { return m.people }

func (m *memory) Search(ctx context.Context, q search.Query) []search.Hit {
	return m.index.Search(ctx, q)
}

func (m *memory) Add(b store.Batch) {
	m.skipped = append(m.skipped, b.Skipped...)
	for _, a := range b.Articles {
		m.articles = append(m.articles, a)
		m.byID[a.ID()] = a
		doc := search.Doc{Title: a.Title(), Outlet: a.Outlet(), Body: a.Body()}
		for _, p := range a.People() {
			doc.People = append(doc.People, p.Name)
		}
		m.index.Add(doc)
	}
}
