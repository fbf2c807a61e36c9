package index

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestBest(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 5))
		marks, most := make([]uint16, r.IntN(200)), r.IntN(50)
		var want []int
		for doc := range marks {
			if marks[doc] = uint16(r.IntN(1 << r.IntN(17))); marks[doc] > 0 {
				want = append(want, doc)
			}
		}
		count := len(want)
		slices.SortStableFunc(want, func(a, b int) int { return int(marks[b]) - int(marks[a]) })
		got, n := Best(marks, most)
		if want = want[:min(most, count)]; n != count || !slices.Equal(got, want) {
			t.Errorf("%d best of %v: %v of %d, want %v of %d", most, marks, got, n, want, count)
		}
	}
}
