package furniture

import (
	"strings"

	"mareader/data/fold"
)

// isGluedRubric fits section names without spaces between: "ActualitéAutreUne".
func isGluedRubric(l *line) bool {
	return l.glued > 0 && l.words <= 3 && len(l.text) <= 80 && !l.closed && l.capitals == l.words &&
		(l.words == 1 || l.glued >= 2)
}

// isMenuLine fits many names in one line, parted by bars, bullets or angles, or by
// nothing at all.
func isMenuLine(l *line) bool {
	if l.words < 3 || l.closed || len(l.text) > 900 {
		return false
	}
	marks := 0
	for _, m := range []string{"|", "•", "·", " > ", "›", " / ", "»"} {
		marks = max(marks, strings.Count(l.text, m))
	}
	if marks >= 2 && l.words <= 4*(marks+1) && !strings.Contains(l.text, "«") {
		return true
	}
	return l.words >= 5 && l.capitals*5 >= l.words*4 && l.grammar*8 <= l.words && namesSections(l.key)
}

// namesSections reports whether at least three words of key are names of sections.
func namesSections(key string) bool {
	n := 0
	for w := range strings.FieldsSeq(key) {
		if isSection(w) {
			n++
		}
	}
	return n >= 3
}

// isSectionTeaser fits "Politique - Phrase".
func isSectionTeaser(l *line) bool {
	if len(l.text) > 400 {
		return false
	}
	start := l.text[:min(len(l.text), 30)]
	for _, dash := range [...]string{" - ", " – ", " | ", " — "} {
		if head, _, ok := strings.Cut(start, dash); ok && isSectionOnly(fold.String(head)) {
			return true
		}
	}
	return false
}

// isKicker fits the section and a theme above a title: "Culture - Patrimoine", "SANTÉ ·
// MAROC-FRANCE", and the way to a page by angles, which stand in no headline: "La Gazette >
// Grand format".
func isKicker(l *line) bool {
	if l.words > 10 || l.closed || l.digits > 0 || l.verb || !hasTrailMark(l.key) {
		return false
	}
	angles := strings.Contains(l.key, " > ") || strings.Contains(l.key, " › ")
	parts, sections := 0, 0
	for rest, more := l.key, true; more; {
		var name string
		name, rest, more = cutTrail(rest)
		if strings.Count(name, " ") > 2 || !angles && strings.Count(name, " ") > 1 {
			return false
		}
		if parts++; isSectionOnly(name) {
			sections++
		}
	}
	return parts >= 2 && (angles || sections > 0)
}

// isSectionOnly is isSection without the countries and towns with which a dateline may
// begin.
func isSectionOnly(key string) bool {
	switch key {
	case "maroc", "france", "algerie", "tunisie", "senegal", "mauritanie", "belgique", "europe", "afrique", "sahara", "maghreb":
		return false
	}
	return isSection(key)
}

// trailMarks part the names of a trail of sections. Two spaces are what is left of a
// list that a page's style drew in one line.
var trailMarks = [...]string{" - ", " > ", " › ", " » ", " | ", " / ", " • ", " · ", "  "}

// isTrail fits the sections that lead to an article, in one line: "Accueil - Afrique -
// À la Une", "Politique  Maroc".
func isTrail(l *line) bool {
	sections, labels, others := l.trail()
	known := sections + labels
	return sections > 0 && known >= 2 && known > others && known+others <= maxTrail
}

// maxTrail is how deep a trail may lead: longer rows of sections are a menu.
const maxTrail = 3

// labelRow fits a line of labels of one kind: "A- A+ | Partager | Imprimer", "E-mail
// Imprimer PDF", "12 réactions - Connectez-vous pour commenter". It returns their reason,
// and whether what follows belongs to them; "" where there is more in the line.
func (l *line) labelRow() (reason Reason, stop bool) {
	if l.key == "" || l.words < 2 || l.words > 16 || l.closed {
		return "", false
	}
	cut := cutTrail
	if !hasTrailMark(l.key) {
		if l.words > 5 {
			return "", false
		}
		cut = cutWord
	}
	for rest, more := l.key, true; more; {
		var name string
		if name, rest, more = cut(rest); name == "" {
			continue
		}
		e := lookup(name)
		if e == nil || e.reason == Menu {
			return "", false
		}
		kind := e.reason
		if kind == FontSize {
			kind = Share
		}
		if reason != "" && kind != reason {
			return "", false
		}
		reason, stop = kind, stop || e.stop
	}
	return reason, stop
}

// cutWord returns the first word of key and what follows it.
func cutWord(key string) (word, rest string, more bool) {
	word, rest, more = strings.Cut(key, " ")
	return word, rest, more
}

// isMenuRow fits the sections or buttons of a site in one line: "Écouter | Menu | Sports".
func isMenuRow(l *line) bool {
	sections, labels, others := l.trail()
	return sections+labels >= 2 && sections+labels > others
}

// trail counts the parts of a line that name a section, those that the lexicon knows as
// labels, and the others; all are 0 where a part is too long for a name.
func (l *line) trail() (sections, labels, others int) {
	if l.key == "" || l.words < 2 || l.words > 16 || l.closed || !hasTrailMark(l.key) {
		return 0, 0, 0
	}
	for rest, more := l.key, true; more; {
		var name string
		name, rest, more = cutTrail(rest)
		switch {
		case name == "":
		case isSection(name):
			sections++
		case isLabel(name):
			labels++
		case strings.Count(name, " ") > 2:
			return 0, 0, 0
		default:
			others++
		}
	}
	return sections, labels, others
}

// hasTrailMark reports in one look whether any mark may be in key.
func hasTrailMark(key string) bool {
	for i := 1; i < len(key); i++ {
		switch key[i] {
		case '-', '>', '|', '/', ' ':
			if key[i-1] == ' ' {
				return true
			}
		case '\xc2', '\xe2': // › » • ·
			return true
		}
	}
	return false
}

// cutTrail returns the first name of a trail and what follows its mark.
func cutTrail(key string) (name, rest string, more bool) {
	end, next := len(key), len(key)
	for _, mark := range trailMarks {
		if i := strings.Index(key[:end], mark); i >= 0 {
			end, next = i, i+len(mark)
		}
	}
	return strings.TrimSpace(key[:end]), key[next:], next < len(key)
}

// isLabel reports whether a folded phrase is in the lexicon by itself.
func isLabel(key string) bool {
	e := lookup(key)
	return e != nil && e.fit == whole
}
