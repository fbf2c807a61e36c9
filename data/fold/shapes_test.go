package fold

import (
	"slices"
	"strings"
	"testing"
)

func FuzzShapes(f *testing.F) {
	f.Add("roi reine a président", "marocaine")
	f.Fuzz(func(t *testing.T, table, other string) {
		var s Shapes
		words := strings.Fields(table)
		for _, w := range words {
			s.Add(w)
		}
		for _, w := range words {
			if !s.May(w) {
				t.Fatalf("%q is in the table", w)
			}
		}
		if len(words) == 0 && s.May(other) {
			t.Fatalf("%q is in no table", other)
		}
		set := NewSet(words)
		for _, w := range append(slices.Clone(words), other) {
			if set.Has(w) != slices.Contains(words, w) {
				t.Fatalf("%q: %v", w, set.Has(w))
			}
		}
	})
}
