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
	Fuzzy                 // the letters of some are there in order, in title, people or outlet
)

// Hit is an article that matches. Scores compare within one search and one tier.
type Hit struct {
	Doc   int
	Score float64
	Tier  Tier
	rank  uint16 // lower is better
}

// few hits are worth looking for more among near matches.
const few = 20

// Search returns the articles that match q, the best first, equals in order of number:
// by tier, then by where the words are (title, people, outlet, first paragraph, body),
// rare words counting more. It returns nil soon after ctx ends, and for an empty query.
func (x *Index) Search(ctx context.Context, q Query) []Hit {
	if q.Empty() {
		return nil
	}
	s := x.begin(ctx, q)
	hits := s.hits(false)
	if len(hits) < few && len(q.groups) > 0 {
		hits = s.hits(true)
	}
	if ctx.Err() != nil {
		return nil
	}
	return ranked(hits)
}

// search is one search over the index as it was when it began.
type search struct {
	ctx         context.Context
	front, body blocks
	heads       heads
	docs        int
	groups      []group // the rarest first
	never       []sought
}

// group is words of which one must match.
type group struct {
	words  []sought
	weight float64 // of all groups: 1
}

// sought is a word of the query with the postings of the words it matches.
type sought struct {
	word string
	runs [Fuzzy][]runs
}

type runs struct{ front, body run }

// begin finds the terms of each word, then notes under one lock where their postings
// are. Articles added in between are left out.
func (x *Index) begin(ctx context.Context, q Query) *search {
	x.mu.RLock()
	s := &search{ctx: ctx, heads: x.heads, docs: x.docs}
	lexicon := x.lexicon
	x.mu.RUnlock()

	var terms [][Fuzzy][]uint32
	for _, word := range append(q.positive(), q.never...) {
		if ctx.Err() != nil {
			return s
		}
		terms = append(terms, lexicon.find(word))
	}

	x.mu.RLock()
	defer x.mu.RUnlock()
	s.front, s.body = x.front.blocks, x.body.blocks
	next := 0
	resolve := func(words []string) (all []sought) {
		for _, word := range words {
			all = append(all, x.locate(word, terms[next]))
			next++
		}
		return all
	}
	for _, words := range q.groups {
		s.groups = append(s.groups, group{words: resolve(words)})
	}
	s.never = resolve(q.never)
	s.weigh()
	return s
}

// locate notes where the postings of terms are. It is called under the lock.
func (x *Index) locate(word string, terms [Fuzzy][]uint32) sought {
	w := sought{word: word}
	for tier, list := range terms {
		w.runs[tier] = make([]runs, len(list))
		for i, term := range list {
			w.runs[tier][i] = runs{x.front.run(term), x.body.run(term)}
		}
	}
	return w
}

// hits returns the matching articles by number; near ones too when fuzzy.
func (s *search) hits(fuzzy bool) []Hit {
	marks := make([][]uint8, len(s.groups))
	alive := s.without()
	for i, g := range s.groups {
		marks[i] = s.mark(g, alive, fuzzy)
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
func (s *search) mark(g group, alive []uint8, fuzzy bool) []uint8 {
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
	if fuzzy && left > 0 {
		for _, w := range g.words {
			s.raiseFuzzy(w.word, marks)
		}
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
