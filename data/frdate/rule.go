package frdate

import (
	"strconv"
	"strings"
)

var (
	weekdayNames = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	monthNames   = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
		"septembre", "octobre", "novembre", "décembre"}
	countNames = [...]string{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept",
		"huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"}
)

// quoted returns the words of the expression on one line, as a citation.
func (e Expr) quoted() string {
	return "« " + strings.Join(strings.Fields(e.Text), " ") + " »"
}

// adrift says why nothing could be worked out.
func (e Expr) adrift() string {
	if e.Kind == Narrative {
		return e.quoted() + ", sans date nommée auparavant"
	}
	return e.quoted() + ", sans date de publication précise"
}

// clash says what contradicts the words.
func (e Expr) clash(s Span) string {
	if !s.IsDay() {
		return e.quoted() + " : le jour de la semaine et la date se contredisent"
	}
	return e.quoted() + " : le " + dateWords(s.From) + " est un " + weekdayNames[s.From.Weekday()]
}

// reason says how the days s follow from the anchor; not sure, that they are a choice.
func (e Expr) reason(anchor, s Span, sure bool) string {
	switch {
	case e.Kind == Narrative && sure:
		return e.quoted() + ", à compter du " + spanWords(anchor) + ", dernière date nommée"
	case e.Kind == Narrative:
		return e.quoted() + ", plusieurs jours possibles : " + spanWords(anchor) + ", dernière date nommée"
	case !sure:
		return e.quoted() + ", plusieurs jours possibles autour de " + publication(anchor)
	case e.Kind == Partial:
		return e.quoted() + ", " + e.choice(anchor, s) + " " + publication(anchor)
	case anchor.IsDay() && s.IsDay():
		return e.quoted() + ", " + distance(int(s.From-anchor.From)) + " " + publication(anchor)
	}
	return e.quoted() + ", à compter de " + publication(anchor)
}

// choice says which of the parts of the year s is.
func (e Expr) choice(anchor, s Span) string {
	last, next := e.around(anchor.From)
	switch {
	case e.offset.unit == years:
		return [...]string{"dans l’année qui précède", "dans l’année de", "dans l’année qui suit"}[e.offset.count+1]
	case e.offset.count < 0, s == last && away(next, anchor.From) < away(last, anchor.From):
		return "le dernier avant"
	case e.offset.count > 0, s == next && away(last, anchor.From) < away(next, anchor.From):
		return "le premier après"
	}
	return "le plus proche de"
}

// distance says how far a day lies from the publication: "trois jours avant".
func distance(n int) string {
	switch n {
	case 0:
		return "jour de"
	case -1:
		return "veille de"
	case 1:
		return "lendemain de"
	}
	side := " jours après"
	if n < 0 {
		n, side = -n, " jours avant"
	}
	if n < len(countNames) {
		return countNames[n] + side
	}
	return strconv.Itoa(n) + side
}

// publication names the publication by its day, month or year.
func publication(s Span) string {
	words := spanWords(s)
	switch {
	case s.IsDay():
		return "la publication du " + words
	case words[0] == 'a' || words[0] == 'o':
		return "la publication d’" + words
	}
	return "la publication de " + words
}

// spanWords returns a span in words: a day, a month, a year, or both its ends.
func spanWords(s Span) string {
	y, m, _ := s.From.Civil()
	switch s {
	case On(s.From):
		return dayWords(s.From)
	case Month(y, m):
		return monthNames[m-1] + " " + strconv.Itoa(y)
	case Year(y):
		return strconv.Itoa(y)
	}
	return dayWords(s.From) + " – " + dayWords(s.To)
}

// dayWords returns a day as "jeudi 1er mai 2025".
func dayWords(d Day) string { return weekdayNames[d.Weekday()] + " " + dateWords(d) }

// dateWords returns a day as "1er mai 2025".
func dateWords(d Day) string {
	y, m, day := d.Civil()
	number := strconv.Itoa(day)
	if day == 1 {
		number = "1er"
	}
	return number + " " + monthNames[m-1] + " " + strconv.Itoa(y)
}
