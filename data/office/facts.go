package office

import (
	"cmp"
	"fmt"
	"slices"

	"mareader/data/frdate"
)

// Facts is a list of persons with its indexes. It is immutable and safe to share.
type Facts struct {
	persons  []*Person
	names    map[string]*Person   // folded canonical names and variants
	surnames map[string][]*Person // folded
}

// newFacts indexes persons, which it takes over. A name of two persons is the later's;
// clash says so of the first such name.
func newFacts(persons []*Person) (f *Facts, clash error) {
	f = &Facts{
		persons:  persons,
		names:    make(map[string]*Person, 4*len(persons)),
		surnames: make(map[string][]*Person, 8*len(persons)),
	}
	for _, p := range persons {
		p.folded = spaced(p.Name)
		for i := range p.Terms {
			p.Terms[i].portfolio = PortfolioOf(p.Terms[i].Office)
			p.Terms[i].country = spaced(p.Terms[i].Country)
		}
		clash = cmp.Or(clash, f.addNames(p))
	}
	f.limitTerms()
	return f, clash
}

func (f *Facts) addNames(p *Person) (clash error) {
	for _, name := range p.allNames() {
		folded := spaced(name)
		if owner, taken := f.names[folded]; taken && owner != p {
			clash = cmp.Or(clash, at(cmp.Or(p.line, owner.line), fmt.Errorf("%s: %q is also a name of %s: leave it to one of them", p.Name, name, owner.Name)))
		}
		f.names[folded] = p
		for _, s := range surnames(folded) {
			if !slices.Contains(f.surnames[s], p) {
				f.surnames[s] = append(f.surnames[s], p)
			}
		}
	}
	return clash
}

func (p *Person) allNames() []string {
	return append([]string{p.Name}, p.Variants...)
}

// limitTerms bounds the open ends of terms by the days on which another holds the office.
func (f *Facts) limitTerms() {
	type post struct{ portfolio, country string }
	posts := make(map[post][]*Term, len(f.persons))
	for _, p := range f.persons {
		for i := range p.Terms {
			if t := &p.Terms[i]; t.portfolio != "" {
				key := post{t.portfolio, t.country}
				posts[key] = append(posts[key], t)
			}
		}
	}
	for _, terms := range posts {
		for _, t := range terms {
			t.room = t.roomAmong(terms)
		}
	}
}

// roomAmong returns the days that the other terms of an office leave around t.
func (t *Term) roomAmong(terms []*Term) frdate.Span {
	from, to := frdate.MinDay, frdate.MaxDay
	own := t.sure()
	for _, other := range terms {
		theirs := other.sure()
		switch {
		case other == t:
		case theirs.To <= own.From:
			from = max(from, theirs.To)
		case theirs.From >= own.To:
			to = min(to, theirs.From)
		}
	}
	return frdate.NewSpan(from, to)
}

// Persons returns everyone, in the order of the file. The slice and what it holds are
// shared: do not change them.
func (f *Facts) Persons() []*Person { return f.persons }

// ByName finds a person by the whole name or one of its other spellings, whatever the
// case, accents, hyphens and apostrophes.
func (f *Facts) ByName(name string) (p *Person, ok bool) {
	p, ok = f.names[spaced(name)]
	return p, ok
}

// BySurname returns everyone who can be meant by a surname: "Laftit", "Le Maire",
// "Grande-Marlaska" and "Marlaska", "El Otmani" and "Otmani".
func (f *Facts) BySurname(surname string) []*Person { return f.surnames[spaced(surname)] }

// Holders returns who can have held an office at a time, in the order of the file; a zero
// time is any time. The portfolio is a key of [PortfolioOf], the country a French name.
func (f *Facts) Holders(portfolio, country string, when frdate.Span) []*Person {
	if when.IsZero() {
		when = frdate.Always()
	}
	country = spaced(country)
	var held []*Person
	for _, p := range f.persons {
		if slices.ContainsFunc(p.Terms, func(t Term) bool {
			return portfolio != "" && t.portfolio == portfolio && t.country == country && !t.Days().And(when).IsZero()
		}) {
			held = append(held, p)
		}
	}
	return held
}
