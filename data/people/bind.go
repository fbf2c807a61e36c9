package people

import (
	"cmp"
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
		if p.person = f.byFamilyName(key, p); p.person < 0 && (headline || p.hasRole || p.civil || paired(text, ts, p)) {
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

// paired reports whether the name is one of two that a dash joins after a word for a meeting:
// "Entretien X–Y".
func paired(text string, ts []token.Token, p *phrase) bool {
	occasion := func(k int) bool {
		return k >= 0 && ts[k].Is("entretien", "rencontre", "appel", "entrevue", "tete-a-tete", "face-a-face", "dejeuner")
	}
	dashed := func(k int) bool {
		return k > 0 && k < len(ts) && ts[k].Capital && text[ts[k-1].End:ts[k].Start] == "–"
	}
	return occasion(p.nameFrom-1) && dashed(p.nameTo) || dashed(p.nameFrom) && occasion(p.nameFrom-2)
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
			if key = rest; key == family || slips && (nearly(key, family) || len(family) > 3 && strings.HasPrefix(key, family+" ")) {
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

// settle gives every person the office and country: as the facts word them where they list
// the office that the text gives, or one of the day where it gives none; else as it says.
func (f *finder) settle(ts []token.Token, ps []phrase) {
	for _, c := range f.persons {
		c.Office, c.Country = c.role.office, c.role.country
		if t, ok := f.term(c); ok {
			c.Office, c.Country = t.Office, t.Country
		}
		if t, ok := c.latest(); c.Country == "" && ok {
			c.Country = t.Country
		}
	}
	f.settleCounterparts(ts, ps)
	f.locate(ts, ps)
}

// latest returns the last term that the facts list.
func (c *candidate) latest() (t office.Term, ok bool) {
	if c.fact == nil {
		return t, false
	}
	return c.fact.TermAt(frdate.Span{})
}

// settleCounterparts gives "son homologue" the office, and "son collègue" the country, of
// the person named before.
func (f *finder) settleCounterparts(ts []token.Token, ps []phrase) {
	last := -1
	for i, p := range ps {
		if p.person < 0 || !p.named() {
			continue
		}
		c := f.persons[p.person]
		if last < 0 && i+1 < len(ps) && ps[i+1].person >= 0 && ps[i+1].named() {
			last = ps[i+1].person // "Face à son homologue, Y, X a plaidé"
		}
		if last >= 0 && last != p.person && p.role.counterpart && c.Office == "" {
			c.takePeer(cmp.Or(f.persons[last].role.office, f.persons[last].Office), f.text.When)
		}
		if last >= 0 && last != p.person && c.fact == nil {
			if p.role.colleague && p.role.country == "" && !p.receives(ts) {
				c.Country = f.persons[last].Country
			}
		}
		last = p.person
	}
}

// takePeer gives a counterpart the office of whom he is one: one that the facts list of him, where
// they list him.
func (c *candidate) takePeer(peer string, when frdate.Span) {
	if c.fact == nil {
		c.Office = peer
	} else if t, ok := c.fact.TermOf(office.PortfolioOf(peer), when); ok && t.Portfolio() != "" {
		c.Office, c.Country = t.Office, t.Country
	}
}

// receives reports whether the phrase is who receives somebody, "accueillie par sa collègue":
// no minister is received by one of his own government.
func (p phrase) receives(ts []token.Token) bool {
	return p.from > 1 && ts[p.from-1].Is("par") && ts[p.from-2].Is("recu", "recue", "accueilli", "accueillie")
}

// term returns the term of the facts that the article speaks of: of the office that the text
// gives, where it is one of the time of the article; where it gives none, the one held then.
// What the text says is not overruled, and a time that is not known chooses among no offices.
func (f *finder) term(c *candidate) (t office.Term, ok bool) {
	if c.fact == nil || c.role.former {
		return t, false
	}
	if want := c.role.portfolio(); want != "" {
		return c.fact.TermOf(want, f.text.When)
	}
	if when := f.day(); !when.IsZero() {
		return c.fact.TermAt(when)
	}
	if saysOffice(c.role) || len(c.fact.Terms) != 1 {
		return t, false
	}
	return c.fact.Terms[0], true
}

// saysOffice reports whether the words of a role say which office somebody holds: princes and
// generals hold some or none.
func saysOffice(r role) bool {
	return IsOffice(r.office) && !isRank(r.office) && !headOf(r.office).Is("prince", "princesse", "emir")
}

// day returns when the article is of: its publication, or else the first whole date in the body;
// zero where there is neither.
func (f *finder) day() frdate.Span {
	if !f.text.When.IsZero() {
		return f.text.When
	}
	if f.dated {
		return f.stated
	}
	f.dated = true
	for _, e := range frdate.Scan(f.text.Body) {
		if day, whole := e.Days.Only(); whole {
			f.stated = frdate.On(day)
			break
		}
	}
	return f.stated
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
	r.Refs = make([]Ref, 0, len(ps))
	for _, p := range ps {
		ref := Ref{From: p.from, To: p.to, Person: -1, Named: p.named(), Counterpart: p.role.counterpart}
		if p.person >= 0 {
			ref.Person = place[p.person]
		}
		r.Refs = append(r.Refs, ref)
	}
	return r
}
