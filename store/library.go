// Package store is what is known about the open library, in memory: its articles, what
// was skipped, the events and people they tell of. It knows nothing of a screen.
package store

import (
	"iter"
	"slices"

	"mareader/data"
	"mareader/store/event"
	"mareader/store/index"
	"mareader/store/marks"
	"mareader/store/search"
	"mareader/store/source"
)

// Library is the articles open in this run, numbered from 0 in order of arrival. An
// article keeps its number whatever happens to its file. It is not safe for concurrent
// use: one goroutine adds what [Open] delivers and applies what [Watch] does. The slices
// it returns are snapshots that later additions never change.
type Library struct {
	roll
	skipped []Skipped
	faulty  []string     // names of the files of the skipped
	index   *index.Index // its numbers are those of the articles
	marked  *marks.Marks
	aliases aliases
	asked   search.Memory
	digest  Digest
	edited  bool    // by the reader, in this run
	keeper  *keeper // nil where the library is not kept
	read    Digest  // of what was opened, before any change
	short   error   // see [Library.Short]
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
	Progress Progress
	Index    *index.Index // holds the articles so far, these among them
	Digest   *Digest      // of the articles so far; nil where it was not made anew
	Revision Change       // with Done: the articles so far, these among them, of which something returns
	Done     bool         // nothing follows
	Err      error        // why not all files are read; nil when all is well

	marks  []mark          // of the articles
	faulty []string        // names of the files of the skipped
	files  []source.Origin // looked at, whatever came of it
	held   *roll           // what the library holds then; nil in a batch made by hand
}

// Add takes in a batch. One made by hand is stored and indexed here.
func (l *Library) Add(b Batch) {
	if b.held != nil {
		l.roll, l.index = *b.held, b.Index
	} else {
		l.ready()
		l.roll.add(b.Articles, b.marked())
		l.arrange(true)
		l.roll.index(l.index, b.Articles)
	}
	l.skip(b.Skipped, b.faulty)
	l.digested(b.Digest)
	if b.Done {
		l.read, l.short = l.digest, b.Err
	}
}

// Short is why not all files were read; nil when they were.
func (l *Library) Short() error { return l.short }

// ready makes an empty library of the zero one.
func (l *Library) ready() {
	if l.roll.ready(); l.index == nil {
		l.index = index.New()
	}
}

// marked are the marks of the articles, which a batch made by hand has not.
func (b *Batch) marked() []mark {
	for _, a := range b.Articles[len(b.marks):] {
		b.marks = append(b.marks, markOf(a, a.Path()))
	}
	return b.marks
}

// skip notes what could not be read, and of which files it came.
func (l *Library) skip(skipped []Skipped, faulty []string) {
	for i, s := range skipped {
		name := s.Path
		if i < len(faulty) {
			name = faulty[i]
		}
		l.skipped, l.faulty = append(l.skipped, s), append(l.faulty, name)
	}
}

// Count is how many numbers were given: articles that are gone keep theirs.
func (l *Library) Count() int { return l.entries.len() }

// At returns the article with a number. It is read from where it is stored: whoever needs
// it again soon keeps it.
func (l *Library) At(n int) *data.Article { return l.at(n) }

// All are the articles that are not gone, by number.
func (l *Library) All() iter.Seq2[int, *data.Article] {
	return func(yield func(int, *data.Article) bool) {
		for n := range l.Count() {
			if !l.isGone(n) && !yield(n, l.At(n)) {
				return
			}
		}
	}
}

// Gone tells whether the file of an article was removed since it was read.
func (l *Library) Gone(n int) bool { return l.isGone(n) }

// Len is how many articles there are, without those that are gone.
func (l *Library) Len() int { return l.entries.len() - l.left }

// Number returns the number of the article with an id; ok is false if there is none, or
// it is gone.
func (l *Library) Number(id string) (n int, ok bool) {
	n, ok = l.number(id)
	return n, ok && !l.isGone(n)
}

// Numbers is [Library.Number] of what the library holds now, for any goroutine.
func (l *Library) Numbers() func(id string) (n int, ok bool) {
	r := l.roll
	return func(id string) (n int, ok bool) {
		n, ok = r.number(id)
		return n, ok && !r.isGone(n)
	}
}

// Known is [Library.Number] of an article that may be gone.
func (l *Library) Known(id string) (n int, ok bool) { return l.number(id) }

// Article returns the article with an id, nil if there is none, or it is gone.
func (l *Library) Article(id string) *data.Article {
	if n, ok := l.Number(id); ok {
		return l.At(n)
	}
	return nil
}

// Skipped are the files that could not be read.
func (l *Library) Skipped() []Skipped { return slices.Clip(l.skipped) }

// Edit groups the events anew by what a reader decided about them. Digests made by older
// decisions, which may still be on their way, no longer count.
func (l *Library) Edit(edits *event.Edits) {
	l.grouping = l.digest.by
	l.edited, l.grouping.edits, l.latest = true, edits, nil
	l.digest = l.roll.digest(l.present(), l.digest.Twins)
}

// digested takes in a digest, if there is one.
func (l *Library) digested(d *Digest) {
	if d == nil {
		return
	}
	edits := l.digest.by.edits
	if l.digest = *d; l.edited && d.by.edits != edits {
		l.Edit(edits)
	}
}

// Events are the occasions the articles tell of, newest first, undated ones last.
func (l *Library) Events() []event.Event { return l.digest.Events }

// People are those whom the articles name, most events first, then most articles.
func (l *Library) People() []Person { return l.digest.People }

// Twins are the groups of articles with the same text: see [Digest].
func (l *Library) Twins() [][]string { return l.digest.Twins }

// ReadAll adds all that next delivers.
func ReadAll(l *Library, next func() Batch) *Library {
	for {
		b := next()
		l.Add(b)
		if b.Done {
			return l
		}
	}
}
