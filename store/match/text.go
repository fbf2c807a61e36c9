package match

import (
	"iter"
	"strings"

	"mareader/data/fold"
)

// text is a text as it was given, and folded.
type text struct {
	source string
	fold.Text
}

// span is where a word stands in the folded text.
type span struct{ from, to int }

// read folds a text.
func read(source string) text { return text{source, fold.Map(source)} }

// words yields the words of a text as [scan] does, and where each stands. Of those that do
// not begin with one of some letters the accents are left out: they cost most.
func (t text) words(accented string) iter.Seq2[span, token] {
	return func(yield func(span, token) bool) {
		for from, to := range fold.Words(t.Folded) {
			if fold.Elided(t.Folded, from, to) {
				continue
			}
			folded := t.Folded[from:to]
			word := token{folded, folded}
			if strings.IndexByte(accented, folded[0]) >= 0 && !t.Plain(from, to) {
				word.marked = t.marked(from, to)
			}
			if !yield(span{from, to}, word) {
				return
			}
		}
	}
}

// marked is a word with its accents, where they fold to the word.
func (t text) marked(from, to int) string {
	start, end := t.Source(from, to)
	folded := t.Folded[from:to]
	if m := fold.Marked(t.source[start:end]); fold.String(m) == folded {
		return m
	}
	return folded
}

// parted tells whether a new paragraph begins between two places of the folded text.
func (t text) parted(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if t.Folded[i:i+2] == "\n\n" {
			return true
		}
	}
	return false
}
