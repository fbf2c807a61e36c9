package furniture

import (
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
func judgeSite(b page.Block, byRule Reason) Reason {
	aside := asideOf(b)
	switch aside {
	case "":
		return byRule
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
	for i := range s.lines {
		if s.lines[i].reason != "" {
			continue
		}
		if s.to == 0 {
			s.from = i
		}
		s.to = i + 1
	}
	if !s.hasSentence() {
		s.from, s.to = 0, 0
	}
	s.findTitle()
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
