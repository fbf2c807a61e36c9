package match

import (
	"slices"

	"mareader/store/query"
)

// Phrase is how well a document answers words side by side in a field.
func Phrase(d Doc, field query.Field, senses []*Sense) (best Grade) {
	accents := slices.ContainsFunc(senses, (*Sense).accented)
	run := make([]Grade, len(senses)) // how well the latest words answer the first senses
	d.texts(func(f fields, source string) {
		if f&of(field) == 0 || best == Exact {
			return
		}
		clear(run)
		for t := range tokensOf(source, accents) {
			for i := len(run) - 1; i >= 0; i-- {
				run[i] = senses[i].grade(t.folded, t.marked)
				if i > 0 {
					run[i] = min(run[i], run[i-1])
				}
			}
			best = max(best, run[len(run)-1])
		}
	})
	return best
}

// accented tells whether accents matter to s.
func (s *Sense) accented() bool { return s.Word.Accented() || len(s.Forms) > 0 }

// Several tells whether a query has words that may stand near to one another.
func (m Meaning) Several() bool {
	n := 0
	for _, c := range m.Query.Clauses {
		if !c.Not && len(c.Any[0].Words) > 0 {
			n++
		}
	}
	return n > 1
}

// Nearness is how near to one another the words of a query stand where they do so best, in
// the title or a paragraph: 1 side by side, 0 where they are not together at all.
func (m Meaning) Nearness(d Doc) (best float64) {
	d.texts(func(f fields, source string) {
		if f&(1<<query.Title|1<<query.Anywhere) != 0 {
			best = max(best, m.nearness(scan(source)))
		}
	})
	return best
}

// nearness is that in one text: of how many words the shortest run that answers all
// clauses needs, to how many it has.
func (m Meaning) nearness(tokens []token) float64 {
	last := make([]int, 0, len(m.Query.Clauses)) // where each clause was answered last
	needed := 0
	for _, c := range m.Query.Clauses {
		if !c.Not && len(c.Any[0].Words) > 0 {
			last = append(last, -1)
			needed += len(c.Any[0].Words)
		}
	}
	shortest := 0
	for at := range tokens {
		if m.note(tokens[at:], at, last) {
			if first := least(last); first >= 0 && (shortest == 0 || at-first+1 < shortest) {
				shortest = at - first + 1
			}
		}
	}
	if shortest == 0 {
		return 0
	}
	return min(1, float64(needed)/float64(shortest))
}

// note notes which clauses the words at the start of tokens answer, which are at a place in
// the text, and tells whether any.
func (m Meaning) note(tokens []token, at int, last []int) (answered bool) {
	n := 0
	for i, c := range m.Query.Clauses {
		if c.Not || len(c.Any[0].Words) == 0 {
			continue
		}
		for _, senses := range m.Senses[i] {
			if len(senses) > 0 && phrase(tokens, senses) > None {
				last[n], answered = at, true
			}
		}
		n++
	}
	return answered
}

func least(numbers []int) int {
	least := numbers[0]
	for _, n := range numbers {
		least = min(least, n)
	}
	return least
}
