// Package career knows who held which office when, and who followed whom.
package career

import (
	"cmp"
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// Term is a time that a person held an office, as far as it is known.
type Term struct {
	Name, Office, Country string
	Days                  frdate.Span
	StartKnown, EndKnown  bool // whether Days begins and ends with the term, or only where it was seen
}

// Careers is the terms of everyone, by name, oldest first.
type Careers map[string][]Term

// New sorts terms of office by person.
func New(terms []Term) Careers {
	c := Careers{}
	for _, t := range terms {
		c[t.Name] = append(c[t.Name], t)
	}
	for _, own := range c {
		slices.SortStableFunc(own, func(a, b Term) int { return cmp.Compare(a.Days.From, b.Days.From) })
	}
	return c
}

// Spans are the days that a person was in office.
func (c Careers) Spans(name string) []frdate.Span {
	var spans []frdate.Span
	for _, t := range c[name] {
		spans = append(spans, t.Days)
	}
	return spans
}

// Words says when the term was: "du 23 septembre 2024 au 12 octobre 2025".
func (t Term) Words(l lang.Lang) string {
	start, end := l.DayAndYear(frdate.On(t.Days.From)), l.DayAndYear(frdate.On(t.Days.To))
	switch hasStart, hasEnd := t.Days.From != frdate.MinDay, t.Days.To != frdate.MaxDay; {
	case t.Days.IsZero() || !hasStart && !hasEnd:
		return ""
	case !hasEnd:
		return either(t.StartKnown, l.Say("depuis le ", "since "), l.Say("vu en poste dès le ", "seen in office from ")) + start
	case !hasStart:
		return either(t.EndKnown, l.Say("jusqu’au ", "until "), l.Say("vu en poste jusqu’au ", "seen in office until ")) + end
	case t.StartKnown && t.EndKnown:
		return l.Say("du ", "from ") + start + l.Say(" au ", " to ") + end
	case t.StartKnown:
		return l.Say("depuis le ", "since ") + start + l.Say(", vu en poste le ", ", last seen ") + end
	case t.EndKnown:
		return l.Say("vu en poste dès le ", "seen from ") + start + l.Say(", jusqu’au ", ", until ") + end
	}
	return l.Say("vu en poste du ", "seen in office from ") + start + l.Say(" au ", " to ") + end
}

func either(known bool, certain, seen string) string {
	if known {
		return certain
	}
	return seen
}

// Post is an office with its country: "ministre de l’Intérieur, France".
func Post(office, country string) string {
	office = typeset.Curl(office)
	switch "" {
	case office:
		return country
	case country:
		return office
	}
	return office + ", " + country
}

// Succession is one person following another in an office.
type Succession struct {
	Day      frdate.Day
	From, To string
	Office   string
}

// vacancy is the longest time between two terms that still counts as following.
const vacancy = 31

// Successions are the changes of office-holder that are known to the day, newest first.
func (c Careers) Successions() []Succession {
	type chair struct{ office, country string }
	chairs := map[chair][]Term{}
	for _, own := range c {
		for _, t := range own {
			chairs[chair{t.Office, t.Country}] = append(chairs[chair{t.Office, t.Country}], t)
		}
	}
	var all []Succession
	for _, terms := range chairs {
		slices.SortFunc(terms, func(a, b Term) int { return cmp.Compare(a.Days.From, b.Days.From) })
		for i := 1; i < len(terms); i++ {
			if s, ok := follow(terms[i-1], terms[i]); ok {
				all = append(all, s)
			}
		}
	}
	slices.SortFunc(all, func(a, b Succession) int {
		return cmp.Or(cmp.Compare(b.Day, a.Day), strings.Compare(a.To, b.To))
	})
	return all
}

func follow(old, next Term) (Succession, bool) {
	gap := int(next.Days.From) - int(old.Days.To)
	if old.Name == next.Name || !old.EndKnown || !next.StartKnown || gap < -vacancy || gap > vacancy {
		return Succession{}, false
	}
	return Succession{next.Days.From, old.Name, next.Name, next.Office}, true
}

// Words tells the succession with the names as the lanes label them: the office too where
// there is room for it.
func (s Succession) Words(l lang.Lang, from, to string, room int) string {
	office := typeset.Curl(s.Office)
	who := to + l.Say(" succède à ", " succeeds ") + from
	whole := who + " " + l.Say(inCharge(office), "as "+office)
	if typeset.Width(whole) > room {
		return typeset.Truncate(who, room)
	}
	return whole
}

// inCharge is what a minister is in charge of after "succède à X": "à l’Intérieur", "aux
// Affaires étrangères", and for other offices "comme Premier ministre".
func inCharge(office string) string {
	of, ok := strings.CutPrefix(office, "ministre ")
	if !ok {
		return "comme " + office
	}
	for _, article := range [...][2]string{{"de l’", "à l’"}, {"de la ", "à la "}, {"des ", "aux "}, {"du ", "au "}} {
		if rest, ok := strings.CutPrefix(of, article[0]); ok {
			return article[1] + rest
		}
	}
	return "comme " + office
}
