// Package search finds articles by their words and says what to light in them: the
// query language, an index in memory, ranking in tiers, highlights and snippets. It
// knows articles by number only, and nothing of files or screens.
package search

import (
	"strings"
	"sync"

	"mareader/data/fold"
)

// Doc is what is searched of an article.
type Doc struct {
	Title, Outlet string
	People        []string
	Body          string // paragraphs parted by empty lines
}

// Index holds the words of articles. It may be searched from any number of goroutines
// while another adds: what Add writes never changes a byte that a search may be
// reading, so that either takes the lock only to note how far things have come.
type Index struct {
	adding sync.Mutex // held from the start of Add to its end
	words  dictionary
	noted  []byte // of each term: what the article being added says of it
	met    []uint32

	mu          sync.RWMutex // guards what follows
	front, body postings
	lexicon     lexicon
	docs        int
}

// The places of the front of an article, as its postings note them. All other words
// are of the body, whose postings note how often they come.
const (
	inLead = 1 << iota
	inOutlet
	inPeople
	inTitle

	inFront = 1<<iota - 1
	once    = inFront + 1
	often   = 15
)

// New returns an empty index.
func New() *Index {
	return &Index{words: newDictionary()}
}

// Len is the number of articles that a search would see now.
func (x *Index) Len() int {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.docs
}

// Add indexes d and returns its number: 0, 1, 2…
func (x *Index) Add(d Doc) int {
	x.adding.Lock()
	defer x.adding.Unlock()
	x.read(d)

	x.mu.Lock()
	defer x.mu.Unlock()
	doc := x.docs
	for _, term := range x.met {
		if note := x.noted[term]; note&inFront != 0 {
			x.front.add(term, uint32(doc), note&inFront)
		} else {
			x.body.add(term, uint32(doc), note/once)
		}
		x.noted[term] = 0
	}
	x.lexicon = x.words.lexicon
	x.docs++
	return doc
}

// read notes every word of d.
func (x *Index) read(d Doc) {
	x.met = x.met[:0]
	x.note(fold.String(d.Title), inTitle)
	for _, name := range d.People {
		x.note(fold.String(name), inPeople)
	}
	x.note(fold.String(d.Outlet), inOutlet)
	lead, rest, _ := strings.Cut(d.Body, "\n\n")
	x.note(fold.String(lead), inLead)
	x.note(fold.String(rest), once)
}

// note marks the words of folded text as met at a place.
func (x *Index) note(folded string, place byte) {
	for from, to := range fold.Words(folded) {
		if fold.Elided(folded, from, to) {
			continue
		}
		term := x.words.intern(folded[from:to])
		if int(term) == len(x.noted) {
			x.noted = append(x.noted, 0)
		}
		n := x.noted[term]
		switch {
		case n == 0:
			x.met = append(x.met, term)
			x.noted[term] = place
		case place < once:
			x.noted[term] = n | place
		case n/once < often:
			x.noted[term] = n + once
		}
	}
}
