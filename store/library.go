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
	events   []event.Event
	people   []Person
}

// Skipped is a file that could not be read, and why, in words for the reader.
type Skipped struct{ Path, Reason string }

// Batch is what reading delivers at a time. Done marks the last one.
type Batch struct {
	Articles []*data.Article
	Skipped  []Skipped
	Done     bool
}

// Person is a person as the whole library knows them.
type Person struct {
	Name, Office, Country string   // the office of the latest article
	Articles              []string // ids, in the library's order
	Events                []int    // indexes in Events, newest first
}

// Articles are in order of arrival.
func (l *Library) Articles() []*data.Article { return l.articles }

// Article returns the article with an id, nil if there is none.
func (l *Library) Article(id string) *data.Article { return l.byID[id] }

// Skipped are the files that could not be read.
func (l *Library) Skipped() []Skipped { return l.skipped }

// Events are the occasions the articles tell of, newest first, undated ones last.
func (l *Library) Events() []event.Event { return l.events }

// People are those whom the articles name, most events first, then most articles.
func (l *Library) People() []Person { return l.people }
