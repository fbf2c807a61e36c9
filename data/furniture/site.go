package furniture

import (
	"strings"

	"mareader/data/page"
)

// asideOf returns the reason that markup gives for a block of a site's page.
func asideOf(b page.Block) Reason {
	if b.Aside == "" && b.Kind == page.Caption {
		return Caption
	}
	return Reason(b.Aside)
}

// judgeSite weighs what markup says of a block against what the rules say: in the boxes
// of other articles, a date or an author is theirs.
func (l *line) judgeSite(b page.Block) Reason {
	byRule := l.reason
	aside := asideOf(b)
	if _, ok := l.signedDate(); ok && (aside == "" || aside == Aside) {
		return Date
	}
	switch aside {
	case "":
		return byRule
	case Caption:
		if byRule == Date {
			return Caption
		}
	case Related, Ticker, Comments, Tweet, Newsletter, Advert:
		if byRule == Date || byRule == Byline || byRule == Signature || byRule == Rubric {
			return aside
		}
	}
	if byRule == "" {
		return aside
	}
	return byRule
}

// mayBeDebris reports whether the looks of a block count on a site's page: those of
// headings, lists and quotations inside the article do not.
func mayBeDebris(b page.Block) bool {
	return b.Aside != "" || b.Kind == page.Paragraph || b.Kind == page.Line || b.Kind == page.Caption
}

// keepSite takes what markup and rules left of a site's page, up to where the links to
// other articles or the comments begin.
func (s *sheet) keepSite() {
	s.cutTail()
	s.bound()
	s.trimTail()
	if !s.hasSentence() {
		s.from, s.to = 0, 0
		return
	}
	s.findTitle()
}

// trimTail leaves out what stands under the last sentence: an author's or an agency's
// sign, and headings that head nothing.
func (s *sheet) trimTail() {
	for i := s.to - 1; i > s.from; i-- {
		l := &s.lines[i]
		switch {
		case l.reason != "":
			continue
		case l.kind == page.Subheading:
			l.reason = Related
		case l.kind == page.Paragraph && l.words <= 4 && !l.closed, l.kind == page.Paragraph && l.words <= 4 && l.grammar == 0 && l.capitals == l.words:
			l.reason = Signature
		default:
			s.to = i + 1
			return
		}
	}
}

// signedDate returns the name in a line that is nothing but a name and a date: "Rachid
// Alaoui 07 Mars 2024 À 15:10".
func (l *line) signedDate() (name string, ok bool) {
	if l.words > 12 || len(l.text) > maxDateLine {
		return "", false
	}
	d, ok := l.fullDate()
	if !ok || !followsDate(l.text[d.to:]) {
		return "", false
	}
	words := strings.Fields(l.text[:d.from])
	if len(words) < 2 || len(words) > 4 {
		return "", false
	}
	for _, w := range words {
		if !isCapitalised(w) || strings.HasSuffix(w, ",") {
			return "", false
		}
	}
	return strings.Join(words, " "), true
}

// hasSentence reports whether any block of the body ends as a sentence does, in whatever
// language.
func (s *sheet) hasSentence() bool {
	for i := s.from; i < s.to; i++ {
		if l := &s.lines[i]; l.reason == "" && l.words >= 8 && (l.closed || l.prose()) {
			return true
		}
	}
	return false
}

// cutTail gives the reason of a line such as "Articles similaires" to what follows it,
// unless that is most of the text.
func (s *sheet) cutTail() {
	all := s.prose(0)
	for i := range s.lines {
		l := &s.lines[i]
		if !l.stop || s.page.Blocks[i].Aside != "" || s.prose(i)*3 > all {
			continue
		}
		for k := i + 1; k < len(s.lines); k++ {
			if s.lines[k].reason == "" {
				s.lines[k].reason = l.reason
			}
		}
		return
	}
}

// prose counts the words of sentences from line start on.
func (s *sheet) prose(start int) int {
	n := 0
	for i := start; i < len(s.lines); i++ {
		if l := &s.lines[i]; l.reason == "" && l.prose() {
			n += l.words
		}
	}
	return n
}

// findTitle chooses the title where metadata names none; else it looks for the line that
// repeats the title, below which the article begins.
func (s *sheet) findTitle() {
	if s.page.Title == "" {
		s.chooseTitle()
		return
	}
	for i := range s.lines {
		if sameWords(s.lines[i].text, s.page.Title) {
			s.title = i
			return
		}
	}
}

// keepBrief takes all that no rule objects to, however short, where the page is the entry
// of a feed or a scraper's record: their text is an article's by its place in the file.
func (s *sheet) keepBrief() {
	if s.from < s.to || s.page.Title == "" {
		return
	}
	for i := range s.page.Blocks {
		if s.page.Blocks[i].Aside != "" {
			return
		}
	}
	s.from, s.to = 0, len(s.lines)
}
