package people

import (
	"mareader/data/office"
	"mareader/data/token"
	"slices"
	"strings"
)

// describe binds phrases without a name to the person they describe: "le ministre
// français", "son homologue serbe".
func (f *finder) describe(ts []token.Token, ps, title []phrase) {
	for i := range ps {
		if p := &ps[i]; !p.named() && p.hasRole && !ts[min(p.role.from+1, len(ts)-1)].Is("nouveau", "nouvelle", "nouvel") && (definite(ts[p.role.from]) || p.role.from > 0 && ts[p.role.from-1].Is("au", "du")) {
			if p.person = f.described(ts, ps, i); p.person < 0 {
				if p.person = f.announced(title, *p); p.person >= 0 {
					f.persons[p.person].take(p.role)
				}
			}
		}
	}
}

// maybe reports whether nothing is known of a person that speaks against an office in a country.
func (c *candidate) maybe(country string) bool {
	return c.Office == "" && (c.Country == "" || c.Country == country)
}

// take gives a person of whom nothing else is said the country of an office, and the office
// where the words say which.
func (c *candidate) take(r role) {
	if !c.maybe(r.country) || c.fact != nil {
		return
	}
	c.Country = r.country
	if r.portfolio() != "" {
		c.Office = r.office
	}
}

// announced returns the only person whom the title names and the body has not yet, and
// whom the role of a country can describe; -1 where there is none.
func (f *finder) announced(title []phrase, p phrase) int {
	found := -1
	for _, q := range title {
		if q.person < 0 || q.person == found || p.role.country == "" || p.role.counterpart || !f.suits(q.person, p.role) && !f.persons[q.person].maybe(p.role.country) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = q.person
	}
	return found
}

// definite reports whether the first word of a role says that the reader knows who is meant.
func definite(t token.Token) bool { return t.Is("le", "la", "l", "son", "sa", "leur", "ce", "cette") }

// described returns the person that phrase i describes: the last one named before who
// fits, or else the only one named later.
func (f *finder) described(ts []token.Token, ps []phrase, i int) int {
	r := ps[i].role
	if r.country == "" && r.office == "" {
		return -1
	}
	if found := f.describedBefore(ts, ps, i); found >= 0 {
		return found
	}
	if next := f.namedNext(ps, i); next >= 0 {
		return next
	}
	found, peer := -1, ""
	if r.counterpart {
		peer = f.peer(ps[:i])
	}
	vague := r.country == "" && (r.counterpart || r.lesser || !strings.Contains(r.office, " "))
	for _, q := range ps[i+1:] {
		if q.person < 0 || !q.named() || q.person == found || vague || !f.suits(q.person, r) {
			continue
		}
		if peer != "" && office.PortfolioOf(f.persons[q.person].Office) != peer {
			continue // the counterpart's ambassador
		}
		if found >= 0 {
			return -1
		}
		found = q.person
	}
	return found
}

// describedBefore returns the person named before phrase i whom it describes; -1 where none
// fits. Of several, a role of a country means the last; a portfolio the last who was named
// with no country, as those at home are; a mere "le ministre" whom the text speaks of: the
// last who opened a sentence, or else the first.
func (f *finder) describedBefore(ts []token.Token, ps []phrase, i int) int {
	fitting := f.fitting(ts, ps, i)
	if len(fitting) == 0 {
		return -1
	}
	best, r := fitting[0], ps[i].role
	switch {
	case strings.HasPrefix(r.office, "visiteu"), strings.HasPrefix(r.office, "émissaire"):
		best = fitting[len(fitting)-1] // those named after him came with him
	case r.country == "":
		best = fitting[len(fitting)-1]
		for _, j := range fitting {
			if r.portfolio() == "" && opens(ts, ps, j) || r.portfolio() != "" && f.persons[ps[j].person].role.country == "" {
				best = j
				break
			}
		}
	}
	return ps[best].person
}

// fitting returns the phrases before i, the last first, that name persons whom it can
// describe: those in office, or else those who are not.
func (f *finder) fitting(ts []token.Token, ps []phrase, i int) []int {
	var current, former []int
	gender := genderOf(ts, ps[i])
	for j := i - 1; j >= 0; j-- {
		q := ps[j]
		if q.person < 0 || !q.named() || !f.suits(q.person, ps[i].role) || !gender.agrees(f.persons[q.person].gender) {
			continue
		}
		if f.current(q.person) {
			current = append(current, j)
		} else {
			former = append(former, j)
		}
	}
	if len(current) > 0 {
		return current
	}
	return former
}

// opens reports whether phrase i is the first of its sentence and its subject, as far as
// the words before it tell.
func opens(ts []token.Token, ps []phrase, i int) bool {
	if i > 0 && ps[i-1].person >= 0 && !stops(ts[ps[i-1].to:ps[i].from+1]) {
		return false
	}
	for k := ps[i].from; k > 0 && ts[k].Gap < token.Stop; k-- {
		if t := ts[k-1]; t.Is("il", "elle", "ils", "elles", "on") || k == ps[i].from && ts[k].Gap <= token.Space && isPreposition(t) {
			return false
		}
	}
	return true
}

// stops reports whether a sentence ends before one of the words.
func stops(ts []token.Token) bool {
	return slices.ContainsFunc(ts, func(t token.Token) bool { return t.Gap >= token.Stop })
}

// isPreposition reports whether a word governs the phrase after it.
func isPreposition(t token.Token) bool {
	return t.Is("de", "d", "du", "des", "au", "aux", "avec", "pour", "par", "contre", "selon", "entre", "chez") || t.Fold == "a" && t.End-t.Start == 2
}

// namedNext returns the person whom the sentence after a counterpart's begins with and says
// nothing else of: "… son homologue grec. Nikos Pappas était accompagné de …".
func (f *finder) namedNext(ps []phrase, i int) int {
	r := ps[i].role
	if !r.counterpart || r.country == "" || i+1 >= len(ps) {
		return -1
	}
	q := ps[i+1]
	if q.person < 0 || !q.named() || q.from != ps[i].to || q.hasRole {
		return -1
	}
	c := f.persons[q.person]
	if c.fact != nil || c.Office != "" || c.Country != "" && !c.guessed {
		return -1
	}
	c.Country = r.country
	for _, p := range slices.Backward(ps[:i]) {
		if p.person >= 0 && p.named() {
			c.Office = f.persons[p.person].Office
			break
		}
	}
	return q.person
}

// peer returns the portfolio of the person named last: a counterpart holds the same.
func (f *finder) peer(before []phrase) string {
	for _, p := range slices.Backward(before) {
		if p.person >= 0 && p.named() {
			return office.PortfolioOf(f.persons[p.person].Office)
		}
	}
	return ""
}

// current reports whether the person holds the office at the time of the article, as far
// as the facts tell.
func (f *finder) current(person int) bool {
	c := f.persons[person]
	if c.fact == nil || f.text.When.IsZero() {
		return true
	}
	for _, t := range c.fact.Terms {
		if t.Office == c.Office && t.Country == c.Country {
			return !t.Days().And(f.text.When).IsZero()
		}
	}
	return true
}

// suits reports whether a role without a name can be the person's.
func (f *finder) suits(person int, r role) bool {
	c := f.persons[person]
	if r.country != "" && c.Country != r.country || r.former != c.role.former {
		return false
	}
	if r.counterpart || r.lesser {
		return r.country != ""
	}
	want, have := office.PortfolioOf(r.office), office.PortfolioOf(c.Office)
	if want != "" {
		return want == have
	}
	head, _, _ := strings.Cut(r.office, " ")
	return strings.Contains(" "+c.Office+" ", " "+head+" ")
}
