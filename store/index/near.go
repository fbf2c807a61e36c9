package index

import (
	"math/bits"
	"unicode/utf8"
)

// Near is the terms of words that are as near as Edits to another.
type Near struct {
	Range
	Edits int
}

// MaxEdits is the highest number of edits that [Segment.Near] looks for.
const MaxEdits = 2

// maxNear is the longest word, in letters, that is looked for.
const maxNear = 40

// Near returns the terms of the words that differ from a folded one by no more than some
// edits, in order: a letter put in, left out or taken for another, or two neighbours
// swapped, no letter being touched twice. With prefix, it is enough that some beginning of
// the word is as near. A word of more than forty letters is near to nothing.
//
// The vocabulary is walked as if it were a trie. Each letter on the way from the beginning
// of a term has a row of the table of edits, a bit for each cell; terms that begin alike
// share their rows. Where all of a row is too far, all terms that begin so are leapt over;
// where no edit is left, all but those that end as the word does.
func (s *Segment) Near(folded string, edits int, prefix bool) []Near {
	n := utf8.RuneCountInString(folded)
	if n == 0 || n > maxNear || edits < 0 {
		return nil
	}
	w := walk{walker: s.walker(0), word: folded, edits: min(edits, MaxEdits), prefix: prefix}
	for at, letter := range folded {
		w.starts = append(w.starts, at)
		w.letters = append(w.letters, letter)
	}
	w.starts = append(w.starts, len(folded))
	for k := range w.rows[0].within {
		w.rows[0].within[k] = (2<<k - 1) & w.all()
	}
	w.rows[0].best = w.whole()
	for w.at < s.terms {
		w.visit()
	}
	return w.found
}

// walk is one look for near words.
type walk struct {
	*walker
	word    string
	letters []rune // of the word
	starts  []int  // of the letters, and the end
	edits   int
	prefix  bool
	rows    [maxNear + MaxEdits + 2]row // of the beginning, and of each letter of path
	depth   int                         // the last row
	path    []byte                      // the word visited last
	key     []byte                      // where to go on
	found   []Near
}

// row is how a beginning of a word of the vocabulary compares with all beginnings of the
// word looked for.
type row struct {
	within [MaxEdits + 1]uint64 // by edits: a bit for each beginning that is as near, by its letters
	same   uint64               // a bit for each letter of the word that is the last one here
	end    int                  // the length of the beginning
	best   uint8                // how near this beginning or any shorter one is to the whole word
}

// far stands for too many edits.
const far = MaxEdits + 1

// visit notes the word of a term if it is near, and goes on to the next term worth a visit.
func (w *walk) visit() {
	from := w.at
	w.back(w.term[:foldedLen(w.term)])
	passed := w.descend()
	near := uint8(far)
	switch {
	case w.prefix:
		near = w.rows[w.depth].best
	case passed:
		near = w.whole()
	}
	w.note(Range{from, w.at}, near)
}

// back goes back to where a word leaves the path, and makes it the path.
func (w *walk) back(folded []byte) {
	same := lead(folded, view(w.path))
	for w.rows[w.depth].end > same {
		w.depth--
	}
	w.path = append(w.path[:same], folded[same:]...)
}

// descend goes along the path as far as it is worth it, then on to the next term that is
// worth a visit. It tells whether it came to the end of the path.
func (w *walk) descend() (passed bool) {
	for end := w.rows[w.depth].end; end < len(w.path); end = w.rows[w.depth].end {
		letter, size := rune(w.path[end]), 1
		if letter >= utf8.RuneSelf {
			letter, size = utf8.DecodeRune(w.path[end:])
		}
		if !w.step(letter, end+size) {
			w.pass(letter, size)
			return false
		}
	}
	w.goOn(len(w.path), spelled, "")
	return true
}

// pass goes on to the first term after those that begin as the path so far and a letter
// that is not worth a step.
func (w *walk) pass(letter rune, size int) {
	end := w.rows[w.depth].end
	if w.edits > 0 && w.rows[w.depth].within[w.edits-1] != 0 {
		w.goOn(end+size, after, "")
	} else if next, rest := w.worth(letter); next > utf8.MaxRune {
		w.goOn(end, after, "")
	} else {
		w.goOn(end, string(next), rest)
	}
}

// worth returns how a term must go on where no edit is left: the first letter after another
// and what follows it, a letter above all others if it may not go on. The rest is the end
// of the word, from a letter that comes next or behind two that are swapped.
func (w *walk) worth(letter rune) (next rune, rest string) {
	next = utf8.MaxRune + 1
	try := func(l rune, end int) {
		if more := w.word[w.starts[end]:]; letter < l && (l < next || l == next && more < rest) {
			next, rest = l, more
		}
	}
	r := &w.rows[w.depth]
	for set := r.within[w.edits] & (w.all() >> 1); set != 0; set &= set - 1 {
		i := bits.TrailingZeros64(set)
		try(w.letters[i], i+1)
	}
	if w.edits > 0 && w.depth > 0 {
		for set := w.rows[w.depth-1].within[w.edits-1] & (r.same >> 1); set != 0; set &= set - 1 {
			i := bits.TrailingZeros64(set)
			try(w.letters[i], i+2)
		}
	}
	return next, rest
}

// goOn goes on to the first term that is not below some of the path and more.
func (w *walk) goOn(end int, more, rest string) {
	from := w.at
	w.key = append(append(append(w.key[:0], w.path[:end]...), more...), rest...)
	if w.seek(view(w.key)); w.at == from { // the vocabulary is damaged
		w.next()
	}
}

// step adds a letter that ends at a byte of the path, unless all is too far then. A
// beginning of the word becomes the next one by the letter that comes next, and at the cost
// of an edit by another one, by two that are swapped or by one that is left out; it stays
// what it is by a letter put in.
func (w *walk) step(letter rune, end int) bool {
	before, r := &w.rows[w.depth], &w.rows[w.depth+1]
	same := w.same(letter)
	r.within[0] = before.within[0] & same << 1
	for k := 1; k <= w.edits; k++ {
		fewer := before.within[k-1]
		r.within[k] = before.within[k]&same<<1 | fewer | fewer<<1 | r.within[k-1]<<1
		if w.depth > 0 {
			r.within[k] |= w.rows[w.depth-1].within[k-1] & same << 1 & before.same << 1
		}
		r.within[k] &= w.all()
	}
	if r.within[w.edits] == 0 {
		return false
	}
	w.depth++
	r.same, r.end = same, end
	r.best = min(before.best, w.whole())
	return true
}

// same has a bit for each letter of the word that is another.
func (w *walk) same(letter rune) (set uint64) {
	for i, l := range w.letters {
		if l == letter {
			set |= 1 << i
		}
	}
	return set
}

// all has a bit for each beginning of the word, from none of it to all.
func (w *walk) all() uint64 { return 2<<len(w.letters) - 1 }

// whole is how near the path so far is to the whole word.
func (w *walk) whole() uint8 {
	for k, within := range w.rows[w.depth].within[:w.edits+1] {
		if within>>len(w.letters)&1 != 0 {
			return uint8(k)
		}
	}
	return far
}

// note notes terms if they are near enough.
func (w *walk) note(r Range, edits uint8) {
	if int(edits) > w.edits {
		return
	}
	if n := len(w.found); n > 0 && w.found[n-1].Hi == r.Lo && w.found[n-1].Edits == int(edits) {
		w.found[n-1].Hi = r.Hi
		return
	}
	w.found = append(w.found, Near{r, int(edits)})
}
