package index

import "encoding/binary"

// writer writes a segment, term after term in ascending order. It can be used again.
type writer struct {
	numbers  []uint32
	lengths  []uint16
	starts   []uint32
	lists    []uint32
	text     []byte
	postings []byte
	unions   unions
}

// add writes a term and its postings, of which there are some.
func (w *writer) add(term string, p *plain) {
	w.unions.add(w, term, p)
	w.starts = append(w.starts, uint32(len(w.text)))
	w.lists = append(w.lists, uint32(len(w.postings)))
	w.text = append(w.text, term...)
	w.postings = appendList(w.postings, p)
}

// begin begins a segment of some documents.
func (w *writer) begin(numbers []uint32, lengths []uint16) {
	w.numbers, w.lengths = numbers, lengths
	w.starts, w.lists = w.starts[:0], w.lists[:0]
	w.text, w.postings = w.text[:0], w.postings[:0]
	w.unions = unions{}
}

// segment returns the segment of all that was written.
func (w *writer) segment() *Segment {
	w.unions.finish(w)
	terms, tokens := len(w.starts), 0
	w.starts = append(w.starts, uint32(len(w.text)))
	for _, n := range w.lengths {
		tokens += int(n)
	}
	w.postings = append(w.postings, none[:]...)

	le := binary.LittleEndian
	size := headSize + 4*(len(w.numbers)+2*terms+1) + unionSize*len(w.unions.made) + 2*len(w.lengths)
	b := append(make([]byte, 0, size+len(w.text)+len(w.postings)), magic...)
	for _, n := range []int{len(w.numbers), terms, len(w.unions.made), 0} {
		b = le.AppendUint32(b, uint32(n))
	}
	for _, n := range []int{tokens, len(w.text), len(w.postings)} {
		b = le.AppendUint64(b, uint64(n))
	}
	for _, list := range [][]uint32{w.numbers, w.starts, w.lists} {
		for _, n := range list {
			b = le.AppendUint32(b, n)
		}
	}
	for _, u := range w.unions.made {
		b = le.AppendUint32(le.AppendUint32(le.AppendUint32(b, u.lo), u.hi), u.list)
	}
	for _, n := range w.lengths {
		b = le.AppendUint16(b, n)
	}
	b = append(append(b, w.text...), w.postings...)
	s, _ := Open(b) // it is as Open asks for
	return s
}

// none follows the postings.
var none [slack]byte
