package search

import (
	"iter"
	"strings"

	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// countrySign begins the words of countries, which are kept among those of places. No
// word of a text begins so.
const countrySign = "ꙮ"

// Indexed is what the index holds of an article.
func Indexed(d match.Doc) index.Doc {
	x := index.Doc{Title: d.Title, Outlet: d.Outlet, Body: d.Text, Places: d.Places}
	for _, n := range d.People {
		x.People = append(append(x.People, n.Canonical), n.Variants...)
	}
	for _, country := range d.Countries {
		for _, word := range match.Split(country) {
			x.Places = append(x.Places, countrySign+word)
		}
	}
	return x
}

// lexicon is the words of an index.
type lexicon struct {
	parts   []index.Part
	aliases match.Aliases
}

// Aliases are those of the library.
func (l lexicon) Aliases() match.Aliases { return l.aliases }

// Words are those of a field.
func (l lexicon) Words(f query.Field) match.Words { return wordsOf(f, l.parts...) }

// wordsOf are the words of a field in some parts.
func wordsOf(f query.Field, parts ...index.Part) words {
	w := words{parts: parts, fields: fieldsOf(f)}
	if f == query.Countries {
		w.sign = countrySign
	}
	return w
}

// fieldsOf are the fields of the index in which a term may be; all but places where it
// asks for none.
func fieldsOf(f query.Field) index.Fields {
	switch f {
	case query.People:
		return index.People
	case query.Countries, query.Places:
		return index.Place
	case query.Outlet:
		return index.Outlet
	case query.Title:
		return index.Title
	}
	return index.AllFields &^ index.Place
}

// holds tells whether a word is in one of the fields; the body counts where most do.
func holds(n index.Note, fields index.Fields) bool {
	return n.Fields()&fields != 0 || fields&index.Lead != 0 && n.Count() > 0
}

// words are those of the index in some fields, which begin with a sign there.
type words struct {
	parts  []index.Part
	fields index.Fields
	sign   string
}

func (w words) Spellings(folded string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, p := range w.parts {
			for _, marked := range p.All(p.Find(w.sign + folded)) {
				if !yield(marked[len(w.sign):]) {
					return
				}
			}
		}
	}
}

func (w words) Begun(prefix string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, p := range w.parts {
			for folded, marked := range p.Noted(p.Prefix(w.sign+prefix), w.hold) {
				if !yield(folded[len(w.sign):], marked[len(w.sign):]) {
					return
				}
			}
		}
	}
}

func (w words) Near(word string, slips int, prefix bool) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for _, p := range w.parts {
			for _, near := range p.Near(w.sign+word, slips, prefix) {
				for folded := range p.All(near.Range) {
					country := strings.HasPrefix(folded, countrySign)
					if country == (w.sign != "") && !yield(folded[len(w.sign):], near.Edits) {
						return
					}
				}
			}
		}
	}
}

func (w words) Has(marked string) bool {
	for _, p := range w.parts {
		r := p.Spelling(w.sign + marked)
		if r.Len() == 0 || !w.hold(p.Note(r.Lo)) {
			continue
		}
		if p.Whole() {
			return true
		}
		for c := p.Cursor(r.Lo); c.Next(); {
			if w.hold(c.Note()) && p.Has(c.Doc()) {
				return true
			}
		}
	}
	return false
}

// hold tells whether a word is in one of the fields.
func (w words) hold(n index.Note) bool { return holds(n, w.fields) }
