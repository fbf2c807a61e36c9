package index

import "unicode/utf8"

// union is the postings of a range of terms taken for one. There is one for each beginning
// of up to three letters whose terms have many postings.
type union struct{ lo, hi, list uint32 }

const (
	unionLetters = 3
	unionWorth   = 4 // postings for each document: fewer are quickly read one by one
)

// unions makes the unions of a segment that is being written.
type unions struct {
	open [unionLetters]opening // of each number of letters
	made []union
	text []byte // their postings
}

// opening is the terms with one beginning that have been written so far.
type opening struct {
	letters string
	lo      int
	total   int
	notes   []Note // of each document, 0 where there is none
}

// add takes note of a term before it is written.
func (u *unions) add(w *writer, term string, p *plain) {
	for i := range u.open {
		o := &u.open[i]
		if letters := beginning(term, i+1); letters != o.letters {
			u.close(o, w.terms)
			o.letters, o.lo = letters, w.terms
		}
		if o.letters != "" {
			o.add(p, w.docs)
		}
	}
}

// beginning returns the first n letters of a term, "" if it has fewer.
func beginning(term string, n int) string {
	end := 0
	for range n {
		if end == len(term) || term[end] == mark {
			return ""
		}
		_, size := utf8.DecodeRuneInString(term[end:])
		end += size
	}
	return term[:end]
}

func (o *opening) add(p *plain, docs int) {
	if o.notes == nil {
		o.notes = make([]Note, docs)
	}
	o.total += len(p.docs)
	for i, doc := range p.docs {
		o.notes[doc] = o.notes[doc].and(p.notes[i])
	}
}

// close writes the union of o, whose terms end at hi, if it is worth it, and empties o.
func (u *unions) close(o *opening, hi int) {
	if o.total > unionWorth*len(o.notes) {
		var p plain
		for doc, note := range o.notes {
			if note != 0 {
				p.add(uint32(doc), note)
			}
		}
		u.made = append(u.made, union{uint32(o.lo), uint32(hi), uint32(len(u.text))})
		u.text = appendList(u.text, &p)
	}
	if o.total > 0 {
		clear(o.notes)
	}
	o.total = 0
}

// finish closes what is open.
func (u *unions) finish(terms int) {
	for i := range u.open {
		u.close(&u.open[i], terms)
	}
}

// union returns the postings of a range of terms taken for one, none if they are not kept.
func (s *Segment) union(r Range) reader {
	for i := 0; i < len(s.unions); i += unionSize {
		if u := s.unions[i:]; at32(u, 0) == r.Lo && at32(u, 1) == r.Hi {
			return s.list(at32(u, 2))
		}
	}
	return reader{}
}
