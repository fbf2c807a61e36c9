package index

import (
	"unicode/utf8"
	"unsafe"

	"mareader/data/fold"
)

// scanner finds the words of a text as [fold.Words] finds those of the text that
// [fold.Marked] makes of it, elided ones left out. What French is mostly made of it reads
// in one pass; wherever something else comes up, it leaves what is up to the next space to
// the package fold.
type scanner struct{ word []byte }

// each calls yield with every word of text. The bytes are valid until it returns.
func (s *scanner) each(text string, yield func(word []byte)) {
	word, start := s.word[:0], 0
	for i := 0; i < len(text); {
		if l := letters[text[i]]; l != 0 {
			word = append(word, l)
			i++
			continue
		}
		sign, size := signAt(text[i:])
		switch {
		case sign >= ligature:
			word = appendLetter(word, sign)
			i += size
			continue
		case sign == apostrophe && elided(word):
		case sign == unknown || sign == apostrophe && len(word) > 0:
			size = toSpace(text[i:])
			slowly(text[start:i+size], yield)
		case len(word) > 0:
			yield(word)
		}
		i += size
		word, start = word[:0], i
	}
	if len(word) > 0 {
		yield(word)
	}
	s.word = word
}

// slowly calls yield with every word of text.
func slowly(text string, yield func([]byte)) {
	folded, marked := fold.String(text), fold.Marked(text)
	f, m := 0, 0 // the same letter in both
	for from, to := range fold.Words(folded) {
		if fold.Elided(folded, from, to) {
			continue
		}
		m += lettersLen(marked[m:], utf8.RuneCountInString(folded[f:from]))
		size := lettersLen(marked[m:], utf8.RuneCountInString(folded[from:to]))
		yield([]byte(marked[m : m+size]))
		f, m = to, m+size
	}
}

// lettersLen is the length of the first n letters of s.
func lettersLen(s string, n int) (length int) {
	for range n {
		_, size := utf8.DecodeRuneInString(s[length:])
		length += size
	}
	return length
}

// toSpace is the length of what s has before its first ASCII space.
func toSpace(s string) int {
	for i := range len(s) {
		if s[i] <= ' ' {
			return i
		}
	}
	return len(s)
}

// elided tells whether a word before an apostrophe is one of the short elided ones.
// Longer ones may be part of a word that French writes as one.
func elided(word []byte) bool {
	if n := len(word); n == 1 || n == 2 {
		word = append(word, '\'')
		return fold.Elided(unsafe.String(&word[0], n+1), 0, n)
	}
	return false
}

// What a character may be that is no ASCII letter. Higher signs are the second byte of a
// letter from U+00E0 to U+00FF.
const (
	separator = iota
	apostrophe
	unknown
	ligature // œ
)

// appendLetter appends the letter that a sign stands for.
func appendLetter(word []byte, sign byte) []byte {
	if sign == ligature {
		return append(word, 'o', 'e')
	}
	return append(word, 0xc3, sign)
}

// signAt returns what s begins with, which is no ASCII letter or digit, and its length.
func signAt(s string) (sign byte, size int) {
	switch c := s[0]; {
	case c == '\'' || c == '`':
		return apostrophe, 1
	case c < 0x80:
		return separator, 1
	case len(s) < 2:
		return unknown, 1
	case c == 0xc3 && s[1]&0xc0 == 0x80:
		return latin[s[1]&0x3f], 2
	}
	switch s[:2] {
	case "Œ", "œ":
		return ligature, 2
	case "\u00a0", "«", "»":
		return separator, 2
	}
	if len(s) >= 3 {
		switch s[:3] {
		case "’", "‘":
			return apostrophe, 3
		case "–", "—", "“", "”", "…", "\u202f":
			return separator, 3
		}
	}
	return unknown, 1
}

// letters are the ASCII letters and digits, in lower case; all else is 0.
var letters = func() (table [256]byte) {
	for c := range byte(26) {
		table['a'+c], table['A'+c] = 'a'+c, 'a'+c
	}
	for c := range byte(10) {
		table['0'+c] = '0' + c
	}
	return table
}()

// latin are the signs for U+00C0 to U+00FF, by the lower six bits of the second byte.
var latin = func() (table [64]byte) {
	for i := range byte(32) {
		table[i], table[32+i] = 0xa0+i, 0xa0+i
	}
	for _, c := range "æðþ÷ß" { // and Æ, and so on: they are no letter, or more than one
		table[c&0x1f], table[c&0x1f|0x20] = unknown, unknown
	}
	return table
}()
