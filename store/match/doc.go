// Package match says what a query means among the words of a library, and finds what
// answers it in plain texts: which documents, which of their words, which sentence best.
// It reads all that it is given; for an index of a whole library see store/search, which
// finds the same.
package match

import (
	"iter"
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/store/query"
)

// Doc is what is searched of an article, an event or a person.
type Doc struct {
	Title, Outlet     string
	People            []Name
	Countries, Places []string
	Topics            []string
	Text              string // paragraphs parted by empty lines
	Date              frdate.Span
	State             query.State
}

// Name is how a person is called, and what else they are called elsewhere.
type Name struct {
	Canonical string
	Variants  []string
}

// fields are places in a document, one bit for each of [query.Field]; the text is Anywhere.
type fields uint8

// anywhere is where a word without a field is looked for: what a reader sees of an article.
const anywhere fields = 1<<query.Anywhere | 1<<query.People | 1<<query.Outlet | 1<<query.Title

// of returns the fields in which a term may be.
func of(f query.Field) fields {
	if f == query.Anywhere {
		return anywhere
	}
	return 1 << f
}

// texts calls yield with each text of a document and where it stands. No phrase goes
// from one to the next.
func (d *Doc) texts(yield func(fields, string)) {
	yield(of(query.Title), d.Title)
	for _, n := range d.People {
		yield(of(query.People), n.Canonical)
		for _, v := range n.Variants {
			yield(of(query.People), v)
		}
	}
	yield(of(query.Outlet), d.Outlet)
	for _, c := range d.Countries {
		yield(of(query.Countries), c)
	}
	for _, p := range d.Places {
		yield(of(query.Places), p)
	}
	for _, t := range d.Topics {
		yield(1<<query.Anywhere, t)
	}
	for paragraph := range strings.SplitSeq(d.Text, "\n\n") {
		yield(1<<query.Anywhere, paragraph)
	}
}

// Split returns the words of a text, with their accents.
func Split(source string) (words []string) {
	for _, t := range scan(source) {
		words = append(words, t.marked)
	}
	return words
}

// token is a word of a text.
type token struct{ folded, marked string }

// scan reads a text into words; elided articles are none.
func scan(source string) []token {
	tokens := make([]token, 0, len(source)/6)
	for t := range tokensOf(source, true) {
		tokens = append(tokens, t)
	}
	return tokens
}

// tokensOf yields the words of a text as [scan] does. Without their accents, which are not
// always asked for, they cost half.
func tokensOf(source string, accents bool) iter.Seq[token] {
	return func(yield func(token) bool) {
		text := ""
		if accents {
			text = fold.Marked(source)
		} else {
			text = fold.String(source)
		}
		for from, to := range fold.Words(text) {
			t := token{text[from:to], text[from:to]}
			if accents {
				t.folded = fold.String(t.marked)
			}
			if !elided(text, t.folded, to) && !yield(t) {
				return
			}
		}
	}
}

// elided tells whether a word of a text, which ends at a byte of it, is an elided article.
func elided(text, folded string, end int) bool {
	const longest = len("lorsqu")
	if end == len(text) || text[end] != '\'' || len(folded) > longest+2 {
		return false
	}
	return fold.Elided(folded+"'", 0, len(folded))
}
