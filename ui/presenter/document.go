package presenter

import (
	"strconv"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/ui/lang"
	"mareader/ui/reader"
	"mareader/ui/typeset"
)

// Document is an article as the reader shows it.
func (s *Presenter) Document(n int) reader.Document {
	a, l := s.Article(n), s.lang
	date, basis, how := told(a, l)
	d := reader.Document{
		ID: a.ID(), Title: a.Title(), Date: date, Basis: how, Inferred: basis != frdate.Stated,
		Body: a.Body(), Blocks: a.Blocks(), Byline: byline(a, l),
		Mark: s.Marked(n),
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

// told is the day of an article in words, and how it is known. That of the meeting which
// an article without a date of its own tells is called so; without either, the day of the
// file is a bound. Reasons are in French.
func told(a *data.Article, l lang.Lang) (date string, basis frdate.Basis, how string) {
	day, basis, reason := a.Day()
	switch {
	case (day.IsZero() || day == frdate.Always()) && !a.Saved().IsZero():
		return l.LongDate(frdate.NewSpan(frdate.MinDay, a.Saved().To)), frdate.Unknown, l.Say("date du fichier", "date of the file")
	case day.IsZero() || day == frdate.Always():
		return "", frdate.Unknown, ""
	case !a.Published().Date.IsZero():
		return l.LongDate(day), basis, l.Say("publié", "published")
	}
	how = l.Basis(basis)
	if reason != "" && l == lang.French {
		how += " : " + typeset.Curl(reason)
	}
	return l.Say("rencontre ", "meeting ") + on(day, l), basis, how
}

// on is a date as it follows a noun: "du lundi 14 avril 2025", "d’avril 2025", "de 2025",
// "du 24 au 27 novembre 2025".
func on(day frdate.Span, l lang.Lang) string {
	date := l.LongDate(day)
	year, month, _ := day.From.Civil()
	switch {
	case day.IsDay():
		return l.Say("du ", "of ") + date
	case day == frdate.Year(year):
		return l.Say("de ", "of ") + date
	case day == frdate.Month(year, month):
		if strings.ContainsAny(date[:1], "ao") { // avril, août, octobre
			return l.Say("d’", "of ") + date
		}
		return l.Say("de ", "of ") + date
	}
	return date
}

// byline is outlets, author and reading time, and what was mended in the text.
func byline(a *data.Article, l lang.Lang) []string {
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
	line = append(line, strconv.Itoa(minutes(a))+" min")
	if a.Repaired() != "" {
		line = append(line, l.Say("texte réparé : "+a.Repaired(), "repaired text ("+a.Repaired()+")"))
	}
	return line
}
