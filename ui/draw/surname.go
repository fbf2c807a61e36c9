package draw

import "strings"

// Surname returns the family name with its particles, or the whole name where it is one word
// or ends in a regnal number.
func Surname(name string) string {
	words := strings.Fields(name)
	if len(words) < 3 && (len(words) < 2 || isRegnal(words[1])) {
		return name
	}
	at := len(words) - 1
	if isRegnal(words[at]) {
		return name
	}
	for at > 1 && isParticle(words[at-1]) {
		at--
	}
	return strings.Join(words[at:], " ")
}

// isParticle reports whether a word belongs to the family name that follows it.
func isParticle(word string) bool {
	switch strings.ToLower(word) {
	case "le", "la", "de", "du", "da", "do", "dos", "di", "del", "della", "des",
		"van", "von", "der", "den", "ten", "ter", "zu",
		"el", "al", "ben", "bin", "bent", "ibn", "ould", "ait", "aït", "abou", "abu", "bou":
		return true
	}
	return false
}

// isRegnal reports whether a word is a number such as VI.
func isRegnal(word string) bool {
	return word != "" && strings.Trim(word, "IVX") == ""
}
