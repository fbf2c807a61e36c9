package match

import (
	"strings"

	"mareader/data/fold"
	"mareader/store/query"
)

// Shown is how a document answers a query.
type Shown struct {
	Title []Span // what is lit of the title

	Snippet Span // the sentence of the text that answers best; empty where none does
	Lit     []Span

	Typed, Taken string // a word that the document answers by another, and that; "" mostly
	Wanted       string // the query as it finds in the document what was found
	Matches      []string
}

// Show tells how a document answers what m means.
func (m Meaning) Show(d Doc) (s Shown) {
	s.Wanted = m.Query.String()
	if typed, taken, ok := m.Taken(d); ok {
		spelt := m.Spelt(d)
		s.Typed, s.Taken, s.Wanted = typed, taken, spelt.String()
		m = NewSet([]Doc{d}).Resolve(spelt)
	}
	s.Title = m.TitleSpans(d.Title)
	if best, ok := m.Snippet(d.Text, d.Title); ok {
		s.Snippet = best
		s.Lit = m.Spans(d.Text[best.Start:best.End])
	}
	s.Matches = m.matches(d, s)
	return s
}

// matches are the words of a document that answer, as they are written, each once: those of
// the title, the names, the outlet and the best sentence.
func (m Meaning) matches(d Doc, s Shown) []string {
	matches, known := []string{}, map[string]bool{}
	note := func(source string, spans []Span) {
		for _, span := range spans {
			word := strings.Join(strings.Fields(source[span.Start:span.End]), " ")
			if folded := fold.String(word); !known[folded] {
				known[folded] = true
				matches = append(matches, word)
			}
		}
	}
	note(d.Title, s.Title)
	for _, n := range d.People {
		note(n.Canonical, m.Spans(n.Canonical))
	}
	note(d.Outlet, m.spans(d.Outlet, query.Outlet))
	note(d.Text[s.Snippet.Start:s.Snippet.End], s.Lit)
	return matches
}
