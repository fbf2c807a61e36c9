package search

import (
	"context"

	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// Why is what the score of a hit is made of.
type Why struct {
	Clauses      []Reason
	Near, Recent float64 // what the rest is raised by, as shares of it
}

// Reason is what a clause adds to a score.
type Reason struct {
	Clause query.Clause
	Grade  match.Grade
	Fields index.Fields // where its word is
	Count  int          // about how often it is in the body
	Of     int          // how many articles answer the clause
	Points float64
}

// Explain says what the scores of the first hits of an answer to q are made of.
func (l Library) Explain(ctx context.Context, q query.Query, hits []Hit) []Why {
	s := l.search(ctx, q)
	if ctx.Err() != nil {
		return nil
	}
	s.settle()
	why := make([]Why, len(hits))
	for i, b := range s.bonuses(hits[:min(len(hits), refined)]) {
		why[i].Near, why[i].Recent = b.near, b.recent
	}
	for i, h := range hits {
		for part, p := range s.Parts {
			if doc, ok := p.Doc(h.Doc); ok && p.Has(doc) {
				why[i].Clauses = s.reasons(part, doc)
			}
		}
	}
	return why
}

func (s *search) reasons(part, doc int) (reasons []Reason) {
	length := float64(s.Parts[part].Length(doc))
	for i, marks := range s.found[part].marks {
		c := s.meaning.Query.Clauses[i]
		if m := mark(marks[doc]); !c.Not {
			n := m.note()
			reasons = append(reasons, Reason{c, m.grade(), n.Fields(), n.Count(), s.clauses[i].answers, s.points(i, m, length)})
		}
	}
	return reasons
}
