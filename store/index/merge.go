package index

import (
	"cmp"
	"errors"
	"math"
	"slices"
)

// ErrLarge tells that segments are too large to be merged into one.
var ErrLarge = errors.New("an index of more than 4 GiB cannot be one segment")

// Merge returns one segment of the documents of all parts, without those that are gone.
func Merge(parts ...Part) (*Segment, error) {
	size := 0
	for _, p := range parts {
		size += len(p.data)
	}
	if size > math.MaxUint32 {
		return nil, ErrLarge
	}
	m := merger{parts: slices.Clone(parts)}
	m.open(m.renumber())
	for m.merge() {
	}
	return Open(m.finish())
}

// merger merges parts.
type merger struct {
	writer
	parts  []Part
	places [][]uint32 // of each document of each part: what it is in the whole, or gone
	next   []*walker  // of each part, on the next term
	term   []byte
	plain  plain
	other  plain // where postings are merged
}

// open makes room for what will be written, and opens the parts.
func (m *merger) open(numbers []uint32, lengths []uint16) {
	size, text := 0, 0
	for _, p := range m.parts {
		size += len(p.data) - len(p.text)
		text = max(text, len(p.text))
		m.next = append(m.next, p.walker(0))
	}
	m.data, m.text = make([]byte, 0, size+text), make([]byte, 0, text)
	m.begin(numbers, lengths)
}

// gone is the place of a document that is not in the whole.
const gone = math.MaxUint32

// renumber gives all documents their places in the whole, by number. It returns the numbers
// and lengths there.
func (m *merger) renumber() (numbers []uint32, lengths []uint16) {
	slices.SortStableFunc(m.parts, func(a, b Part) int { return cmp.Compare(a.first(), b.first()) })
	var order []uint64 // number and part
	for i, p := range m.parts {
		places := make([]uint32, p.Docs())
		for doc := range places {
			if places[doc] = gone; p.Has(doc) {
				order = append(order, uint64(p.Number(doc))<<32|uint64(i))
			}
		}
		m.places = append(m.places, places)
	}
	slices.Sort(order)
	docs := make([]int, len(m.parts))
	for place, o := range order {
		i := uint32(o)
		for !m.parts[i].Has(docs[i]) {
			docs[i]++
		}
		m.places[i][docs[i]] = uint32(place)
		numbers = append(numbers, uint32(o>>32))
		lengths = append(lengths, uint16(m.parts[i].Length(docs[i])))
		docs[i]++
	}
	return numbers, lengths
}

// merge writes the next term, and tells whether there was one.
func (m *merger) merge() bool {
	var least *walker
	for _, w := range m.next {
		if w.at < w.s.terms && (least == nil || view(w.term) < view(least.term)) {
			least = w
		}
	}
	if least == nil {
		return false
	}
	m.term = append(m.term[:0], least.term...)
	m.plain.reset()
	for i, w := range m.next {
		if w.at < w.s.terms && string(w.term) == string(m.term) {
			m.take(w.s.list(w.list), m.places[i])
			w.next()
		}
	}
	if len(m.plain.docs) > 0 {
		m.add(string(m.term), &m.plain)
	}
	return true
}

// take adds postings of a part to those of the parts before it.
func (m *merger) take(r reader, places []uint32) {
	p, mid := &m.plain, len(m.plain.docs)
	var b block
	for r.read(&b) {
		for i, doc := range b.docs[:b.n] {
			if place := places[doc]; place != gone {
				p.add(place, b.notes[i])
			}
		}
	}
	if 0 < mid && mid < len(p.docs) && p.docs[mid] < p.docs[mid-1] {
		m.zip(mid)
	}
}

// zip brings postings in order, of which those up to mid are, and those from mid on.
func (m *merger) zip(mid int) {
	p, to := &m.plain, &m.other
	to.reset()
	i, j := 0, mid
	for i < mid && j < len(p.docs) {
		if p.docs[i] < p.docs[j] {
			to.add(p.docs[i], p.notes[i])
			i++
		} else {
			to.add(p.docs[j], p.notes[j])
			j++
		}
	}
	for _, rest := range []plain{{p.docs[i:mid], p.notes[i:mid]}, {p.docs[j:], p.notes[j:]}} {
		to.docs, to.notes = append(to.docs, rest.docs...), append(to.notes, rest.notes...)
	}
	m.plain, m.other = m.other, m.plain
}

// first is the lowest number of a part.
func (p Part) first() uint32 {
	if p.docs == 0 {
		return 0
	}
	return p.Number(0)
}
