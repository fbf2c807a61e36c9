// Package office holds who held which office, when: persons, the spellings of their
// names, and their terms, read from offices.toml or a reader's own file of that form.
//
// It knows facts, not texts: finding a name in an article is for data/people.
package office

import "mareader/data/frdate"

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
// one listed first. A zero time asks for the latest term.
func (p *Person) TermAt(when frdate.Span) (term Term, ok bool) {
	if when.IsZero() {
		return p.latest()
	}
	most := 0
	for _, t := range p.Terms {
		shared := t.Days().And(when)
		if days := int(shared.To) - int(shared.From) + 1; !shared.IsZero() && days > most {
			term, most = t, days
		}
	}
	return term, most > 0
}

func (p *Person) latest() (term Term, ok bool) {
	for _, t := range p.Terms {
		if !ok || t.sure().From > term.sure().From {
			term, ok = t, true
		}
	}
	return term, ok
}
