package page

import (
	"errors"
	"fmt"
	"strings"
)

// Broken tells which entries of a file could not be read.
type Broken struct {
	Of      int     // entries in the file, as far as they could be counted
	Count   int     // how many are broken
	Entries []Entry // the first few of them
	Lines   bool    // entries are told by their lines
}

// Entry is a broken entry: its number, or that of its line, and what is wrong with it.
type Entry struct {
	Number int
	Err    error
}

// What can be wrong with an entry, beside the reasons why a file is no page.
var (
	ErrNoJSON  = errors.New("it is no JSON")
	ErrBare    = errors.New("it has neither title nor text")
	ErrCut     = errors.New("the feed breaks off")
	ErrTooMany = fmt.Errorf("only the first %d are read", maxEntries)
)

// maxReported is how many broken entries are named.
const maxReported = 5

func (b *Broken) add(number int, err error) {
	b.Count++
	if len(b.Entries) < maxReported {
		b.Entries = append(b.Entries, Entry{number, err})
	}
}

// err returns b where entries are broken, else nil.
func (b *Broken) err() error {
	if b.Count == 0 {
		return nil
	}
	return b
}

// Error names the first broken entries in one line.
func (b *Broken) Error() string {
	unit := "entry"
	if b.Lines {
		unit = "line"
	}
	named := make([]string, 0, maxReported+1)
	for _, e := range b.Entries {
		named = append(named, fmt.Sprintf("%s %d: %v", unit, e.Number, e.Err))
	}
	if b.Count > len(b.Entries) {
		named = append(named, "…")
	}
	return fmt.Sprintf("%d of %d entries cannot be read: %s", b.Count, b.Of, strings.Join(named, "; "))
}
