package page

import (
	"fmt"
	"strings"
)

// Broken tells which entries of a file could not be read.
type Broken struct {
	Of      int      // entries in the file, as far as they could be counted
	Entries []string // for each broken one where it is and why, the first few
	Count   int      // how many are broken
}

// maxReported is how many broken entries are named.
const maxReported = 5

func (b *Broken) add(where string, err error) {
	b.Count++
	if len(b.Entries) < maxReported {
		b.Entries = append(b.Entries, where+": "+err.Error())
	}
}

// err returns b where entries are broken, else nil.
func (b *Broken) err() error {
	if b.Count == 0 {
		return nil
	}
	return b
}

// Error names the broken entries in one line.
func (b *Broken) Error() string {
	more := ""
	if b.Count > len(b.Entries) {
		more = "; …"
	}
	return fmt.Sprintf("%d of %d entries cannot be read: %s%s", b.Count, b.Of, strings.Join(b.Entries, "; "), more)
}
