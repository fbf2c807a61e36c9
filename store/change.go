package store

import (
	"mareader/data"
	"mareader/store/search"
)

// Change is what happened to the files of the library, as far as one look at them shows.
type Change struct {
	Articles []*data.Article // added or changed; a changed one has the id it had
	Removed  []string        // ids of those whose files are gone or hold them no longer
	Skipped  []Skipped       // files that can be read no longer
	Digest   *Digest         // of all articles; nil where it follows later
	Err      error           // the files are watched no longer, and why

	marks   []mark
	faulty  []string
	settled map[string]bool // names of the files on which this is the last word
	index   *search.Index   // by number, with the change; nil where the old one will do
}

// some tells whether there is anything in a change.
func (c *Change) some() bool { return len(c.Articles)+len(c.Removed)+len(c.Skipped)+len(c.settled) > 0 }

// Apply takes in a change. It leaves every article its number.
func (l *Library) Apply(c Change) {
	if l.index == nil {
		l.roll.add(Batch{})
		l.index = search.New()
	}
	l.amend(c)
	skipped, faulty := l.skipped, l.faulty
	l.skipped, l.faulty = nil, nil
	for i, name := range faulty {
		if !c.settled[name] {
			l.skipped, l.faulty = append(l.skipped, skipped[i]), append(l.faulty, name)
		}
	}
	l.skip(c.Skipped, c.faulty)
	l.digested(c.Digest)
}

// amend brings articles and index up to date. The index cannot forget: what it still
// says of former states is passed over.
func (l *Library) amend(c Change) {
	switch {
	case c.index != nil:
		l.roll.apply(c)
		l.index, l.docs = c.index, nil
		return
	case len(c.Articles)+len(c.Removed) == 0:
		return
	}
	docs := make([]int, 0, max(len(l.docs), len(l.articles))+len(c.Articles))
	if docs = append(docs, l.docs...); l.docs == nil {
		for n := range l.articles {
			docs = append(docs, n)
		}
	}
	outdated := l.roll.apply(c)
	for doc, n := range docs {
		if outdated[n] {
			docs[doc] = -1
		}
	}
	for _, a := range c.Articles {
		docs = append(docs, l.numbers[a.ID()])
		l.index.Add(searched(a))
	}
	l.docs = docs
}
