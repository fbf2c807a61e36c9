package reader

import (
	"cmp"
	"slices"

	"mareader/data"
	"mareader/data/people"
	"mareader/store/marks"
)

// Document is what the reader shows of one article. All its text is clean.
type Document struct {
	ID       string
	Title    string
	Date     string   // in words; "" when unknown
	Basis    string   // how the date is known, in words
	Inferred bool     // the date is not stated
	Byline   []string // outlets, author, minutes
	People   []Person
	Body     string
	Blocks   []data.Block
	Mentions []Mention // in title and body, in the order of the text
	Removed  []Removed
	Mark     marks.Mark
}

// Removed is a block that was put aside, and why, in words.
type Removed struct{ Text, Reason string }

// Person is someone the article names.
type Person struct{ Name, Office string }

// Mention is a place that names a person.
type Mention struct {
	people.Range
	Name string
}

// InOrder returns the document with its mentions in the order of the text, those of the
// title first.
func (d Document) InOrder() Document {
	slices.SortStableFunc(d.Mentions, func(a, b Mention) int {
		if a.Part != b.Part {
			return cmp.Compare(b.Part, a.Part) // Title after Body in the constants
		}
		return cmp.Compare(a.Start, b.Start)
	})
	return d
}
