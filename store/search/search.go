// Package search ranks the articles of an index that answer a query. What a query means
// store/match says, where words are store/index; what neither holds, such as whether words
// stand side by side, is looked up in the articles that are left.
package search

import (
	"context"
	"slices"

	"mareader/data/frdate"
	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// Library is what is searched. It is safe for concurrent use if its articles are.
type Library struct {
	Parts    []index.Part
	Articles Articles
	Aliases  match.Aliases // of the people whom the articles name
	Memory   *Memory       // nil for none
}

// Articles tells of articles, by number, what an index does not hold.
type Articles interface {
	Doc(n int) match.Doc
	Date(n int) frdate.Span
	State(n int) query.State
}

// Answer is the articles found, best first, and what the query was taken to mean.
type Answer struct {
	Hits    []Hit
	Count   int           // of all hits
	AtLeast bool          // there may be more than Count: the rest tells
	Rest    func() Answer // the whole answer, where the hits are but the best; nil where they are all
	Meaning match.Meaning
}

// Hit is an article that answers. Scores compare within one answer.
type Hit struct {
	Doc   uint32
	Score float32
}

// Search returns the articles that answer q, the best first, equals in order of number. It
// finds what [match.Set.Find] does. It returns no hits soon after ctx ends, and none for an
// empty query.
func (l Library) Search(ctx context.Context, q query.Query) Answer {
	a := l.Top(ctx, q)
	if a.Rest != nil {
		a = a.Rest()
	}
	return a
}

// whole is the answer with all hits.
func (s *search) whole() Answer {
	hits := make([]Hit, 0, s.count())
	s.each(func(h Hit) { hits = append(hits, h) })
	if s.ctx.Err() == nil {
		sorted(hits)
		s.refine(hits)
	}
	if s.ctx.Err() != nil {
		return Answer{}
	}
	return Answer{Hits: hits, Count: len(hits), Meaning: s.meaning}
}

// search is one search.
type search struct {
	Library
	ctx     context.Context
	meaning match.Meaning
	worded  bool    // words are looked for, and tell which hits are best
	found   []found // in each part
	clauses []clause
	docs    float64
	length  float64 // of an article, in words: the mean
}

// found is what was found in a part.
type found struct {
	alive  []bool     // documents that answer all clauses, or may
	marks  [][]uint16 // of each clause that must hold: how well each document answers, or may
	doubts []doubt    // of which documents must be looked at
}

// clause is what is known of a clause in the whole library.
type clause struct {
	answers int     // how many documents answer it
	rarity  float64 // the fewer, the more it weighs
}

// search finds what answers as far as the index tells.
func (l Library) search(ctx context.Context, q query.Query) *search {
	s := &search{Library: l, ctx: ctx, meaning: match.Resolve(q, lexicon{l.Parts, l.Aliases})}
	s.worded = len(s.meaning.Query.Words().Sought()) > 0
	s.clauses, s.found = make([]clause, len(q.Clauses)), make([]found, len(l.Parts))
	tokens, before := 0, l.Memory.of(l.Parts)
	for _, p := range l.Parts {
		s.docs += float64(p.Left())
		tokens += p.Tokens()
	}
	s.parallel(numbers(len(l.Parts)), func(i int) {
		s.found[i] = s.part(l.Parts[i], func(c query.Clause) []uint16 { return before.marks(i, c) })
	})
	s.length = max(1, float64(tokens)/max(1, s.docs))
	if ctx.Err() == nil { // all marks are there
		s.weigh()
		l.Memory.keep(s)
	}
	return s
}

// weigh finds out how much each clause weighs.
func (s *search) weigh() {
	for i := range s.clauses {
		c := &s.clauses[i]
		c.answers = 0
		for j, f := range s.found {
			c.answers += answering(s.Parts[j], f.marks[i])
		}
		c.rarity = rarity(s.docs, float64(c.answers))
	}
}

// answering is how many documents of a part answer that are not gone.
func answering(p index.Part, marks []uint16) (n int) {
	for _, mark := range marks {
		if mark > 0 {
			n++
		}
	}
	if p.Whole() {
		return n
	}
	for doc, mark := range marks {
		if mark > 0 && !p.Has(doc) {
			n--
		}
	}
	return n
}

// part finds what answers all clauses in a part, those first that leave least to do. Known
// are the marks of the clauses that were asked for before.
func (s *search) part(p index.Part, known func(query.Clause) []uint16) found {
	f := found{alive: make([]bool, p.Docs()), marks: make([][]uint16, len(s.clauses))}
	for doc, whole := 0, p.Whole(); doc < len(f.alive); doc++ {
		f.alive[doc] = whole || p.Has(doc)
	}
	for _, dear := range [...]bool{false, true} {
		for i, c := range s.meaning.Query.Clauses {
			if isDear(c) != dear || s.ctx.Err() != nil {
				continue
			}
			marks := known(c)
			if marks == nil {
				marks = s.clause(p, i, &f)
			}
			for doc, mark := range marks {
				f.alive[doc] = f.alive[doc] && (mark > 0) != c.Not
			}
			f.marks[i] = marks
		}
	}
	return f
}

// clause returns the marks of the documents of a part for a clause. What is in doubt counts
// for the document.
func (s *search) clause(p index.Part, i int, f *found) []uint16 {
	c, marks := s.meaning.Query.Clauses[i], make([]uint16, p.Docs())
	d := doubt{clause: i, not: c.Not, sure: marks}
	for j, t := range c.Any {
		if senses := s.meaning.Senses[i][j]; len(t.Words) > 1 {
			d.phrases = append(d.phrases, s.phrase(p, t, senses))
		} else {
			s.term(p, t, senses, f.alive, marks)
		}
	}
	if len(d.phrases) == 0 {
		return marks
	}
	if f.doubts = append(f.doubts, d); c.Not {
		return slices.Clone(marks)
	}
	return d.marks()
}

// isDear tells whether more than the index must be looked at for a clause.
func isDear(c query.Clause) bool {
	for _, t := range c.Any {
		if len(t.Words) != 1 {
			return true
		}
	}
	return false
}

// count is how many documents answer.
func (s *search) count() (n int) {
	for _, f := range s.found {
		for _, alive := range f.alive {
			if alive {
				n++
			}
		}
	}
	return n
}

// each yields the documents that answer, with their scores, until the context ends.
func (s *search) each(yield func(Hit)) {
	for part := range s.found {
		s.scored(part, func(doc int) bool { return true }, yield)
	}
}

// scored yields the documents of a part that answer and are worth it, with their scores.
func (s *search) scored(part int, worth func(doc int) bool, yield func(Hit)) {
	for doc, alive := range s.found[part].alive {
		if doc%pause == 0 && s.ctx.Err() != nil {
			return
		}
		if alive && (!s.worded || worth(doc)) {
			yield(s.hit(part, doc))
		}
	}
}

// hit is a document of a part, with its score.
func (s *search) hit(part, doc int) Hit {
	h := Hit{Doc: s.Parts[part].Number(doc)}
	if s.worded {
		h.Score = float32(s.score(part, doc))
	} else if date := s.Articles.Date(int(h.Doc)); !match.Open(date) {
		h.Score = max(0, float32(date.To)) // no word tells them apart: the latest first
	}
	return h
}

// pause is how many documents are looked at between two looks whether to go on.
const pause = 1 << 12
