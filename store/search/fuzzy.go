package search

import (
	"bytes"
	"math/bits"
	"unicode/utf8"

	"mareader/data/fold"

	"github.com/sahilm/fuzzy"
)

// heads is title, people and outlet of every article, folded, a line each. It only
// grows: a copy stays valid.
type heads struct {
	text  []byte
	ends  []uint32 // of each article
	masks []uint32 // the letters each has
	mask  uint32   // of the article being added
}

// line appends a line of the article being added and returns it folded.
func (h *heads) line(s string) string {
	folded := fold.String(s)
	h.text = append(append(h.text, folded...), '\n')
	h.mask |= letterMask(folded)
	return folded
}

// end ends the article being added.
func (h *heads) end() {
	h.ends = append(h.ends, uint32(len(h.text)))
	h.masks = append(h.masks, h.mask)
	h.mask = 0
}

// of returns the lines of an article.
func (h heads) of(doc int) []byte {
	start := uint32(0)
	if doc > 0 {
		start = h.ends[doc-1]
	}
	return h.text[start:h.ends[doc]]
}

// letterMask has a bit for each letter of a to z in s, and one for all else.
func letterMask(s string) (mask uint32) {
	for i := range len(s) {
		mask |= 1 << min(s[i]-'a', 31)
	}
	return mask
}

// maxNear bounds how many near matches are weighed for one word.
const maxNear = 5000

// raiseFuzzy marks the unmatched articles whose head has the letters of word in order
// and close together.
func (s *search) raiseFuzzy(word string, marks []uint8) {
	if !infix(word) {
		return
	}
	var docs []int
	var windows []string
	mask := letterMask(word)
	for doc, m := range s.heads.masks[:s.docs] {
		if marks[doc] != 0 || m&mask != mask {
			continue
		}
		if len(docs) == maxNear || s.ctx.Err() != nil {
			break
		}
		head := s.heads.of(doc)
		if from, to := tightest(head, word); to > 0 {
			docs = append(docs, doc)
			windows = append(windows, string(head[from:to]))
		}
	}
	for _, m := range fuzzy.FindNoSort(word, windows) {
		strength := 1 + bits.Len(uint(max(0, m.Score)))
		marks[docs[m.Index]] = markOf(Fuzzy, min(strength, strengthMask))
	}
}

// tightest is the shortest stretch of one line of text that begins a word and has the
// letters of word in order, no longer than twice the word. It is 0, 0 if there is none.
//
// In a headline of sixty letters nearly any short word is scattered somewhere; and the
// scorer, which goes from left to right, would light the scattered letters even where
// the word stands whole further on. So it is shown the stretch alone.
func tightest(text []byte, word string) (from, to int) {
	for start := 0; start < len(text); start++ {
		i := bytes.IndexByte(text[start:], word[0])
		if i < 0 {
			break
		}
		start += i
		if start > 0 && letter(text[start-1]) {
			continue
		}
		end := stretch(text[start:], word)
		if end > 0 && (to == 0 || end < to-from) {
			from, to = start, start+end
		}
	}
	return from, to
}

// stretch is how far into text the letters of word reach, 0 if they do not soon.
func stretch(text []byte, word string) int {
	found := 0
	for i, c := range text[:min(len(text), 2*len(word))] {
		if c == '\n' {
			break
		}
		if c != word[found] {
			continue
		}
		if found++; found == len(word) {
			return i + 1
		}
	}
	return 0
}

// letter tells whether a byte is part of a letter or digit, for all that words need.
func letter(c byte) bool {
	return c-'a' < 26 || c-'0' < 10 || c >= utf8.RuneSelf
}
