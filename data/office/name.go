package office

import (
	"strings"

	"mareader/data/fold"
)

// spaced folds a text to its words, parted by one space: hyphens, apostrophes and the
// lack of them make no difference between spellings of a name.
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

// surnames returns what may stand for a folded name after "M." or alone: its endings,
// without the first given name, that do not break off a particle. A sovereign has none.
func surnames(folded string) []string {
	if strings.HasPrefix(folded, "moulay ") || endsInNumber(folded) {
		return nil
	}
	var endings []string
	for word, rest, more := strings.Cut(folded, " "); more; word, rest, more = strings.Cut(rest, " ") {
		if !bindsNext(word) {
			endings = append(endings, rest)
		}
	}
	return endings
}

// endsInNumber reports whether the last word is the number of a sovereign: "vi".
func endsInNumber(folded string) bool {
	last := folded[strings.LastIndexByte(folded, ' ')+1:]
	return strings.Trim(last, "ivx0123456789") == ""
}

// bindsNext reports whether a word of a name is never left out before the next one:
// "Maire" does not stand for Le Maire, as "Otmani" does for El Otmani.
func bindsNext(word string) bool {
	switch word {
	case "le", "la", "de", "da", "di", "du", "van", "der", "von", "ben", "bin", "ibn":
		return true
	}
	return false
}
