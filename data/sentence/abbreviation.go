package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviated tells whether the full stop between before and next belongs to a word:
// a title, an initial, the number of a list.
func abbreviated(before, next string) bool {
	word := lastWord(before)
	rest := strings.TrimRightFunc(before[:len(before)-len(word)], unicode.IsSpace)
	switch digit := unicode.IsDigit(first(next)); {
	case word == "":
		return false
	case knownAbbreviation(word):
		return true
	case initials(word) > 0:
		return !endsInInitial(word, rest, next)
	case digit && (monthAbbreviation(word) || strings.HasPrefix(word, "n°")):
		return true
	default: // the number that opens an item of a list
		return rest == "" && len(word) <= 2 && isNumber(word)
	}
}

// endsInInitial tells "avenue Mohammed V. Il a…" and "aux U.S.A. Le président" from
// "B. Le Maire" and "S.A.R. Lalla Hasnaa".
func endsInInitial(word, rest, next string) bool {
	if honorific(word) || !opener(next) {
		return false
	}
	if n := initials(word); n > 1 {
		return n > 2
	}
	previous := lastWord(rest)
	if utf8.RuneCountInString(previous) < 3 || strings.Contains(word, "-") {
		return false
	}
	particle := strings.HasPrefix(next, "Le ") || strings.HasPrefix(next, "La ")
	return unicode.IsUpper(first(previous)) || !particle
}

// lastWord is what stands after the last space, apostrophe or opening mark of s.
func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool { return opening(r) && r != '-' })
	if i < 0 {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[i+size:]
}

// initials counts the capitals of a word made of nothing else: "J", "J.-Y", "S.A.R".
func initials(word string) int {
	n, letter := 0, false
	for _, r := range word {
		switch {
		case unicode.IsUpper(r) && !letter:
			n, letter = n+1, true
		case (r == '.' || r == '-') && n > 0:
			letter = false
		default:
			return 0
		}
	}
	return n
}

func isNumber(word string) bool {
	return strings.TrimFunc(word, unicode.IsDigit) == ""
}

func honorific(word string) bool {
	switch word {
	case "S.M", "S.A", "S.E", "S.A.R", "S.A.S", "S.E.M", "LL.MM", "LL.AA.RR":
		return true
	}
	return false
}

// knownAbbreviation lists those that are always followed by the rest of their sentence.
func knownAbbreviation(word string) bool {
	switch word {
	case "M", "MM", "Mrs", "Mme", "Mmes", "Mlle", "Mlles", "Me", "Mes", "Dr", "Drs",
		"Pr", "Prs", "Prof", "St", "Ste", "Gal", "Gén", "Col", "Cdt", "Cne", "Cap", "Lt",
		"Sgt", "Adj", "Mgr", "Cie", "Sté", "Ets",
		"Mr", "cf", "Cf", "art", "Art", "p", "pp", "vol", "chap", "ch", "fig", "éd", "ex", "env",
		"tél", "Tél", "tel", "Tel", "av", "apr", "bd", "Bd", "Av", "réf", "Réf", "vs", "no", "nos":
		return true
	}
	return false
}

// monthAbbreviation is trusted before a number only: "le 14 avr. 2025".
func monthAbbreviation(word string) bool {
	switch strings.ToLower(word) {
	case "janv", "févr", "fév", "avr", "juil", "juill", "sept", "oct", "nov", "déc",
		"lun", "mar", "mer", "jeu", "ven", "sam", "dim":
		return true
	}
	return false
}

// opener tells whether s begins with a word that opens sentences and ends no name.
func opener(s string) bool {
	word := s
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		word = s[:i]
		if r := first(s[i:]); r == '\'' || r == '’' {
			return i <= len("Qu")
		}
	}
	switch word {
	case "Le", "La", "Les", "Un", "Une", "Des", "Du", "De", "Il", "Elle", "Ils", "Elles", "On",
		"Nous", "Vous", "Ce", "Cet", "Cette", "Ces", "Son", "Sa", "Ses", "Leur", "Leurs",
		"Dans", "En", "À", "A", "Au", "Aux", "Pour", "Par", "Sur", "Selon", "Lors", "Mais",
		"Et", "Or", "Ainsi", "Après", "Avant", "Depuis", "Pendant", "Outre", "Enfin":
		return true
	}
	return false
}
