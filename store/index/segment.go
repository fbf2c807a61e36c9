package index

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"sort"
)

// Segment is the index of a set of documents, which it calls 0, 1, 2… in ascending order
// of their numbers. It never changes, and may be used by any number of goroutines. What a
// damaged one says is wrong, but nothing that is asked of it ever panics; see
// [Segment.Check].
type Segment struct {
	data     []byte
	docs     int
	terms    int
	tokens   int
	numbers  []byte // uint32 of each document
	lengths  []byte // uint16 of each document
	postings []byte // and slack
	bundles  []byte // of the vocabulary
	unions   []byte // see union
	notes    []byte // of each term: all its notes taken for one
	text     []byte // of the vocabulary
}

// magic is the format and its version.
const magic = "mrindex\x03"

// headSize is the length of the head of a segment: magic; how many documents, terms and
// unions there are; then, of 64 bits each, tokens and the sizes of postings and text.
const headSize = len(magic) + 4*4 + 3*8

// unionSize is the length of a union: the range of terms that it is of, and where its
// postings start.
const unionSize = 3 * 4

// Why a segment cannot be opened.
var (
	ErrFormat  = errors.New("not an index of this version")
	ErrDamaged = errors.New("the index is damaged")
)

// Open returns the segment that data holds, which must not change as long as it is used.
// It looks at a few numbers only.
func Open(data []byte) (*Segment, error) {
	if len(data) < headSize || string(data[:len(magic)]) != magic {
		return nil, ErrFormat
	}
	head := data[len(magic):]
	s := &Segment{data: data, docs: at32(head, 0), terms: at32(head, 1), tokens: at64(head, 2)}
	unions, postings, text := at32(head, 2), at64(head, 3), at64(head, 4)
	rest, short := data[headSize:], false
	take := func(size int) []byte {
		if short = short || size < 0 || size > len(rest); short {
			return nil
		}
		taken := rest[:size:size]
		rest = rest[size:]
		return taken
	}
	s.numbers, s.lengths = take(4*s.docs), take(2*s.docs)
	s.postings = take(postings)
	s.bundles = take(bundleSize * ((s.terms + bundle - 1) / bundle))
	s.unions = take(unionSize * unions)
	s.notes = take(s.terms)
	s.text = take(text)
	switch {
	case short || len(rest) > 0:
		return nil, fmt.Errorf("%w: %d bytes, not as many as its head says", ErrDamaged, len(data))
	case len(s.postings) < slack:
		return nil, fmt.Errorf("%w: no postings", ErrDamaged)
	}
	return s, nil
}

func at32(b []byte, i int) int { return int(binary.LittleEndian.Uint32(b[4*i:])) }

func at64(b []byte, i int) int { return int(binary.LittleEndian.Uint64(b[8*i:])) }

// Bytes are what [Open] opens. They must not be changed.
func (s *Segment) Bytes() []byte { return s.data }

// Docs is how many documents there are.
func (s *Segment) Docs() int { return s.docs }

// Tokens is how many words there are in all documents together.
func (s *Segment) Tokens() int { return s.tokens }

// Number returns the number that the caller gave a document.
func (s *Segment) Number(doc int) uint32 { return uint32(at32(s.numbers, doc)) }

// Doc returns the document of a number.
func (s *Segment) Doc(number uint32) (doc int, ok bool) {
	doc = sort.Search(s.docs, func(doc int) bool { return s.Number(doc) >= number })
	return doc, doc < s.docs && s.Number(doc) == number
}

// Length is how many words a document has; no more than 65535 are counted.
func (s *Segment) Length(doc int) int {
	return int(binary.LittleEndian.Uint16(s.lengths[2*doc:]))
}

// Terms is how many terms there are.
func (s *Segment) Terms() int { return s.terms }

// Term returns a folded word, and the word as it is spelt, which is as [fold.Marked]
// writes it.
func (s *Segment) Term(i int) (folded, marked string) {
	return spelling(string(s.walker(i).term))
}

// All yields terms as [Segment.Term] returns them.
func (s *Segment) All(r Range) iter.Seq2[string, string] {
	return s.Noted(r, func(Note) bool { return true })
}

// Noted yields the terms of a range as [Segment.Term] returns them, if all that is noted of
// them passes.
func (s *Segment) Noted(r Range, passes func(Note) bool) iter.Seq2[string, string] {
	return func(yield func(folded, marked string) bool) {
		if r.Len() == 0 {
			return
		}
		for w := s.walker(r.Lo); w.at < min(r.Hi, s.terms); w.next() {
			if passes(s.Note(w.at)) && !yield(spelling(string(w.term))) {
				return
			}
		}
	}
}

// Note is all that is noted of a term: the fields that it is in anywhere, and how often it
// comes where it does so most.
func (s *Segment) Note(term int) Note { return Note(s.notes[term]) }

// list returns a reader of the postings that start somewhere.
func (s *Segment) list(start int) reader {
	if start < 0 || start > len(s.postings)-slack {
		return reader{}
	}
	count, size := binary.Uvarint(s.postings[start:])
	if size <= 0 || count > uint64(s.docs) {
		return reader{}
	}
	return reader{data: s.postings[start+size:], left: int(count), docs: uint64(s.docs)}
}

// Count is how many documents have a term.
func (s *Segment) Count(term int) int {
	return s.list(s.walker(term).list).left
}

// Check reads all of s, and returns an error that says what is damaged, if anything is.
func (s *Segment) Check() error {
	for doc := 1; doc < s.docs; doc++ {
		if s.Number(doc) <= s.Number(doc-1) {
			return fmt.Errorf("%w: numbers do not rise", ErrDamaged)
		}
	}
	last := ""
	for w := s.walker(0); w.at < s.terms; w.next() {
		if string(w.term) <= last {
			return fmt.Errorf("%w: term %d is out of order", ErrDamaged, w.at)
		}
		last = string(w.term)
		if note, ok := whole(s.list(w.list)); !ok || note != s.Note(w.at) {
			return fmt.Errorf("%w: postings of term %d", ErrDamaged, w.at)
		}
	}
	for i := 0; i < len(s.unions); i += unionSize {
		if _, ok := whole(s.list(at32(s.unions[i:], 2))); !ok {
			return fmt.Errorf("%w: postings of a beginning", ErrDamaged)
		}
	}
	return nil
}

// whole tells whether there are postings and they can be read to their end, and what all
// their notes are taken for one.
func whole(r reader) (n Note, ok bool) {
	count, read := r.left, 0
	var b block
	for r.read(&b) {
		read += b.n
		for _, note := range b.notes[:b.n] {
			n = n.and(note)
		}
	}
	return n, count > 0 && read == count
}
