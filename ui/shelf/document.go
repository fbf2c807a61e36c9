package shelf

import (
	"strconv"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/ui/lang"
	"mareader/ui/reader"
	"mareader/ui/typeset"
)

// Document is an article as the reader shows it.
func (s *Shelf) Document(n int) reader.Document {
	a, l := s.Article(n), s.lang
	date, basis, how := told(a, l)
	d := reader.Document{
		ID: a.ID(), Title: a.Title(), Date: date, Basis: how, Inferred: basis != frdate.Stated,
		Body: a.Body(), Blocks: a.Blocks(), Byline: byline(a),
	}
	for _, p := range a.People() {
		office := typeset.Curl(p.Office)
		if p.Country != "" && office != "" {
			office += " (" + p.Country + ")"
		}
		d.People = append(d.People, reader.Person{Name: p.Name, Office: office})
		for _, m := range p.Mentions {
			d.Mentions = append(d.Mentions, reader.Mention{Range: m.Range, Name: p.Name})
		}
	}
	for _, r := range a.Removed() {
		d.Removed = append(d.Removed, reader.Removed{Text: r.Text, Reason: l.Say(r.Reason.Words())})
	}
	return d.InOrder()
}

// told is the day of an article in words, and how it is known.
func told(a *data.Article, l lang.Lang) (date string, basis frdate.Basis, how string) {
	day, basis, reason := a.Day()
	switch {
	case day.IsZero():
		return "", frdate.Unknown, ""
	case !a.Published().Date.IsZero():
		return l.LongDate(day), basis, l.Say("publié", "published")
	case reason != "":
		reason = l.Say(" : ", ": ") + typeset.Curl(reason)
	}
	return l.LongDate(day), basis, l.Basis(basis) + reason
}

// byline is outlets, author and reading time.
func byline(a *data.Article) []string {
	var line []string
	if a.Outlet() != "" {
		line = append(line, a.Outlet())
	}
	for _, s := range a.Sources() {
		if s.Outlet != "" && s.Outlet != a.Outlet() {
			line = append(line, s.Outlet)
		}
	}
	if a.Author() != "" {
		line = append(line, a.Author())
	}
	return append(line, strconv.Itoa(minutes(a))+" min")
}
