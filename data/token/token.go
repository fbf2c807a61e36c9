// Package token cuts French text into words, with what the grammars of people and
// meetings ask of each: its folded form, its capital, and what stands before it.
package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
)

// Gap is what separates a word from the one before it, the strongest mark first found
// in the order of the constants.
type Gap uint8

// The gaps, from the weakest to the strongest.
const (
	Elided    Gap = iota // nothing but an apostrophe: l'|Intérieur
	Space                // spaces only
	Comma                // a comma
	Aside                // bracket, quotation mark, dash, slash
	Clause               // semicolon or colon
	Stop                 // end of a sentence
	Paragraph            // line end
)

// Token is one word.
type Token struct {
	Start, End int    // byte range in the text
	Fold       string // folded: "interieur"
	Gap        Gap    // before the word
	Capital    bool   // begins with a capital letter
	Upper      bool   // two letters or more, all capital
	Participle bool   // ends in é, ée, és or ées, which folding makes those of other words
}

// Is reports whether the folded word is one of those given.
func (t Token) Is(words ...string) bool {
	for _, w := range words {
		if t.Fold == w {
			return true
		}
	}
	return false
}

// Scan cuts text into words. A hyphenated compound is one word ("Grande-Marlaska"), an
// elided article its own ("l", "Intérieur"); other apostrophes stay inside ("Sid'Ahmed").
func Scan(text string) []Token { return Append(nil, text) }

// Append is [Scan] that appends to tokens, of which there are none yet.
func Append(tokens []Token, text string) []Token {
	tokens = slices.Grow(tokens, len(text)/5+1)
	pool := fold.NewPool(len(text) / 4)
	gap := Paragraph
	for i := 0; i < len(text); {
		if text[i] == ' ' {
			i++
			continue
		}
		if end := plainEnd(text, i); end > i {
			tokens = append(tokens, Token{Start: i, End: end, Gap: gap, Fold: text[i:end]})
			gap, i = Space, end
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if isMark(r) {
			i += size // a mark on nothing is no word
			continue
		}
		if !isWord(r) {
			gap = max(gap, gapOf(r, text[i+size:], tokens))
			i += size
			continue
		}
		end := wordEnd(text, i)
		tokens = append(tokens, newToken(text, i, end, gap, pool))
		gap = Space
		if isApostropheAt(text, end) {
			gap = Elided
		}
		i = end
	}
	return tokens
}

// plainEnd returns where the word that starts at i ends, if it is one of small letters and
// digits alone before a space or a common mark, as most are: it is folded then. Else it
// returns i.
func plainEnd(text string, i int) int {
	end := i
	for end < len(text) && (text[end]-'a' < 26 || text[end]-'0' < 10) {
		end++
	}
	if end < len(text) {
		switch text[end] {
		case ' ', ',', '.', '\n', ';', ':', ')':
		default:
			return i
		}
	}
	return end
}

func newToken(text string, start, end int, gap Gap, pool *fold.Pool) Token {
	word := text[start:end]
	t := Token{Start: start, End: end, Gap: gap}
	letters, upper := 0, true
	for i, r := range word {
		up := unicode.IsUpper(r)
		if i == 0 {
			t.Capital = up
		}
		if unicode.IsLetter(r) {
			if letters++; !up {
				upper = false
				break
			}
		}
	}
	t.Upper = upper && letters > 1
	t.Fold = pool.String(word)
	stem := strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e")
	t.Participle = len(t.Fold) < len(word) && strings.HasSuffix(stem, "é")
	return t
}

// foldWord folds a word; most are plain lower-case ASCII and need no copy.
func foldWord(word string) string {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return fold.String(word)
		}
	}
	return word
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	if 0x2000 <= r && r < 0x2070 {
		return false // dashes and quotation marks
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || isMark(r)
}

// isMark reports whether a character is a mark on the one before it.
func isMark(r rune) bool { return r >= 0x300 && unicode.Is(unicode.Mn, r) }

// wordEnd returns where the word that starts at i ends.
func wordEnd(text string, i int) int {
	start := i
	for i < len(text) {
		if n := commonLetter(text, i); n > 0 {
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if isWord(r) || r == '\u00AD' {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i+size:])
		joins := (r == '-' || r == '‑') && isWord(next) ||
			isApostrophe(r) && isWord(next) && (!elides(text[start:i]) || opensName(text[start:i], text[i+size:]))
		if !joins {
			return i
		}
		i += size
	}
	return i
}

// commonLetter returns the length of the letter or digit at i if it is one of ASCII or of
// U+00C0 to U+00FF, as nearly all of French are; else 0.
func commonLetter(text string, i int) int {
	switch c := text[i]; {
	case c < utf8.RuneSelf:
		if (c|0x20)-'a' < 26 || c-'0' < 10 {
			return 1
		}
	case c == "é"[0] && i+1 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+1] != "×"[1] && text[i+1] != "÷"[1]:
		return 2
	}
	return 0
}

// elides reports whether a word before an apostrophe is an elided one of its own.
func elides(word string) bool {
	switch foldWord(word) {
	case "l", "d", "s", "n", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu":
		return true
	}
	return false
}

// opensName reports whether a capital L, M or N before an apostrophe begins a name, "M'hamed",
// "N'Djamena", "L'Malih": it is elided only before a vowel.
func opensName(word, rest string) bool {
	if word != "M" && word != "N" && word != "L" {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	if next = unicode.ToLower(next); next == 'h' {
		return word == "M" && (strings.HasPrefix(rest[1:], "am") || strings.HasPrefix(rest[1:], "and"))
	}
	return next < utf8.RuneSelf && !strings.ContainsRune("aeiouy", next)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '´' }

func isApostropheAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isApostrophe(r)
}

// gapOf returns the gap that a mark makes, given what follows it and the words so far.
func gapOf(r rune, rest string, tokens []Token) Gap {
	switch r {
	case '\n':
		return Paragraph
	case '.':
		if len(tokens) > 0 && tokens[len(tokens)-1].abbreviates(rest) || goesOn(rest) {
			return Space
		}
		if next, _ := utf8.DecodeRuneInString(rest); isWord(next) {
			return Aside // 26.11.2025, U.E.
		}
		return Stop
	case '…':
		if goesOn(rest) {
			return Space
		}
		return Stop
	case '!', '?':
		return Stop
	case ',':
		return Comma
	case ';', ':':
		return Clause
	case ' ', '\t', '\u00A0', '\u202F', '\u2009', '\'', '’', 'ʼ', '´':
		return Elided
	}
	return Aside
}

// goesOn reports whether a sentence goes on after a mark that ends most: with a small letter.
func goesOn(rest string) bool {
	after := strings.TrimLeft(rest, " \u00a0\u202f")
	next, _ := utf8.DecodeRuneInString(after)
	return len(after) < len(rest) && unicode.IsLower(next)
}

// abbreviates reports whether a full stop after the word does not end a sentence.
func (t Token) abbreviates(rest string) bool {
	switch t.Fold {
	case "mm", "mme", "mmes", "mlle", "mlles", "mr", "mrs", "dr", "drs", "pr", "prs", "me", "st", "ste", "mgr", "cie", "sgt", "cdt", "lt":
		return t.Capital
	case "art", "av", "bd", "env", "no", "nos", "cf", "ex", "vol", "chap", "fig", "tel", "apr", "prof", "col", "gal", "pp", "p":
		return true
	case "janv", "fevr", "fev", "avr", "juil", "juill", "sept", "oct", "nov", "dec", "lun", "mar", "mer", "jeu", "ven", "sam", "dim":
		after := strings.TrimLeft(rest, " \u00a0\u202f")
		return after != "" && after[0]-'0' < 10
	}
	return t.Capital && t.End-t.Start == 1
}
