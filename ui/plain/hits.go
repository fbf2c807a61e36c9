package plain

import (
	"strings"

	"mareader/data"
	"mareader/store/match"
)

// Hit prints an article that matches a query, what a word was taken for, and the sentence
// that matches best.
func (p Printer) Hit(a *data.Article, s match.Shown) {
	p.entry(a)
	if s.Taken != "" {
		p.line("    ", s.Typed+" → "+s.Taken)
	}
	if s.Snippet.End > 0 {
		p.line("    ", strings.ReplaceAll(a.Body()[s.Snippet.Start:s.Snippet.End], "\n", " "))
	}
	p.gap()
}
