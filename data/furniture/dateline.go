package furniture

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/page"
)

// dated is a full date in a line: day, month and year, with the time of day if there is
// one.
type dated struct {
	from, to int // byte range in the line
	day      frdate.Day
	text     string
}

// findDate returns the first full date of a line.
func findDate(s string) (dated, bool) {
	for _, e := range frdate.Scan(s) {
		if d, ok := e.Days.Only(); ok && e.Kind == frdate.Absolute {
			return dated{e.Start, e.End, d, e.Text}, true
		}
	}
	if mended := mendDate(s); mended != "" {
		if d, ok := findDate(mended); ok {
			return dated{0, len(s), d.day, d.text}, true
		}
	}
	return dated{}, false
}

// mendDate writes as prose does the dates that page software writes its own way,
// "06 - 04 - 2020", "1 jan. 2019", "juillet 11, 2025" and "courriel10 juin 2025"; "" when
// the line holds none.
func mendDate(s string) string {
	if len(s) > maxDateLine {
		return ""
	}
	if t := strings.NewReplacer(" - ", "/", " / ", "/").Replace(s); t != s && strings.Count(t, "/") == 2 {
		return t
	}
	words := strings.FieldsFunc(fold.String(s), func(r rune) bool { return r == ' ' || r == ',' || r == '.' })
	for i := 0; i+2 < len(words); i++ {
		day, year := words[i+1], words[i+2]
		if isMonth(words[i]) && digitsLen(day) == len(day) && len(day) <= 2 && digitsLen(year) == 4 {
			return day + " " + words[i] + " " + year[:4]
		}
	}
	if t := unglue(strings.ReplaceAll(s, ". ", " ")); t != s {
		return t
	}
	return ""
}

// unglue puts a space between a small letter and the digit after it.
func unglue(s string) string {
	for i := 1; i < len(s); i++ {
		if isDigit(s[i]) && 'a' <= s[i-1] && s[i-1] <= 'z' && s[i-1] != 'h' {
			return s[:i] + " " + s[i:]
		}
	}
	return s
}

// isMonth reports whether the folded word is a French month.
func isMonth(w string) bool {
	switch w {
	case "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre":
		return true
	}
	return false
}

// maxDateLine bounds the lines of a header that give a date, in bytes.
const maxDateLine = 160

// isDateLine fits lines whose business is a date: "Publié le …", "30 octobre 2024 -
// 23h00 - Maroc - Écrit par : …", "Edition N° … Le 06/04/2020", or a time alone.
func isDateLine(l *line) bool {
	if l.key == "" || len(l.text) > maxDateLine || l.digits == 0 {
		return false
	}
	if isTimeLine(l) {
		return true
	}
	if l.digits < 5 {
		return isAge(l.key) || strings.HasPrefix(l.key, "edition n") && l.words <= 5
	}
	d, ok := l.fullDate()
	return ok && introducesDate(l.text[:d.from]) && (followsDate(l.text[d.to:]) || startsPublished(l.key) && l.words <= 16 && !l.verb)
}

// startsPublished reports whether a line begins as none but a header's does: "Publié le".
func startsPublished(key string) bool {
	return strings.HasPrefix(key, "publie le ") || strings.HasPrefix(key, "mis en ligne le ") || strings.HasPrefix(key, "poste le ")
}

// introducesDate reports whether what stands before a date is no sentence of which the
// date is a part: nothing, labels, a name, or anything parted by a sign.
func introducesDate(head string) bool {
	head = strings.Trim(fold.String(head), " ,([")
	words := strings.Fields(head)
	if head == "" || strings.ContainsRune("-|•·:/", lastRune(head)) {
		return len(words) <= 12
	}
	if isDatedMasthead(head, words) {
		return true
	}
	labels := 0
	for _, w := range words {
		if isDateLabel(strings.Trim(w, ",.:;-()|/")) {
			labels++
		}
	}
	if labels == len(words) {
		return true
	}
	// "Par Prénom Nom le", "Publié dans Journal le", "MAP".
	opens := isDateLabel(strings.Trim(words[0], ",.:"))
	return len(words) <= 9 && opens && words[0] != "le" || len(words) == 1 && len(head) <= 12
}

// isDatedMasthead fits the name of a paper before the day of its issue: "Le Temps, le",
// "L'Opinion Édition N° 6912 Le".
func isDatedMasthead(head string, words []string) bool {
	if len(words) <= 6 && strings.Contains(head, "edition n") {
		return true
	}
	name, rest, ok := strings.Cut(head, ",")
	if !ok && len(words) <= 4 { // "Fraternité Matin, 12 fév. 2025"
		return page.OutletIn(name) != ""
	}
	return ok && strings.TrimSpace(rest) == "le" && len(strings.Fields(name)) <= 3 &&
		(strings.HasPrefix(name, "le ") || strings.HasPrefix(name, "la ") || strings.HasPrefix(name, "les ") || strings.HasPrefix(name, "l'"))
}

// isDateLabel reports whether a folded word is one that headers put before a date.
func isDateLabel(w string) bool {
	switch w {
	case "publie", "publiee", "poste", "posted", "mis", "mise", "a", "jour", "ligne", "en", "le", "on", "date", "par", "by", "ecrit",
		"redige", "edition", "n°", "no", "numero", "du", "de", "modifie", "cree", "updated", "published", "parution", "paru", "dans",
		"ajoute", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "publication", "soumis", "dernière", "derniere", "":
		return true
	}
	return digitsLen(w) == len(w) || strings.HasPrefix(w, "n°")
}

// followsDate reports whether what stands after a date is no sentence either: nothing,
// or labels, times and names parted by signs.
func followsDate(tail string) bool {
	tail = strings.Trim(fold.String(tail), " .)]")
	words := strings.Fields(tail)
	if len(words) <= 1 {
		return true
	}
	switch strings.Trim(words[0], "(,") {
	case "-", "|", "•", "·", "/", "par", "by", "a", "at", "mis", "mise", "modifie", "modifiee", "derniere", "maj", "edition", "n°", "(mis", "et", "in", "dans", "vues", "heure":
		return len(words) <= 16
	}
	if saysModified(tail) {
		return len(words) <= 16
	}
	if strings.HasPrefix(tail, ",") || strings.HasPrefix(tail, "-") || strings.HasPrefix(tail, "|") {
		return len(words) <= 6
	}
	return digitsLen(words[0]) > 0 && len(words) <= 8
}

// isTimeLine fits a time of day that stands alone: "À 09:15".
func isTimeLine(l *line) bool {
	if l.words > 5 {
		return false
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(l.key, "a "), "at ")
	n := timeLen(rest)
	return n > 0 && strings.Trim(rest[n:], " .-|gmt+0123456789hin") == ""
}

// isAge fits "il y a 3 heures".
func isAge(key string) bool {
	if by, age, ok := strings.Cut(key, " il y a "); ok && len(strings.Fields(by)) <= 6 && isDateLabel(firstWord(by)) {
		return len(age) <= 14 // "Ajouté par la rédaction il y a 3 jours"
	}
	return strings.HasPrefix(key, "il y a ") && len(key) <= 24 || strings.HasSuffix(key, " ago") && len(key) <= 20
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// saysModified reports whether a date is that of a change, not of the publication.
func saysModified(text string) bool {
	key := fold.String(text)
	for _, w := range []string{"modifi", "mis a jour", "mise a jour", "maj", "updated", "actualise"} {
		if strings.Contains(key, w) {
			return true
		}
	}
	return false
}
