package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph is a text taken apart for setting.
type paragraph struct {
	text   string
	pieces []piece
	edits  []edit // in order of the text
	cells  int    // cells of the pieces and the spaces so far, set on one endless line
	aside  bool   // a dash has opened an aside that none has closed yet
}

// piece is a stretch of text that no line break divides, with where it stands on one
// endless line.
type piece struct {
	start, end int // bytes of the text
	from, to   int // cells
	bond       bond

	cost int64 // of setting everything up to here, filled in by fit
	prev int   // the first piece of the line that ends here at that cost
}

// edit replaces bytes of the text on the screen.
type edit struct {
	start, end int
	put        string
}

// bond says what holds a piece to the next one, from the loosest to the tightest.
type bond uint8

const (
	free    bond = iota // a space
	hyphen              // the hyphen or dash at the end of the piece
	soft                // a soft hyphen
	torn                // a tie that had to give way: the words are wider than the line
	cut                 // nothing, inside a word wider than the line
	goodCut             // the same where an address has a joint
	broken              // a fixed bond that had to give way
	tie                 // words read as one
	fixed               // a no-break space, or a mark that may not be parted
)

func newParagraph(text string) *paragraph {
	p := &paragraph{text: text, pieces: make([]piece, 0, len(text)/5+1)}
	start := spaces(text, 0)
	prev, gap := "", span{}
	for start < len(text) {
		end := wordEnd(text, start)
		word := text[start:end]
		if prev != "" {
			p.join(prev, gap, word)
		}
		p.word(start, word)
		prev, gap = word, span{end, spaces(text, end)}
		start = gap.end
	}
	p.isolate()
	return p
}

// span is a range of bytes of the text.
type span struct{ start, end int }

// join makes the bond between the words prev and next, over the spaces of gap.
func (p *paragraph) join(prev string, gap span, next string) {
	b, put := p.bondOf(prev, p.text[gap.start:gap.end], next)
	if p.text[gap.start:gap.end] != put {
		p.edits = append(p.edits, edit{gap.start, gap.end, put})
	}
	p.pieces[len(p.pieces)-1].bond = b
	p.cells++
}

// bondOf tells how the words prev and next hold together over the spaces of gap, and the
// one space that is drawn there.
func (p *paragraph) bondOf(prev, gap, next string) (bond, string) {
	if i := strings.IndexFunc(gap, isNoBreak); i >= 0 {
		_, size := utf8.DecodeRuneInString(gap[i:])
		return fixed, gap[i : i+size]
	}
	last, _ := utf8.DecodeLastRuneInString(prev)
	first, size := utf8.DecodeRuneInString(next)
	switch {
	case last == '«':
		return fixed, noBreak
	case spaced(first) != "" && isTail(next[size:]) && !isEmoticon(next):
		return fixed, spaced(first)
	case opens(last) || closes(first):
		return fixed, " "
	case p.dashed(prev, next) || tied(prev, next):
		return tie, " "
	}
	return free, " "
}

// dashed tells whether a dash ties prev to next: one that opens an aside or a reply goes
// with the word after it, one that closes an aside with the word before it.
func (p *paragraph) dashed(prev, next string) bool {
	if p.aside && endsSentence(prev, next) {
		p.aside = false // asides do not run over the end of a sentence
	}
	if isDash(prev) && (p.aside || len(p.pieces) == 1) {
		return true
	}
	if isDash(next) {
		p.aside = !p.aside
		return !p.aside
	}
	return false
}

// endsSentence tells whether a sentence ends with prev; "M. Laftit" is no end.
func endsSentence(prev, next string) bool {
	last := prev[len(prev)-1]
	return (last == '.' || last == '!' || last == '?') && startsUpper(next) && !tied(prev, next)
}

// word takes a word apart where a line may break inside it or a space is missing.
func (p *paragraph) word(start int, word string) {
	begin, prev := 0, rune(0)
	split := func(at int, b bond) {
		p.piece(start+begin, start+at, b)
		begin = at
	}
	for i, next := 0, 0; i < len(word); i = next {
		r, size := utf8.DecodeRuneInString(word[i:])
		next = i + size
		switch r {
		case ';', ':', '!', '?', '»', '%', '‰':
			if put := spaceBefore(word, i, prev); i > begin && put != "" {
				split(i, fixed)
				p.supply(start+i, put)
			}
		case '«':
			if put := spaceAfter(word[next:]); put != "" {
				split(next, fixed)
				p.supply(start+next, put)
			}
		case '-', '\u2010', '—', '–':
			if mayBreakAfter(word, i, next) {
				split(next, hyphen)
			}
		case '\u00ad':
			p.edits = append(p.edits, edit{start + i, start + next, ""})
			if unicode.IsLetter(prev) && startsLetter(word[next:]) {
				split(next, soft)
			}
		}
		prev = r
	}
	split(len(word), free)
}

func (p *paragraph) piece(start, end int, b bond) {
	width := Width(p.text[start:end])
	p.pieces = append(p.pieces, piece{start: start, end: end, from: p.cells, to: p.cells + width, bond: b})
	p.cells += width
}

// supply draws a space that the text has not.
func (p *paragraph) supply(at int, space string) {
	p.edits = append(p.edits, edit{at, at, space})
	p.cells++
}

// mayBreakAfter tells whether the line may break after the hyphen word[i:next]: between
// two words long enough to stand alone, and not in "dit-il" or "celui-là".
func mayBreakAfter(word string, i, next int) bool {
	before, after := word[:i], word[next:]
	notLetter := func(r rune) bool { return !unicode.IsLetter(r) }
	head := before[strings.LastIndexFunc(before, notLetter)+1:]
	if i := strings.IndexFunc(after, notLetter); i >= 0 {
		after = after[:i]
	}
	if utf8.RuneCountInString(head) < 3 || utf8.RuneCountInString(after) < 3 {
		return false
	}
	return !isClitic(after) && !isAddress(word)
}

// isClitic tells whether s leans on the word before its hyphen. Shorter ones than three
// letters are never parted anyway.
func isClitic(s string) bool {
	switch s {
	case "ils", "elle", "elles", "nous", "vous", "moi", "toi", "lui", "leur", "les", "même", "mêmes":
		return true
	}
	return false
}

// spaces returns where the spaces from i on end.
func spaces(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}

// wordEnd returns where the word that begins at i ends: at the next space of any kind.
func wordEnd(text string, i int) int {
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if c == ' ' || '\t' <= c && c <= '\r' {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}

// isNoBreak tells whether no line breaks at the space r.
func isNoBreak(r rune) bool { return r == 0xA0 || r == 0x202F || r == 0x2007 }
