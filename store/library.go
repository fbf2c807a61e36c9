// Package store is what is known about the open library, in memory: its articles, what
// was skipped, the events and people they tell of. It knows nothing of a screen.
package store

import (
	"context"
	"slices"

	"mareader/data"
	"mareader/store/event"
	"mareader/store/search"
)

// Library is the articles open in this run. It is not safe for concurrent use: one
// goroutine adds what [Open] delivers. The slices it returns are snapshots that later
// additions never change.
type Library struct {
	articles []*data.Article
	byID     map[string]*data.Article
	skipped  []Skipped
	index    *search.Index
	digest   Digest
}

// Skipped is a file that could not be read, and why.
type Skipped struct {
	Path string
	Err  error
}

// Batch is what reading delivers at a time.
type Batch struct {
	Articles []*data.Article
	Skipped  []Skipped
	Index    *search.Index // holds the articles so far, these among them
	Digest   *Digest       // of the articles so far; nil where it was not made anew
	Done     bool          // nothing follows
}

// Add takes in a batch. One made by hand, without index, is indexed here.
func (l *Library) Add(b Batch) {
	if l.byID == nil {
		l.byID = make(map[string]*data.Article)
		l.index = search.New()
	}
	l.articles = append(l.articles, b.Articles...)
	l.skipped = append(l.skipped, b.Skipped...)
	for _, a := range b.Articles {
		l.byID[a.ID()] = a
		if b.Index == nil {
			l.index.Add(searched(a))
		}
	}
	if b.Index != nil {
		l.index = b.Index
	}
	if b.Digest != nil {
		l.digest = *b.Digest
	}
}

// searched is what the index holds of an article.
func searched(a *data.Article) search.Doc {
	d := search.Doc{Title: a.Title(), Outlet: a.Outlet(), Body: a.Body()}
	for _, p := range a.People() {
		d.People = append(d.People, p.Name)
	}
	return d
}

// Articles are in order of arrival.
func (l *Library) Articles() []*data.Article { return l.articles[:len(l.articles):len(l.articles)] }

// Article returns the article with an id, nil if there is none.
func (l *Library) Article(id string) *data.Article { return l.byID[id] }

// Skipped are the files that could not be read.
func (l *Library) Skipped() []Skipped { return l.skipped }

// Events are the occasions the articles tell of, newest first, undated ones last.
func (l *Library) Events() []event.Event { return l.digest.Events }

// People are those whom the articles name, most events first, then most articles.
func (l *Library) People() []Person { return l.digest.People }

// Search returns the articles that match, best first, by number in the order of arrival.
func (l *Library) Search(ctx context.Context, q search.Query) []search.Hit {
	return l.Searcher()(ctx, q)
}

// Searcher returns [Library.Search] of what the library holds now: it may run on any
// goroutine, beside additions that it does not see.
func (l *Library) Searcher() func(context.Context, search.Query) []search.Hit {
	index, known := l.index, len(l.articles)
	return func(ctx context.Context, q search.Query) []search.Hit {
		if index == nil {
			return nil
		}
		return slices.DeleteFunc(index.Search(ctx, q), func(h search.Hit) bool { return h.Doc >= known })
	}
}

// ReadAll reads the whole of what next delivers.
func ReadAll(next func() Batch) *Library {
	l := new(Library)
	for {
		b := next()
		l.Add(b)
		if b.Done {
			return l
		}
	}
}
