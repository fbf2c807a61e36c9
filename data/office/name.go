package office

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold maps spellings of one name to one key: small letters without accents, words
// parted by one space, hyphens and apostrophes among the parting.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// surnames returns what may stand for a folded name after "M." or alone: its endings,
// without the first given name, that do not break off a particle.
func surnames(folded string) []string {
	var endings []string
	for {
		word, rest, more := strings.Cut(folded, " ")
		if !more {
			return endings
		}
		if !bindsNext(word) {
			endings = append(endings, rest)
		}
		folded = rest
	}
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
