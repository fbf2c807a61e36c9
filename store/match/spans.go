package match

import (
	"cmp"
	"slices"

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

// lits returns where the terms of m are answered in a text of a field, by term.
func (m Meaning) lits(source string, field query.Field) (all []lit) {
	text, term := read(source), -1
	for t, senses := range m.sought {
		term++
		if (t.Field == query.Title || t.Field == query.Outlet) && t.Field != field {
			continue
		}
		for at := range text.tokens {
			if g := phrase(text.tokens[at:], senses); g > None && !text.parted(at, at+len(senses)-1) {
				all = append(all, lit{text.span(at, senses), term, g})
			}
		}
	}
	return all
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
