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
// and counts them. All such runs begin with a letter whose own first byte is 0xC3.
func remake(text string) (string, int) {
	var b strings.Builder
	done, n := 0, 0
	for i := 0; ; {
		next := strings.IndexByte(text[i:], 0xC3)
		if next < 0 {
			break
		}
		i += next
		r, size := remade(text[i:])
		if size == 0 {
			i++
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
	if len(s) < 3 {
		return 0, 0
	}
	lead, at := s[1]|0x40, 2 // the letter U+00C0 to U+00FF stands for the byte of its number
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

// alone mends "Ã " for à, and "Â " for a no-break space, whose second byte software
// likes to turn into a plain space: neither letter is a French word.
func alone(lead byte, s string, at int) (rune, int) {
	if at >= len(s) || s[at] != ' ' {
		return 0, 0
	}
	switch lead {
	case 0xC3:
		if strings.HasPrefix(s[at:], "  ") {
			at++
		}
		return 'à', at
	case 0xC2:
		return '\u00a0', at + 1
	}
	return 0, 0
}

// byteOf returns the byte that Windows-1252 decodes to r.
func byteOf(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), r != utf8.RuneError
	}
	return charmap.Windows1252.EncodeRune(r)
}
