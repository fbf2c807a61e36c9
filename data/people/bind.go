package people

import (
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/token"
)

// nameShort gives family names that stand alone their person: first among those the
// article names in full, then among the facts. Without title or role a lone family name
// asks the facts only in a headline, where the press leaves the rest out.
func (f *finder) nameShort(text string, ts []token.Token, ps []phrase, headline bool) {
	for i := range ps {
		p := &ps[i]
		if !p.named() || p.person >= 0 {
			continue
		}
		key := foldName(ts[p.nameFrom:p.nameTo])
		if p.person = f.byFamilyName(key, p); p.person < 0 && (headline || p.hasRole || p.civil) {
			p.person = f.fromFacts(text, ts, p)
		}
		if p.person < 0 && p.nameTo-p.nameFrom > 1 && (p.hasRole || p.civil) {
			p.person = f.add(text, ts, p, nil)
		}
		if p.person >= 0 {
			f.persons[p.person].learn(ts, key, p)
		}
	}
}

// byFamilyName returns the one person of the article whose name ends in key. A title or a
// role before the name lets a slip of spelling pass.
func (f *finder) byFamilyName(key string, p *phrase) int {
	found := -1
	for i, c := range f.persons {
		if !c.endsIn(key, p.civil || p.hasRole) {
			continue
		}
		if found >= 0 && !f.closer(i, found, p) {
			continue
		}
		found = i
	}
	return found
}

// closer decides between two persons of one family name by the role beside it.
func (f *finder) closer(i, j int, p *phrase) bool {
	fits := func(c *candidate) bool {
		return p.hasRole && (p.role.country == "" || p.role.country == c.role.country) && p.role.portfolio() == c.role.portfolio()
	}
	return fits(f.persons[i]) && !fits(f.persons[j])
}

// endsIn reports whether one of the person's names ends in the family name, or, where
// slips are allowed, in one that differs by a letter.
func (c *candidate) endsIn(family string, slips bool) bool {
	for _, key := range c.keys {
		for {
			_, rest, more := strings.Cut(key, " ")
			if !more {
				break
			}
			if key = rest; key == family || slips && nearly(key, family) {
				return true
			}
		}
	}
	return false
}

// fromFacts returns the person of the facts that a family name must mean here, added to
// the article's.
func (f *finder) fromFacts(text string, ts []token.Token, p *phrase) int {
	name := ts[p.nameFrom:p.nameTo]
	if len(name) == 1 && firstNames(name[0].Fold) {
		return -1
	}
	var one *office.Person
	for _, person := range f.facts.BySurname(text[name[0].Start:name[len(name)-1].End]) {
		if !f.inOffice(person, p) {
			continue
		}
		if one != nil {
			return -1
		}
		one = person
	}
	if one == nil {
		return -1
	}
	if i := f.find("", one); i >= 0 {
		return i
	}
	return f.add(text, ts, p, one)
}

// inOffice reports whether a person held an office then that the phrase does not contradict.
func (f *finder) inOffice(person *office.Person, p *phrase) bool {
	return slices.ContainsFunc(person.Terms, func(t office.Term) bool {
		return (f.text.When.IsZero() || !t.Days().And(f.text.When).IsZero()) && (!p.hasRole || fits(p.role, t))
	})
}

// fits reports whether a role can be the office of a term.
func fits(r role, t office.Term) bool {
	if r.country != "" && r.country != t.Country {
		return false
	}
	portfolio := r.portfolio()
	return portfolio == "" || portfolio == t.Portfolio()
}

// settle gives every person the office and country: of the facts at the time of the
// article, or else as the text says.
func (f *finder) settle(ts []token.Token, ps []phrase) {
	for _, c := range f.persons {
		if c.fact != nil {
			if t, ok := f.term(c); ok {
				c.Office, c.Country = t.Office, t.Country
			}
		}
		if c.Country == "" {
			c.Office, c.Country = c.role.office, c.role.country
		}
	}
	f.settleCounterparts(ps)
	f.locate(ts, ps)
}

// settleCounterparts gives "son homologue" the office, and "son collègue" the country, of
// the person named before.
func (f *finder) settleCounterparts(ps []phrase) {
	last := -1
	for _, p := range ps {
		if p.person < 0 || !p.named() {
			continue
		}
		c := f.persons[p.person]
		if last >= 0 && last != p.person && c.fact == nil {
			if p.role.counterpart && c.Office == "" {
				c.Office = f.persons[last].Office
			}
			if p.role.colleague {
				c.Country = f.persons[last].Country
			}
		}
		last = p.person
	}
}

// term returns the term that the article speaks of: of the office that the text names, if
// the person held it about then; else the one held then.
func (f *finder) term(c *candidate) (office.Term, bool) {
	at, ok := c.fact.TermAt(f.text.When)
	if want := c.role.portfolio(); want != "" && (!ok || at.Portfolio() != want) {
		for _, t := range slices.Backward(c.fact.Terms) {
			if t.Portfolio() == want && (f.text.When.IsZero() || !t.Days().And(f.text.When).IsZero()) {
				return t, true
			}
		}
	}
	if !ok {
		return c.fact.TermAt(frdate.Span{})
	}
	return at, ok
}

// describe binds phrases without a name to the person they describe: "le ministre
// français", "son homologue serbe".
func (f *finder) describe(ts []token.Token, ps []phrase) {
	for i := range ps {
		if p := &ps[i]; !p.named() && p.hasRole && definite(ts[p.role.from]) {
			p.person = f.described(ts, ps, i)
		}
	}
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
	if r.country == "" {
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
	if r.country != "" && c.Country != r.country {
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

// mention records where a part of the article names persons.
func (f *finder) mention(part Part, text string, ts []token.Token, ps []phrase) {
	for _, p := range ps {
		if p.person < 0 || !p.named() {
			continue
		}
		r := Range{Part: part, Start: ts[titled(ts, p)].Start, End: ts[p.nameTo-1].End}
		c := f.persons[p.person]
		c.Mentions = append(c.Mentions, Mention{Range: r, Text: text[r.Start:r.End], Office: p.role.office})
	}
}

// titled returns the token where the name begins, its title of courtesy included.
func titled(ts []token.Token, p phrase) int {
	for back := min(3, p.nameFrom-p.from); back > 0; back-- {
		if titlesEnd(ts, p.nameFrom-back) == p.nameFrom {
			return p.nameFrom - back
		}
	}
	return p.nameFrom
}

// reading hands on what was found.
func (f *finder) reading(ts []token.Token, ps []phrase) Reading {
	order := make([]int, 0, len(f.persons)) // by first mention
	place := make([]int, len(f.persons))
	for i, c := range f.persons {
		place[i] = -1
		if len(c.Mentions) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := f.persons[i].Mentions[0], f.persons[j].Mentions[0]
		if a.Part != b.Part {
			return int(b.Part) - int(a.Part)
		}
		return a.Start - b.Start
	})
	r := Reading{Tokens: ts}
	for n, i := range order {
		place[i] = n
		r.People = append(r.People, f.persons[i].Person)
		r.Genders = append(r.Genders, f.persons[i].gender)
	}
	for _, p := range ps {
		ref := Ref{From: p.from, To: p.to, Person: -1, Named: p.named(), Counterpart: p.role.counterpart}
		if p.person >= 0 {
			ref.Person = place[p.person]
		}
		r.Refs = append(r.Refs, ref)
	}
	return r
}
