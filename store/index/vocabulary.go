package index

import (
	"encoding/binary"
	"unsafe"
)

// The vocabulary is terms in order, sixteen to a bundle. Of each it keeps how many bytes
// the term has in common with the one before it, 0 for the first of a bundle; how many
// others there are; these; and how many bytes its postings have.
const bundle = 16

// bundleSize is the length of what is kept of each bundle: where its terms start, and
// where the postings of the first one do.
const bundleSize = 2 * 4

// vocabulary writes terms.
type vocabulary struct {
	bundles []uint32
	text    []byte
	terms   int
	last    []byte
}

// add writes a term whose postings are postings[from:to].
func (v *vocabulary) add(term string, from, to int) {
	if v.terms%bundle == 0 {
		v.bundles = append(v.bundles, uint32(len(v.text)), uint32(from))
		v.last = v.last[:0]
	}
	common := 0
	for common < len(v.last) && common < len(term) && v.last[common] == term[common] {
		common++
	}
	v.text = binary.AppendUvarint(v.text, uint64(common))
	v.text = binary.AppendUvarint(v.text, uint64(len(term)-common))
	v.text = append(v.text, term[common:]...)
	v.text = binary.AppendUvarint(v.text, uint64(to-from))
	v.last = append(v.last[:common], term[common:]...)
	v.terms++
}

// reset forgets all terms, but keeps the memory.
func (v *vocabulary) reset() {
	v.bundles, v.text, v.terms = v.bundles[:0], v.text[:0], 0
}

// walker goes through the vocabulary of a segment in order.
type walker struct {
	s      *Segment
	at     int    // the term it stands on; behind the last one, how many there are
	term   []byte // until the next move
	common int    // bytes with the term before, if that was visited too
	list   int    // where its postings start
	size   int    // how long they are
	pos    int    // where the next term is written
}

// walker returns one that stands on a term.
func (s *Segment) walker(at int) *walker {
	w := &walker{s: s}
	w.open(at / bundle)
	for w.at < at {
		w.next()
	}
	return w
}

// open goes to the first term of a bundle.
func (w *walker) open(b int) {
	w.at, w.term = min(b*bundle, w.s.terms), w.term[:0]
	if w.at < w.s.terms {
		w.pos, w.list, w.size = at32(w.s.bundles, 2*b), at32(w.s.bundles, 2*b+1), 0
		w.read()
	}
}

// next goes to the next term.
func (w *walker) next() {
	if w.at++; w.at%bundle == 0 {
		w.open(w.at / bundle)
	} else if w.at < w.s.terms {
		w.read()
	}
}

// read reads the term that is written at pos.
func (w *walker) read() {
	common, rest := w.head()
	w.common = min(common, len(w.term))
	w.take(w.term[:w.common], rest)
}

// head reads how many bytes the term at pos has in common with the one before it, and the
// others.
func (w *walker) head() (common int, rest []byte) {
	text, size := w.s.text, 0
	if w.pos+1 < len(text) && (text[w.pos]|text[w.pos+1]) < 0x80 {
		common, size = int(text[w.pos]), int(text[w.pos+1])
		w.pos += 2
	} else {
		common = w.number()
		size = w.number()
	}
	rest = text[min(w.pos, len(text)):]
	rest = rest[:min(size, len(rest))]
	w.pos += len(rest)
	return common, rest
}

// take makes a term of its two parts, of which head has read the second.
func (w *walker) take(common, rest []byte) {
	w.term = append(append(w.term[:0], common...), rest...)
	w.skip()
}

// skip goes over the rest of what is written of a term.
func (w *walker) skip() {
	w.list += w.size
	w.size = w.number()
}

// number reads a number, 0 where the segment is damaged.
func (w *walker) number() int {
	text := w.s.text
	if w.pos >= len(text) {
		return 0
	}
	if c := text[w.pos]; c < 0x80 {
		w.pos++
		return int(c)
	}
	n, size := binary.Uvarint(text[w.pos:])
	if size <= 0 || n > uint64(len(w.s.data)) {
		w.pos = len(text)
		return 0
	}
	w.pos += size
	return int(n)
}

// seek goes on to the first term that is not below another.
func (w *walker) seek(term string) {
	if w.at >= w.s.terms || view(w.term) >= term {
		return
	}
	w.leap(term)
	same := lead(w.term, term)
	for w.at++; w.at%bundle != 0 && w.at < w.s.terms; w.at++ {
		common, rest := w.head()
		if common > same { // it begins like the one before, which is below
			w.skip()
			continue
		}
		more := 0
		if common == same {
			more = lead(rest, term[same:])
			if n := same + more; n < len(term) && (more == len(rest) || rest[more] < term[n]) {
				same = n
				w.skip()
				continue
			}
		}
		w.take([]byte(term[:common]), rest)
		return
	}
	w.open((w.at + bundle - 1) / bundle)
}

// leap goes on to the first term of the last bundle that starts below a term, if that is
// further on.
func (w *walker) leap(term string) {
	last := (w.s.terms - 1) / bundle
	from, step := w.at/bundle, 1
	below := from
	for below+step <= last && w.s.first(below+step) < term {
		below += step
		step *= 2
	}
	for lo, hi := below+1, min(below+step, last+1); lo < hi; {
		if mid := (lo + hi) / 2; w.s.first(mid) < term {
			below, lo = mid, mid+1
		} else {
			hi = mid
		}
	}
	if below > from {
		w.open(below)
	}
}

// first is the first term of a bundle.
func (s *Segment) first(b int) string {
	w := walker{s: s, pos: at32(s.bundles, 2*b)}
	_, rest := w.head()
	return view(rest)
}

// lead is how many bytes a and b begin with alike.
func lead(a []byte, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// view returns b as a string, which is valid as long as b is not changed.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
