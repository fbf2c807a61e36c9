package search

import (
	"context"
	"slices"

	"mareader/store/match"
	"mareader/store/query"
)

// Top is [Library.Search] of the best few where many answer, or many must be looked at: these
// are known long before all are. Where many must be looked at, so is no more of the count
// than how many there are at least.
func (l Library) Top(ctx context.Context, q query.Query) Answer {
	if q.Empty() {
		return Answer{}
	}
	s := l.search(ctx, q)
	if ctx.Err() != nil { // not all marks are there
		return Answer{}
	}
	if len(s.doubtful()) > bearable {
		if hits := s.sure(s.best(promising)); len(hits) > 0 {
			a := s.first(hits[:min(len(hits), screenful)], len(hits))
			a.AtLeast = a.Rest != nil
			return a
		}
	}
	s.settle()
	if n := s.count(); n > many {
		return s.first(s.best(screenful), n)
	}
	return s.whole()
}

const (
	bearable  = 2000   // documents are looked at while one waits
	promising = 1000   // are looked at first where there are more
	many      = 20_000 // hits are worth showing the best of first
	screenful = 200    // of these
)

// first is an answer with the best of count hits. The rest follows once all is decided.
func (s *search) first(hits []Hit, count int) Answer {
	if s.ctx.Err() != nil {
		return Answer{}
	}
	s.refine(hits)
	return Answer{Hits: hits, Count: count, Meaning: s.meaning, Rest: func() Answer {
		s.settle()
		return s.whole()
	}}
}

// best are the n best hits, in order.
func (s *search) best(n int) []Hit {
	bests := make([][]Hit, len(s.found))
	bounds := s.bounds()
	s.parallel(numbers(len(s.found)), func(part int) { bests[part] = s.bestOf(part, n, bounds) })
	best := slices.Concat(bests...)
	sorted(best)
	return best[:min(n, len(best))]
}

// bestOf are the n best hits of a part, in no order. What cannot be among them by its marks
// is passed over.
func (s *search) bestOf(part, n int, bounds [][]float32) []Hit {
	best, marks := make([]Hit, 0, 2*n), s.found[part].marks
	least := float32(-1) // what a hit must reach to be among them
	worth := func(doc int) bool {
		bound := float32(0)
		for i, of := range bounds {
			if of != nil {
				bound += of[marks[i][doc]]
			}
		}
		return bound >= least
	}
	s.scored(part, worth, func(h Hit) {
		if h.Score < least {
			return
		}
		if best = append(best, h); len(best) == cap(best) {
			sorted(best)
			best = best[:n]
			least = best[n-1].Score
		}
	})
	return best
}

// bounds are, of each clause that must hold, the most that each mark adds to a score.
func (s *search) bounds() [][]float32 {
	bounds := make([][]float32, len(s.clauses))
	for i, c := range s.meaning.Query.Clauses {
		if c.Not {
			continue
		}
		bounds[i] = make([]float32, int(match.Exact+1)<<8)
		for m := range bounds[i] {
			bounds[i][m] = 1.0001 * float32(s.points(i, mark(m), 0)) // no rounding may make it too low
		}
	}
	return bounds
}
