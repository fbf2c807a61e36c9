package furniture

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/data/page"
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
	if p, ok := s.dispatchDay(); ok {
		return p
	}
	if p := s.lastResort(); p.Basis != frdate.Unknown {
		return p
	}
	return s.liveDay()
}

// liveDay returns the day of the last change of a live report, which is that of the
// report: of other articles it tells nothing.
func (s *sheet) liveDay() Published {
	hours := 0
	for i := s.from; i < s.to; i++ {
		if s.lines[i].timed() > 0 {
			hours++
		}
	}
	_, below := s.besideTitle()
	if hours < minHours {
		return Published{}
	}
	for i := below; i < s.from; i++ {
		if d, ok := s.lines[i].fullDate(); ok && saysModified(s.lines[i].text) {
			return Published{frdate.On(d.day), frdate.Stated, s.lines[i].text}
		}
	}
	return Published{}
}

// minHours is how many entries with their hour make a live report.
const minHours = 3

// dispatchDay reads the day in the dateline with which the first sentence of a dispatch
// begins: "Dakar, 3 juin 2024 (APS) – …".
func (s *sheet) dispatchDay() (Published, bool) {
	if s.from == s.to {
		return Published{}, false
	}
	l := &s.lines[s.from]
	d, ok := l.fullDate()
	if !ok || !isSender(l.text[:d.from]) {
		return Published{}, false
	}
	agency, ok := strings.CutPrefix(strings.TrimLeft(l.text[d.to:], " "), "(")
	if !ok || !isAgency(agency[:wordLen(agency)]) {
		return Published{}, false
	}
	return Published{frdate.On(d.day), frdate.Stated, d.text}, true
}

// lastResort returns the day that the address of the page, the issue of the paper or the
// trail of its archive gives, wherever these stand above the article. A bare date up there
// may be that of the visit.
func (s *sheet) lastResort() Published {
	if day, words := page.DayInAddress(s.page.URL); day != "" {
		p := fromMetadata(day)
		p.Evidence = words
		return p
	}
	for i := range min(s.from, headerLines) {
		l := &s.lines[i]
		d, ok := l.fullDate()
		if ok && (l.reason == Menu || l.reason == Rubric || l.reason == Date && namesIssue(l.key)) {
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
	above, below := s.besideTitle()
	var order []int
	for i := below; i < s.from; i++ {
		order = append(order, i)
	}
	for i := above; i >= max(0, above+1-headerLines) && (s.isHeaderLine(i) || s.isNewsOfDay(i)); i-- {
		order = append(order, i)
	}
	for i := s.from; i < min(s.to, s.from+headerLines); i++ {
		if s.isHeaderLine(i) {
			order = append(order, i) // between a summary and the first paragraph
		}
	}
	for i := s.to; i < min(len(s.lines), s.to+footLines) && s.isHeaderLine(i); i++ {
		if s.lines[i].datesAbove() {
			order = append(order, i)
		}
	}
	return order
}

// besideTitle returns the last line above the title and the first below it; where its place
// is not known, it is taken to stand right above the body.
func (s *sheet) besideTitle() (above, below int) {
	if s.title >= 0 {
		return s.title - 1, s.title + 1
	}
	for i := range s.page.Blocks[:min(s.from, len(s.page.Blocks))] {
		if s.page.Blocks[i].Under {
			return i - 1, i
		}
	}
	return s.from - 1, s.from
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

// datesAbove reports whether a line below an article may date it: where more stands beside
// the day than who gives it, the line announces another article.
func (l *line) datesAbove() bool {
	d, ok := l.fullDate()
	if !ok {
		return false
	}
	head := l.text[:d.from]
	return (strings.TrimSpace(head) == "" || onlyDateLabels(strings.Fields(fold.String(head))) || isSender(head) || saysMade(strings.Fields(fold.String(head)))) &&
		strings.Count(l.text[d.to:], " ") <= 3
}

// isNewsOfDay reports whether line i is a piece of news with its time, the only one right
// under a date: the day of that news is the day of the page.
func (s *sheet) isNewsOfDay(i int) bool {
	return s.lines[i].reason == Ticker && i > 0 && s.lines[i-1].reason == Date && s.lines[i+1].reason != Ticker
}

// publishedOn returns the first date of the line, or where that is the day of a change,
// the one that the line gives as the day of publication.
func (l *line) publishedOn() (dated, bool) {
	d, ok := l.fullDate()
	if !ok || !saysModified(l.text[:d.from]) {
		return d, ok
	}
	for _, word := range [...]string{"Publi", "publi"} {
		if at := strings.Index(l.text[d.to:], word); at >= 0 {
			return findDate(l.text[d.to+at:])
		}
	}
	return dated{}, false
}

// dateAt reads the date of a header line, with the time that the next line may give.
func (s *sheet) dateAt(i int) (Published, bool) {
	l := &s.lines[i]
	switch l.reason {
	case Date, Byline, Signature, Counter:
	default:
		return Published{}, false
	}
	d, ok := l.publishedOn()
	if !ok {
		return Published{}, false
	}
	words := d.text
	if i+1 < len(s.lines) && s.lines[i+1].reason == Date && isTimeLine(&s.lines[i+1]) {
		words += " " + s.lines[i+1].text
	}
	return Published{frdate.On(d.day), frdate.Stated, words}, true
}
