// Package twin finds texts that are the same but for a few words, such as one agency
// dispatch in two outlets. It knows nothing of articles.
package twin

import (
	"math/bits"
	"slices"

	"mareader/data/fold"
)

// Texts are compared by their shingles, the sequences of five words that they hold:
// twins are those that share four fifths of what both hold together.
const (
	shingle   = 5
	likeness  = 0.8
	shortText = 20 // words; anything shorter is a twin only if it is equal, title included
)

// A print is made of bands of rows of the least hashes in 64 classes of shingles. Twins
// of exactly the likeness asked share a band 999 times in a thousand, texts of half of it
// one time in three, unrelated ones never.
const (
	bands   = 16
	rows    = 4
	classes = bands * rows
)

// Print is what a text is found by among others. Twins share a band; what shares one is
// worth a comparison.
type Print struct {
	bands [bands]uint32
	short bool
	some  bool
}

// Printer reads a text, part by part. The zero Printer has read nothing.
type Printer struct{ shingles shingles }

// Add reads the next part of the body.
func (p *Printer) Add(part *fold.Cut) { p.shingles.add(part) }

// Print returns the print of the text that was read, whose title and body these are, and is
// ready for another. One without words has a print that is like no other.
func (p *Printer) Print(title, body string) Print {
	defer p.shingles.reset()
	hashes := p.shingles.all()
	if len(hashes) == 0 {
		return Print{}
	}
	made := Print{some: true, short: len(hashes) < shortText-shingle+1}
	if made.short {
		whole := equal(title + "\n" + body)
		for i := range made.bands {
			made.bands[i] = uint32(mix(whole + uint64(i)))
		}
		return made
	}
	least := leastOf(hashes)
	for i := range made.bands {
		var h uint64
		for _, v := range least[i*rows : (i+1)*rows] {
			h = mix(h ^ v)
		}
		made.bands[i] = uint32(h)
	}
	return made
}

// leastOf returns the least hash of each class; a class without any takes that of the
// next, so that texts of few words have comparable prints too.
func leastOf(hashes []uint64) (least [classes]uint64) {
	for i := range least {
		least[i] = ^uint64(0)
	}
	const shift = 64 - 6 // of the bits that tell the class
	for _, h := range hashes {
		least[h>>shift] = min(least[h>>shift], h)
	}
	own := least
	for i := range least {
		for step := 1; least[i] == ^uint64(0) && step < classes; step++ {
			if v := own[(i+step)%classes]; v != ^uint64(0) {
				least[i] = mix(v + uint64(step))
			}
		}
	}
	return least
}

// shingles are the hashes of the shingles of a text, in its order. Case, accents and
// punctuation make no difference.
type shingles struct {
	hashes []uint64
	words  [shingle]uint64 // the last ones, in a ring
	n      int             // words read
}

func (s *shingles) add(part *fold.Cut) {
	s.hashes = slices.Grow(s.hashes, len(part.Words))
	for _, w := range part.Words {
		s.words[s.n%shingle] = hash(part.Folded[w.From:w.To])
		if s.n++; s.n >= shingle {
			s.hashes = append(s.hashes, s.last())
		}
	}
}

// all returns the hashes of all shingles. A text of fewer words is one shingle.
func (s *shingles) all() []uint64 {
	if 0 < s.n && s.n < shingle {
		return []uint64{s.last()}
	}
	return s.hashes
}

// reset forgets the text, but keeps the memory.
func (s *shingles) reset() { s.hashes, s.n = s.hashes[:0], 0 }

// last hashes the last words.
func (s *shingles) last() uint64 {
	var h uint64
	for i := max(0, s.n-shingle); i < s.n; i++ {
		h = bits.RotateLeft64(h, 13)*5 + s.words[i%shingle]
	}
	return mix(h)
}

// shinglesOf returns the hashes of the shingles of a whole text.
func shinglesOf(text string) []uint64 {
	var cut fold.Cut
	var s shingles
	cut.Set(text)
	s.add(&cut)
	return s.all()
}

// equal is a hash of all the words of a text.
func equal(text string) uint64 {
	var h uint64
	for _, s := range shinglesOf(text) {
		h = mix(h ^ s)
	}
	return h
}

// hash is that of FNV-1a: the same in every run, so that the same library has the same twins.
func hash(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return h
}

// mix spreads the bits of h over all of them, as splitmix64 does.
func mix(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// set returns the hashes in order, each once.
func set(hashes []uint64) []uint64 {
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

// jaccard is how much of what two sets hold together they share.
func jaccard(a, b []uint64) float64 {
	shared, all := 0, len(a)+len(b)
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			shared++
			a, b = a[1:], b[1:]
		}
	}
	return float64(shared) / float64(all-shared)
}
