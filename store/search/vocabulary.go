package search

import (
	"bytes"
	"hash/maphash"
	"strings"
	"unicode/utf8"
)

// lexicon is the words of all articles in order of first appearance, hence roughly from
// frequent to rare, each followed by a zero byte. It only grows: a copy stays valid.
type lexicon struct {
	text   []byte // starts with a zero byte too
	starts []uint32
}

// find returns the terms that word matches, by tier: the word itself, longer words that
// start with it, words that hold it inside. Its cost grows with the vocabulary alone.
func (l lexicon) find(word string) (terms [Fuzzy][]uint32) {
	if !infix(word) {
		for term, start := range l.starts {
			if l.text[start] == word[0] && string(l.text[start:l.reach(start, word)]) == word {
				tier := tierInside(0, l.text[l.reach(start, word)] == 0)
				terms[tier] = append(terms[tier], uint32(term))
			}
		}
		return terms
	}
	needle, term := []byte(word), 0
	for at := 0; ; at = l.end(term) {
		i := bytes.Index(l.text[at:], needle)
		if i < 0 {
			return terms
		}
		at += i
		for term+1 < len(l.starts) && int(l.starts[term+1]) <= at {
			term++
		}
		tier := tierInside(at-int(l.starts[term]), l.text[at+len(word)] == 0)
		terms[tier] = append(terms[tier], uint32(term))
	}
}

// reach is where word would end if it stood at start.
func (l lexicon) reach(start uint32, word string) int {
	return min(int(start)+len(word), len(l.text)-1)
}

// end is where the zero byte after a term stands.
func (l lexicon) end(term int) int {
	if term+1 < len(l.starts) {
		return int(l.starts[term+1]) - 1
	}
	return len(l.text) - 1
}

// infix tells whether a query word is long enough to be looked for inside words.
func infix(word string) bool {
	return utf8.RuneCountInString(word) >= 3
}

// tierInside is the tier of a match that starts at a byte of a word.
func tierInside(at int, toEnd bool) Tier {
	switch {
	case at > 0:
		return Substring
	case toEnd:
		return Whole
	default:
		return Prefix
	}
}

// tierOf is how word matches a word of a text, and where; ok is false if it does not.
func tierOf(word, in string) (tier Tier, at int, ok bool) {
	if strings.HasPrefix(in, word) {
		return tierInside(0, len(in) == len(word)), 0, true
	}
	if !infix(word) {
		return 0, 0, false
	}
	at = strings.Index(in, word)
	return Substring, at, at >= 0
}

// dictionary numbers the words of a lexicon by open addressing.
type dictionary struct {
	lexicon
	seed  maphash.Seed
	slots []slot // a power of two of them, at most two thirds full
}

type slot struct{ hash, next uint32 } // next is the term plus one, 0 in an empty slot

func newDictionary() dictionary {
	return dictionary{
		lexicon: lexicon{text: []byte{0}},
		seed:    maphash.MakeSeed(),
		slots:   make([]slot, 1<<10),
	}
}

// intern returns the number of word, the next one if it is new.
func (d *dictionary) intern(word string) uint32 {
	hash := uint32(maphash.String(d.seed, word))
	mask := uint32(len(d.slots) - 1)
	i := hash & mask
	for ; d.slots[i].next != 0; i = (i + 1) & mask {
		s := d.slots[i]
		if s.hash != hash {
			continue
		}
		start := int(d.starts[s.next-1])
		if stop := start + len(word); stop < len(d.text) && d.text[stop] == 0 && string(d.text[start:stop]) == word {
			return s.next - 1
		}
	}
	term := uint32(len(d.starts))
	d.slots[i] = slot{hash, term + 1}
	d.starts = append(d.starts, uint32(len(d.text)))
	d.text = append(append(d.text, word...), 0)
	if len(d.starts)*3 > len(d.slots)*2 {
		d.grow()
	}
	return term
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
