package index

import "encoding/binary"

// chains hold the postings of each term of a builder as they come. They lie in chunks
// that double in size and name the next one, so that a rare term costs little and no term
// costs an object.
type chains struct {
	blocks [][]byte
	used   uint32 // of all blocks
	terms  []chain
}

// chain is how far the postings of a term have come.
type chain struct {
	head, count uint32
	tail, end   uint32 // of the last chunk: where to write, where its room ends
	next        uint32 // the document after the last one
	level       uint8
}

const (
	blockBits  = 16
	topLevel   = 5 // chunks of 512 bytes
	linkSize   = 4
	entryLimit = 6 // a number of up to five bytes and a note
)

func chunkSize(level uint8) uint32 { return 16 << level }

// add notes that term is in doc, which is above any before.
func (c *chains) add(term, doc uint32, note Note) {
	t := &c.terms[term]
	if t.count == 0 || t.tail+entryLimit > t.end {
		c.makeRoom(t)
	}
	b := appendEntry(c.at(t.tail)[:0], doc-t.next, note)
	t.tail += uint32(len(b))
	t.next = doc + 1
	t.count++
}

// makeRoom gives t a new chunk.
func (c *chains) makeRoom(t *chain) {
	level := uint8(0)
	if t.count > 0 {
		level = min(t.level+1, topLevel)
	}
	start := c.allot(chunkSize(level))
	if t.count > 0 {
		binary.LittleEndian.PutUint32(c.at(t.end), start)
	} else {
		t.head = start
	}
	t.level, t.tail, t.end = level, start, start+chunkSize(level)-linkSize
}

// allot returns where size bytes of one block are free.
func (c *chains) allot(size uint32) uint32 {
	const block = 1 << blockBits
	if c.used%block+size > block {
		c.used += block - c.used%block
	}
	if int(c.used>>blockBits) == len(c.blocks) {
		c.blocks = append(c.blocks, make([]byte, block))
	}
	start := c.used
	c.used += size
	return start
}

func (c *chains) at(pos uint32) []byte {
	return c.blocks[pos>>blockBits][pos&(1<<blockBits-1):]
}

// list appends the postings of a term to p.
func (c *chains) list(term uint32, p *plain) {
	t := c.terms[term]
	next, pos, left := uint32(0), t.head, t.count
	for level := uint8(0); left > 0; level = min(level+1, topLevel) {
		chunk := c.at(pos)[:chunkSize(level)]
		room := chunk[:len(chunk)-linkSize]
		for rest := room; len(rest) >= entryLimit && left > 0; left-- {
			gap, note, size := entry(rest)
			p.add(next+gap, note)
			next += gap + 1
			rest = rest[size:]
		}
		if left > 0 {
			pos = binary.LittleEndian.Uint32(chunk[len(room):])
		}
	}
}

// reset forgets all postings, but keeps the memory.
func (c *chains) reset() {
	c.used, c.terms = 0, c.terms[:0]
}
