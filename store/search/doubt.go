package search

import (
	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// doubt is a clause with phrases: of these the index tells only which documents of a part
// have all words, not whether they stand side by side. Until such a document is looked at it
// is taken to answer.
type doubt struct {
	clause  int
	not     bool
	sure    []uint16 // the marks of the documents but for phrases
	phrases []phrase
}

// phrase is one of a clause, and of each document the mark of the word that answers worst:
// 0 where there is no doubt.
type phrase struct {
	*match.Phrase
	least []uint16
}

// phrase is one in a part.
func (s *search) phrase(p index.Part, t query.Term, senses []*match.Sense) phrase {
	f := phrase{match.NewPhrase(t.Field, senses), make([]uint16, p.Docs())}
	word := make([]uint16, p.Docs())
	for i, sense := range senses {
		clear(word)
		s.word(p, t.Field, sense, word)
		for doc, mark := range word {
			if i == 0 || mark < f.least[doc] {
				f.least[doc] = mark
			}
		}
	}
	return f
}

// marks are those of the documents if all that is in doubt holds.
func (d *doubt) marks() []uint16 {
	marks := make([]uint16, len(d.sure))
	copy(marks, d.sure)
	for _, f := range d.phrases {
		for doc, mark := range f.least {
			marks[doc] = max(marks[doc], mark)
		}
	}
	return marks
}

// inDoubt tells whether a document must be looked at.
func (f *found) inDoubt(doc int) bool {
	for _, d := range f.doubts {
		for _, p := range d.phrases {
			if p.least[doc] > 0 {
				return true
			}
		}
	}
	return false
}

// decide looks at a document, and returns its mark.
func (d *doubt) decide(doc int, text match.Doc) uint16 {
	m := d.sure[doc]
	for _, f := range d.phrases {
		if f.least[doc] == 0 {
			continue
		}
		if g := f.In(text); g > match.None {
			m = max(m, uint16(markOf(g, mark(f.least[doc]).note())))
		}
		f.least[doc] = 0
	}
	return m
}

// place is a document of a part.
type place struct{ part, doc int }

// doubtful are the documents that answer if what is in doubt of them holds, each once.
func (s *search) doubtful() (places []place) {
	for part := range s.found {
		f := &s.found[part]
		for doc, alive := range f.alive {
			if alive && f.inDoubt(doc) {
				places = append(places, place{part, doc})
			}
		}
	}
	return places
}

// decide looks at documents, of which none is given twice, on all cores, until the context
// ends.
func (s *search) decide(places []place) {
	s.parallel(numbers(len(places)), func(i int) {
		f, doc := &s.found[places[i].part], places[i].doc
		text := s.Articles.Doc(int(s.Parts[places[i].part].Number(doc)))
		for i := range f.doubts {
			d := &f.doubts[i]
			m := d.decide(doc, text)
			f.marks[d.clause][doc] = m
			f.alive[doc] = f.alive[doc] && (m > 0) != d.not
		}
	})
}

// settle decides all that is in doubt.
func (s *search) settle() {
	if places := s.doubtful(); len(places) > 0 {
		s.decide(places)
		s.weigh()
	}
}

// sure are those of some hits that answer beyond doubt, in order.
func (s *search) sure(hits []Hit) (sure []Hit) {
	places := make([]place, 0, len(hits))
	for _, h := range hits {
		places = append(places, s.place(h.Doc))
	}
	s.decide(places)
	for _, p := range places {
		if s.found[p.part].alive[p.doc] {
			sure = append(sure, s.hit(p.part, p.doc))
		}
	}
	sorted(sure)
	return sure
}

// place is where the document of a number is.
func (s *search) place(number uint32) (at place) {
	for part, p := range s.Parts {
		if doc, ok := p.Doc(number); ok && p.Has(doc) {
			return place{part, doc}
		}
	}
	return at
}
