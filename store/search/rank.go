package search

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"mareader/store/match"
)

// How much more a weight counts the higher it is, and how much less in a long article: the
// parameters of BM25.
const (
	saturation = 4.0
	lengthwise = 0.5
)

// shares are how much of a clause's worth a grade is.
var shares = [...]float64{match.Letters: 0.2, match.Slip: 0.4, match.Begun: 0.6, match.Form: 0.7, match.Exact: 1}

// rarity is how much a clause weighs that so many of all documents answer.
func rarity(docs, answers float64) float64 {
	return math.Log(1 + (docs-answers+0.5)/(answers+0.5))
}

// score is how well a document of a part answers, but for what stands near to what.
func (s *search) score(part, doc int) (score float64) {
	length := float64(s.Parts[part].Length(doc))
	for i, marks := range s.found[part].marks {
		if !s.meaning.Query.Clauses[i].Not {
			score += s.points(i, mark(marks[doc]), length)
		}
	}
	return score
}

// points is what a clause adds to the score of a document.
func (s *search) points(clause int, m mark, length float64) float64 {
	w := m.weight()
	long := saturation * (1 - lengthwise + lengthwise*length/s.length)
	return s.clauses[clause].rarity * shares[m.grade()] * w * (saturation + 1) / (w + long)
}

// refined is how many of the best hits are ranked by what stands near to what, and by date.
const refined = 30

// The most that words side by side, and the latest date among the best, add to a score.
const (
	nearness = 0.3
	recency  = 0.05
)

// refine ranks the best hits anew.
func (s *search) refine(hits []Hit) {
	best := hits[:min(len(hits), refined)]
	bonuses := s.bonuses(best)
	for i := range best {
		best[i].Score *= float32(1 + bonuses[i].near + bonuses[i].recent)
	}
	sorted(best)
}

// bonus is what is added to a score, as a share of it.
type bonus struct{ near, recent float64 }

func (s *search) bonuses(hits []Hit) []bonus {
	bonuses, days := make([]bonus, len(hits)), make([]int, len(hits))
	latest := math.MinInt
	for i, h := range hits {
		days[i] = math.MinInt
		if date := s.Articles.Date(int(h.Doc)); !match.Open(date) {
			days[i] = int(date.To)
			latest = max(latest, days[i])
		}
	}
	several := s.meaning.Several()
	s.parallel(numbers(len(hits)), func(i int) {
		if several {
			bonuses[i].near = nearness * s.meaning.Nearness(s.Articles.Doc(int(hits[i].Doc)))
		}
		if days[i] > math.MinInt {
			years := float64(latest-days[i]) / 365
			bonuses[i].recent = recency / (1 + years)
		}
	})
	return bonuses
}

func numbers(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// parallel calls f with each of the numbers, on all cores, until the context ends.
func (s *search) parallel(numbers []int, f func(int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(numbers)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(numbers) && s.ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				f(numbers[i])
			}
		})
	}
	workers.Wait()
}

// sorted sorts hits by score, equals by number. It sorts by digits: a letter typed may hit
// the whole library.
func sorted(hits []Hit) {
	if len(hits) < 1000 {
		slices.SortFunc(hits, func(a, b Hit) int {
			return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Doc, b.Doc))
		})
		return
	}
	spare := make([]Hit, len(hits))
	if !slices.IsSortedFunc(hits, func(a, b Hit) int { return cmp.Compare(a.Doc, b.Doc) }) {
		byDigits(hits, spare, func(h Hit) uint32 { return h.Doc })
	}
	byDigits(hits, spare, func(h Hit) uint32 { return ^math.Float32bits(h.Score) }) // no score is below 0
}

// byDigits sorts hits by a key, keeping the order of equals.
func byDigits(hits, spare []Hit, key func(Hit) uint32) {
	const digit = 1 << 8
	for shift := 0; shift < 32; shift += 8 {
		var at [digit + 1]int
		for _, h := range hits {
			at[key(h)>>shift%digit+1]++
		}
		for i := range at[1:] {
			at[i+1] += at[i]
		}
		for _, h := range hits {
			d := key(h) >> shift % digit
			spare[at[d]] = h
			at[d]++
		}
		hits, spare = spare, hits
	}
}
