package search

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/sentence"
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
	var spans []Span
	for _, l := range q.lits(m) {
		spans = append(spans, span(m, l.from, l.to))
	}
	return merged(spans)
}

// lits returns where the words of q match in m, best matches only.
func (q Query) lits(m fold.Text) []lit {
	words := q.positive()
	all := lits(m.Folded, words)
	best := bestTiers(all, len(words))
	return slices.DeleteFunc(all, func(l lit) bool { return l.tier == Substring && best[l.word] < Substring })
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
	s := span(m, all[0].from, all[0].to)
	return all[0].word, text[s.Start:s.End], true
}

// near is a word of the query and the word [from, to) that is taken for it.
type near struct {
	word     string
	from, to int
	score    int
	letters  []int // where each letter that both share starts
}

// near returns what the words that have no better match in m may be taken for.
func (q Query) near(m fold.Text) []near {
	words := q.positive()
	best := bestTiers(lits(m.Folded, words), len(words))
	var all []near
	for i, word := range words {
		if best[i] != Fuzzy || !infix(word) {
			continue
		}
		if n, ok := nearest(m.Folded, word); ok {
			all = append(all, n)
		}
	}
	return all
}

// nearest is the word of folded text that is most like word, the first of equals.
func nearest(folded, word string) (best near, ok bool) {
	for from, to := range fold.Words(folded) {
		if match, like := likened(word, folded[from:to]); like && (!ok || match.Score > best.score) {
			best, ok = near{word, from, to, match.Score, match.MatchedIndexes}, true
		}
	}
	for i := range best.letters {
		best.letters[i] += best.from
	}
	return best, ok
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

// Snippet returns the sentence of body that answers q best: the one with most of its
// words, of equals that with the word that is rarest in body and what stands above it, such
// as the title, then that which matches best, then the earliest. ok is false if there is
// none.
func (q Query) Snippet(body string, above ...string) (best Span, ok bool) {
	m := fold.Map(body)
	all := q.lits(m)
	count := make([]int, len(q.positive()))
	for _, l := range all {
		count[l.word]++
	}
	for _, text := range above {
		for _, l := range q.lits(fold.Map(text)) {
			count[l.word]++
		}
	}
	var top worth
	for start, end := range sentence.All(body) {
		n := 0
		for n < len(all) && span(m, all[n].from, all[n].to).Start < end {
			n++
		}
		if w := worthOf(all[:n], count); w.more(top) {
			top, best = w, Span{start, end}
		}
		all = all[n:]
	}
	return best, top.words > 0
}

// worth is how well a sentence answers: how many words of the query it has, how often the
// rarest of them comes in the whole text, and how well they match.
type worth struct{ words, rarest, fit int }

func (w worth) more(other worth) bool {
	return cmp.Or(w.words-other.words, other.rarest-w.rarest, w.fit-other.fit) > 0
}

// worthOf weighs the matches of a sentence; count is how often each word comes in all.
func worthOf(matches []lit, count []int) (w worth) {
	if len(matches) == 0 {
		return w
	}
	for word, tier := range bestTiers(matches, len(count)) {
		if tier == Fuzzy {
			continue
		}
		if w.words++; w.words == 1 || count[word] < w.rarest {
			w.rarest = count[word]
		}
		w.fit += int(Fuzzy - tier)
	}
	return w
}
