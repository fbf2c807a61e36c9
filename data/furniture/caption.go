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
	if head, tail, ok := bracketed(l.text); ok {
		return isCreditPiece(tail) || strings.HasSuffix(head, ".") && strings.Contains(tail, "/") && isCapitalised(tail)
	}
	if l.closed {
		return false // only brackets stand before a full stop
	}
	for i := len(l.text) - 2; i > 0 && i >= len(l.text)-maxCredit; i-- {
		if (l.text[i] == '[' || l.text[i] == ' ' && endsPiece(l.text[i-1])) && isCreditPiece(l.text[i+1:]) {
			return true
		}
	}
	return false
}

// endsPiece reports whether a mark that ends with the byte c may part a credit from its
// caption.
func endsPiece(c byte) bool {
	return c == '.' || c == '|' || c == '/' || c == '-' || c == "–"[2] || c == "—"[2]
}

// maxCredit is how far from the end of its line a credit may begin, in bytes.
const maxCredit = 60

// bracketed parts the bracket at the end of a text from what stands before it.
func bracketed(text string) (head, inside string, ok bool) {
	inside, ok = strings.CutSuffix(text, ")")
	at := strings.LastIndexByte(inside, '(')
	if !ok || at <= 0 {
		return "", "", false
	}
	return strings.TrimSpace(inside[:at]), inside[at+1:], true
}

// isCreditPiece fits a few words that say whose a picture is. A bare "photos" does not: so
// headlines say that the article has some.
func isCreditPiece(piece string) bool {
	piece = strings.Trim(piece, " .)]")
	if strings.Count(piece, " ") > 5 {
		return false
	}
	key := fold.String(piece)
	if key == "photo" || key == "photos" {
		return false
	}
	e := lookup(key)
	return e != nil && e.reason == Credit || isPhotoOf(piece)
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
	for _, w := range [...]string{"a gauche", "a droite", "au centre", "lors d", "a l'occasion", "en compagnie", "photo", "archives"} {
		if strings.Contains(l.key, w) {
			return true
		}
	}
	return (strings.Contains(l.key, "le ministre") || strings.Contains(l.key, "la ministre")) && !l.saysWeekday()
}

// saysWeekday reports whether a line names a day of the week, as news does in the present tense:
// "Le ministre reçoit mardi son homologue".
func (l *line) saysWeekday() bool {
	for _, day := range [...]string{" lundi", " mardi", " mercredi", " jeudi", " vendredi", " samedi", " dimanche"} {
		if strings.Contains(l.key, day) {
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
