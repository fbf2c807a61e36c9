package furniture

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
)

// isGrammar reports whether w is one of the small words that French prose cannot do
// without and that menus, names and lists lack.
func isGrammar(w string) bool {
	words := grammar()
	return words.May(w) && len(w) <= maxSmall && (words.Has(w) || small(w, words.Has))
}

var grammar = sync.OnceValue(func() *fold.Set {
	return fold.NewSet(strings.Fields(`l d s n c j qu le la les un une des du de et ou où
		en à au aux a ont est sont été être ce cet cette ces que qui dont
		dans par pour sur sous avec sans entre vers chez contre selon depuis
		son sa ses leur leurs notre nos votre il elle ils elles on nous vous
		y se ne pas plus mais comme aussi tout tous lors après avant ainsi car si`))
})

// isVerb reports whether w is a form of a verb that is no noun: an auxiliary, or a past
// or future of the third person.
func isVerb(w string) bool {
	switch w {
	case "a", "ont", "est", "sont", "sera", "fut", "doit", "va", "vont", "fait", "peut", "veut", "dit", "avait", "était":
		return true
	}
	if len(w) <= 5 || w[0] < 'a' {
		return false
	}
	switch w[len(w)-1] {
	case 't':
		return strings.HasSuffix(w, "aient") || strings.HasSuffix(w, "èrent") || strings.HasSuffix(w, "eront")
	case 'a':
		return strings.HasSuffix(w, "era") || strings.HasSuffix(w, "ira") || strings.HasSuffix(w, "dra") || strings.HasSuffix(w, "vra")
	}
	return false
}

// openEnd reports whether a line cannot end with w: the rest of its phrase must follow.
func openEnd(w string) bool {
	return len(w) <= maxSmall && small(w, isOpening)
}

func isOpening(w string) bool {
	switch w {
	case "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "ou", "en", "à", "au", "aux", "par", "pour",
		"sur", "sous", "avec", "sans", "dans", "entre", "vers", "chez", "contre", "selon", "depuis", "son", "sa", "ses",
		"leur", "leurs", "ce", "cet", "cette", "ces", "que", "qui", "dont", "qu", "est", "sont", "ont", "monsieur", "madame",
		"m", "mm", "mme", "sm", "sem":
		return true
	}
	return false
}

// maxSmall is the length in bytes of the longest word that the small lists hold.
const maxSmall = 8

// small asks about w with a small first letter.
func small(w string, ask func(string) bool) bool {
	var b [maxSmall]byte
	switch {
	case w == "":
		return false
	case 'A' <= w[0] && w[0] <= 'Z':
		n := copy(b[:], w)
		b[0] |= 0x20
		return ask(string(b[:n]))
	case w == "À":
		return ask("à")
	case w == "Où":
		return ask("où")
	}
	return ask(w)
}

// lastWord returns the last word of s and what follows it.
func lastWord(s string) (word, after string) {
	end := len(s)
	for end > 0 && !wordByte(s, end-1) {
		end--
	}
	start := end
	for start > 0 && wordByte(s, start-1) {
		start--
	}
	return s[start:end], s[end:]
}

// wordByte reports whether the byte at i belongs to a word.
func wordByte(s string, i int) bool {
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return wordLen(s[i:]) > 0
}

// lastRune returns the last character of s.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// isCapitalised reports whether w begins with a capital.
func isCapitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
