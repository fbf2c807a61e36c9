package index

import "unicode/utf8"

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
// of a term has a row of the table of edits; terms that begin alike share their rows, and
// where all of a row is too far, all terms that begin so are leapt over.
func (s *Segment) Near(folded string, edits int, prefix bool) []Near {
	word := []rune(folded)
	if len(word) == 0 || len(word) > maxNear || edits < 0 {
		return nil
	}
	w := walk{walker: s.walker(0), word: word, edits: min(edits, MaxEdits), prefix: prefix}
	for j := range w.rows[0].edits {
		w.rows[0].edits[j] = uint8(min(j, far))
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
	word   []rune
	edits  int
	prefix bool
	rows   [maxNear + MaxEdits + 2]row // of the beginning, and of each letter of path
	depth  int                         // the last row
	path   []byte                      // the word visited last
	key    []byte                      // where to go on
	found  []Near
}

// row is how a beginning of a word of the vocabulary compares with all beginnings of the
// word looked for.
type row struct {
	edits  [maxNear + 2]uint8 // of each; those that are far off the diagonal are not kept
	letter rune               // the last one
	end    int                // the length of the beginning
	least  uint8              // of edits
	best   uint8              // how near this beginning or any shorter one is to the whole word
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
		letter, size := utf8.DecodeRune(w.path[end:])
		if !w.step(letter, end+size) {
			w.pass(letter, size)
			return false
		}
	}
	w.goOn(len(w.path), spelled)
	return true
}

// pass goes on to the first term after those that begin as the path so far and a letter
// that is not worth a step.
func (w *walk) pass(letter rune, size int) {
	end := w.rows[w.depth].end
	if int(w.rows[w.depth].least) < w.edits {
		w.goOn(end+size, after)
	} else if l := w.worth(letter); l > utf8.MaxRune {
		w.goOn(end, after)
	} else {
		w.goOn(end, string(l))
	}
}

// worth returns the first letter after another that is worth a step where no edit is left,
// one above all others if there is none: a letter of the word that comes next, or the
// second one of two that are swapped.
func (w *walk) worth(letter rune) rune {
	worth, d := rune(utf8.MaxRune+1), w.depth
	try := func(l rune) {
		if letter < l {
			worth = min(worth, l)
		}
	}
	for j := max(d-w.edits, 0); j <= min(d+w.edits, len(w.word)-1); j++ {
		if int(w.rows[d].edits[j]) <= w.edits {
			try(w.word[j])
		}
		if j > 0 && d > 0 && w.rows[d].letter == w.word[j] && int(w.rows[d-1].edits[j-1]) < w.edits {
			try(w.word[j-1])
		}
	}
	return worth
}

// goOn goes on to the first term that is not below some of the path and more.
func (w *walk) goOn(end int, more string) {
	from := w.at
	w.key = append(append(w.key[:0], w.path[:end]...), more...)
	if w.seek(view(w.key)); w.at == from { // the vocabulary is damaged
		w.next()
	}
}

// step adds a letter that ends at a byte of the path, unless all is too far then.
func (w *walk) step(letter rune, end int) bool {
	d := w.depth + 1
	now := &w.rows[d].edits
	from, to := max(d-w.edits, 0), min(d+w.edits, len(w.word))
	if from > to {
		return false
	}
	least := uint8(far)
	if from > 0 {
		now[from-1] = far
	}
	for j := from; j <= to; j++ {
		now[j] = min(w.cell(d, j, letter), far)
		least = min(least, now[j])
	}
	if int(least) > w.edits {
		return false
	}
	now[to+1] = far
	w.depth = d
	r := &w.rows[d]
	r.letter, r.end, r.least = letter, end, least
	r.best = min(w.rows[d-1].best, w.whole())
	return true
}

// cell is by how many edits the first d letters of the path, the last of which is given,
// become the first j of the word.
func (w *walk) cell(d, j int, letter rune) uint8 {
	before := &w.rows[d-1]
	edits := before.edits[j] + 1
	if j == 0 {
		return edits
	}
	edits = min(edits, w.rows[d].edits[j-1]+1)
	if w.word[j-1] == letter {
		return min(edits, before.edits[j-1])
	}
	if edits = min(edits, before.edits[j-1]+1); j > 1 && d > 1 && w.word[j-2] == letter && w.word[j-1] == before.letter {
		edits = min(edits, w.rows[d-2].edits[j-2]+1)
	}
	return edits
}

// whole is how near the path so far is to the whole word.
func (w *walk) whole() uint8 {
	if n := len(w.word); n-w.edits <= w.depth && w.depth <= n+w.edits {
		return w.rows[w.depth].edits[n]
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
