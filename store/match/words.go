package match

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"mareader/data/fold"
	"mareader/store/query"
)

// Words are those of the set that are in a field.
func (s *Set) Words(f query.Field) Words { return words{s.words, of(f)} }

// Aliases are those of the people of the documents.
func (s *Set) Aliases() Aliases { return s.aliases }

// words are entries in order, and the fields that count.
type words struct {
	entries []entry
	fields  fields
}

func (w words) Spellings(folded string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, e := range w.from(folded) {
			if e.folded != folded || !yield(e.marked) {
				return
			}
		}
	}
}

func (w words) Begun(prefix string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, e := range w.from(prefix) {
			if !strings.HasPrefix(e.folded, prefix) || !yield(e.folded, e.marked) {
				return
			}
		}
	}
}

// from are the entries from a folded word on.
func (w words) from(folded string) []entry {
	return w.entries[sort.Search(len(w.entries), func(i int) bool { return w.entries[i].folded >= folded }):]
}

// longest is how many letters a word may have to be near to another.
const longest = 40

func (w words) Near(word string, slips int, prefix bool) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		if letters(word) > longest {
			return
		}
		for _, e := range w.entries {
			if n := slipsBetween(word, e.folded, prefix); n <= slips && !yield(e.folded, n) {
				return
			}
		}
	}
}

func (w words) Has(marked string) bool {
	at, found := slices.BinarySearchFunc(w.entries, entry{folded: fold.String(marked), marked: marked}, entry.compare)
	return found && w.entries[at].fields&w.fields != 0
}
