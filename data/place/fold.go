package place

import "mareader/data/fold"

// isFolded reports whether a word is made of small letters without marks: it is folded then.
func isFolded(word string) bool {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// spaced folds a name to its words, parted by one space: hyphens and apostrophes make
// no difference between spellings.
func spaced(s string) string {
	if isFolded(s) {
		return s
	}
	folded := fold.String(s)
	b := make([]byte, 0, len(folded))
	for from, to := range fold.Words(folded) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, folded[from:to]...)
	}
	return string(b)
}
