// Package store is what is known about the open library, in memory: its articles, what
// was skipped, the events and people they tell of. It knows nothing of a screen.
package store

import (
	"mareader/data"
	"mareader/store/event"
)

// Library is the articles open in this run. It is not safe for concurrent use: one
// goroutine adds what [Open] delivers. The slices it returns are snapshots that later
// additions never change.
type Library struct {
	articles []*data.Article
	byID     map[string]*data.Article
	skipped  []Skipped
	digest   Digest
}

// Skipped is a file that could not be read, and why.
type Skipped struct {
	Path string
	Err  error
}

// Batch is what reading delivers at a time. Done marks the last one.
type Batch struct {
	Articles []*data.Article
	Skipped  []Skipped
	Done     bool
}

// Add takes in a batch.
func (l *Library) Add(b Batch) {
	if l.byID == nil {
		l.byID = make(map[string]*data.Article)
	}
	l.articles = append(l.articles, b.Articles...)
	l.skipped = append(l.skipped, b.Skipped...)
	for _, a := range b.Articles {
		l.byID[a.ID()] = a
	}
}

// Articles are in order of arrival.
func (l *Library) Articles() []*data.Article { return l.articles[:len(l.articles):len(l.articles)] }

// Article returns the article with an id, nil if there is none.
func (l *Library) Article(id string) *data.Article { return l.byID[id] }

// Skipped are the files that could not be read.
func (l *Library) Skipped() []Skipped { return l.skipped }

// Know takes in what [Study] found out about the articles.
func (l *Library) Know(d Digest) { l.digest = d }

// Events are the occasions the articles tell of, newest first, undated ones last.
func (l *Library) Events() []event.Event { return l.digest.Events }

// People are those whom the articles name, most events first, then most articles.
func (l *Library) People() []Person { return l.digest.People }

// ReadAll reads the whole of what next delivers.
func ReadAll(next func() Batch) *Library {
	l := new(Library)
	for {
		b := next()
		l.Add(b)
		if b.Done {
			l.Know(Study(l.Articles()))
			return l
		}
	}
}
