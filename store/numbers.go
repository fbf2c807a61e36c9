package store

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
)

// numbers finds articles by their ids: runs of numbers, each in the order of the ids and
// at least twice as long as the next. It never changes, as a column does not.
type numbers struct{ runs [][]uint32 }

// key is an id as a number.
func key(id string) uint64 {
	k, err := strconv.ParseUint(id, 16, 64)
	if err != nil {
		return 0 // no article has it
	}
	return k
}

// find returns the number of the article with a key, the highest where there are several.
func (s numbers) find(entries column[entry], key uint64) (n int, ok bool) {
	for _, run := range slices.Backward(s.runs) {
		at := sort.Search(len(run), func(i int) bool { return idOf(entries, run[i]) > key })
		if at > 0 && idOf(entries, run[at-1]) == key {
			return int(run[at-1]), true
		}
	}
	return 0, false
}

// idOf is 0 for a number that a damaged run has and no article.
func idOf(entries column[entry], n uint32) uint64 { return entries.at(int(n)).ID }

// with returns the numbers with those of the entries from one on.
func (s numbers) with(entries column[entry], from int) numbers {
	if from == entries.len() {
		return s
	}
	run := make([]uint32, 0, entries.len()-from)
	for n := from; n < entries.len(); n++ {
		run = append(run, uint32(n))
	}
	before := func(a, b uint32) int {
		return cmp.Or(cmp.Compare(idOf(entries, a), idOf(entries, b)), cmp.Compare(a, b))
	}
	slices.SortFunc(run, before)
	runs := slices.Clone(s.runs)
	for len(runs) > 0 && len(runs[len(runs)-1]) < 2*len(run) {
		run = merge(runs[len(runs)-1], run, before)
		runs = runs[:len(runs)-1]
	}
	return numbers{append(runs, run)}
}

// merge merges two ordered slices into one; of equals those of a come first.
func merge[T any](a, b []T, compare func(a, b T) int) []T {
	out := make([]T, 0, len(a)+len(b))
	for _, x := range b {
		at := sort.Search(len(a), func(i int) bool { return compare(a[i], x) > 0 })
		out = append(append(out, a[:at]...), x)
		a = a[at:]
	}
	return append(out, a...)
}
