package index

import (
	"encoding/binary"
	"math/bits"
)

// plain is a list of postings as it is before it is written.
type plain struct {
	docs  []uint32
	notes []Note
}

func (p *plain) add(doc uint32, note Note) {
	p.docs, p.notes = append(p.docs, doc), append(p.notes, note)
}

func (p *plain) reset() { p.docs, p.notes = p.docs[:0], p.notes[:0] }

// whole is all notes taken for one.
func (p *plain) whole() (n Note) {
	for _, note := range p.notes {
		n = n.and(note)
	}
	return n
}

// common are the notes that are told by a code of two bits. Any other is spelt out after
// the code spelt.
var common = [...]Note{1, 2, Note(Lead)<<countBits | 1}

const spelt = len(common)

var codes = func() (codes [256]uint8) {
	for i := range codes {
		codes[i] = uint8(spelt)
	}
	for code, note := range common {
		codes[note] = uint8(code)
	}
	return codes
}()

// appendEntry appends one posting: how many documents it leaves out, and its note.
func appendEntry(b []byte, gap uint32, note Note) []byte {
	code := codes[note]
	b = binary.AppendUvarint(b, uint64(gap)<<2|uint64(code))
	if int(code) == spelt {
		b = append(b, byte(note))
	}
	return b
}

// entry reads what appendEntry has written; size is 0 when b holds no entry.
func entry(b []byte) (gap uint32, note Note, size int) {
	if len(b) > 1 && b[0] < 0x80 { // as most are
		if code := int(b[0] & 3); code < spelt {
			return uint32(b[0] >> 2), common[code], 1
		}
		return uint32(b[0] >> 2), Note(b[1]), 2
	}
	v, size := binary.Uvarint(b)
	code := int(v & 3)
	switch {
	case size <= 0:
		return 0, 0, 0
	case code < spelt:
		return uint32(v >> 2), common[code], size
	case size == len(b):
		return 0, 0, 0
	}
	return uint32(v >> 2), Note(b[size]), size + 1
}

// Blocks of postings. A list is a count, a block for each 128, then an entry for each of
// the rest. A block is
//
//	the width of its gaps in bits, how many notes are spelt out, its last document
//	128 gaps, packed
//	128 codes of two bits
//	the notes that are spelt out
const (
	blockLen  = 128
	blockHead = 6
	codesSize = blockLen / 4
	maxWidth  = 32

	// slack is how many bytes must follow the postings, so that a block may be read
	// without a look at its end.
	slack = blockLen + 8
)

// appendList writes postings.
func appendList(b []byte, p *plain) []byte {
	b = binary.AppendUvarint(b, uint64(len(p.docs)))
	docs, notes, next := p.docs, p.notes, uint32(0)
	for len(docs) >= blockLen {
		b = appendBlock(b, next, docs[:blockLen], notes[:blockLen])
		next = docs[blockLen-1] + 1
		docs, notes = docs[blockLen:], notes[blockLen:]
	}
	for i, doc := range docs {
		b = appendEntry(b, doc-next, notes[i])
		next = doc + 1
	}
	return b
}

func appendBlock(b []byte, next uint32, docs []uint32, notes []Note) []byte {
	var gaps [blockLen]uint32
	all := uint32(0)
	for i, doc := range docs {
		gaps[i] = doc - next
		all |= gaps[i]
		next = doc + 1
	}
	width := bits.Len32(all)
	head := len(b)
	b = append(b, byte(width), 0)
	b = binary.LittleEndian.AppendUint32(b, next-1)
	b = appendPacked(b, &gaps, width)
	for i := 0; i < blockLen; i += 4 {
		b = append(b, codes[notes[i]]|codes[notes[i+1]]<<2|codes[notes[i+2]]<<4|codes[notes[i+3]]<<6)
	}
	spelled := len(b)
	for _, n := range notes {
		if int(codes[n]) == spelt {
			b = append(b, byte(n))
		}
	}
	b[head+1] = byte(len(b) - spelled)
	return b
}

// appendPacked appends values of width bits each.
func appendPacked(b []byte, values *[blockLen]uint32, width int) []byte {
	held, n := uint64(0), 0
	for _, v := range values {
		held |= uint64(v) << n
		for n += width; n >= 8; n -= 8 {
			b = append(b, byte(held))
			held >>= 8
		}
	}
	return b
}

// block is up to 128 postings as they were before they were written.
type block struct {
	docs  [blockLen]uint32
	notes [blockLen]Note
	n     int
}

// reader reads postings block by block.
type reader struct {
	data []byte // what has not been read, and slack
	left int    // how many postings it holds
	next uint64 // the document after the last one read
	docs uint64 // how many there are in the segment
}

// read reads the next block. It tells whether there is one; where the postings are damaged
// there is none. The documents it reads ascend, and all are of the segment.
func (r *reader) read(b *block) bool {
	b.n = 0
	if r.left < blockLen {
		return r.readRest(b)
	}
	size := r.blockSize()
	if size == 0 {
		return r.fail()
	}
	width := uint(r.data[0])
	packed := r.data[blockHead:]
	r.next = unpack(&b.docs, packed, width, r.next)
	if r.next > r.docs {
		return r.fail()
	}
	decode(&b.notes, packed[width*(blockLen/8):])
	r.data, r.left, b.n = r.data[size:], r.left-blockLen, blockLen
	return true
}

// readRest reads what comes after the last whole block.
func (r *reader) readRest(b *block) bool {
	for ; r.left > 0; r.left-- {
		gap, note, size := entry(r.data)
		doc := r.next + uint64(gap)
		if size == 0 || doc >= r.docs {
			return r.fail()
		}
		b.docs[b.n], b.notes[b.n] = uint32(doc), note
		r.data, r.next = r.data[size:], doc+1
		b.n++
	}
	return b.n > 0
}

// fail ends the postings.
func (r *reader) fail() bool {
	r.left = 0
	return false
}

// skip leaves out the blocks that end before doc.
func (r *reader) skip(doc uint32) {
	for r.left >= blockLen {
		size := r.blockSize()
		if size == 0 {
			return
		}
		last := binary.LittleEndian.Uint32(r.data[2:])
		if last >= doc {
			return
		}
		r.data, r.left, r.next = r.data[size:], r.left-blockLen, uint64(last)+1
	}
}

// blockSize is the length of the next block, 0 if there is none.
func (r *reader) blockSize() int {
	b := r.data
	if len(b) < blockHead || b[0] > maxWidth || b[1] > blockLen {
		return 0
	}
	size := blockHead + int(b[0])*(blockLen/8) + codesSize + int(b[1])
	if len(b) < size+slack {
		return 0
	}
	return size
}

// unpack reads gaps of width bits, and returns the document after the last one.
func unpack(docs *[blockLen]uint32, packed []byte, width uint, next uint64) uint64 {
	mask := uint64(1)<<width - 1
	for i := range docs {
		bit := uint(i) * width
		next += binary.LittleEndian.Uint64(packed[bit/8:]) >> (bit % 8) & mask
		docs[i] = uint32(next)
		next++
	}
	return next
}

// decode reads codes and the notes after them.
func decode(notes *[blockLen]Note, coded []byte) {
	spelled := (*[blockLen]byte)(coded[codesSize:])
	n := 0
	for i, four := range coded[:codesSize] {
		for j := range 4 {
			if code := int(four >> (2 * j) & 3); code < spelt {
				notes[4*i+j] = common[code]
			} else {
				notes[4*i+j] = Note(spelled[n&(blockLen-1)])
				n++
			}
		}
	}
}
