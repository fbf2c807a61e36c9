// Package furniture tells the article on a page from the furniture round it, and says of
// each piece of furniture why it was put aside. Nothing is lost: every line of the page
// is in the title, in the body or among the removed.
//
// A page passes five steps: rules give single lines a reason (rules.go, lexicon.go);
// lines that a scraper cut at links are joined (join.go); lines are judged by their
// neighbours (neighbours.go); the best run of prose is the body (segment.go), the best
// headline before it the title (title.go); and the header and foot that remain tell the
// date, the outlet and the author (header.go, published.go).
package furniture

import (
	"mareader/data/frdate"
	"mareader/data/page"
)

// Parts are what a page comes to. All strings are clean, as those of the page are.
type Parts struct {
	Title, Outlet, Author string // "" where the page does not tell
	Published             Published
	Body                  []Block // empty where the page is nothing but furniture
	Removed               []Removed
}

// Published is the publication date as the page's own header, foot or metadata says.
type Published struct {
	Span     frdate.Span
	Basis    frdate.Basis
	Evidence string // the words that say it
}

// Block is a block of the article's body: a paragraph, a subheading, a quotation or a
// list item.
type Block struct {
	Kind page.Kind
	Text string
}

// Removed is a block of furniture and why it was put aside.
type Removed struct {
	Text   string
	Reason Reason
}

// Split parts a page into article and furniture.
func Split(p page.Page) Parts {
	s := newSheet(p)
	s.applyRules()
	switch {
	case p.Web:
		s.judgeNeighbours()
		s.keepSite()
	case p.Markup:
		s.keepMarkup()
	default:
		s.partDate()
		s.join()
		s.judgeNeighbours()
		s.findTitle()
		s.chooseBody()
	}
	s.keepBrief()
	s.nameTheRest()
	return s.parts()
}

// sheet is a page while it is being judged.
type sheet struct {
	page     page.Page
	lines    []line
	title    int // index of the title among lines, -1 for none
	from, to int // the body is in lines[from:to]
}

func newSheet(p page.Page) *sheet {
	s := &sheet{page: p, lines: make([]line, len(p.Blocks)), title: -1}
	for i, b := range p.Blocks {
		s.lines[i] = newLine(b)
	}
	return s
}

// keepMarkup takes all that no rule objects to: where markup tells paragraphs from
// headings, a page holds little furniture and short lines have their reasons.
func (s *sheet) keepMarkup() {
	for i := range s.lines {
		l := &s.lines[i]
		switch {
		case l.kind == page.Subheading && l.text == s.page.Title:
			l.reason = Repeated
		case l.reason == Caption && l.prose() && l.closed:
			l.reason = ""
		}
	}
	s.cutTail()
	s.bound()
}

// bound sets the ends of the body to the first and the last line without a reason.
func (s *sheet) bound() {
	for i := range s.lines {
		if s.lines[i].reason != "" {
			continue
		}
		if s.to == 0 {
			s.from = i
		}
		s.to = i + 1
	}
}

// inBody reports whether line i is part of the body.
func (s *sheet) inBody(i int) bool {
	return s.from <= i && i < s.to && s.lines[i].reason == ""
}

// parts gathers the outcome.
func (s *sheet) parts() Parts {
	out := Parts{Title: s.page.Title, Outlet: s.outlet(), Author: s.author(), Published: s.published()}
	if s.title >= 0 && out.Title == "" {
		out.Title = s.lines[s.title].text
	}
	for i := range s.lines {
		l := &s.lines[i]
		switch {
		case i == s.title:
			if l.text != out.Title { // it repeats the title of the metadata in other signs
				out.Removed = append(out.Removed, Removed{Text: l.text, Reason: Repeated})
			}
		case s.inBody(i):
			out.Body = append(out.Body, Block{Kind: s.kindOf(i), Text: l.text})
		default:
			out.Removed = append(out.Removed, Removed{Text: l.text, Reason: l.reason})
		}
	}
	return out
}
