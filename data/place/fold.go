package place

import "mareader/data/fold"

// spaced folds a name to its words, parted by one space: hyphens and apostrophes make
// no difference between spellings.
func spaced(s string) string {
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
