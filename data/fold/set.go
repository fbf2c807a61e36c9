package fold

import "slices"

// Set is a set of folded words. Most others are told by their shape; the few that are left are
// compared with those that begin as they do.
type Set struct {
	shapes Shapes
	words  []string // by their first letters
	starts [len(Shapes{}) + 1]uint16
}

// NewSet returns a set of at most 65535 words.
func NewSet(words []string) *Set {
	s := &Set{words: slices.Clone(words)}
	slices.SortFunc(s.words, func(a, b string) int { return FirstLetters(a) - FirstLetters(b) })
	for _, w := range words {
		s.shapes.Add(w)
		s.starts[FirstLetters(w)+1]++
	}
	for i := range s.starts[1:] {
		s.starts[i+1] += s.starts[i]
	}
	return s
}

// May reports whether a word, or the same with a capital, may be in the set.
func (s *Set) May(word string) bool { return s.shapes.May(word) }

// Has reports whether a word is in the set.
func (s *Set) Has(word string) bool {
	if !s.shapes.May(word) {
		return false
	}
	letters := FirstLetters(word)
	for _, w := range s.words[s.starts[letters]:s.starts[letters+1]] {
		if w == word {
			return true
		}
	}
	return false
}
