package furniture

import "strings"

// soleHeadline returns the only headline above the first paragraph, when no more than a
// header's lines part them: it is the title even if the article takes up none of its
// words. It returns -1 where there is none, or more than one.
func (s *sheet) soleHeadline(start int) int {
	sole := -1
	for i := range min(start, len(s.lines)-1) {
		l := &s.lines[i]
		if l.reason != "" || l.words < 4 || !l.mayBeTitle() {
			continue
		}
		if sole >= 0 {
			return -1
		}
		sole = i
	}
	if sole < 0 || start == len(s.lines) || !s.onlyHeaderBetween(sole, start) {
		return -1
	}
	return sole
}

// shortHeadline returns the line of up to three words right above the article, but for a
// header's lines, where it names a kind of article or is a phrase and no name. It returns
// -1 where there is none.
func (s *sheet) shortHeadline(start int) int {
	if start == len(s.lines) {
		return -1
	}
	for i := start - 1; i >= 0; i-- {
		l := &s.lines[i]
		if l.reason == "" {
			if i < headerLines && l.words <= 3 && l.headline() && !isSection(l.key) && (isGenre(l.key) || isPhrase(l.text)) {
				return i
			}
			return -1
		}
		if !s.isHeaderLine(i) {
			return -1
		}
	}
	return -1
}

// isPhrase fits words of which one behind the first is no name: "Télex diplomatique".
func isPhrase(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	if !isCapitalised(first) {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if n := wordLen(w); n >= 4 && !isCapitalised(w) && !isGrammar(w[:n]) {
			return true
		}
	}
	return false
}
