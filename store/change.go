package store

import (
	"mareader/data"
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
	held    *roll           // what the library holds then, and its index; nil in a change made by hand
}

// some tells whether there is anything in a change.
func (c *Change) some() bool { return len(c.Articles)+len(c.Removed)+len(c.Skipped)+len(c.settled) > 0 }

// Apply takes in a change. It leaves every article its number.
func (l *Library) Apply(c Change) {
	if l.ready(); c.held != nil {
		l.roll = *c.held
	} else {
		l.roll.apply(c)
		l.roll.enter(l.index, &c)
	}
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
