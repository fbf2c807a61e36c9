package people

import (
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/token"
)

// Text is what people are looked for in.
type Text struct {
	Title, Body string
	When        frdate.Span // publication, zero when unknown
	Country     string      // of the outlet, "" when unknown

	Memory []token.Token // where those of the body may go; nil for new ones
}

// Reading is what was found: the persons, and where the body speaks of them.
type Reading struct {
	People  []Person
	Tokens  []token.Token // of the body
	Refs    []Ref         // in order of the body
	Genders []Gender      // of People, as the text tells them
}

// Ref is a noun phrase of the body that stands for a person, by name or not.
type Ref struct {
	From, To    int // tokens
	Person      int // index in People, -1 when unknown
	Named       bool
	Counterpart bool // "son homologue serbe"
}

// finder collects the persons of one article.
type finder struct {
	facts   *office.Facts
	text    Text
	persons []*candidate

	stated frdate.Span // the first whole date of the body, once looked for
	dated  bool
}

// candidate is a person in the making.
type candidate struct {
	Person
	fact   *office.Person
	keys   []string // folded names seen, the longest first
	role   role     // the fullest that the text gives
	gender Gender

	guessed bool // the country is that of the press
}

// Find finds the persons that title and body name.
func Find(facts *office.Facts, text Text) Reading {
	f := &finder{facts: facts, text: text}
	titleTokens, bodyTokens := token.Scan(text.Title), token.Append(text.Memory[:0], text.Body)
	title, body := phrases(text.Title, titleTokens), phrases(text.Body, bodyTokens)
	f.nameFull(text.Body, bodyTokens, body)
	f.nameFull(text.Title, titleTokens, title)
	f.nameVouched(text.Body, bodyTokens, body)
	f.nameShort(text.Body, bodyTokens, body, false)
	f.nameVouched(text.Body, bodyTokens, body)
	f.nameShort(text.Title, titleTokens, title, true)
	f.settle(bodyTokens, body)
	f.describe(bodyTokens, body, title)
	f.mention(Title, text.Title, titleTokens, title)
	f.mention(Body, text.Body, bodyTokens, body)
	return f.reading(bodyTokens, body)
}

// nameFull gives every phrase with a whole name its person.
func (f *finder) nameFull(text string, ts []token.Token, ps []phrase) {
	for i := range ps {
		p := &ps[i]
		if !p.named() || !isFull(ts[p.nameFrom:p.nameTo]) && !p.crowned(ts) {
			continue
		}
		p.takeRoleBefore(ts, ps, i)
		f.identify(text, ts, p)
	}
}

// farRole is how many words may stand between a role and the name in apposition to it:
// "la directrice Afrique du groupe Leoni, Birgit von Hohenfels".
const farRole = 10

// takeRoleBefore gives a bare name after a comma the role without a name that stands
// before it in the same clause: more words than the grammar knows may follow the role.
func (p *phrase) takeRoleBefore(ts []token.Token, ps []phrase, i int) {
	if i > 0 && p.hasRole && isRank(p.role.office) && ps[i-1].to == p.from && ps[i-1].hasRole && !ps[i-1].named() && ts[p.from].Gap <= token.Comma {
		p.role, p.from = ps[i-1].role, ps[i-1].from // "le chef d'état-major, le général X"
		ps[i-1].hasRole, ps[i-1].to = false, ps[i-1].from
		return
	}
	if i > 0 && p.hasRole && p.role.country == "" {
		q := &ps[i-1]
		if !q.named() && q.hasRole && !q.role.counterpart && q.role.country != "" && q.to == p.from && ts[p.from].Gap == token.Comma {
			p.role.country, p.from, q.hasRole, q.to = q.role.country, q.from, false, q.from // "le chef d'état-major italien, le général X"
		}
		return
	}
	if i == 0 || p.hasRole || ts[p.nameFrom].Gap != token.Comma && !p.civil {
		return
	}
	first := i - 1
	for first > 0 && !ps[first].hasRole && p.from-ps[first-1].to <= farRole {
		first--
	}
	q := &ps[first]
	if q.named() || !q.hasRole || q.role.counterpart || p.from-q.to > farRole || p.from <= q.to {
		return
	}
	for k := q.to; k < p.from; k++ {
		if ts[k].Gap >= token.Comma || verbLike(ts[k]) {
			return
		}
	}
	p.role, p.hasRole = q.role, true
	q.hasRole, q.to = false, q.from
	if between := ps[first+1 : i]; !slices.ContainsFunc(between, phrase.known) {
		for j := range between {
			between[j].absorbInto(q.from)
		}
		p.from = q.from
	}
}

// known reports whether the phrase stands for somebody: "le ministre d'Emmanuel Macron, X".
func (p phrase) known() bool { return p.person >= 0 }

// absorbInto empties a phrase whose words belong to another, which begins at token i.
func (p *phrase) absorbInto(i int) { *p = phrase{from: i, to: i, nameFrom: i, nameTo: i, person: -1} }

// isRank reports whether a role is one that says nothing of the office.
func isRank(office string) bool {
	switch office {
	case "général", "colonel", "amiral", "lieutenant-colonel", "capitaine", "commandant", "cheikh", "professeur", "sénateur", "député":
		return true
	}
	return false
}

// verbLike reports whether a word is certainly a verb: the role before it is the subject.
func verbLike(t token.Token) bool {
	return !t.Capital && personVerbs(t.Fold) && !(t.Fold == "a" && t.End-t.Start == 2) // "à"
}

// isFull reports whether a name can stand for a person by itself: "El Mansouri" and "Le
// Maire" are family names that somebody bears.
func isFull(name []token.Token) bool {
	return len(name) > 2 || len(name) == 2 && (!particles(name[0].Fold) || isRegnal(name[1]))
}

// crowned reports whether one name is all that a sovereign or a pope has: "la reine Sonja".
func (p *phrase) crowned(ts []token.Token) bool {
	name := ts[p.nameFrom]
	return p.hasRole && p.nameTo == p.nameFrom+1 && firstNames(name.Fold) && name.Gap == token.Space &&
		ts[p.nameFrom-1].Is("pape", "roi", "reine", "prince", "princesse", "sultan") && !ts[p.nameFrom-1].Capital && !afterPlaceHead(ts, p.nameFrom)
}

// identify finds or makes the person of a whole name.
func (f *finder) identify(text string, ts []token.Token, p *phrase) {
	name := ts[p.nameFrom:p.nameTo]
	fact, used := f.lookUp(text, name, p.role)
	for skip := 1; fact == nil && skip < len(name)-1 && !placeHeads(name[skip-1].Fold); skip++ { // "garde des Sceaux Gérald Darmanin"
		if fact, used = f.lookUp(text, name[skip:], p.role); fact != nil {
			if p.from == p.nameFrom {
				p.from += skip // "mardi à New York Nasser Bourita"
			}
			p.nameFrom += skip
		}
	}
	if fact != nil {
		p.shorten(used)
		name = ts[p.nameFrom:p.nameTo]
	}
	key := foldName(name)
	vouched := fact != nil || p.hasRole || p.civil || firstNames(firstName(name))
	i := f.find(key, fact)
	if i < 0 && fact == nil && !firstNames(name[0].Fold) {
		i = f.byFamilyName(key, p) // "MM. Talbi El Alami et Larcher"
	}
	if i < 0 && fact == nil && !vouched && !f.spoken(ts, p) {
		return
	}
	if i < 0 {
		i = f.add(text, ts, p, fact)
	}
	p.person = i
	f.persons[i].learn(ts, key, p)
}

// spoken is the weakest ground for a name: two or three capitalised words that act as
// persons do, in a sentence they do not begin.
func (f *finder) spoken(ts []token.Token, p *phrase) bool {
	n := p.nameTo - p.nameFrom
	if n > 3 || p.nameTo >= len(ts) || ts[p.nameFrom].Gap >= token.Stop {
		return false
	}
	after := ts[p.nameTo]
	return after.Gap == token.Space && personVerbs(after.Fold) && !after.Is("a", "est", "s", "va", "ete", "avait", "dit", "note", "juge")
}

// shorten keeps the first n words of the name: what follows is not part of it.
func (p *phrase) shorten(n int) {
	if p.nameTo-p.nameFrom == n {
		return
	}
	if p.to == p.nameTo {
		p.to = p.nameFrom + n
	}
	p.nameTo = p.nameFrom + n
}

// lookUp finds the person of the facts whose name the words are, or begin with; used is
// how many words the name takes.
func (f *finder) lookUp(text string, name []token.Token, r role) (person *office.Person, used int) {
	for n := len(name); n > 1; n-- {
		if p, ok := f.facts.ByName(text[name[0].Start:name[n-1].End]); ok && f.ends(p, name, n, r) {
			return p, f.extent(name, n)
		}
	}
	if p := f.shortened(text, name); p != nil {
		return p, len(name)
	}
	if p := f.misspelt(name); p != nil {
		return p, len(name)
	}
	return nil, 0
}

// ends reports whether the name of somebody known can end after n words: what follows is no
// name, or the role is one that he held. "António Costa Silva" is not António Costa.
func (f *finder) ends(p *office.Person, name []token.Token, n int, r role) bool {
	if n == len(name) || isPlaceName(name[n].Fold) || portfolioNames(name[n].Fold) || f.extent(name, n) > n {
		return true
	}
	return r.portfolio() != "" && slices.ContainsFunc(p.Terms, func(t office.Term) bool { return fits(r, t) })
}

// shortened finds the one person known by a name that the words leave the first of out:
// Mehdi Bensaid is Mohamed Mehdi Bensaid.
func (f *finder) shortened(text string, name []token.Token) *office.Person {
	if len(name) < 2 || !firstNames(firstName(name)) {
		return nil
	}
	var one *office.Person
	for _, p := range f.facts.BySurname(text[name[0].Start:name[len(name)-1].End]) {
		first, rest, _ := strings.Cut(foldKey(p.Name), " ")
		if rest != foldName(name) || !leftOut(first) {
			continue
		}
		if one != nil {
			return nil
		}
		one = p
	}
	return one
}

// leftOut reports whether a folded given name is one that the press leaves out before another.
func leftOut(given string) bool {
	switch given {
	case "mohamed", "mohammed", "muhammad", "mouhamadou", "moulay", "sidi", "lalla":
		return true
	}
	return false
}

// extent lets a name that goes on with a patronymic keep it: "… ben Nayef Ben Abdelaziz".
func (f *finder) extent(name []token.Token, n int) int {
	if n < len(name) && name[n].Is("ben", "bin", "ibn", "ould", "al") {
		return len(name)
	}
	return n
}

// find returns the index of the person with this name, -1 when there is none yet.
func (f *finder) find(key string, fact *office.Person) int {
	for i, c := range f.persons {
		if fact != nil && c.fact == fact {
			return i
		}
	}
	for i, c := range f.persons {
		if fact != nil || c.fact != nil && !c.hasKey(key) {
			continue
		}
		for _, k := range c.keys {
			if sameName(k, key) {
				return i
			}
		}
	}
	return -1
}

func (f *finder) add(text string, ts []token.Token, p *phrase, fact *office.Person) int {
	c := &candidate{fact: fact}
	c.Name = strings.Join(strings.Fields(text[ts[p.nameFrom].Start:ts[p.nameTo-1].End]), " ") // with blanks of one width
	if fact != nil {
		c.Name, c.Known = fact.Name, true
		c.keys = append(c.keys, foldKey(fact.Name))
	}
	f.persons = append(f.persons, c)
	return len(f.persons) - 1
}

// learn takes what a phrase says of the person.
func (c *candidate) learn(ts []token.Token, key string, p *phrase) {
	if !c.hasKey(key) {
		c.keys = append(c.keys, key)
	}
	if p.hasRole && better(p.role, c.role) {
		c.role = p.role
	}
	if c.gender == Unsaid {
		c.gender = genderOf(ts, *p)
	}
}

// better reports whether a role says more than another.
func better(a, b role) bool {
	if b.office == "" && b.country == "" {
		return true
	}
	if (a.office != "") != (b.office != "") {
		return a.office != ""
	}
	if (a.portfolio() != "") != (b.portfolio() != "") {
		return a.portfolio() != ""
	}
	return b.country == "" && a.country != ""
}

func (c *candidate) hasKey(key string) bool {
	for _, k := range c.keys {
		if k == key {
			return true
		}
	}
	return false
}
