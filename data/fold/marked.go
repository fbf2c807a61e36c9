package fold

import (
	"unicode"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// Marked returns s folded as [String] does, except that Latin letters keep their accents:
// "l’État" is "l'état", "cœur" is "coeur". It has a letter for each letter of the folded
// text, and folded again it is that text.
func Marked(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && lower(s[i]) == s[i] {
		i++
	}
	if i == len(s) {
		return s
	}
	i = max(i-1, 0) // a mark belongs to the letter before it
	marked := append(make([]byte, 0, len(s)), s[:i]...)
	for i < len(s) {
		if s[i] < utf8.RuneSelf && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) {
			marked = append(marked, lower(s[i]))
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		end := i + n + marks(s[i+n:])
		if end > i+n {
			r = composed(r, s[i:end])
		}
		at := len(marked)
		marked = appendRune(marked, r)
		if accent := accented(r, marked[at:]); accent != 0 {
			marked = utf8.AppendRune(marked[:at], accent)
		}
		i = end // marks leave no other trace
	}
	// As strings.Builder does: nobody else holds these bytes.
	return unsafe.String(unsafe.SliceData(marked), len(marked))
}

// accented is a Latin letter in lower case, if it is more than the letter it is folded to.
func accented(r rune, folded []byte) rune {
	switch {
	case r < latinFirst || r >= 0xff00 || len(folded) != 1:
		return 0
	case r < latinEnd:
		if !unicode.IsLetter(r) || r == 'ª' || r == 'º' {
			return 0
		}
	case !unicode.In(r, unicode.Lu, unicode.Ll) || !unicode.Is(unicode.Latin, r):
		return 0
	}
	if l := unicode.ToLower(r); l >= utf8.RuneSelf {
		return l
	}
	return 0
}

// firstMark is the first byte of the lowest combining mark, U+0300.
const firstMark = 0xcc

// marks is the length of the combining marks that s begins with.
func marks(s string) (n int) {
	for n < len(s) && s[n] >= firstMark {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		n += size
	}
	return n
}

// composed is the one letter that r and the marks after it make, r itself if there is none.
func composed(r rune, letter string) rune {
	one := norm.NFC.String(letter)
	c, n := utf8.DecodeRuneInString(one)
	if n < len(one) || string(appendRune(nil, c)) != string(appendRune(nil, r)) {
		return r
	}
	return c
}

// Bears tells whether a marked word bears the accents of another, letter by letter as far
// as both go: a letter without an accent stands for any, one with an accent for itself.
func Bears(word, accents string) bool {
	for word != "" && accents != "" {
		a, m := utf8.DecodeRuneInString(accents)
		w, n := utf8.DecodeRuneInString(word)
		if a != w && a >= utf8.RuneSelf {
			return false
		}
		word, accents = word[n:], accents[m:]
	}
	return true
}
