package furniture

import (
	"strings"
	"unicode/utf8"

	"mareader/data/fold"
)

// isCaption fits the words under a picture: no sentence, but names with a place and a
// date, or with a credit.
func isCaption(l *line) bool {
	if len(l.text) > 320 || l.words > 45 {
		return false
	}
	if strings.Contains(l.text, "©") || endsWithCredit(l.key) || l.creditTail() {
		return true
	}
	if l.verb || l.words > 30 || l.capitals < 2 {
		return false
	}
	d, ok := l.fullDate()
	return ok && d.from > 0 && len(strings.Fields(l.text[d.to:])) <= 4
}

// endsWithCredit reports whether a line ends by naming whose picture it describes.
func endsWithCredit(key string) bool {
	key = strings.TrimRight(key, " .)]")
	for _, tail := range [...]string{"/afp", "/ afp", "/map", "/ map", "/reuters", "/ reuters", "/ap", "/ ap", "(dr", "(d.r", " d.r",
		"(ph. map", "(ph: map", "photo afp", "photo map", "photo dr", "photo d.r", "(photo", "(archives", "ph. dr", "ph: dr", "ph : dr",
		"ph: map", "ph:map", "capture d'ecran", "(illustration", "photo d'archives", "photo d'illustration", "image d'illustration"} {
		if len(key) > len(tail)+8 && strings.HasSuffix(key, tail) {
			return true
		}
	}
	return false
}

// creditTail reports whether the last of a line's pieces is a credit: "… à Meknès. Crédit :
// AFP", "… à Meknès (photo Nadia Fikri)", and "… à Meknès. (N. Fikri/La Gazette)", which
// is one because sentences end behind their brackets.
func (l *line) creditTail() bool {
	if l.words < 4 || l.key == "" {
		return false
	}
	at, size := lastPiece(l.text)
	if at == 0 {
		return false
	}
	tail := strings.Trim(l.text[at+size:], " .)]")
	if strings.Count(tail, " ") > 5 {
		return false
	}
	if e := lookup(fold.String(tail)); e != nil && e.reason == Credit || isPhotoOf(tail) {
		return true
	}
	head := strings.TrimSpace(l.text[:at])
	return l.text[at] == '(' && strings.HasSuffix(head, ".") && strings.Contains(tail, "/") && isCapitalised(tail)
}

// lastPiece returns where the bracket at the end opens, else where the last mark stands
// that may part a credit from its caption, and the length of the mark; 0 when there is
// none.
func lastPiece(text string) (at, size int) {
	if strings.HasSuffix(text, ")") {
		return max(0, strings.LastIndexByte(text, '(')), 1
	}
	for _, mark := range [...]string{". ", " | ", " / ", " – ", " - ", "["} {
		if i := strings.LastIndex(text, mark); i > at {
			at, size = i, len(mark)
		}
	}
	return at, size
}

// isPhotoOf fits "Photo Nadia Fikri", "Ph. N. Fikri".
func isPhotoOf(tail string) bool {
	word, name, ok := strings.Cut(tail, " ")
	switch strings.Trim(fold.String(word), ".:") {
	case "photo", "photos", "ph", "credit", "credits", "image":
		return ok && isCapitalised(name)
	}
	return false
}

// isPosed fits a caption that ends like a sentence: names without a verb, and a turn of
// those who describe pictures. Only its place under the title makes it one.
func isPosed(l *line) bool {
	if l.key == "" || l.words > 20 || l.verb || !l.closed || l.endsAsked() || l.capitals < 2 || l.grammar*2 >= l.words {
		return false
	}
	for _, w := range [...]string{"a gauche", "a droite", "au centre", "lors d", "a l'occasion", "en compagnie", "photo", "archives", "le ministre", "la ministre"} {
		if strings.Contains(l.key, w) {
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
