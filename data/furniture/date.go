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
	if t := strings.ReplaceAll(s, "،", ""); t != s { // the comma of Arabic
		return t
	}
	if t := spacedSlashes.Replace(s); t != s && strings.Count(t, "/") == 2 {
		return t
	}
	if t := inFrench(s); t != s {
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

// inFrench writes in French the month of a date in Arabic, and with spaces one whose parts
// are tied: "14-mai-2024".
func inFrench(s string) string {
	for w := range strings.FieldsSeq(s) {
		if month := arabicMonth(w); month != "" {
			return strings.Replace(s, w, month, 1)
		}
		if parts := strings.Split(w, "-"); len(parts) == 3 && isMonth(fold.String(parts[1])) {
			return strings.Replace(s, w, strings.Join(parts, " "), 1)
		}
	}
	return s
}

// arabicMonth returns the French name of a month in Arabic, as the Maghreb or the Levant
// calls it; "" where w is none.
func arabicMonth(w string) string {
	switch w {
	case "يناير", "جانفي":
		return "janvier"
	case "فبراير", "فيفري":
		return "février"
	case "مارس":
		return "mars"
	case "أبريل", "ابريل", "إبريل", "أفريل":
		return "avril"
	case "ماي", "مايو":
		return "mai"
	case "يونيو", "يونيه", "جوان":
		return "juin"
	case "يوليوز", "يوليو", "جويلية":
		return "juillet"
	case "غشت", "أغسطس", "أوت":
		return "août"
	case "شتنبر", "سبتمبر":
		return "septembre"
	case "أكتوبر", "اكتوبر":
		return "octobre"
	case "نونبر", "نوفمبر":
		return "novembre"
	case "دجنبر", "ديسمبر":
		return "décembre"
	}
	return ""
}

// spacedSlashes writes "06 - 04 - 2020" as "06/04/2020".
var spacedSlashes = strings.NewReplacer(" - ", "/", " / ", "/")

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
