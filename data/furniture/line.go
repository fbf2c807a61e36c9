package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/page"
)

// line is a block of the page with what is measured of it.
type line struct {
	text string
	key  string // text folded for the lexicon; "" for long lines
	kind page.Kind
	gap  bool

	words    int  // runs of letters and digits
	grammar  int  // of these, articles, prepositions, pronouns and auxiliaries
	capitals int  // of these, capitalised ones
	glued    int  // places inside words where a small letter meets a capital
	digits   int  // digits in the text
	closed   bool // ends like a sentence
	ellipsis bool // ends with ... or …
	colon    bool // ends with a colon: something follows
	unquoted bool // ends with a quotation, and no full stop in or after it
	bullet   bool // begins with a list mark
	verb     bool // holds an auxiliary or a verb in a past or future form

	date    dated // the first full date, once fullDate was asked
	hasDate lookedUp

	visitor bool // says "vous" or "votre"

	reason Reason
	stop   bool // what follows such a line belongs to it: comments, related articles
	hour   bool // the time of an entry in a live report
	entry  bool // the first line of such an entry
	label  bool // announces the headline of another article on the next line
}

// lookedUp is whether something was looked for, and found.
type lookedUp uint8

const (
	unasked lookedUp = iota
	absent
	present
)

// fullDate returns the first full date of the line.
func (l *line) fullDate() (dated, bool) {
	if l.hasDate == unasked {
		l.hasDate = absent
		if l.digits >= 5 {
			if d, ok := findDate(l.text); ok {
				l.date, l.hasDate = d, present
			}
		}
	}
	return l.date, l.hasDate == present
}

// maxKey bounds the lines that the lexicon is asked about, in bytes.
const maxKey = 220

// maxTitleWords bounds a headline.
const maxTitleWords = 35

func newLine(b page.Block) line {
	l := line{text: b.Text, kind: b.Kind, gap: b.Gap}
	l.measure()
	return l
}

// measure fills in what the text shows. It looks at each byte once: most of the time
// that a page takes is spent here.
func (l *line) measure() {
	*l = line{text: l.text, kind: l.kind, gap: l.gap}
	for i := 0; i < len(l.text); {
		end, plain := wordFrom(l.text, i)
		if end == i {
			i++
			continue
		}
		l.countWord(l.text[i:end], plain)
		i = end
	}
	l.readEnds()
	if len(l.text) <= maxKey {
		l.key = strings.TrimSpace(fold.String(l.text))
	}
}

// wordFrom returns where the word that starts at i ends, i if there is none: letters and
// digits, where every character beyond ASCII counts as a letter but for punctuation and
// spaces. A plain word has small ASCII letters alone.
func wordFrom(s string, i int) (end int, plain bool) {
	start := i
	for i < len(s) && s[i]-'a' < 26 {
		i++
	}
	if i == len(s) || !inWord[s[i]] {
		return i, i > start
	}
	return i + wordLen(s[i:]), false
}

// wordLen returns the length of the word at the start of s.
func wordLen(s string) int {
	i := 0
	for i < len(s) && inWord[s[i]] {
		i++
	}
	return i
}

// inWord tells the bytes of words. 0xC2 and 0xE2 begin « » and the no-break space, dashes,
// quotes and thin spaces.
var inWord = func() (in [256]bool) {
	for c := range in {
		in[c] = 'a' <= c|0x20 && c|0x20 <= 'z' && c < utf8.RuneSelf || '0' <= c && c <= '9' || c >= utf8.RuneSelf && c != 0xC2 && c != 0xE2
	}
	return in
}()

// countWord counts a word; a plain one has small ASCII letters alone.
func (l *line) countWord(w string, plain bool) {
	l.words++
	if isGrammar(w) {
		l.grammar++
	}
	switch {
	case isVerb(w):
		l.verb = true
	case w == "vous", w == "Vous", w == "votre", w == "Votre", w == "vos", w == "Vos":
		l.visitor = true
	}
	if plain {
		return
	}
	small := false
	for i := 0; i < len(w); i++ {
		c := w[i]
		upper := 'A' <= c && c <= 'Z' || c == 0xC3 && i+1 < len(w) && w[i+1] < 0xA0
		switch {
		case upper && i == 0:
			l.capitals++
		case upper && small:
			l.glued++
		case '0' <= c && c <= '9':
			l.digits++
		}
		if c != 0xC3 {
			small = 'a' <= c && c <= 'z' || c >= 0xA0 && i > 0 && w[i-1] == 0xC3
		}
	}
}

func (l *line) readEnds() {
	trimmed := strings.TrimRightFunc(l.text, func(r rune) bool {
		return unicode.IsSpace(r) || r == '»' || r == '"' || r == '”' || r == ')' || r == '’' || r == ']'
	})
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	l.ellipsis = last == '…' || strings.HasSuffix(trimmed, "..")
	l.closed = last == '.' || last == '!' || last == '?' || last == '…' || last == ';'
	l.colon = last == ':'
	if r, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(l.text)); r == '»' || r == '”' {
		l.unquoted = !l.closed
		l.closed = l.closed || l.words >= 8
	}
	first, size := utf8.DecodeRuneInString(l.text)
	l.bullet = strings.ContainsRune("-–—•*·▪●◦►‣", first) && len(l.text) > size
}

// headline reports whether the line has the shape of a title or subheading: words
// without the end of a sentence.
func (l *line) headline() bool {
	return !l.bullet && !l.colon && l.words > 0 &&
		(!l.closed || l.endsAsked() || l.unquoted && l.words <= 20)
}

// endsAsked reports whether the line ends with a question or exclamation mark, as
// headlines may.
func (l *line) endsAsked() bool {
	return !l.ellipsis && l.words <= 20 && strings.HasSuffix(strings.TrimRight(l.text, " »\"”"), "?") ||
		l.words <= 12 && strings.HasSuffix(strings.TrimRight(l.text, " »\"”"), "!")
}

// quoted reports whether the whole line is one quotation.
func (l *line) quoted() bool {
	inner, ok := strings.CutPrefix(l.text, "«")
	if !ok {
		return false
	}
	inner, ok = strings.CutSuffix(strings.TrimRight(inner, ". "), "»")
	return ok && !strings.Contains(inner, "«")
}

// prose reports whether the line reads like sentences.
func (l *line) prose() bool {
	switch {
	case l.words < 4:
		return false
	case l.closed && !l.ellipsis:
		return l.grammar*8 >= l.words
	case l.ellipsis:
		return l.grammar*5 >= l.words
	case l.colon:
		return l.words >= 8 && l.grammar*5 >= l.words
	}
	return l.grammar*5 >= l.words && (l.words >= 22 || l.words >= 12 && l.holdsSentence())
}

// holdsSentence reports whether a sentence ends inside the line.
func (l *line) holdsSentence() bool {
	head, tail, ok := strings.Cut(l.text, ". ")
	if !ok || strings.Count(head, " ") < 4 {
		return false
	}
	word, _ := lastWord(head)
	r, _ := utf8.DecodeRuneInString(tail)
	return len(word) > 2 && unicode.IsUpper(r)
}

// timed returns the length of a time of day that begins the line, after an optional list
// mark: "- 19:30", "16h45", "9 h 05"; 0 if there is none.
func (l *line) timed() int {
	rest := strings.TrimLeft(l.text, "-–—•*[( \u00a0")
	skipped := len(l.text) - len(rest)
	if n := timeLen(rest); n > 0 {
		return skipped + n
	}
	return 0
}

// timeLen returns the length of the time of day at the start of s, 0 if there is none.
func timeLen(s string) int {
	hour := digitsLen(s)
	if hour == 0 || hour > 2 || number(s[:hour]) > 23 {
		return 0
	}
	i := hour + spaceLen(s[hour:])
	if i >= len(s) || s[i] != ':' && s[i]|0x20 != 'h' {
		return 0
	}
	sep := s[i]
	i++
	i += spaceLen(s[i:])
	// Titles are glued to times ("16:4512 projets"): two digits are the minutes.
	if len(s) >= i+2 && isDigit(s[i]) && isDigit(s[i+1]) && s[i] < '6' {
		return i + 2
	}
	if sep == ':' || i < len(s) && isLetter(s[i:]) {
		return 0
	}
	return i
}

func digitsLen(s string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// spaceLen returns the length of at most one space at the start of s.
func spaceLen(s string) int {
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		if strings.HasPrefix(s, space) {
			return len(space)
		}
	}
	return 0
}

func number(digits string) int {
	n := 0
	for i := 0; i < len(digits) && i < 9; i++ {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}
