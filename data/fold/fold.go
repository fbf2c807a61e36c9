// Package fold reduces text to what matching compares: lower case, letters without
// marks, one apostrophe, one quotation mark, one hyphen, one space. It keeps a map back
// to the original, and finds the words of folded text.
package fold

import (
	"unicode"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// String returns s folded. Folding is done rune by rune, whatever the neighbours, so
// that the folding of a part is part of the folding, and folding twice changes nothing.
// Line ends and tabs stay as they are.
func String(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && lower(s[i]) == s[i] {
		i++
	}
	if i == len(s) {
		return s
	}
	folded := appendFolded(append(make([]byte, 0, len(s)), s[:i]...), s[i:])
	// As strings.Builder does: nobody else holds these bytes.
	return unsafe.String(unsafe.SliceData(folded), len(folded))
}

// appendFolded appends the folding of s.
func appendFolded(folded []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			folded = append(folded, ascii[c])
			i++
			continue
		}
		if c == french && i+1 < len(s) {
			if letter := letters[s[i+1]]; letter != 0 {
				folded = append(folded, letter)
				i += 2
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		folded = appendRune(folded, r)
		i += n
	}
	return folded
}

// ascii are the foldings of the ASCII characters.
var ascii = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		table[c] = lower(byte(c))
	}
	return table
}()

// french is the byte that U+00C0 to U+00FF begin with, nearly all that French has beside
// ASCII. Letters are the foldings of those that fold to one letter, by their second byte;
// the others are 0.
const french = 0xc3

var letters = func() (table [256]byte) {
	for r := 'À'; r <= 'ÿ'; r++ {
		if folded := latin[r-latinFirst]; len(folded) == 1 {
			table[string(r)[1]] = folded[0]
		}
	}
	return table
}()

// Pool folds many short strings into common memory, which lives as long as one of them.
type Pool struct{ folded []byte }

// NewPool returns a pool with room for some bytes; it grows as it must.
func NewPool(size int) *Pool { return &Pool{make([]byte, 0, size)} }

// String folds s as the function of this name does.
func (p *Pool) String(s string) string {
	start := len(p.folded)
	p.folded = appendFolded(p.folded, s)
	// What was appended is never written again, nor is the memory that append left behind.
	return unsafe.String(unsafe.SliceData(p.folded[start:]), len(p.folded)-start)
}

// lower folds an ASCII character.
func lower(c byte) byte {
	switch {
	case c-'A' < 26:
		return c + ('a' - 'A')
	case c == '`':
		return '\''
	}
	return c
}

// appendRune appends the folding of r, nothing when r is dropped.
func appendRune(b []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(b, lower(byte(r)))
	case latinFirst <= r && r < latinEnd:
		return append(b, latin[r-latinFirst]...)
	}
	if base := baseLetter(r); base != 0 {
		return append(b, byte(base))
	}
	if 0x600 <= r && r < 0x700 {
		r = arabic(r)
	}
	if dropped(r) {
		return b
	}
	return appendOther(b, r)
}

// appendOther folds what no table knows, by the Unicode character database.
func appendOther(b []byte, r rune) []byte {
	switch {
	case unicode.Is(unicode.Zs, r):
		return append(b, ' ')
	case unicode.Is(unicode.Pd, r):
		return append(b, '-')
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	if parts := norm.NFKD.Properties(buf[:n]).Decomposition(); parts != nil {
		for _, part := range string(parts) {
			b = appendRune(b, part)
		}
		return b
	}
	if l := unicode.ToLower(r); l != r {
		return appendRune(b, l)
	}
	return append(b, buf[:n]...)
}

// dropped tells the runes that leave no trace: marks, joiners, soft hyphens, tatweel.
func dropped(r rune) bool {
	return r == 0x640 || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf)
}

// extends tells the dropped runes that are one letter with what stands before them.
func extends(r rune) bool {
	return r == 0x200c || r == 0x200d || unicode.In(r, unicode.Mn, unicode.Me)
}
