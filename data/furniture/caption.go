package furniture

import (
	"strings"
	"unicode/utf8"
)

// isCaption fits the words under a picture: no sentence, but names with a place and a
// date, or with a credit at the end.
func isCaption(l *line) bool {
	if len(l.text) > 320 || l.words > 45 {
		return false
	}
	if strings.Contains(l.text, "©") || l.key != "" && endsWithCredit(l.key) {
		return true
	}
	if l.verb || l.digits < 5 || l.words > 30 || l.capitals < 2 {
		return false
	}
	d, ok := l.fullDate()
	return ok && len(strings.Fields(l.text[d.to:])) <= 4 && d.from > 0
}

// endsWithCredit reports whether a line ends by naming whose picture it describes.
func endsWithCredit(key string) bool {
	key = strings.TrimRight(key, " .)]")
	for _, tail := range []string{"/ afp", "/afp", "/map", "/ map", "(dr", "(d.r", " d.r", "/reuters", "/ reuters", "/ap", "/ ap", "(afp", "(ph. map", "photo afp",
		"photo map", "photo dr", "photo d.r", "(photo", "archives", "ph. dr", "ph: dr", "ph : dr", "ph: map", "ph:map", "capture d'ecran", "(illustration", "photo d'archives", "photo d'illustration", "image d'illustration"} {
		if strings.HasSuffix(key, tail) && len(key) > len(tail)+8 && !strings.HasPrefix(tail, "(afp") {
			return true
		}
	}
	return false
}

// isPosed reports whether key has the turns of captions.
func isPosed(key string) bool {
	for _, w := range []string{"a gauche", "a droite", "au centre", "lors d", "a l'occasion", "pendant ", "en compagnie", "photo", "ici ", "archives", ", a rabat", ", a paris", "le ministre", "la ministre"} {
		if strings.Contains(key, w) {
			return true
		}
	}
	return false
}

// opensSentence reports whether a line begins as sentences do and headlines do not: with
// a turn set off by a comma ("A cet égard, …").
func opensSentence(l *line) bool {
	head, _, ok := strings.Cut(l.text, ",")
	if !ok || strings.Count(head, " ") > 7 {
		return false
	}
	n := wordLen(head)
	if n == 0 || n == utf8.RuneCountInString(head) {
		return false
	}
	return openEnd(head[:n]) || head[:n] == "A"
}
