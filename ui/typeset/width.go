package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const ellipsis = "…"

// Width returns the cells that s takes, by grapheme clusters, as the renderer counts them.
func Width(s string) int {
	size, cells := narrow(s)
	for size < len(s) {
		n, w := cluster(s[size:])
		size, cells = size+n, cells+w
	}
	return cells
}

// Curl sets straight apostrophes as French typography wants. It is for words that the
// program says; what pages say stays as they say it.
func Curl(s string) string { return strings.ReplaceAll(s, "'", "’") }

// Truncate returns s if it fits width cells, else as many whole grapheme clusters as fit
// before "…", which follows a character and never a space or an opening mark.
func Truncate(s string, width int) string {
	switch {
	case len(s) <= width || Width(s) <= width: // no character has more cells than bytes
		return s
	case width < 1:
		return ""
	}
	size, room := 0, width-1
	for size < len(s) {
		n, w := cluster(s[size:])
		if w > room {
			break
		}
		size, room = size+n, room-w
	}
	kept := strings.TrimRightFunc(s[:size], func(r rune) bool { return unicode.IsSpace(r) || opens(r) })
	return kept + ellipsis
}

// cluster returns the bytes and the cells of the first grapheme cluster of s.
func cluster(s string) (size, cells int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) && s[0] >= ' ' && s[0] != 0x7F {
		return 1, 1
	}
	c, cells := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(c), cells
}

// narrow returns the bytes and the cells of the longest prefix of s in which every
// character is one cell wide, and known to be so by its bytes alone. A mark that follows
// combines with the last character, which is therefore left out unless s ends there.
func narrow(s string) (size, cells int) {
	last := 0
	for i := 0; i < len(s); cells++ {
		n := narrowChar(s[i:])
		if n == 0 {
			return last, max(cells-1, 0)
		}
		last, i = i, i+n
		size = i
	}
	return size, cells
}

// narrowChar returns the bytes of the character at the start of s if it is one of
// ordinary French, one cell wide, else 0.
func narrowChar(s string) int {
	c := s[0]
	switch {
	case ' ' <= c && c < 0x7F:
		return 1
	case len(s) < 2:
		return 0
	case c == 0xC2 && s[1] >= 0xA0 && s[1] != 0xAD, 0xC3 <= c && c <= 0xC9: // U+00A0-027F but the soft hyphen
		return 2
	case c != 0xE2 || len(s) < 3:
		return 0
	case s[1] == 0x80 && (0x90 <= s[2] && s[2] <= 0xA7 || s[2] == 0xAF || s[2] == 0xB0): // ’ “ — … U+202F ‰
		return 3
	case s[1] == 0x82 && s[2] == 0xAC: // €
		return 3
	}
	return 0
}
