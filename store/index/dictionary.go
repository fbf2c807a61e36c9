package index

import (
	"encoding/binary"
	"hash/maphash"
	"slices"
	"strings"
	"unicode/utf8"
)

// dictionary numbers words in order of first appearance, by open addressing.
type dictionary struct {
	text   []byte
	starts []uint32 // and where the next word will start
	seed   maphash.Seed
	slots  []slot // a power of two of them, at most two thirds full
}

type slot struct{ hash, next uint32 } // next is the number plus one, 0 in an empty slot

func newDictionary() dictionary {
	return dictionary{starts: []uint32{0}, seed: maphash.MakeSeed(), slots: make([]slot, 1<<10)}
}

func (d *dictionary) len() int { return len(d.starts) - 1 }

func (d *dictionary) word(n uint32) []byte {
	return d.text[d.starts[n]:d.starts[n+1]]
}

// number returns the number of a word, the next one if it is new.
func (d *dictionary) number(word []byte) uint32 {
	hash := uint32(maphash.Bytes(d.seed, word))
	mask := uint32(len(d.slots) - 1)
	i := hash & mask
	for ; d.slots[i].next != 0; i = (i + 1) & mask {
		if s := d.slots[i]; s.hash == hash && string(d.word(s.next-1)) == string(word) {
			return s.next - 1
		}
	}
	n := uint32(d.len())
	d.slots[i] = slot{hash, n + 1}
	d.text = append(d.text, word...)
	d.starts = append(d.starts, uint32(len(d.text)))
	if len(d.starts)*3 > len(d.slots)*2 {
		d.grow()
	}
	return n
}

func (d *dictionary) grow() {
	old := d.slots
	d.slots = make([]slot, 2*len(old))
	mask := uint32(len(d.slots) - 1)
	for _, s := range old {
		if s.next == 0 {
			continue
		}
		i := s.hash & mask
		for d.slots[i].next != 0 {
			i = (i + 1) & mask
		}
		d.slots[i] = s
	}
}

// reset forgets all words, but keeps the memory.
func (d *dictionary) reset() {
	d.text, d.starts = d.text[:0], d.starts[:1]
	clear(d.slots)
}

// sorted is a word of a dictionary and the term that it becomes.
type sorted struct {
	head uint64 // the first bytes of the term, which are told apart fast
	word uint32
	term string
}

// sort appends the words in order of their terms to all, which is empty. They are valid
// until the next change.
func (d *dictionary) sort(all []sorted) []sorted {
	for i := range d.len() {
		word := d.word(uint32(i))
		term := view(word)
		if !ascii(word) {
			term = termOf(term)
		}
		all = append(all, sorted{headOf(term), uint32(i), term})
	}
	slices.SortFunc(all, func(a, b sorted) int {
		switch {
		case a.head < b.head:
			return -1
		case a.head > b.head:
			return 1
		}
		return strings.Compare(a.term, b.term)
	})
	return all
}

func headOf(term string) uint64 {
	var head [8]byte
	copy(head[:], term)
	return binary.BigEndian.Uint64(head[:])
}

func ascii(word []byte) bool {
	for _, c := range word {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
