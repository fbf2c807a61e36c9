package fold

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// Words yields the byte range of each word of folded text, in order. A word is a run of
// letters and digits; hyphens and apostrophes part words, so that "l'etat" is "l" and
// "etat", but for the few that French writes as one, like "aujourd'hui".
func Words(folded string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := 0; i < len(folded); {
			end := wordEnd(folded, i)
			if end > i && !yield(i, end) {
				return
			}
			i = end
			if i < len(folded) { // what ended the word is no letter
				i += runeSize(folded, i)
			}
		}
	}
}

// Cut is a text folded and cut into words, for several readers of the same text.
type Cut struct {
	Folded string
	Words  []Span // in order, as [Words] yields them

	memory []byte // of the folded text
}

// Span is the byte range of a word.
type Span struct{ From, To int }

// Set cuts another text, in the memory of the last one.
func (c *Cut) Set(text string) {
	c.memory = appendFolded(c.memory[:0], text)
	c.Folded, c.Words = unsafe.String(unsafe.SliceData(c.memory), len(c.memory)), c.Words[:0]
	for from, to := range Words(c.Folded) {
		c.Words = append(c.Words, Span{from, to})
	}
}

// Elided tells whether folded[from:to] is an article or pronoun that an apostrophe
// shortens: it says nothing by itself, and the word it leans on follows.
func Elided(folded string, from, to int) bool {
	if to >= len(folded) || folded[to] != '\'' {
		return false
	}
	switch folded[from:to] {
	case "l", "d", "s", "c", "n", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr":
		return true
	}
	return false
}

// wordEnd is the end of the letters that follow at i, i itself if there are none.
func wordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		c := s[i]
		switch {
		case plain[c]:
			i++
		case c == '\'' && joined(s[start:i], s[i+1:]):
			i++
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.In(r, unicode.L, unicode.N, unicode.M) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// plain tells the small letters and digits of ASCII.
var plain = func() (table [256]bool) {
	for c := range table {
		table[c] = 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
	}
	return table
}()

// joined tells whether an apostrophe between two parts is a letter of one word.
func joined(before, after string) bool {
	switch before {
	case "aujourd":
		return strings.HasPrefix(after, "hui")
	case "presqu":
		return strings.HasPrefix(after, "ile") || strings.HasPrefix(after, "île") // where accents are kept
	case "quelqu":
		return strings.HasPrefix(after, "un")
	case "prud":
		return strings.HasPrefix(after, "hom")
	}
	return false
}

func runeSize(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}
