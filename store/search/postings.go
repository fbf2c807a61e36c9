package search

import "encoding/binary"

// postings holds for each term the articles it is in, in ascending order, each with a
// note of 1 to 15. They lie in chunks that double in size and name the next one, so
// that a rare term costs little and no term costs an object.
type postings struct {
	blocks blocks
	used   uint32 // of all blocks
	chains []chain
}

// chain is how far the postings of a term have come.
type chain struct {
	run
	tail, end uint32 // of the last chunk: where to write, where its room ends
	last      uint32 // article
	level     uint8
}

// run is where the postings of a term start, and how many there are.
type run struct{ head, count uint32 }

// run returns where the postings of a term are now.
func (p *postings) run(term uint32) run {
	if int(term) >= len(p.chains) {
		return run{}
	}
	return p.chains[term].run
}

// blocks are written once, byte after byte, and never moved.
type blocks [][]byte

const (
	blockBits  = 16
	topLevel   = 5 // chunks of 512 bytes
	linkSize   = 4
	entryLimit = 6 // a number of up to five bytes and a note
)

func chunkSize(level uint8) uint32 {
	return 16 << level
}

// add notes that term is in doc, which is no lower than any before.
func (p *postings) add(term, doc uint32, note byte) {
	for int(term) >= len(p.chains) {
		p.chains = append(p.chains, chain{})
	}
	c := &p.chains[term]
	p.makeRoom(c)
	b := p.blocks.at(c.tail)[:0]
	gap := (doc - c.last) << 1
	if note == 1 { // by far the commonest
		b = binary.AppendUvarint(b, uint64(gap|1))
	} else {
		b = append(binary.AppendUvarint(b, uint64(gap)), note)
	}
	c.tail += uint32(len(b))
	c.last = doc
	c.count++
}

// makeRoom gives c a new chunk when the last one might be too small for an entry.
func (p *postings) makeRoom(c *chain) {
	if c.count > 0 && c.tail+entryLimit <= c.end {
		return
	}
	level := uint8(0)
	if c.count > 0 {
		level = min(c.level+1, topLevel)
	}
	start := p.allot(chunkSize(level))
	if c.count > 0 {
		binary.LittleEndian.PutUint32(p.blocks.at(c.end), start)
	} else {
		c.head = start
	}
	c.level, c.tail, c.end = level, start, start+chunkSize(level)-linkSize
}

// allot returns where size bytes of one block are free.
func (p *postings) allot(size uint32) uint32 {
	const block = 1 << blockBits
	if p.used%block+size > block {
		p.used += block - p.used%block
	}
	if p.used%block == 0 {
		p.blocks = append(p.blocks, make([]byte, block))
	}
	start := p.used
	p.used += size
	return start
}

func (b blocks) at(pos uint32) []byte {
	return b[pos>>blockBits][pos&(1<<blockBits-1):]
}

// raise lifts the mark of each article of a run to values[note] where it is lower, and
// returns how many marks were 0 before.
func (b blocks) raise(r run, marks []uint8, values *[16]uint8) (fresh int) {
	doc, pos := uint32(0), r.head
	for level := uint8(0); r.count > 0; level = min(level+1, topLevel) {
		chunk := b.at(pos)[:chunkSize(level)]
		room := chunk[:len(chunk)-linkSize]
		for i := 0; i+entryLimit <= len(room) && r.count > 0; r.count-- {
			v := uint32(room[i])
			i++
			if v >= 0x80 {
				more, n := binary.Uvarint(room[i:])
				v = v&0x7f | uint32(more)<<7
				i += n
			}
			note := byte(1)
			if v&1 == 0 {
				note = room[i]
				i++
			}
			doc += v >> 1
			if int(doc) >= len(marks) { // added since the search began
				return fresh
			}
			old := marks[doc]
			if old == 0 {
				fresh++
			}
			marks[doc] = max(old, values[note&15])
		}
		if r.count > 0 {
			pos = binary.LittleEndian.Uint32(chunk[len(room):])
		}
	}
	return fresh
}
