package search

import (
	"context"
	"math"
)

// Tier is how well an article matches: the kind of its worst matched word.
type Tier uint8

// The tiers, best first.
const (
	Whole     Tier = iota // every word of the query is a word of the article
	Prefix                // every one at least begins one
	Substring             // every one is at least inside one
	Fuzzy                 // some are in no article; words much like them are
)

// Hit is an article that matches. Scores compare within one search and one tier.
type Hit struct {
	Doc   int
	Score float64
	Tier  Tier
	rank  uint16 // lower is better
}

// Search returns the articles that match q, the best first, equals in order of number:
// by tier, then by where the words are (title, people, outlet, first paragraph, body),
// rare words counting more. It returns nil soon after ctx ends, and for an empty query.
func (x *Index) Search(ctx context.Context, q Query) []Hit {
	if q.Empty() {
		return nil
	}
	hits := x.begin(ctx, q).hits()
	if ctx.Err() != nil {
		return nil
	}
	return ranked(hits)
}

// search is one search over the index as it was when it began.
type search struct {
	ctx         context.Context
	front, body blocks
	docs        int
	groups      []group // the rarest first
	never       []sought
}

// group is words of which one must match.
type group struct {
	words  []sought
	weight float64 // of all groups: 1
}

// sought is a word of the query: the postings of the words that it matches, by tier, or
// those of the words nearest to it where it matches none.
type sought struct {
	runs [Fuzzy][]runs
	near []nearRuns
}

type runs struct{ front, body run }

type nearRuns struct {
	runs
	likeness int
}

// begin finds the terms of each word, then notes under one lock where their postings
// are. Articles added in between are left out.
func (x *Index) begin(ctx context.Context, q Query) *search {
	x.mu.RLock()
	s := &search{ctx: ctx, docs: x.docs}
	lexicon := x.lexicon
	x.mu.RUnlock()

	var all []terms
	for _, word := range append(q.positive(), q.never...) {
		if ctx.Err() != nil {
			return s
		}
		found := terms{exact: lexicon.find(word)}
		if found.none() {
			found.near = lexicon.near(word)
		}
		all = append(all, found)
	}

	x.mu.RLock()
	defer x.mu.RUnlock()
	s.front, s.body = x.front.blocks, x.body.blocks
	next := 0
	resolve := func(words []string) (located []sought) {
		for range words {
			located = append(located, x.locate(all[next]))
			next++
		}
		return located
	}
	for _, words := range q.groups {
		s.groups = append(s.groups, group{words: resolve(words)})
	}
	s.never = resolve(q.never)
	s.weigh()
	return s
}

// terms are the words of the library that a word of the query matches.
type terms struct {
	exact [Fuzzy][]uint32
	near  []nearTerm // only where there are no others
}

func (t terms) none() bool {
	return len(t.exact[Whole])+len(t.exact[Prefix])+len(t.exact[Substring]) == 0
}

// locate notes where the postings of terms are. It is called under the lock.
func (x *Index) locate(t terms) sought {
	var w sought
	of := func(term uint32) runs { return runs{x.front.run(term), x.body.run(term)} }
	for tier, list := range t.exact {
		w.runs[tier] = make([]runs, len(list))
		for i, term := range list {
			w.runs[tier][i] = of(term)
		}
	}
	for _, n := range t.near {
		w.near = append(w.near, nearRuns{of(n.term), n.likeness})
	}
	return w
}

// hits returns the matching articles by number.
func (s *search) hits() []Hit {
	marks := make([][]uint8, len(s.groups))
	alive := s.without()
	for i, g := range s.groups {
		marks[i] = s.mark(g, alive)
		alive = marks[i]
	}
	if s.ctx.Err() != nil {
		return nil
	}
	hits := make([]Hit, 0, count(alive))
	for doc, mark := range alive {
		if found(mark) {
			hits = append(hits, s.hit(doc, marks))
		}
	}
	return hits
}

// found tells whether a mark is of an article that matches so far.
func found(mark uint8) bool {
	return mark != 0 && mark != out
}

func count(marks []uint8) (n int) {
	for _, mark := range marks {
		if found(mark) {
			n++
		}
	}
	return n
}

// without marks the articles that have no excluded word.
func (s *search) without() []uint8 {
	marks := make([]uint8, s.docs)
	for _, w := range s.never {
		for _, r := range w.runs[Whole] {
			s.front.raise(r.front, marks, &noted)
			s.body.raise(r.body, marks, &noted)
		}
	}
	for doc := range marks {
		marks[doc] ^= 1
	}
	return marks
}

// mark returns how well each article matches g; those that are not alive are out.
//
// It goes from the best tier down and stops when no article is left to be found. In
// every article of the library "d" begins a word of the body: the hundred thousands of
// postings of all such words need not be read once each article has one.
func (s *search) mark(g group, alive []uint8) []uint8 {
	marks, left := make([]uint8, s.docs), 0
	for doc, mark := range alive {
		if found(mark) {
			left++
		} else {
			marks[doc] = out
		}
	}
	for tier := Whole; tier < Fuzzy && left > 0; tier++ {
		for _, w := range g.words {
			left -= s.raiseFront(w.runs[tier], marks, tier)
		}
		for _, w := range g.words {
			left -= s.raiseBody(w.runs[tier], marks, tier, left)
		}
	}
	for _, w := range g.words {
		s.raiseNear(w.near, marks)
	}
	return marks
}

func (s *search) raiseFront(list []runs, marks []uint8, tier Tier) (fresh int) {
	values := frontMarks(tier)
	for _, r := range list {
		if r.front.count > 0 && s.ctx.Err() == nil {
			fresh += s.front.raise(r.front, marks, &values)
		}
	}
	return fresh
}

func (s *search) raiseBody(list []runs, marks []uint8, tier Tier, left int) (fresh int) {
	values := bodyMarks(tier)
	for _, r := range list {
		if tier != Whole && fresh == left || s.ctx.Err() != nil {
			break
		}
		if r.body.count > 0 {
			fresh += s.body.raise(r.body, marks, &values)
		}
	}
	return fresh
}

// raiseNear marks the articles that hold words near to one that no article holds.
func (s *search) raiseNear(list []nearRuns, marks []uint8) {
	for _, r := range list {
		if s.ctx.Err() != nil {
			return
		}
		front, body := nearMarks(r.likeness)
		if r.front.count > 0 {
			s.front.raise(r.front, marks, &front)
		}
		if r.body.count > 0 {
			s.body.raise(r.body, marks, &body)
		}
	}
}

// weigh gives rare groups more weight, and puts them first: they leave less to do.
func (s *search) weigh() {
	total := 0.0
	for i := range s.groups {
		g := &s.groups[i]
		g.weight = math.Log(2 + float64(s.docs)/float64(1+g.frequency()))
		total += g.weight
	}
	for i := range s.groups {
		s.groups[i].weight /= total
	}
	sortByWeight(s.groups)
}

// frequency is in about how many articles g is, at its best tier.
func (g group) frequency() int {
	for tier := range Fuzzy {
		n := 0
		for _, w := range g.words {
			for _, r := range w.runs[tier] {
				n += int(r.front.count + r.body.count)
			}
		}
		if n > 0 {
			return n
		}
	}
	return 0
}
