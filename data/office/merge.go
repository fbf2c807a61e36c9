package office

import (
	"fmt"
	"slices"
)

// Merge returns the facts of both, where other is what a reader adds: persons, spellings
// and terms. Nothing is overridden unsaid: a term that contradicts one listed is an error
// that names the line, unless the reader says that it replaces those listed in its office.
func (f *Facts) Merge(other *Facts) (*Facts, error) {
	merged := make(map[*Person]*Person, len(other.persons))
	persons := make([]*Person, len(f.persons), len(f.persons)+len(other.persons))
	for i, p := range f.persons {
		persons[i] = p.clone()
		merged[p] = persons[i]
	}
	for _, q := range other.persons {
		p, ok := f.twin(q)
		if !ok {
			p = q.clone()
			p.line = q.line
			persons = append(persons, p)
			continue
		}
		if err := merged[p].add(q); err != nil {
			return nil, err
		}
	}
	both, clash := newFacts(persons)
	if clash != nil {
		return nil, clash
	}
	return both, nil
}

// twin finds the person of f that goes by one of p's names.
func (f *Facts) twin(p *Person) (*Person, bool) {
	for _, name := range p.allNames() {
		if q, ok := f.ByName(name); ok {
			return q, true
		}
	}
	return nil, false
}

// clone copies a person; the line, of another file than the errors are about, is left out.
func (p *Person) clone() *Person {
	return &Person{Name: p.Name, Variants: slices.Clone(p.Variants), Terms: slices.Clone(p.Terms)}
}

// add takes in what a reader knows of the person besides.
func (p *Person) add(own *Person) error {
	for _, name := range own.allNames() {
		if !slices.Contains(p.allNames(), name) {
			p.Variants = append(p.Variants, name)
		}
	}
	p.line = own.line
	for _, t := range own.Terms {
		if t.replaces {
			p.Terms = slices.DeleteFunc(p.Terms, func(u Term) bool { return t.sameOffice(u) })
		}
	}
	for _, t := range own.Terms {
		for _, u := range p.Terms {
			if t.sameOffice(u) && !t.sure().And(u.sure()).IsZero() {
				return at(t.line, fmt.Errorf("%s: %s is listed for %s already: write replaces = true to put this term in its place", p.Name, t.Office, u.sure()))
			}
		}
		p.Terms = append(p.Terms, t)
	}
	return nil
}

// sameOffice reports whether two terms are of one office.
func (t Term) sameOffice(u Term) bool {
	if t.portfolio == "" && u.portfolio == "" && spaced(t.Office) != spaced(u.Office) {
		return false
	}
	return t.portfolio == u.portfolio && t.country == u.country
}
