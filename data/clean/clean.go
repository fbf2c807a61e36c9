// Package clean makes text from files printable: what it returns is valid UTF-8 in NFC
// and holds nothing that a terminal could take for an order. It drops characters and
// never parses escape sequences, so that no byte can hide the text after it; harmless
// debris such as "[2J" stays and is seen.
package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxMarks is how many combining marks may stand on one character. No orthography needs
// more; piled higher they would be drawn over the lines above and below.
const maxMarks = 4

// Text returns s as printable text whose only line ends are \n. Text that is printable
// already comes back as it is, without a copy, and Text(Text(s)) == Text(s).
func Text(s string) string {
	if Plain(s) {
		return s
	}
	// Normalising comes after filtering, which brings base and mark together; but it may
	// take one mark apart into two, hence the second filter.
	filtered := filter(s)
	if normal := norm.NFC.String(filtered); normal != filtered {
		return filter(normal)
	}
	return filtered
}

// Plain tells texts of nothing but ordinary French, which [Text] returns as they are.
func Plain(s string) bool { return plain(s) == len(s) }

// Line returns s as [Text] does and on one line: a line end and the spaces around it
// become one space, and there is none at either end.
func Line(s string) string {
	s = strings.TrimSpace(Text(s))
	if !strings.Contains(s, "\n") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for part := range strings.SplitSeq(s, "\n") {
		part = strings.TrimSpace(part)
		if part != "" && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	return b.String()
}

// plain returns the length of the longest prefix of s that needs no second look. It
// knows the characters of ordinary French by their bytes, for speed.
func plain(s string) int {
	i := 0
	for {
		for i < len(s) && printable[s[i]] {
			i++
		}
		if i == len(s) || s[i] < utf8.RuneSelf {
			return i
		}
		n := plainLetter(s[i:])
		if n == 0 {
			return i
		}
		i += n
	}
}

// printable tells the ASCII characters that stay as they are.
var printable = func() (table [256]bool) {
	for c := range table {
		table[c] = ' ' <= c && c < 0x7F || c == '\n'
	}
	return table
}()

// plainLetter returns the length of the non-ASCII character at the start of s if it is
// one of ordinary French, else 0. None of these is a combining mark or changes under NFC.
func plainLetter(s string) int {
	switch {
	case len(s) < 2 || s[1]&0xC0 != 0x80:
		return 0
	case s[0] == 0xC3 || s[0] == 0xC4 || s[0] == 0xC5: // U+00C0-017F: é À œ č
		return 2
	case s[0] == 0xC2 && s[1] >= 0xA0 && s[1] != 0xAD: // U+00A0-00BF: « » °
		return 2
	case len(s) < 3 || s[0] != 0xE2:
		return 0
	case s[1] == 0x80 && (0x90 <= s[2] && s[2] <= 0xA7 || 0xAF <= s[2] && s[2] <= 0xBF): // U+2010-2027, 202F-203F: ’ — …
		return 3
	case s[1] == 0x82 && s[2] == 0xAC: // €
		return 3
	}
	return 0
}

// filter drops or replaces every character that may not stay. It returns s itself when
// all may.
func filter(s string) string {
	var b strings.Builder
	done, marks := 0, 0 // s[:done] is in b or dropped
	for i := 0; i < len(s); {
		if n := plain(s[i:]); n > 0 {
			i, marks = i+n, 0
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		repl, keep := judge(r, size, s[i+size:])
		if isMark(r) {
			keep = keep && marks < maxMarks
			marks++
		} else if keep {
			marks = 0
		}
		if !keep {
			b.WriteString(s[done:i])
			b.WriteString(repl)
			done = i + size
			if repl != "" {
				marks = 0
			}
		}
		i += size
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// judge says whether the rune r of size bytes may stay before rest, and else what takes
// its place.
func judge(r rune, size int, rest string) (repl string, keep bool) {
	switch {
	case r == utf8.RuneError && size == 1:
		return string(utf8.RuneError), false
	case r == '\t':
		return " ", false
	case r == '\r' && strings.HasPrefix(rest, "\n"):
		return "", false
	case r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return "\n", false
	}
	return "", !forbidden(r)
}

// forbidden tells whether r is an order rather than a character: a control, a bidi
// override, embedding or isolate, a tag, or something invisible that would hide a word
// from a search, as the soft hyphen does, which only says where a page may break it. The joiners
// and the plain direction marks are allowed: Arabic is written with them.
func forbidden(r rune) bool {
	switch {
	case r == '\n':
		return false
	case 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F:
		return true
	case r == 0xAD, r == 0x200B, r == 0xFEFF, r == 0xFE0F: // soft hyphen, zero-width space, BOM, emoji presentation
		return true
	case 0xFFF9 <= r && r <= 0xFFFB, 0xE0000 <= r && r <= 0xE007F: // annotations, tags
		return true
	}
	return unicode.IsControl(r)
}

// isMark tells whether r is drawn on the character before it. The joiners count, else
// they would start a new pile of marks.
func isMark(r rune) bool {
	return r >= 0x300 && (unicode.Is(unicode.M, r) || r == 0x200C || r == 0x200D)
}
