package search

import (
	"cmp"
	"slices"

	"mareader/data/fold"
	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// A mark says how well a document answers a clause: the grade in the upper byte, and in
// the lower one the rank of the note of the word that answers best. 0 is no answer.
type mark uint16

func markOf(g match.Grade, n index.Note) mark { return mark(g)<<8 | mark(ranks[n]) }

func (m mark) grade() match.Grade { return match.Grade(m >> 8) }
func (m mark) note() index.Note   { return notes[m&0xff] }
func (m mark) weight() float64    { return weights[m&0xff] }

// weight is how much a note counts for: the title most, then people, the first paragraph,
// the outlet, then how often the word comes.
func weight(n index.Note) (w float64) {
	for _, f := range [...]struct {
		field  index.Fields
		weight float64
	}{{index.Title, 10}, {index.People, 6}, {index.Lead, 3}, {index.Place, 3}, {index.Outlet, 2}} {
		if n.Fields()&f.field != 0 {
			w += f.weight
		}
	}
	return w + float64(n.Count())
}

// notes are all notes by weight, weights those, and ranks the place of each note among them.
var notes, weights, ranks = func() (notes [256]index.Note, weights [256]float64, ranks [256]uint8) {
	var of [256]float64
	for i := range notes {
		notes[i], of[i] = index.Note(i), weight(index.Note(i))
	}
	slices.SortStableFunc(notes[:], func(a, b index.Note) int { return cmp.Compare(of[a], of[b]) })
	for rank, n := range notes {
		ranks[n], weights[rank] = uint8(rank), of[n]
	}
	return notes, weights, ranks
}()

// values are the marks of a grade for the notes in some fields.
func values(g match.Grade, fields index.Fields) *index.Values {
	var v index.Values
	for n := range v {
		if holds(index.Note(n), fields) {
			v[n] = uint16(markOf(g, index.Note(n)))
		}
	}
	return &v
}

// term raises the marks of the documents that answer a term of no more than one word. What
// must be looked up is looked up only of those that are alive.
func (s *search) term(p index.Part, t query.Term, senses []*match.Sense, alive []bool, marks []uint16) {
	if len(t.Words) > 0 {
		s.word(p, t.Field, senses[0], marks)
		return
	}
	for doc := range marks {
		if alive[doc] && s.certain(int(p.Number(doc)), t) {
			marks[doc] = max(marks[doc], uint16(markOf(match.Exact, 0)))
		}
	}
}

// certain tells whether an article has the date or the marks that are asked for.
func (s *search) certain(n int, t query.Term) bool {
	if t.Field == query.Date {
		return match.Falls(s.Articles.Date(n), t.Days)
	}
	return s.Articles.State(n)&t.State != 0
}

// word raises the marks of the documents that have a word with a sense.
func (s *search) word(p index.Part, f query.Field, sense *match.Sense, marks []uint16) {
	w := wordsOf(f, p)
	raise := func(r index.Range, g match.Grade) { p.Raise(s.ctx, r, values(g, w.fields), marks) }
	folded, accents := w.sign+sense.Word.Folded, w.sign+sense.Word.Marked
	if sense.Begun {
		bearing(p, p.Prefix(folded), accents, sense.Word.Accented(), func(r index.Range) { raise(r, match.Begun) })
	}
	bearing(p, p.Find(folded), accents, sense.Word.Accented(), func(r index.Range) { raise(r, match.Exact) })
	for name := range sense.Names {
		raise(p.Find(w.sign+name), match.Exact)
	}
	for form := range sense.Forms {
		raise(p.Spelling(w.sign+form), match.Form)
	}
	for other := range sense.Others {
		raise(p.Find(w.sign+other), sense.Grade)
	}
}

// bearing yields the terms of a range that bear accents, if there are any to bear.
func bearing(p index.Part, r index.Range, accents string, any bool, yield func(index.Range)) {
	if !any {
		yield(r)
		return
	}
	for _, marked := range p.All(r) {
		if fold.Bears(marked, accents) {
			yield(index.Range{Lo: r.Lo, Hi: r.Lo + 1})
		}
		r.Lo++
	}
}
