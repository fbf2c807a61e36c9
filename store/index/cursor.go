package index

import "context"

// Cursor goes through the documents of a term in ascending order. It stands before the
// first one when it is made.
type Cursor struct {
	rest reader
	read block
	at   int // in read
}

// Cursor returns a cursor over the documents of a term.
func (s *Segment) Cursor(term int) *Cursor {
	return &Cursor{rest: s.list(s.walker(term).list), at: -1}
}

// Doc is the document that the cursor stands on.
func (c *Cursor) Doc() int { return int(c.read.docs[c.at]) }

// Note is the note of the document that the cursor stands on.
func (c *Cursor) Note() Note { return c.read.notes[c.at] }

// Next goes to the next document, and tells whether there is one.
func (c *Cursor) Next() bool {
	if c.at++; c.at < c.read.n {
		return true
	}
	c.at = 0
	return c.rest.read(&c.read)
}

// Seek goes to the first document from doc on, and tells whether there is one. It never
// goes back, and does not read the blocks that it skips.
func (c *Cursor) Seek(doc int) bool {
	c.at = max(c.at, 0)
	for c.read.n == 0 || int(c.read.docs[c.read.n-1]) < doc {
		c.rest.skip(uint32(doc))
		c.at = 0
		if !c.rest.read(&c.read) {
			return false
		}
	}
	for c.Doc() < doc {
		c.at++
	}
	return true
}

// Values says what each note is worth.
type Values [1 << 8]uint16

// pause is how many postings are read between two looks whether to go on.
const pause = 1 << 14

// Raise lifts the mark of each document that has a term of r to what the note of the term
// is worth, where it is lower. For the terms of a beginning of up to three letters a
// document may have one note instead of theirs: all their fields, and the highest count.
// There is a mark for each document. Raise returns soon after ctx ends.
//
// A posting costs two or three nanoseconds, so that all postings of a term that is in a
// million documents, or of the words that begin with a letter, take a few milliseconds.
func (s *Segment) Raise(ctx context.Context, r Range, values *Values, marks []uint16) {
	if list := s.union(r); list.left > 0 {
		list.raise(ctx, values, marks)
		return
	}
	if r.Len() == 0 {
		return
	}
	read := 0
	for w := s.walker(r.Lo); w.at < min(r.Hi, s.terms); w.next() {
		list := s.list(w.list)
		read += list.left + 1
		list.raise(ctx, values, marks)
		if read >= pause {
			if ctx.Err() != nil {
				return
			}
			read = 0
		}
	}
}

func (r *reader) raise(ctx context.Context, values *Values, marks []uint16) {
	var b block
	for read := 0; r.read(&b); read += b.n {
		for i, doc := range b.docs[:b.n] {
			marks[doc] = max(marks[doc], values[b.notes[i]])
		}
		if read >= pause {
			if ctx.Err() != nil {
				return
			}
			read = 0
		}
	}
}
