package match

import (
	"cmp"
	"slices"
	"strings"

	"mareader/data/sentence"
	"mareader/store/query"
)

// Span is a byte range of a text as it was given.
type Span struct{ Start, End int }

// lit is where a term of the query is answered in a text.
type lit struct {
	Span
	term  int
	grade Grade
}

// Spans returns what answers a query in a text of an article, in order and apart: whole
// words, the beginning of one that is still typed, a phrase from end to end. What is asked
// of titles and outlets only is left out.
func (m Meaning) Spans(source string) []Span { return m.spans(source, query.Anywhere) }

// TitleSpans is [Meaning.Spans] for the title.
func (m Meaning) TitleSpans(source string) []Span { return m.spans(source, query.Title) }

func (m Meaning) spans(source string, field query.Field) []Span {
	var spans []Span
	for _, l := range m.lits(source, field) {
		spans = append(spans, l.Span)
	}
	return merged(spans)
}

// lits returns where the terms of m are answered in a text of a field, in the order of its
// words.
func (m Meaning) lits(source string, field query.Field) (all []lit) {
	text, terms, accented := read(source), m.litTerms(field), ""
	for _, t := range terms {
		for _, s := range t.senses {
			accented += s.accents()
		}
	}
	for at, word := range text.words(accented) {
		for i := range terms {
			t := &terms[i]
			if g, from := t.next(at, word); g > None && !text.parted(t.places[0].to, at.from) {
				start, end := text.Source(from, t.end(at, word))
				all = append(all, lit{Span{start, end}, t.number, g})
			}
		}
	}
	return all
}

// litTerm is a term that is looked for in a text that is read word by word.
type litTerm struct {
	run
	number int
	places []span // of the latest words, as many as the term has
}

// litTerms are the terms of m that are lit in a field.
func (m Meaning) litTerms(field query.Field) (terms []litTerm) {
	number := -1
	for t, senses := range m.sought {
		number++
		if (t.Field == query.Title || t.Field == query.Outlet) && t.Field != field {
			continue
		}
		terms = append(terms, litTerm{run{senses: senses}, number, make([]span, len(senses))})
		terms[len(terms)-1].begin()
	}
	return terms
}

// next takes the next word, and returns how well the words up to it answer and where the
// first of them begins.
func (t *litTerm) next(at span, word token) (g Grade, from int) {
	copy(t.places, t.places[1:])
	t.places[len(t.places)-1] = at
	return t.run.next(word), t.places[0].from
}

// end is where what is lit ends with the last word: after the letters typed, if it merely
// begins so.
func (t *litTerm) end(at span, word token) int {
	if w := t.senses[len(t.senses)-1].Word; w.Prefix && strings.HasPrefix(word.folded, w.Folded) {
		return at.from + len(w.Folded)
	}
	return at.to
}

// merged sorts spans and joins those that touch.
func merged(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	var apart []Span
	for _, s := range spans {
		if n := len(apart); n > 0 && s.Start <= apart[n-1].End {
			apart[n-1].End = max(apart[n-1].End, s.End)
			continue
		}
		apart = append(apart, s)
	}
	return apart
}

// Snippet returns the sentence of body that answers best: the one with most of the terms,
// of equals that with the term that is rarest in body and what stands above it, such as
// the title, then that which matches best, then the earliest. ok is false if there is none.
func (m Meaning) Snippet(body string, above ...string) (best Span, ok bool) {
	all := m.lits(body, query.Anywhere)
	slices.SortStableFunc(all, func(a, b lit) int { return cmp.Compare(a.Start, b.Start) })
	count := map[int]int{}
	for _, l := range all {
		count[l.term]++
	}
	for _, text := range above {
		for _, l := range m.lits(text, query.Title) {
			count[l.term]++
		}
	}
	var top worth
	for start, end := range sentence.All(body) {
		n := 0
		for n < len(all) && all[n].Start < end {
			n++
		}
		if w := worthOf(all[:n], count); w.more(top) {
			top, best = w, Span{start, end}
		}
		all = all[n:]
	}
	return best, top.terms > 0
}

// worth is how well a sentence answers: how many terms it has, how often the rarest of
// them comes in the whole text, and how well they match.
type worth struct{ terms, rarest, fit int }

func (w worth) more(other worth) bool {
	return cmp.Or(w.terms-other.terms, other.rarest-w.rarest, w.fit-other.fit) > 0
}

// worthOf weighs the matches of a sentence; count is how often each term comes in all.
func worthOf(matches []lit, count map[int]int) (w worth) {
	best := map[int]Grade{}
	for _, l := range matches {
		best[l.term] = max(best[l.term], l.grade)
	}
	for term, grade := range best {
		if w.terms++; w.terms == 1 || count[term] < w.rarest {
			w.rarest = count[term]
		}
		w.fit += int(grade)
	}
	return w
}
