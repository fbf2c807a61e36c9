package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// minMojibake is how many broken characters prove that a text was decoded wrongly; one
// may be a quotation of such a text.
const minMojibake = 2

// demojibake undoes the damage of UTF-8 that was read as Windows-1252, once or twice
// over ("lâ€™IntÃ©rieur"). Characters that are right already stay: pages are often
// broken only in part.
func demojibake(text string) string {
	for range 2 {
		mended, n := remake(text)
		if n < minMojibake {
			return text
		}
		text = mended
	}
	return text
}

// remake puts right every run of characters that are the bytes of one UTF-8 character,
// and counts them.
func remake(text string) (string, int) {
	if !strings.ContainsAny(text, "ÃÂâÅÄØÙ") {
		return text, 0
	}
	var b strings.Builder
	done, n := 0, 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := remade(text[i:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		b.WriteString(text[done:i])
		b.WriteRune(r)
		i += size
		done = i
		n++
	}
	if n == 0 {
		return text, 0
	}
	b.WriteString(text[done:])
	return b.String(), n
}

// remade returns the character whose bytes, each read as a character, stand at the start
// of s, and how many bytes of s they take; 0 where there is none. Only the leading bytes
// of letters and punctuation that the French press uses count, and Arabic ones.
func remade(s string) (rune, int) {
	first, at := utf8.DecodeRuneInString(s)
	lead, ok := byteOf(first)
	if !ok {
		return 0, 0
	}
	var buf [3]byte
	want := 2
	switch lead {
	case 0xC2, 0xC3, 0xC4, 0xC5, 0xD8, 0xD9:
	case 0xE2:
		want = 3
	default:
		return 0, 0
	}
	buf[0] = lead
	for k := 1; k < want; k++ {
		r, size := utf8.DecodeRuneInString(s[at:])
		c, ok := byteOf(r)
		if !ok || c < 0x80 || c > 0xBF {
			return alone(lead, s, at)
		}
		buf[k] = c
		at += size
	}
	r, size := utf8.DecodeRune(buf[:want])
	if r == utf8.RuneError || size != want {
		return 0, 0
	}
	return r, at
}

// alone mends "Ã " for à, whose second byte is a no-break space that software likes to
// turn into a plain one: no French word is a lone Ã.
func alone(lead byte, s string, at int) (rune, int) {
	if lead != 0xC3 || at >= len(s) || s[at] != ' ' {
		return 0, 0
	}
	if strings.HasPrefix(s[at:], "  ") {
		at++
	}
	return 'à', at
}

// byteOf returns the byte that Windows-1252 decodes to r.
func byteOf(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), r != utf8.RuneError
	}
	return charmap.Windows1252.EncodeRune(r)
}
