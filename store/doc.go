package store

import (
	"slices"
	"strings"

	"mareader/data"
	"mareader/data/office"
	"mareader/store/event"
	"mareader/store/match"
)

// ArticleDoc is what is searched of an article, but for the reader's marks. People go by
// all names that the facts know, or those that mareader has where they are nil.
func ArticleDoc(a *data.Article, facts *office.Facts) match.Doc {
	day, _, _ := a.Day()
	d := match.Doc{Title: a.Title(), Outlet: a.Outlet(), Text: a.Body(), Date: day}
	for _, p := range a.People() {
		d.People = append(d.People, nameOf(p.Name, facts))
		d.Countries = with(d.Countries, p.Country)
	}
	for _, m := range a.Meetings() {
		d.Places = with(d.Places, m.Place)
	}
	return d
}

// EventDoc is what is searched of an event: where it was, who took part, of what office and
// country, what it was about.
func EventDoc(e *event.Event, facts *office.Facts) match.Doc {
	d := match.Doc{Title: e.Place, Date: e.Date, Topics: slices.Clone(e.Topics), Text: strings.Join(e.Delegates, "\n\n")}
	d.Places = with(d.Places, e.Place)
	for _, p := range e.Participants {
		d.People = append(d.People, nameOf(p.Name, facts))
		d.Countries = with(d.Countries, p.Country)
		d.Topics = append(d.Topics, p.Office, p.Country)
	}
	return d
}

// PersonDoc is what is searched of a person: the names, the office, the country.
func PersonDoc(p Person, facts *office.Facts) match.Doc {
	return match.Doc{
		Title:     p.Name,
		People:    []match.Name{nameOf(p.Name, facts)},
		Countries: with(nil, p.Country),
		Topics:    []string{p.Office, p.Country},
	}
}

// nameOf is a name with the others that the facts know the person by.
func nameOf(name string, facts *office.Facts) match.Name {
	if facts == nil {
		facts = data.Facts()
	}
	n := match.Name{Canonical: name}
	if p, ok := facts.ByName(name); ok {
		n.Variants = p.Variants
	}
	return n
}

// with adds a name to a list that does not have it.
func with(names []string, name string) []string {
	if name == "" || slices.Contains(names, name) {
		return names
	}
	return append(names, name)
}
