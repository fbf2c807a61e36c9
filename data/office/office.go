// Package office holds who held which office, when: persons, the spellings of their
// names, and their terms, read from offices.toml or a reader's own file of that form.
//
// It knows facts, not texts: finding a name in an article is for data/people.
package office

import (
	"slices"

	"mareader/data/frdate"
)

// Person is someone the facts list.
type Person struct {
	Name     string   // canonical spelling: "Abdelouafi Laftit"
	Variants []string // other whole names seen in the press, in any script
	Terms    []Term   // as the file lists them: of two at one time, the principal one first

	line   int    // of the file, 0 when unknown
	folded string // the name, folded to its words
}

// Folded returns the name folded to its words, parted by one space.
func (p *Person) Folded() string { return p.folded }

// Term is an office held from one day to another, as far as the sources say.
type Term struct {
	Office  string // as the French press writes it, without the country: "ministre de l'Intérieur"
	Country string // French name of the country or body: "Maroc", "Union européenne"

	Since, SeenFrom  frdate.Span // the start; where it is not known, the first time seen in office
	Until, SeenUntil frdate.Span // the end; where it is not known, the last time seen in office

	Certainty string // "verified", "partly" or "memory"
	Source    string // where it was read

	replaces  bool // a reader's: in place of the terms listed in the same office
	line      int  // of the file, 0 when unknown
	portfolio string
	country   string      // folded, to compare
	room      frdate.Span // the days that the other holders of the office leave
}

// Portfolio returns the key of the office, as [PortfolioOf] gives it.
func (t Term) Portfolio() string { return t.portfolio }

// covers reports whether a portfolio is the term's or one of those that a minister holds with it:
// the culture of a "ministre de la Jeunesse, de la Culture et de la Communication".
func (t Term) covers(portfolio string) bool {
	if t.portfolio == portfolio {
		return true
	}
	title, rest, ok := firstPhrase(titles, spaced(t.Office))
	if !ok || title.rank != minister {
		return false
	}
	for rest != "" {
		var field phrase
		if field, rest, ok = firstPhrase(fields, rest); ok && field.key == portfolio {
			return true
		}
	}
	return false
}

// Days returns the days on which the person surely or probably held the office. The day
// of handing over belongs to both terms, for the press of that day may name either. A
// start or an end that is not known is open, or at the day another holder is seen.
func (t Term) Days() frdate.Span {
	days := t.room
	if days.IsZero() {
		days = frdate.Always()
	}
	if !t.Since.IsZero() {
		days.From = t.Since.From
	}
	if !t.Until.IsZero() {
		days.To = t.Until.To
	}
	return frdate.NewSpan(days.From, days.To)
}

// sure returns the days for which a source vouches: from the known start or first sight
// to the known end or last sight.
func (t Term) sure() frdate.Span {
	start, end := t.Since, t.Until
	if start.IsZero() {
		start = t.SeenFrom
	}
	if end.IsZero() {
		end = t.SeenUntil
	}
	switch {
	case start.IsZero():
		return frdate.On(end.From)
	case end.IsZero():
		return frdate.On(start.To)
	}
	return frdate.NewSpan(min(start.To, end.From), max(start.To, end.From))
}

// TermAt returns the term held at a time: the one that covers most of it, of equals the
// one that began when the other ended, or else the one listed first. A zero time asks for the latest term.
func (p *Person) TermAt(when frdate.Span) (term Term, ok bool) {
	if when.IsZero() {
		return p.latest()
	}
	most := 0
	for _, t := range p.Terms {
		shared := t.Days().And(when)
		days := int(shared.To) - int(shared.From) + 1
		if !shared.IsZero() && (days > most || days == most && t.follows(term)) {
			term, most = t, days
		}
	}
	return term, most > 0
}

// follows reports whether a term begins when another ends.
func (t Term) follows(other Term) bool {
	return !t.Since.IsZero() && !other.Until.IsZero() && t.Since.From >= other.Until.From
}

// MayBe reports whether an office is one of those listed, or none at all: no office that only a
// text gives.
func (p *Person) MayBe(office string) bool {
	return office == "" || slices.ContainsFunc(p.Terms, func(t Term) bool { return t.Office == office })
}

// TermOf returns the term with a portfolio, by its key of [PortfolioOf], that was held at a time,
// of several the last; a zero time is any time.
func (p *Person) TermOf(portfolio string, when frdate.Span) (term Term, ok bool) {
	for _, t := range slices.Backward(p.Terms) {
		if t.covers(portfolio) && (when.IsZero() || !t.Days().And(when).IsZero()) {
			return t, true
		}
	}
	return term, false
}

func (p *Person) latest() (term Term, ok bool) {
	for _, t := range p.Terms {
		if !ok || t.sure().From > term.sure().From {
			term, ok = t, true
		}
	}
	return term, ok
}
