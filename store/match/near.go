package match

import (
	"slices"
	"strings"

	"mareader/data/fold"
	"mareader/store/query"
)

// run finds words side by side in a text that is read word by word.
type run struct {
	senses []*Sense
	grades []Grade // how well the latest words answer the first of the senses
}

// begin begins a text.
func (r *run) begin() { r.grades = append(r.grades[:0], make([]Grade, len(r.senses))...) }

// next takes the next word, and returns how well the words up to it answer.
func (r *run) next(t token) Grade {
	last := len(r.senses) - 1
	for i := last; i > 0; i-- {
		r.grades[i] = min(r.senses[i].grade(t.folded, t.marked), r.grades[i-1])
	}
	r.grades[0] = r.senses[0].grade(t.folded, t.marked)
	return r.grades[last]
}

// accented tells whether accents matter to s.
func (s *Sense) accented() bool { return s.Word.Accented() || len(s.Forms) > 0 }

// accents are the first letters of the words whose accents matter to s.
func (s *Sense) accents() (first string) {
	if s.accented() {
		first = s.Word.Folded[:1]
	}
	for form := range s.Forms {
		if letter := fold.String(form)[:1]; !strings.Contains(first, letter) {
			first += letter
		}
	}
	return first
}

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
	n := m.neighbours()
	d.texts(func(f fields, source string) {
		if f&(1<<query.Title|1<<query.Anywhere) != 0 && best < 1 {
			best = max(best, n.nearness(source))
		}
	})
	return best
}

// neighbours are what stands near to one another in a text that is read word by word.
type neighbours struct {
	runs    []run
	clauses []int // of each run
	last    []int // where each clause was answered last, -1 for nowhere
	needed  int   // how many words they are
	accents bool
}

func (m Meaning) neighbours() (n neighbours) {
	for i, c := range m.Query.Clauses {
		if c.Not || len(c.Any[0].Words) == 0 {
			continue
		}
		for j, t := range c.Any {
			if len(t.Words) > 0 {
				n.runs, n.clauses = append(n.runs, run{senses: m.Senses[i][j]}), append(n.clauses, len(n.last))
				n.accents = n.accents || slices.ContainsFunc(m.Senses[i][j], (*Sense).accented)
			}
		}
		n.last = append(n.last, -1)
		n.needed += len(c.Any[0].Words)
	}
	return n
}

// nearness is that in one text: of how many words the shortest run that answers all
// clauses needs, to how many it has.
func (n *neighbours) nearness(source string) float64 {
	for i := range n.runs {
		n.runs[i].begin()
	}
	for i := range n.last {
		n.last[i] = -1
	}
	shortest, at := 0, 0
	for t := range tokensOf(source, n.accents) {
		if n.note(t, at) {
			if first := slices.Min(n.last); first >= 0 && (shortest == 0 || at-first+1 < shortest) {
				shortest = at - first + 1
			}
		}
		at++
	}
	if shortest == 0 {
		return 0
	}
	return min(1, float64(n.needed)/float64(shortest))
}

// note takes the next word, which is at a place in the text, and tells whether it ends an
// answer.
func (n *neighbours) note(t token, at int) (answered bool) {
	for i := range n.runs {
		if r := &n.runs[i]; r.next(t) > None {
			n.last[n.clauses[i]], answered = at-len(r.senses)+1, true
		}
	}
	return answered
}
