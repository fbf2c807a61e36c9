package match

import (
	"strings"

	"mareader/data/fold"
)

// text is a text read into words that know where they stand.
type text struct {
	fold.Text
	tokens []token
	at     []span // of each token, in the folded text
}

type span struct{ from, to int }

// read reads a text as [scan] does.
func read(source string) text {
	t := text{Text: fold.Map(source)}
	for from, to := range fold.Words(t.Folded) {
		if fold.Elided(t.Folded, from, to) {
			continue
		}
		folded := t.Folded[from:to]
		start, end := t.Source(from, to)
		marked := folded
		if word := source[start:end]; word != folded {
			if m := fold.Marked(word); fold.String(m) == folded {
				marked = m
			}
		}
		t.tokens, t.at = append(t.tokens, token{folded, marked}), append(t.at, span{from, to})
	}
	return t
}

// phrase tells how well the words from one on answer, one after the other.
func phrase(tokens []token, senses []*Sense) (worst Grade) {
	if len(senses) > len(tokens) {
		return None
	}
	worst = Exact
	for i, s := range senses {
		if worst = min(worst, s.grade(tokens[i].folded, tokens[i].marked)); worst == None {
			break
		}
	}
	return worst
}

// parted tells whether a new paragraph begins between some words.
func (t text) parted(first, last int) bool {
	for i := t.at[first].to; i+1 < t.at[last].from; i++ {
		if t.Folded[i:i+2] == "\n\n" {
			return true
		}
	}
	return false
}

// span is what is lit of the words from one on: all of them, but of the last one only the
// letters typed, if it merely begins so.
func (t text) span(at int, senses []*Sense) Span {
	n := len(senses) - 1
	last, s := t.at[at+n], senses[n]
	to := last.to
	if s.Word.Prefix && strings.HasPrefix(t.tokens[at+n].folded, s.Word.Folded) {
		to = last.from + len(s.Word.Folded)
	}
	start, end := t.Source(t.at[at].from, to)
	return Span{start, end}
}
