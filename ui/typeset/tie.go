package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tied tells whether the words prev and next are read as one and stay on one line: a
// title and its name, a number and its unit, a day and its month, a king and his number.
func tied(prev, next string) bool {
	prev = bare(prev)
	if prev == "" {
		return false
	}
	if next = withoutMarks(next); next == "" {
		return false
	}
	switch {
	case isDigit(prev[len(prev)-1]):
		return countedBy(prev, next)
	case isOrdinal(prev):
		return startsLetter(next)
	case isRoman(next) || next == "Ier":
		return len(prev) > 1 && startsUpper(prev) && !strings.HasSuffix(prev, ".")
	}
	return abbreviates(prev, next)
}

// abbreviates tells whether prev is an abbreviation that needs next to be understood.
func abbreviates(prev, next string) bool {
	switch prev {
	case "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Me", "Mes", "Dr", "Dr.", "Pr", "Pr.", "Mgr",
		"St", "Ste", "Gal", "Col.", "Cdt", "Lt", "Gén.":
		return startsUpper(next)
	case "SM", "S.M.", "SAR", "S.A.R.", "SE", "S.E.", "SEM", "S.E.M.":
		return true
	case "n°", "N°", "nº", "Nº", "n°s", "§":
		return true
	case "p.", "pp.", "art.", "al.", "vol.", "t.", "chap.", "ch.", "fig.":
		return isDigit(next[0]) || isRoman(next)
	case "h", "min":
		return isDigit(next[0])
	}
	return isInitial(prev) && startsUpper(next)
}

// countedBy tells whether the number prev belongs to next: "10 km", "26 000", "14 avril".
func countedBy(prev, next string) bool {
	digits := len(prev) - len(strings.TrimRight(prev, "0123456789"))
	switch strings.ToLower(next) {
	case "h", "min", "km", "km2", "km²", "km/h", "m", "m2", "m²", "m³", "cm", "mm", "kg", "g", "t", "ha",
		"°c", "€", "$", "£", "dh", "dhs", "mdh", "mmdh", "mad", "million", "millions", "milliard", "milliards":
		return true
	case "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
		"novembre", "décembre",
		"janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc":
		return digits <= 2
	}
	return digits <= 3 && isGroup(next)
}

// isGroup tells whether s begins with a group of three digits, as the end of "26 000".
func isGroup(s string) bool {
	n := len(s) - len(strings.TrimLeft(s, "0123456789"))
	return n == 3 && (len(s) == n || !startsLetter(s[n:]))
}

// isOrdinal tells whether s is a number with its ending: "1er", "2e", "XIVe".
func isOrdinal(s string) bool {
	if !isDigit(s[0]) && !isRoman(s[:1]) {
		return false
	}
	for _, ending := range [...]string{"er", "ers", "re", "e", "es", "ème", "ère", "ᵉ"} {
		if n, ok := strings.CutSuffix(s, ending); ok && n != "" && (isRoman(n) || strings.Trim(n, "0123456789") == "") {
			return true
		}
	}
	return false
}

func isRoman(s string) bool {
	for i := range len(s) {
		if s[i] != 'I' && s[i] != 'V' && s[i] != 'X' {
			return false
		}
	}
	return true
}

// isInitial tells whether s stands for a first name: "J." or "J.-P.".
func isInitial(s string) bool {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !unicode.IsUpper(r) || !strings.HasPrefix(s[size:], ".") {
			return false
		}
		s = strings.TrimPrefix(s[size+1:], "-")
	}
	return true
}

// bare returns word without the marks before it and the elided word it leans on.
func bare(word string) string {
	from := 0
	for i, r := range word {
		if opens(r) && i == from || r == '’' || r == '\'' || r == '"' {
			from = i + utf8.RuneLen(r)
		}
	}
	return word[from:]
}

// withoutMarks returns word without the marks after it.
func withoutMarks(word string) string {
	for word != "" {
		r, size := utf8.DecodeLastRuneInString(word)
		if !closes(r) {
			break
		}
		word = word[:len(word)-size]
	}
	return word
}

// isDash tells whether word is a dash standing alone, perhaps with a mark after it.
func isDash(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return (r == '—' || r == '–' || r == '-') && isTail(strings.TrimLeft(word[size:], "-"))
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}
