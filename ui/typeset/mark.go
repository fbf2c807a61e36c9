package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	noBreak     = "\u00a0"
	fineNoBreak = "\u202f"
	softHyphen  = "\u00ad"
)

// opens tells whether no line may end with r.
func opens(r rune) bool {
	switch r {
	case '«', '(', '[', '{', '“', '‘':
		return true
	}
	return false
}

// closes tells whether no line may begin with r.
func closes(r rune) bool {
	switch r {
	case ';', ':', '!', '?', '»', '%', '‰', '…', ')', ']', '}', '.', ',', '”':
		return true
	}
	return false
}

// spaced returns the no-break space that French sets before the mark r, or "".
func spaced(r rune) string {
	switch r {
	case ';', '!', '?':
		return fineNoBreak
	case ':', '»', '%', '‰':
		return noBreak
	}
	return ""
}

// isTail tells whether s holds nothing but marks that may follow a mark of punctuation.
func isTail(s string) bool {
	return strings.Trim(s, `;:!?»%‰…)]}.,"'”’*`) == ""
}

// isEmoticon tells whether s is a face such as ":)" or ";-)".
func isEmoticon(s string) bool {
	eyes := strings.TrimLeft(s, ":;")
	mouth := strings.TrimPrefix(eyes, "-")
	return len(s)-len(eyes) == 1 && len(mouth) == 1 && strings.Contains(`()DPpOo/\|*`, mouth)
}

// isAddress tells whether s is a web or mail address, in which every mark belongs to it.
func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.Contains(s, "www.") || strings.Contains(s, "@")
}

// spaceBefore returns the no-break space that belongs before the mark at word[i], where
// prev is the character before it: "" where there is none, as in "09:15", "a:b" or "?!".
func spaceBefore(word string, i int, prev rune) string {
	mark, size := utf8.DecodeRuneInString(word[i:])
	rest := word[i+size:]
	switch {
	case spaced(mark) == "" || opens(prev):
		return ""
	case mark == '%' || mark == '‰':
		if next, _ := utf8.DecodeRuneInString(rest); !unicode.IsDigit(prev) || isAlnum(next) {
			return ""
		}
	case !isTail(rest) || isAddress(word):
		return ""
	case mark != '»' && !isAlnum(prev) && !strings.ContainsRune(`»)]}"'”’*%‰….°€$`, prev):
		return ""
	}
	return spaced(mark)
}

// spaceAfter returns the no-break space that belongs after the opening « of rest.
func spaceAfter(rest string) string {
	next, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || unicode.IsMark(next) || next == '»' {
		return ""
	}
	return noBreak
}

func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
