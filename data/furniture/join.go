package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// join puts together again the lines that a scraper cut where links began and ended.
func (s *sheet) join() {
	out := s.lines[:0]
	for i := 0; i < len(s.lines); {
		end := s.sentenceFrom(i)
		l := s.lines[i]
		if end > i+1 {
			l.text = joined(s.lines[i:end])
			l.measure()
			l.judge(false)
		}
		out = append(out, l)
		i = end
	}
	s.lines = out
}

// maxJoined bounds a paragraph made of joined lines: real ones are shorter, and pages
// that are not prose may look as if one sentence went through all of them.
const maxJoined = 8 << 10

// sentenceFrom returns the end of the run of lines from i on that are one piece.
func (s *sheet) sentenceFrom(i int) int {
	words, size := s.lines[i].words, len(s.lines[i].text)
	end := i + 1
	for end < len(s.lines) && size < maxJoined && continues(&s.lines[end-1], &s.lines[end], words) {
		words += s.lines[end].words
		size += len(s.lines[end].text)
		end++
	}
	return end
}

// joined returns the text of lines as one.
func joined(lines []line) string {
	var b strings.Builder
	for i := range lines {
		if text := lines[i].text; i > 0 && !leans(text) {
			b.WriteByte(' ')
		}
		b.WriteString(lines[i].text)
	}
	return b.String()
}

// leans reports whether no space stands before the mark that text begins with.
func leans(text string) bool { return strings.ContainsRune(",.)", rune(text[0])) }

// continues reports whether b goes on in the middle of the sentence that a ends, which
// has so many words.
func continues(a, b *line, words int) bool {
	if a.reason != "" || b.reason != "" || a.closed || a.colon || b.bullet || a.words <= 3 && isSection(a.key) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(b.text)
	switch {
	case b.gap:
		return cutShort(a) && !unicode.IsUpper(first)
	case strings.ContainsRune(",.;)»", first) && words > 0:
		return true
	}
	return cutShort(a) || unicode.IsLower(first) && words >= 4
}

// cutShort reports whether the line cannot end where it does: after a comma or a word
// that opens a phrase.
func cutShort(l *line) bool {
	word, after := lastWord(l.text)
	switch strings.TrimSpace(after) {
	case ",":
		return len(l.text) >= 10
	case "", "'", "’", "«", "(":
		if strings.HasSuffix(l.key, " la une") {
			return false // "À la une" is whole
		}
		return openEnd(word) || strings.TrimSpace(after) != ""
	}
	return false
}
