package index

import "encoding/binary"

// writer writes a segment, term after term in ascending order. It can be used again.
type writer struct {
	vocabulary
	numbers  []uint32
	lengths  []uint16
	postings []byte
	unions   unions
}

// begin begins a segment of some documents.
func (w *writer) begin(numbers []uint32, lengths []uint16) {
	w.reset()
	w.numbers, w.lengths = numbers, lengths
	w.postings, w.unions = w.postings[:0], unions{}
}

// add writes a term and its postings, of which there are some.
func (w *writer) add(term string, p *plain) {
	w.unions.add(w, term, p)
	from := len(w.postings)
	w.postings = appendList(w.postings, p)
	w.vocabulary.add(term, from, len(w.postings))
}

// segment returns the segment of all that was written.
func (w *writer) segment() *Segment {
	w.unions.finish(w.terms)
	tokens := 0
	for _, n := range w.lengths {
		tokens += int(n)
	}
	own := len(w.postings)
	postings := own + len(w.unions.text) + slack

	le := binary.LittleEndian
	size := headSize + 4*(len(w.numbers)+len(w.bundles)) + unionSize*len(w.unions.made) + 2*len(w.lengths) + len(w.text) + postings
	b := append(make([]byte, 0, size), magic...)
	for _, n := range []int{len(w.numbers), w.terms, len(w.unions.made), 0} {
		b = le.AppendUint32(b, uint32(n))
	}
	for _, n := range []int{tokens, len(w.text), postings} {
		b = le.AppendUint64(b, uint64(n))
	}
	for _, n := range w.numbers {
		b = le.AppendUint32(b, n)
	}
	for _, n := range w.bundles {
		b = le.AppendUint32(b, n)
	}
	for _, u := range w.unions.made {
		b = le.AppendUint32(le.AppendUint32(le.AppendUint32(b, u.lo), u.hi), u.list+uint32(own))
	}
	for _, n := range w.lengths {
		b = le.AppendUint16(b, n)
	}
	b = append(append(b, w.text...), w.postings...)
	b = append(append(b, w.unions.text...), none[:]...)
	s, _ := Open(b) // it is as Open asks for
	return s
}

// none follows the postings.
var none [slack]byte
