// Package query is the language in which readers ask: what they type, read into a [Query]
// and written out again. It knows words, fields and dates, and nothing of articles.
package query

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
)

// Query is what a reader looks for: all its clauses must hold. The zero Query asks nothing.
type Query struct{ Clauses []Clause }

// Clause holds where one of its terms answers; one that is Not, where none does.
type Clause struct {
	Not bool
	Any []Term
}

// Term is the least that can be asked: words in a field, days or a state.
type Term struct {
	Field   Field
	Words   []Word      // side by side
	Exactly bool        // as typed between quotation marks: none of their other forms will do
	Days    frdate.Span // asked of the date
	State   State       // asked of the reader's marks
}

// Word is a word of the query.
type Word struct {
	Folded string
	Marked string // with the accents that were typed: see [fold.Marked]
	Prefix bool   // it is being typed: what it begins will do
}

// Accented tells whether an accent was typed.
func (w Word) Accented() bool { return w.Marked != w.Folded }

// Field is where a term is looked for.
type Field uint8

// The fields.
const (
	Anywhere Field = iota
	People
	Countries
	Places
	Outlet
	Title
	Date
	Marks
)

// State is what a reader noted of an article.
type State uint8

// The states; an article may be in several.
const (
	Starred State = 1 << iota
	Read
	Unread
	Noted
)

// Empty tells whether q asks nothing.
func (q Query) Empty() bool { return len(q.Clauses) == 0 }

// Sought are the terms by which an article may be found, those of Not clauses left out.
func (q Query) Sought() []Term {
	var terms []Term
	for _, c := range q.Clauses {
		if !c.Not {
			terms = append(terms, c.Any...)
		}
	}
	return terms
}

// Words is what is left of q without its fields, dates and states: its words, wherever they
// are. In one article all are looked for.
func (q Query) Words() Query {
	var words Query
	for _, c := range q.Clauses {
		var any []Term
		for _, t := range c.Any {
			if t.Field = Anywhere; len(t.Words) > 0 {
				any = append(any, t)
			}
		}
		if len(any) > 0 {
			words.Clauses = append(words.Clauses, Clause{c.Not, any})
		}
	}
	return words
}

// wordsOf returns the words of a text but for elided articles, with their apostrophe or
// without; open tells that the last one ends where the text does.
func wordsOf(text string) (words []Word, open bool) {
	folded, marked := fold.Map(text), ""
	for from, to := range fold.Words(folded.Folded) {
		if fold.Elided(folded.Folded, from, to) {
			continue
		}
		start, end := folded.Source(from, to)
		word := folded.Folded[from:to]
		if marked = fold.Marked(text[start:end]); fold.String(marked) != word {
			marked = word // a sign that is more than the word, such as ½
		}
		next := Word{Folded: word, Marked: marked}
		for n := len(words); n > 0 && words[n-1].leans(next); n = len(words) {
			words = words[:n-1]
		}
		words = append(words, next)
		open = to == len(folded.Folded)
	}
	return words, open
}

// leans tells whether a word is an article or pronoun that the next one shortens, though its
// apostrophe was not typed: "l agriculture".
func (w Word) leans(next Word) bool {
	return strings.IndexByte("aeiouyh", next.Folded[0]) >= 0 && fold.Elided(w.Folded+"'", 0, len(w.Folded))
}
