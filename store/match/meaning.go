package match

import (
	"slices"

	"mareader/store/query"
)

// Meaning is a query with what each of its words stands for in a library.
type Meaning struct {
	Query query.Query
	// Senses are by clause, choice and word.
	Senses [][][]*Sense
}

// Resolve finds out what a query means in a library.
func Resolve(q query.Query, lexicon Lexicon) Meaning {
	m := Meaning{q, make([][][]*Sense, len(q.Clauses))}
	for i, c := range q.Clauses {
		m.Senses[i] = make([][]*Sense, len(c.Any))
		for j, t := range c.Any {
			r := resolverOf(lexicon, t.Field)
			for _, w := range t.Words {
				if c.Not { // no more is left out than is named
					m.Senses[i][j] = append(m.Senses[i][j], &Sense{Word: w, typed: w.Marked})
					continue
				}
				m.Senses[i][j] = append(m.Senses[i][j], r.sense(w, t.Exactly))
			}
		}
	}
	return m
}

// Resolve finds out what a query means in s.
func (s *Set) Resolve(q query.Query) Meaning { return Resolve(q, s) }

// Fallback tells whether some word is taken for another.
func (m Meaning) Fallback() bool {
	for _, clause := range m.Senses {
		for _, term := range clause {
			for _, s := range term {
				if s.Fallback() {
					return true
				}
			}
		}
	}
	return false
}

// sought are the terms that an article may be found by.
func (m Meaning) sought(yield func(query.Term, []*Sense) bool) {
	for i, c := range m.Query.Clauses {
		for j, t := range c.Any {
			if !c.Not && len(t.Words) > 0 && !yield(t, m.Senses[i][j]) {
				return
			}
		}
	}
}

// Taken returns the first word of the query that a document answers only by another, and
// that other as the document writes it: "retialleau", "Retailleau". For a name that is
// written otherwise in the document it is what the document calls the person.
func (m Meaning) Taken(d Doc) (typed, taken string, ok bool) {
	for t, senses := range m.sought {
		for _, s := range senses {
			if taken, ok := s.taken(d, of(t.Field)); ok {
				return s.typed, taken, true
			}
		}
	}
	return "", "", false
}

// taken returns what a document has in place of the word that was typed; ok is false where
// it has the word.
func (s *Sense) taken(d Doc, in fields) (text string, ok bool) {
	if s.Fallback() {
		return s.written(d, in)
	}
	return s.named(d)
}

// written returns the word of a document that answers s best, as it is written there.
func (s *Sense) written(d Doc, in fields) (word string, ok bool) {
	best := None
	d.texts(func(f fields, source string) {
		if f&in == 0 || best == Exact {
			return
		}
		text := read(source)
		for at, t := range text.words(s.accents()) {
			if g := s.grade(t.folded, t.marked); g > best {
				start, end := text.Source(at.from, at.to)
				best, word = g, source[start:end]
			}
		}
	})
	return word, best > None
}

// named returns the name of the person whom a variant of the name answers, where nothing
// else in the document does.
func (s *Sense) named(d Doc) (name string, ok bool) {
	for _, n := range d.People {
		if name == "" && slices.ContainsFunc(n.Variants, s.in) {
			name = n.Canonical
		}
	}
	if name == "" || s.in(d.Title) || s.in(d.Outlet) || s.in(d.Text) {
		return "", false
	}
	return name, !slices.ContainsFunc(d.People, func(n Name) bool { return s.in(n.Canonical) })
}

// in tells whether a text has a word that answers s, and not only a word of a name that it is
// another spelling of.
func (s *Sense) in(source string) bool {
	return slices.ContainsFunc(scan(source), func(t token) bool {
		return s.grade(t.folded, t.marked) > None && !s.Names[t.folded]
	})
}

// Spelt is the query with the words that a document answers by others in place of those
// typed, so that what it finds in the document is what was found.
func (m Meaning) Spelt(d Doc) query.Query {
	q := query.Query{}
	for i, c := range m.Query.Clauses {
		spelt := query.Clause{Not: c.Not}
		for j, t := range c.Any {
			t.Words = m.spelt(t, m.Senses[i][j], d)
			spelt.Any = append(spelt.Any, t)
		}
		q.Clauses = append(q.Clauses, spelt)
	}
	return q
}

func (m Meaning) spelt(t query.Term, senses []*Sense, d Doc) (words []query.Word) {
	for i, w := range t.Words {
		if taken, ok := senses[i].taken(d, of(t.Field)); ok {
			tokens := scan(taken)
			word := tokens[len(tokens)-1] // of a name, what articles call the person by
			for _, t := range tokens {
				if senses[i].Names[t.folded] && d.says(t) {
					word = t
				}
			}
			w = query.Word{Folded: word.folded, Marked: word.marked}
		}
		words = append(words, w)
	}
	return words
}

// says tells whether a word is in the title or the text.
func (d Doc) says(word token) bool {
	is := func(t token) bool { return t.folded == word.folded }
	return slices.ContainsFunc(scan(d.Title), is) || slices.ContainsFunc(scan(d.Text), is)
}
