package furniture

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
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
// "06 - 04 - 2020", "1 jan. 2019", "juillet 11, 2025", "courriel10 juin 2025" and, in the
// trail of an archive, "2025 > juin > 10"; "" when the line holds none.
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
		if day, month, ok := archived(words[i:]); ok {
			return day + " " + month + " " + words[i]
		}
		if isMonth(words[i]) && digitsLen(day) == len(day) && len(day) <= 2 && digitsLen(year) == 4 {
			return day + " " + words[i] + " " + year[:4]
		}
	}
	if t := unglue(strings.ReplaceAll(s, ". ", " ")); t != s {
		return t
	}
	return ""
}

// archived reads the year, month and day of an archive, each after a mark.
func archived(words []string) (day, month string, ok bool) {
	if len(words) < 5 || len(words[0]) != 4 || digitsLen(words[0]) != 4 || !isMonth(words[2]) {
		return "", "", false
	}
	day, month = words[4], words[2]
	return day, month, words[1] == words[3] && len(day) <= 2 && digitsLen(day) == len(day)
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
		return saysAge(l.key) || strings.HasPrefix(l.key, "edition n") && l.words <= 5
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
	named := isNameThenComma(head)
	head = strings.Trim(fold.String(head), " ,([")
	words := strings.Fields(head)
	if head == "" || strings.ContainsRune("-|•·:/", lastRune(head)) {
		return len(words) <= 12
	}
	if isDatedMasthead(head, words) || named {
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

// namesIssue reports whether folded words number the issue of a paper.
func namesIssue(key string) bool {
	return strings.Contains(key, "edition n") || strings.Contains(key, "n°") || strings.Contains(key, "numero ")
}

// isDatedMasthead fits the name of a paper before the day of its issue: "Le Temps, le",
// "L'Opinion Édition N° 6912 Le".
func isDatedMasthead(head string, words []string) bool {
	if len(words) <= 6 && namesIssue(head) {
		return true
	}
	name, rest, ok := strings.Cut(head, ",")
	return ok && strings.TrimSpace(rest) == "le" && len(strings.Fields(name)) <= 3 &&
		(strings.HasPrefix(name, "le ") || strings.HasPrefix(name, "la ") || strings.HasPrefix(name, "les ") || strings.HasPrefix(name, "l'"))
}

// isNameThenComma fits the name of a paper, an agency or an author set off from the date
// that follows: "Gazette Matin, 12 février". In prose small words stand before a date.
func isNameThenComma(head string) bool {
	name, ok := strings.CutSuffix(strings.TrimSpace(head), ",")
	if !ok {
		return false
	}
	n := 0
	for w := range strings.FieldsSeq(name) {
		if n++; n > 4 || !isCapitalised(w) {
			return false
		}
	}
	return n > 0
}

// isDateLabel reports whether a folded word is one that headers put before a date.
func isDateLabel(w string) bool {
	switch w {
	case "publie", "publiee", "poste", "posted", "ajoute", "ajoutee", "mis", "mise", "a", "jour", "ligne", "en", "le", "on", "date", "par", "by", "ecrit",
		"redige", "edition", "n°", "no", "numero", "du", "de", "modifie", "cree", "updated", "published", "parution", "paru", "dans",
		"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "publication", "soumis", "dernière", "derniere", "":
		return true
	}
	return digitsLen(w) == len(w) || strings.HasPrefix(w, "n°")
}

// followsDate reports whether what stands after a date is no sentence either: nothing,
// or labels, times and names parted by signs.
func followsDate(tail string) bool {
	tail = strings.TrimRight(strings.TrimLeft(fold.String(tail), " .)]"), " .)]-")
	words := strings.Fields(tail)
	if len(words) <= 1 {
		return true
	}
	switch strings.Trim(words[0], "(,") {
	case "-", "|", "•", "·", "/", "par", "by", "a", "at", "mis", "mise", "modifie", "modifiee", "derniere", "maj", "edition", "n°", "(mis", "et", "in", "dans", "vues", "heure",
		"lecture", "temps", "lu", "vu", "min":
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

// saysAge fits how long ago a page was put up, "il y a 3 heures", with no more before it
// than headers say: "Publié par la rédaction il y a 2 jours".
func saysAge(key string) bool {
	if head, age, ok := strings.Cut(key, "il y a "); ok {
		count, rest, _ := strings.Cut(age, " ")
		_, tail, _ := strings.Cut(rest, " ")
		return len(count) <= 8 && introducesDate(head) && followsDate(tail)
	}
	return strings.HasSuffix(key, " ago") && len(key) <= 20
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
