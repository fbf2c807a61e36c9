// Package sentence finds where the sentences of French press text begin and end. It
// knows abbreviations, initials, quotations and paragraphs, and nothing of meaning.
package sentence

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Split returns the byte range of each sentence of text, in order, without the white
// space between them. Ranges never overlap and together hold all that is not white
// space. An empty line always ends a sentence; a single line end is a space.
func Split(text string) [][2]int {
	var ranges [][2]int
	for start, end := range All(text) {
		ranges = append(ranges, [2]int{start, end})
	}
	return ranges
}

// All yields what [Split] returns, without storing it.
func All(text string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for start := skipSpace(text, 0); start < len(text); {
			end := sentenceEnd(text, start)
			if !yield(start, end) {
				return
			}
			start = skipSpace(text, end)
		}
	}
}

// sentenceEnd is where the sentence that starts at start ends.
func sentenceEnd(text string, start int) int {
	for i := start; i < len(text); {
		n := markLen(text[i:])
		switch {
		case n > 0:
			end := skipMarks(text, i+n)
			if ends(text, start, i, end) {
				return end
			}
			i = end
		case text[i] == '\n' && blankLine(text[i+1:]):
			return start + len(strings.TrimRightFunc(text[start:i], unicode.IsSpace))
		default:
			i++
		}
	}
	return start + len(strings.TrimRightFunc(text[start:], unicode.IsSpace))
}

// ends tells whether the marks text[mark:end] end the sentence that starts at start.
func ends(text string, start, mark, end int) bool {
	after := skipSpace(text, end)
	if after == len(text) || blankBetween(text[end:after]) {
		return true
	}
	if after == end {
		return end == mark+1 && text[mark] == '.' && glued(text[start:mark], text[end:])
	}
	next := strings.TrimLeftFunc(text[after:], opening)
	r, _ := utf8.DecodeRuneInString(next)
	if unicode.IsLower(r) || strings.ContainsRune(",;:)]", r) {
		return false
	}
	if text[mark] != '.' || end > mark+1 {
		return true
	}
	return !abbreviated(text[start:mark], next)
}

// glued tells a full stop whose space was forgotten ("à Rabat.Le ministre") from the
// dot of an address or an abbreviation.
func glued(before, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, size := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[size:])
	return unicode.IsLower(last) && unicode.IsUpper(first) &&
		(unicode.IsLower(second) || second == '\'' || second == '’' || unicode.IsSpace(second)) &&
		!abbreviated(before, next)
}

// skipMarks passes over further marks and what closes after them: "?!", "...", " »".
func skipMarks(text string, i int) int {
	for i < len(text) {
		rest := text[i:]
		spaced := strings.TrimLeft(rest, " \u00a0\u202f\u2009")
		switch n := markLen(rest); {
		case n > 0:
			i += n
		case strings.ContainsRune("\"”’')]*_", first(rest)):
			i += utf8.RuneLen(first(rest))
		case strings.HasPrefix(spaced, "»") || strings.HasPrefix(spaced, "!") || strings.HasPrefix(spaced, "?"):
			i += len(rest) - len(spaced) + utf8.RuneLen(first(spaced))
		default:
			return i
		}
	}
	return i
}

// markLen is the length of the mark that s begins with, 0 if it is none.
func markLen(s string) int {
	switch s[0] {
	case '.', '!', '?':
		return 1
	case "…"[0]:
		if strings.HasPrefix(s, "…") {
			return len("…")
		}
	}
	return 0
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func opening(r rune) bool {
	return strings.ContainsRune("«“\"‘'’([—–-•*_", r) || unicode.IsSpace(r)
}

func skipSpace(text string, i int) int {
	return len(text) - len(strings.TrimLeftFunc(text[i:], unicode.IsSpace))
}

// blankLine tells whether only blanks come before the next line end.
func blankLine(s string) bool {
	return strings.HasPrefix(strings.TrimLeft(s, " \t\r\u00a0\u202f"), "\n")
}

func blankBetween(space string) bool {
	return strings.Count(space, "\n") > 1
}
