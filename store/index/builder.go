package index

import (
	"bytes"
	"math"
	"strings"
)

// Builder reads documents and seals them into a segment. It is used by one goroutine.
type Builder struct {
	scan    scanner
	words   dictionary
	chains  chains
	noted   []uint32 // of each word: its fields, and how often it is in the body of this document
	met     []uint32 // the words of this document
	numbers []uint32
	lengths []uint16
	size    int // of the texts read

	// Kept for the next seal:
	order  []sorted
	plain  plain
	writer writer
}

// once is a word in the body; the fields have the bits below.
const once = AllFields + 1

// NewBuilder returns a builder that has read nothing.
func NewBuilder() *Builder {
	return &Builder{words: newDictionary()}
}

// Len is how many documents were added since the last seal.
func (b *Builder) Len() int { return len(b.numbers) }

// Size is how many bytes of text were added since the last seal.
func (b *Builder) Size() int { return b.size }

// Takes tells whether number is above those of all documents added since the last seal.
func (b *Builder) Takes(number uint32) bool {
	return len(b.numbers) == 0 || number > b.numbers[len(b.numbers)-1]
}

// Add reads the document of a number that b takes.
func (b *Builder) Add(number uint32, d Doc) {
	b.met = b.met[:0]
	length := b.note(d.Title, uint32(Title)) + b.note(d.Outlet, uint32(Outlet))
	for _, name := range d.People {
		length += b.note(name, uint32(People))
	}
	for _, name := range d.Places {
		length += b.note(name, uint32(Place))
	}
	lead, rest, _ := strings.Cut(d.Body, "\n\n")
	length += b.note(lead, once|uint32(Lead)) + b.note(rest, once)

	doc := uint32(len(b.numbers))
	for _, word := range b.met {
		n := b.noted[word]
		b.chains.add(word, doc, noteOf(Fields(n%once), int(n/once)))
		b.noted[word] = 0
	}
	b.numbers = append(b.numbers, number)
	b.lengths = append(b.lengths, uint16(min(length, math.MaxUint16)))
}

// note notes where the words of text are, and returns how many there are.
func (b *Builder) note(text string, where uint32) (length int) {
	b.size += len(text)
	b.scan.each(text, func(word []byte) {
		length++
		n := b.words.number(word)
		if int(n) == len(b.noted) {
			b.noted = append(b.noted, 0)
			b.chains.terms = append(b.chains.terms, chain{})
		}
		noted := b.noted[n]
		if noted == 0 {
			b.met = append(b.met, n)
		}
		b.noted[n] = (noted | where%once) + where/once*once
	})
	return length
}

// Seal returns the segment of all documents added, and makes b ready for others.
func (b *Builder) Seal() *Segment {
	b.writer.begin(b.numbers, b.lengths)
	b.order = b.words.sort(b.order[:0])
	for _, s := range b.order {
		b.plain.reset()
		b.chains.list(s.word, &b.plain)
		b.writer.add(s.term, &b.plain)
	}
	segment, _ := Open(bytes.Clone(b.writer.finish())) // it is as Open asks for
	b.words.reset()
	b.chains.reset()
	b.noted, b.size = b.noted[:0], 0
	b.numbers, b.lengths = b.numbers[:0], b.lengths[:0]
	return segment
}
