package index

import "encoding/binary"

// writer writes a segment, term after term in ascending order. It can be used again.
type writer struct {
	vocabulary
	data     []byte // all that comes before the vocabulary
	docs     int
	tokens   int
	postings int // where they start in data
	unions   unions
	notes    []byte // of each term: all its notes taken for one
}

// begin begins a segment of some documents.
func (w *writer) begin(numbers []uint32, lengths []uint16) {
	w.reset()
	w.notes = w.notes[:0]
	w.docs, w.tokens, w.unions = len(numbers), 0, unions{}
	w.data = append(w.data[:0], make([]byte, headSize)...)
	for _, n := range numbers {
		w.data = binary.LittleEndian.AppendUint32(w.data, n)
	}
	for _, n := range lengths {
		w.data = binary.LittleEndian.AppendUint16(w.data, n)
		w.tokens += int(n)
	}
	w.postings = len(w.data)
}

// add writes a term and its postings, of which there are some.
func (w *writer) add(term string, p *plain) {
	w.unions.add(w, term, p)
	from := len(w.data) - w.postings
	w.data = appendList(w.data, p)
	w.vocabulary.add(term, from, len(w.data)-w.postings)
	w.notes = append(w.notes, byte(p.whole()))
}

// finish returns the bytes of the segment, which are valid until the next one begins.
func (w *writer) finish() []byte {
	w.unions.finish(w.terms)
	own := len(w.data) - w.postings
	w.data = append(w.data, w.unions.text...)
	w.data = append(w.data, make([]byte, slack)...)
	postings := len(w.data) - w.postings

	le := binary.LittleEndian
	for _, n := range w.bundles {
		w.data = le.AppendUint32(w.data, n)
	}
	for _, u := range w.unions.made {
		for _, n := range []uint32{u.lo, u.hi, u.list + uint32(own)} {
			w.data = le.AppendUint32(w.data, n)
		}
	}
	w.data = append(append(w.data, w.notes...), w.text...)

	head := append(w.data[:0], magic...)
	for _, n := range []int{w.docs, w.terms, len(w.unions.made), 0} {
		head = le.AppendUint32(head, uint32(n))
	}
	for _, n := range []int{w.tokens, postings, len(w.text)} {
		head = le.AppendUint64(head, uint64(n))
	}
	return w.data
}
