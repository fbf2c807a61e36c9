package match

import (
	"mareader/data/frdate"
	"mareader/store/query"
)

// Hit is a document that answers, and how well its worst word does.
type Hit struct {
	Doc   int
	Grade Grade
}

// Find returns the documents that answer a query, in their order; none for an empty one.
func (s *Set) Find(q query.Query) []Hit {
	if q.Empty() {
		return nil
	}
	return s.Answer(s.Resolve(q))
}

// Answer returns the documents that answer what a query means, in this library or another.
func (s *Set) Answer(m Meaning) []Hit {
	var hits []Hit
	grades := s.grades(m)
	for i := range s.pages {
		if g := s.pages[i].answer(m, grades); g > None {
			hits = append(hits, Hit{i, g})
		}
	}
	return hits
}

// grades are how well each word of the set answers each sense.
func (s *Set) grades(m Meaning) map[*Sense][]Grade {
	grades := map[*Sense][]Grade{}
	for _, clause := range m.Senses {
		for _, term := range clause {
			for _, sense := range term {
				of := make([]Grade, len(s.words))
				for n, w := range s.words {
					of[n] = sense.grade(w.folded, w.marked)
				}
				grades[sense] = of
			}
		}
	}
	return grades
}

// answer is how well the worst word that is needed answers; None if a clause does not hold.
func (p *page) answer(m Meaning, grades map[*Sense][]Grade) Grade {
	worst := Exact
	for i, c := range m.Query.Clauses {
		best := None
		for j, t := range c.Any {
			best = max(best, p.term(t, m.Senses[i][j], grades))
		}
		switch {
		case c.Not == (best > None):
			return None
		case !c.Not:
			worst = min(worst, best)
		}
	}
	return worst
}

// term is how well a document answers a term.
func (p *page) term(t query.Term, senses []*Sense, grades map[*Sense][]Grade) Grade {
	switch t.Field {
	case query.Date:
		return certain(Falls(p.date, t.Days))
	case query.Marks:
		return certain(p.state&t.State != 0)
	}
	best := None
	for _, part := range p.parts {
		if part.fields&of(t.Field) == 0 {
			continue
		}
		for at := 0; at+len(senses) <= len(part.words) && best < Exact; at++ {
			best = max(best, phraseOf(part.words[at:], senses, grades))
		}
	}
	return best
}

// phraseOf is how well the words at the start of a text answer one after the other.
func phraseOf(words []uint32, senses []*Sense, grades map[*Sense][]Grade) Grade {
	worst := Exact
	for i, s := range senses {
		if worst = min(worst, grades[s][words[i]]); worst == None {
			break
		}
	}
	return worst
}

func certain(b bool) Grade {
	if b {
		return Exact
	}
	return None
}

// Falls tells whether a date falls into days, or may: of some dates only the month or the
// year is known. One that is open falls into none.
func Falls(date, days frdate.Span) bool { return !Open(date) && !date.And(days).IsZero() }

// Open tells whether a date is unknown, or has but one end.
func Open(date frdate.Span) bool {
	return date.IsZero() || date.From == frdate.MinDay || date.To == frdate.MaxDay
}
