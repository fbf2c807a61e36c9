package search

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/sentence"

	"github.com/sahilm/fuzzy"
)

// Span is a byte range of a text as it was given.
type Span struct{ Start, End int }

// lit is where a word of the query matches in folded text.
type lit struct {
	from, to int
	word     int
	tier     Tier
}

// Spans returns the letters of text that q matches, in order and apart. A word that
// stands in the text, or begins a word there, is not lit inside others as well.
func (q Query) Spans(text string) []Span {
	m := fold.Map(text)
	words := q.positive()
	all := lits(m.Folded, words)
	best := bestTiers(all, len(words))
	var spans []Span
	for _, l := range all {
		if l.tier < Substring || best[l.word] == Substring {
			spans = append(spans, span(m, l.from, l.to))
		}
	}
	return merged(spans)
}

// FuzzySpans is [Query.Spans] for a [Fuzzy] hit's title, people or outlet: words that
// do not match otherwise light the letters of the nearest match.
func (q Query) FuzzySpans(text string) []Span {
	m := fold.Map(text)
	spans := q.Spans(text)
	for _, n := range q.near(m) {
		for _, at := range n.letters {
			_, size := utf8.DecodeRuneInString(m.Folded[at:])
			spans = append(spans, span(m, at, at+size))
		}
	}
	return merged(spans)
}

// Shown returns the first word of q that matches text only fuzzily, and the words of
// text that it matches, so that a row can say "retlleau → Retailleau".
func (q Query) Shown(text string) (typed, found string, ok bool) {
	m := fold.Map(text)
	all := q.near(m)
	if len(all) == 0 {
		return "", "", false
	}
	from, to := all[0].from, all[0].to
	for to < len(m.Folded) && letter(m.Folded[to]) {
		to++
	}
	s := span(m, from, to)
	return all[0].word, text[s.Start:s.End], true
}

// near is a word of the query and the letters it matches fuzzily, [from, to) in all.
type near struct {
	word     string
	from, to int
	letters  []int // where each starts
}

// near returns the fuzzy matches of the words that have no better one in m.
func (q Query) near(m fold.Text) []near {
	words := q.positive()
	best := bestTiers(lits(m.Folded, words), len(words))
	var all []near
	for i, word := range words {
		if best[i] != Fuzzy || !infix(word) {
			continue
		}
		from, to := tightest([]byte(m.Folded), word)
		for _, match := range fuzzy.FindNoSort(word, []string{m.Folded[from:to]}) {
			for i := range match.MatchedIndexes {
				match.MatchedIndexes[i] += from
			}
			all = append(all, near{word, from, to, match.MatchedIndexes})
		}
	}
	return all
}

// lits returns where words match in folded text.
func lits(folded string, words []string) []lit {
	var all []lit
	for from, to := range fold.Words(folded) {
		if fold.Elided(folded, from, to) {
			continue
		}
		for i, word := range words {
			if tier, at, ok := tierOf(word, folded[from:to]); ok {
				all = append(all, lit{from + at, from + at + len(word), i, tier})
			}
		}
	}
	return all
}

// bestTiers is how well each of n words is matched, Fuzzy if it is in no lit.
func bestTiers(all []lit, n int) []Tier {
	best := slices.Repeat([]Tier{Fuzzy}, n)
	for _, l := range all {
		best[l.word] = min(best[l.word], l.tier)
	}
	return best
}

func span(m fold.Text, from, to int) Span {
	start, end := m.Source(from, to)
	return Span{start, end}
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

// Snippet returns the sentence of body that q matches best: the one with most of the
// query's words, matched best, the earliest of equals. ok is false if there is none.
func (q Query) Snippet(body string) (best Span, ok bool) {
	m := fold.Map(body)
	words := q.positive()
	all := lits(m.Folded, words)
	top := 0
	for start, end := range sentence.All(body) {
		n := 0
		for n < len(all) && span(m, all[n].from, all[n].to).Start < end {
			n++
		}
		if score := worth(all[:n], len(words)); score > top {
			top, best = score, Span{start, end}
		}
		all = all[n:]
	}
	return best, top > 0
}

// worth is how well a sentence answers: a further word counts for more than any better
// match of the same words.
func worth(matches []lit, words int) (score int) {
	if len(matches) == 0 {
		return 0
	}
	for _, tier := range bestTiers(matches, words) {
		if tier < Fuzzy {
			score += 100 + int(Fuzzy-tier)
		}
	}
	return score
}
