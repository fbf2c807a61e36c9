package furniture

import (
	"strings"

	"mareader/data/fold"
)

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
	if !ok {
		return l.words <= 14 && !l.closed && strings.HasPrefix(l.key, "n° ")
	}
	return introducesDate(l.text[:d.from]) && (followsDate(l.text[d.to:]) || startsPublished(l.key) && l.words <= 16 && !l.verb)
}

// startsPublished reports whether a line begins as none but a header's does: "Publié le".
func startsPublished(key string) bool {
	return strings.HasPrefix(key, "publie le ") || strings.HasPrefix(key, "mis en ligne le ") || strings.HasPrefix(key, "poste le ")
}

// introducesDate reports whether what stands before a date is no sentence of which the
// date is a part: nothing, labels, a name, or anything parted by a sign.
func introducesDate(head string) bool {
	if isSender(head) || areCredits(head) {
		return true
	}
	head = strings.Trim(fold.String(head), " ,([")
	words := strings.Fields(head)
	if head == "" || strings.ContainsRune("-|•·:/", lastRune(head)) {
		return len(words) <= 12
	}
	if onlyDateLabels(words) || isDatedMasthead(head, words) || saysMade(words) || endsPublished(words) {
		return true
	}
	// "Par Prénom Nom le", "Publié dans Journal le", "MAP".
	opens := isDateLabel(strings.Trim(words[0], ",.:"))
	return len(words) <= 9 && opens && words[0] != "le" || len(words) == 1 && len(head) <= 12
}

// areCredits fits those who had a hand in the words or the pictures, parted by commas and
// the like: "Texte Nadia Fikri, photos Walid Bennis."
func areCredits(head string) bool {
	n := 0
	for part := range strings.FieldsFuncSeq(head, func(r rune) bool { return strings.ContainsRune(",;:.|·•–—-/&", r) }) {
		part = strings.TrimSpace(part)
		for part != "" {
			word, rest, _ := strings.Cut(part, " ")
			if !isWork(fold.String(word)) {
				break
			}
			n++
			part = strings.TrimSpace(rest)
		}
		if part != "" && !isProperName(part) {
			return false
		}
	}
	return n > 0
}

// isWork reports whether a folded word says what somebody did for an article.
func isWork(w string) bool {
	switch w {
	case "texte", "textes", "photo", "photos", "photographies", "images", "video", "reportage", "recit", "enquete", "entretien", "propos", "recueillis",
		"traduction", "montage", "dessin", "dessins", "illustration", "illustrations", "infographie", "diaporama", "par", "et", "avec":
		return true
	}
	return false
}

// endsPublished fits a label or two before the words that only headers say: "Abonnés Publié
// le".
func endsPublished(words []string) bool {
	n := len(words)
	return n >= 3 && n <= 5 && words[n-1] == "le" && (words[n-2] == "publie" || words[n-2] == "poste" || words[n-2] == "ligne" && words[n-3] == "en")
}

// saysMade reports whether folded words before a date say that a text was made on it:
// "breves rassemblees le lundi".
func saysMade(words []string) bool {
	i := len(words) - 1
	for i >= 0 && isDateLabel(words[i]) && words[i] != "le" {
		i--
	}
	if i < 1 || i > 3 || words[i] != "le" {
		return false
	}
	switch strings.TrimRight(words[i-1], "es") {
	case "compil", "rassembl", "recueilli", "redig", "prepar", "boucl", "diffus", "realis", "ecrit", "arret", "etabli", "imprim", "transmis", "communiqu":
		return true
	}
	return false
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

// isSender fits who or where a date is given by: a name of up to four words, as in
// "Gazette Matin, 12 février" and "Nadia Fikri 12 février", the town of a letter, as in
// "Rabat, le 12 février" and "Fait à Rabat, le", or an agency, as in "AFP, publié le". In prose, small words
// stand before a date.
func isSender(head string) bool {
	head = strings.Trim(head, " ([")
	if town, agency, ok := strings.Cut(head, " ("); ok && strings.HasSuffix(agency, ")") {
		return isProperName(town) && isCapitalised(agency) && strings.Count(agency, " ") <= 3
	}
	if first := head[:wordLen(head)]; isAgency(first) {
		return onlyDateLabels(strings.Fields(fold.String(head[len(first):])))
	}
	if town, ok := strings.CutSuffix(head, ", le"); ok {
		town = strings.TrimPrefix(town, "Fait à ")
		return isCapitalised(town) && !strings.Contains(town, " ")
	}
	if town, ok := strings.CutSuffix(head, " le"); ok && isCapitalised(town) && !strings.Contains(town, " ") {
		return true
	}
	return isProperName(strings.TrimSuffix(head, ","))
}

// isProperName fits one to four capitalised words.
func isProperName(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if strings.HasPrefix(w, "@") {
			continue // the name that its bearer goes by on a network
		}
		if n++; n > 4 || !isCapitalised(w) || strings.HasSuffix(w, ",") {
			return false
		}
	}
	return n > 0
}

// onlyDateLabels reports whether all words are such as headers put before a date.
func onlyDateLabels(words []string) bool {
	for _, w := range words {
		if !isDateLabel(strings.Trim(w, ",.:;-()|/")) {
			return false
		}
	}
	return true
}

// isDateLabel reports whether a folded word is one that headers put before a date.
func isDateLabel(w string) bool {
	switch w {
	case "publie", "publiee", "poste", "posted", "ajoute", "ajoutee", "mis", "mise", "a", "jour", "ligne", "en", "le", "on", "date", "par", "by", "ecrit",
		"redige", "edition", "article", "n°", "no", "numero", "du", "de", "modifie", "cree", "updated", "published", "parution", "paru", "dans",
		"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "publication", "soumis", "dernière", "derniere", "":
		return true
	}
	return digitsLen(w) == len(w) || strings.HasPrefix(w, "n°")
}

// followsDate reports whether what stands after a date is no sentence either: nothing,
// or labels, times and names parted by signs.
func followsDate(tail string) bool {
	if isProperName(tail) || strings.HasPrefix(strings.TrimSpace(tail), "#") {
		return true
	}
	small := continuesInProse(tail)
	tail = strings.TrimRight(strings.TrimLeft(fold.String(afterSeconds(tail)), " .)]"), " .)]-")
	words := strings.Fields(tail)
	if len(words) <= 1 {
		return true
	}
	switch strings.Trim(words[0], "(,") {
	case "a", "at": // a time and not a place
		return digitsLen(words[1]) > 0 && len(words) <= 16
	case "-", "|", "•", "·", "/", "par", "by", "mis", "mise", "modifie", "modifiee", "derniere", "maj", "edition", "n°", "(mis", "et", "in", "dans", "vues", "heure",
		"publie", "publiee", "lecture", "temps", "lu", "vu", "min", "aucun", "commentaires":
		return len(words) <= 16
	}
	if saysModified(tail) {
		return len(words) <= 16
	}
	if strings.HasPrefix(tail, ",") && !small || strings.HasPrefix(tail, "-") || strings.HasPrefix(tail, "|") {
		return len(words) <= 6
	}
	return digitsLen(words[0]) > 0 && len(words) <= 8
}

// afterSeconds returns what follows the seconds of a time of day, ":33 | …".
func afterSeconds(tail string) string {
	if len(tail) >= 3 && tail[0] == ':' && digitsLen(tail[1:]) == 2 {
		return tail[3:]
	}
	return tail
}

// continuesInProse fits what goes on behind the comma of a date as prose does, and labels,
// names and times do not: "…, jour de deuil".
func continuesInProse(tail string) bool {
	rest, ok := strings.CutPrefix(tail, ",")
	word, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if !ok || !isLetter(word) || isCapitalised(word) {
		return false
	}
	switch word {
	case "à", "a", "at", "par", "by", "mis", "mise", "modifié", "modifiée", "lecture", "le":
		return false
	}
	return true
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
