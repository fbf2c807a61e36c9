package furniture

import (
	"mareader/data/frdate"
)

const (
	headerLines = 8 // how far above the article its date may stand, in lines
	footLines   = 3 // and how far below
)

// published returns the day that metadata or the page's own header or foot gives.
func (s *sheet) published() Published {
	if raw := s.page.Published; raw != "" {
		if p := fromMetadata(raw); p.Basis != frdate.Unknown {
			if s.page.Evidence != "" {
				p.Evidence = s.page.Evidence
			}
			return p
		}
	}
	for _, i := range s.headerOrder() {
		if p, ok := s.dateAt(i); ok {
			return p
		}
	}
	return s.siteDate()
}

// siteDate returns the day that a site gives by itself on a line above the article, where
// the article has no date: the day of issue.
func (s *sheet) siteDate() Published {
	top := s.from
	if s.title >= 0 {
		top = s.title
	}
	for i := top - 1; i >= max(0, top-headerLines) && !s.page.Web; i-- {
		l := &s.lines[i]
		if l.reason == Menu || l.reason == Rubric {
			break // what stands above the menu is the day of the visit
		}
		if d, ok := l.fullDate(); ok && l.reason == Date && d.from == 0 && d.to == len(l.text) {
			return Published{frdate.On(d.day), frdate.Stated, d.text}
		}
	}
	return Published{}
}

func fromMetadata(raw string) Published {
	if span, ok := frdate.ParseISO(raw); ok {
		return Published{span, frdate.Stated, raw}
	}
	if d, ok := findDate(raw); ok {
		return Published{frdate.On(d.day), frdate.Stated, raw}
	}
	return Published{}
}

// headerOrder returns the lines that may date the article, the likeliest first: those
// between title and body, then those above the title as far as only a header's lines
// part them from it, then those right below the body.
func (s *sheet) headerOrder() []int {
	if s.from == s.to && s.title < 0 {
		return nil
	}
	top := s.from
	if s.title >= 0 {
		top = s.title
	}
	var order []int
	for i := top + 1; i < s.from; i++ {
		order = append(order, i)
	}
	for i := top - 1; i >= max(0, top-headerLines) && s.isHeaderLine(i); i-- {
		order = append(order, i)
	}
	for i := s.from; i < min(s.to, s.from+headerLines); i++ {
		if s.isHeaderLine(i) {
			order = append(order, i) // between a summary and the first paragraph
		}
	}
	for i := s.to; i < min(len(s.lines), s.to+footLines) && s.isHeaderLine(i); i++ {
		order = append(order, i)
	}
	return order
}

// isHeaderLine reports whether line i is of the kinds that surround an article as part
// of it.
func (s *sheet) isHeaderLine(i int) bool {
	switch s.lines[i].reason {
	case Date, Byline, Rubric, Credit, Caption, Counter, Signature, Masthead, FontSize, Share, Repeated, Tags:
		return true
	}
	return false
}

// dateAt reads the date of a header line, with the time that the next line may give.
func (s *sheet) dateAt(i int) (Published, bool) {
	l := &s.lines[i]
	if l.reason != Date && l.reason != Byline && l.reason != Signature {
		return Published{}, false
	}
	d, ok := l.fullDate()
	if !ok || saysModified(l.text[:d.from]) {
		return Published{}, false
	}
	words := d.text
	if i+1 < len(s.lines) && s.lines[i+1].reason == Date && isTimeLine(&s.lines[i+1]) {
		words += " " + s.lines[i+1].text
	}
	return Published{frdate.On(d.day), frdate.Stated, words}, true
}
