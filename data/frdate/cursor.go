package frdate

import "unicode/utf8"

// The classes of bytes: a word is a run of letters, a number a run of digits. The lead
// bytes 0xC2 and 0xE2 begin only spaces and punctuation in French text.
const (
	other byte = iota
	space
	digit
	letter
	tail // continuation byte: belongs to what it follows
)

var kinds = func() (k [256]byte) {
	for c := range k {
		switch {
		case c >= 0x80 && c < 0xC0:
			k[c] = tail
		case c >= '0' && c <= '9':
			k[c] = digit
		case c|0x20 >= 'a' && c|0x20 <= 'z' && c < 0x80, c >= 0xC3 && c < 0xF5 && c != 0xE2:
			k[c] = letter
		case c == ' ', c >= '\t' && c <= '\r':
			k[c] = space
		}
	}
	return k
}()

// token is a word, a number or a sign of the text.
type token struct {
	start, end int
	class      class
	n          int // the number, month, weekday… or the sign's rune
}

func (t token) is(c class) bool { return t.class == c }

func (t token) sign(r rune) bool { return t.class == sign && t.n == int(r) }

// dash reports a hyphen or any of the longer dashes.
func (t token) dash() bool {
	return t.class == sign && (t.n == '-' || t.n >= 0x2010 && t.n <= 0x2015)
}

// at returns the token at pos or after the spaces there; a paragraph's end is no space.
func (s *scanner) at(pos int) token {
	for lines := 0; pos < len(s.text); {
		n := s.spaceAt(pos)
		if n == 0 {
			return s.token(pos)
		}
		if s.text[pos] == '\n' {
			if lines++; lines > 1 {
				break
			}
		}
		pos += n
	}
	return token{start: pos, end: pos}
}

// token returns the token that starts at pos.
func (s *scanner) token(pos int) token {
	t := token{start: pos, end: pos + 1}
	switch kinds[s.text[pos]] {
	case letter:
		for t.end < len(s.text) && kinds[s.text[t.end]] >= letter {
			t.end++
		}
		t.class, t.n = lookup(s.text[t.start:t.end])
		switch t.class {
		case of, article, till, deictic:
			t.end += s.apostropheAt(t.end)
		}
	case digit:
		for t.end < len(s.text) && kinds[s.text[t.end]] == digit {
			t.end++
		}
		t.class, t.n = number, value(s.text[t.start:t.end])
	default:
		r, n := utf8.DecodeRuneInString(s.text[pos:])
		t.class, t.n, t.end = sign, int(r), pos+n
	}
	return t
}

// before returns the token that ends at pos or before the spaces there. It does not
// look behind the last expression found.
func (s *scanner) before(pos int) token {
	for lines := 0; pos > s.floor; {
		n := s.spaceBefore(pos)
		if n == 0 {
			return s.tokenBefore(pos)
		}
		pos -= n
		if s.text[pos] == '\n' {
			if lines++; lines > 1 {
				break
			}
		}
	}
	return token{start: pos, end: pos}
}

// tokenBefore returns the token that ends at pos.
func (s *scanner) tokenBefore(pos int) token {
	word := pos - s.apostropheBefore(pos)
	start := word
	for start > s.floor && kinds[s.text[start-1]] >= letter {
		start--
	}
	for start < word && kinds[s.text[start]] == tail {
		start++
	}
	if start < word {
		t := token{start: start, end: pos}
		t.class, t.n = lookup(s.text[start:word])
		return t
	}
	start = pos
	for start > s.floor && kinds[s.text[start-1]] == digit {
		start--
	}
	if start < pos {
		return token{start, pos, number, value(s.text[start:pos])}
	}
	r, n := utf8.DecodeLastRuneInString(s.text[s.floor:pos])
	return token{pos - n, pos, sign, int(r)}
}

// spaceAt returns the length of the space at pos, 0 when there is none.
func (s *scanner) spaceAt(pos int) int {
	if c := s.text[pos]; kinds[c] == space {
		return 1
	} else if c != 0xC2 && c != 0xE2 {
		return 0
	}
	return wideSpace(utf8.DecodeRuneInString(s.text[pos:]))
}

// spaceBefore returns the length of the space that ends at pos, 0 when there is none.
func (s *scanner) spaceBefore(pos int) int {
	if c := s.text[pos-1]; kinds[c] == space {
		return 1
	} else if c < 0x80 {
		return 0
	}
	return wideSpace(utf8.DecodeLastRuneInString(s.text[s.floor:pos]))
}

// wideSpace returns n if r is one of the spaces of typography, which French sets
// before its punctuation and inside dates.
func wideSpace(r rune, n int) int {
	if r == 0xA0 || r == 0x202F || r >= 0x2000 && r <= 0x200B || r == 0x2060 {
		return n
	}
	return 0
}

const curly = "’"

// apostropheAt returns the length of the apostrophe at pos, 0 when there is none.
func (s *scanner) apostropheAt(pos int) int {
	if pos < len(s.text) && s.text[pos] == '\'' {
		return 1
	}
	if pos+len(curly) <= len(s.text) && s.text[pos:pos+len(curly)] == curly {
		return len(curly)
	}
	return 0
}

// apostropheBefore returns the length of the apostrophe that ends at pos.
func (s *scanner) apostropheBefore(pos int) int {
	if pos > s.floor && s.text[pos-1] == '\'' {
		return 1
	}
	if pos-len(curly) >= s.floor && s.text[pos-len(curly):pos] == curly {
		return len(curly)
	}
	return 0
}

// value returns the number that up to four digits write, -1 for longer ones.
func value(digits string) int {
	if len(digits) > 4 {
		return -1
	}
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}
