package meeting

import (
	"strings"

	"mareader/data/people"
	"mareader/data/token"
)

// group is who met, by one trigger.
type group struct {
	persons, delegates []int // indexes in the article's people
	at                 int   // the token that date and place are nearest to; 0 for the trigger
}

// clause is a sentence with the noun phrases that stand for persons.
type clause struct {
	*finder
	span
	refs []people.Ref
}

func (f *finder) clauseOf(s int) clause {
	c := clause{finder: f, span: f.sentences[s]}
	for _, r := range f.refs {
		if r.From >= c.from && r.From < c.to && r.Person >= 0 {
			c.refs = append(c.refs, r)
		}
	}
	return c
}

// participants returns the groups that a trigger tells of: one, or several when somebody
// met others one after the other.
func (c clause) participants(t trigger) []group {
	subject, delegates := c.subject(t)
	front := c.fronted(t)
	if front != nil && has(subject, front[0].Person) && c.takenUp(t.at) && c.finder.subject >= 0 {
		subject = []int{c.finder.subject} // "Avec son hôte, Y, la ministre a parlé de …"
	}
	if front != nil && len(subject) > 0 {
		return c.pairs(subject, front, delegates)
	}
	switch t.form {
	case turn:
		return c.ofTurn(t)
	case granted:
		return c.ofGranted(t, subject, delegates)
	case noun:
		return c.ofNoun(t, subject, delegates)
	case pairOnly:
		if hosts := c.after(t, "par"); len(hosts) > 1 && c.ts[t.verb].Participle && c.severalCountries(personsOf(hosts)) {
			return c.all(hosts, delegates) // "présidée par X et Y"
		}
		if groups := c.across(t, "avec", subject, delegates); groups != nil && strings.HasPrefix(c.ts[t.verb].Fold, "presid") {
			return groups
		}
		return c.together(t, subject, delegates)
	case joint:
		return c.ofJoint(t, subject, delegates)
	case signed:
		return c.ofSigned(t, subject, delegates)
	case passive:
		if groups := c.across(t, "par", subject, delegates); groups != nil {
			return groups
		}
		if with := c.companions(t); strings.HasPrefix(c.ts[t.verb].Fold, "vu") && len(with) > 0 && len(subject) == 1 {
			return []group{{persons: append(subject, with[0])}} // "a été vu en compagnie de Y"
		}
		return c.apposed(t)
	case gather:
		objects := c.object(t)
		if c.ts[t.verb].Is("pris") {
			return c.ofSeated(t, subject, objects, delegates)
		}
		if len(objects) > 1 && len(subject) > 0 && !ofOccasion(c.ts, t.verb) {
			return []group{{persons: append(append([]int{}, subject...), personsOf(objects)...), delegates: delegates}}
		}
		return c.all(objects, delegates)
	case company:
		if partners := c.after(t, "avec"); len(partners) > 0 && len(subject) == 1 && c.severalCountries([]int{subject[0], partners[0].Person}) && c.severally(t, partners[0]) {
			return c.pairs(subject, partners, delegates)
		}
		return nil
	case talk:
		if groups := c.across(t, "avec", subject, delegates); groups != nil {
			return groups
		}
		return c.bothTalk(t, subject, delegates)
	case with:
		if hosts := c.after(t, "par"); len(hosts) > 1 && c.ts[t.verb].Participle {
			return c.all(hosts, delegates) // "coprésidée par X et Y"
		}
		if groups := c.across(t, "avec", subject, delegates); groups != nil {
			return groups
		}
		return c.together(t, subject, delegates)
	}
	return c.ofActive(t, subject, delegates)
}

// severally reports whether the phrase after "avec" stands with the verb, and not with a
// noun between them: "a lancé avec Y", "a dévoilé, jeudi, avec Y".
func (c clause) severally(t trigger, r people.Ref) bool {
	at := r.From - 1
	return at == t.verb+1 || c.ts[at].Gap == token.Comma || followedBy(c.ts, t.verb, at-t.verb, "revue")
}

// across makes the groups of a subject and those who follow a preposition.
func (c clause) across(t trigger, preposition string, subject, delegates []int) []group {
	objects := c.after(t, preposition)
	if len(objects) == 0 {
		if p := c.pronounAfter(t, preposition); p >= 0 && len(subject) > 0 && !has(subject, p) {
			return []group{{persons: append(append([]int{}, subject...), p), delegates: delegates}}
		}
		return nil
	}
	objects = append(objects[:len(objects):len(objects)], c.then(t, preposition, objects[len(objects)-1])...)
	if len(subject) == 0 && len(objects) > 1 && c.ts[objects[1].From].Gap == token.Comma && objects[0].To == objects[1].From {
		return c.pairs([]int{objects[1].Person}, objects[:1], delegates) // "Reçu par Y, X a dit"
	}
	if len(subject) == 0 {
		subject = c.nextSubject(objects[len(objects)-1])
	}
	return c.pairs(subject, objects, delegates)
}

// then returns the phrases that follow the preposition again: "reçue dimanche par X, puis
// lundi à Rabat par Y".
func (c clause) then(t trigger, preposition string, last people.Ref) []people.Ref {
	for i, r := range c.refs {
		if r.From > last.To && r.From-last.To < 12 && c.ts[r.From-1].Fold == preposition && !c.leads(r) && beforeWithin(c.ts, r.From, 8, "puis", "ensuite") {
			return c.refs[i : i+1]
		}
	}
	return nil
}

// pronounAfter returns whom "avec lui", "par elle", "avec son hôte" after the trigger means: the person
// spoken of before; -1 where nothing of the kind stands there.
func (c clause) pronounAfter(t trigger, preposition string) int {
	for i := t.at + 1; i+1 < c.to && c.ts[i+1].Gap <= token.Space; i++ {
		if c.ts[i].Fold != preposition {
			continue
		}
		if c.ts[i+1].Is("lui", "elle") || c.ts[i+1].Is("son", "sa") && i+2 < c.to && c.ts[i+2].Is("hote", "hotesse", "visiteur", "visiteuse", "invite", "invitee", "interlocuteur", "interlocutrice") {
			return c.finder.subject
		}
	}
	return -1
}

// fronted returns the phrase that stands before the trigger with its preposition: "c'est
// avec Y qu'il a eu un entretien", "Y, avec lequel il s'est entretenu"; nil where none does.
func (c clause) fronted(t trigger) []people.Ref {
	if t.form != with && t.form != noun && t.form != talk {
		return nil
	}
	for i := len(c.refs) - 1; i >= 0; i-- {
		r := c.refs[i]
		if r.To >= t.at || r.To+1 >= c.to {
			continue
		}
		next := c.ts[r.To]
		switch {
		case i == 0 && r.From <= c.from+4 && c.ts[c.from].Is("avec") && next.Gap == token.Comma,
			r.From > c.from && c.ts[r.From-1].Is("avec") && next.Is("qu", "que"),
			next.Is("avec") && c.ts[r.To+1].Is("lequel", "laquelle", "lesquels", "lesquelles", "qui"):
			return c.refs[i : i+1]
		}
	}
	return nil
}

// ofActive makes the groups of "X a reçu Y", with Y after the verb, before it as a relative
// or a personal pronoun.
func (c clause) ofActive(t trigger, subject, delegates []int) []group {
	if p := c.clitic(t); p >= 0 && !c.inverted(t) {
		return c.withClitic(t, subject, delegates, p)
	}
	if g, ok := c.relativeObject(t); ok {
		g.delegates = append(g.delegates, c.companions(t)...)
		return []group{g}
	}
	objects := c.object(t)
	if c.inverted(t) && len(objects) > 0 && c.finder.subject != objects[0].Person {
		return c.pairs([]int{objects[0].Person}, []people.Ref{{Person: c.visitor()}}, delegates)
	}
	if len(objects) == 0 {
		return nil
	}
	if end := objects[0].To; strings.HasPrefix(c.ts[t.verb].Fold, "appel") && end < c.to && c.ts[end].Gap == token.Space && (isPrepositionA(c.ts[end]) || c.ts[end].Is("au")) {
		return nil // "a appelé Y à la retenue"
	}
	if n := len(objects); len(subject) == 0 && n > 1 && strings.HasSuffix(c.ts[t.verb].Fold, "ant") && objects[n-2].To == objects[n-1].From {
		return c.pairs([]int{objects[n-1].Person}, objects[:n-1], delegates) // "En recevant Y, X a dit"
	}
	if len(subject) == 0 && beforeWithin(c.ts, t.at, 3, "avoir", "ayant", "de", "d", "en") {
		subject = c.nextFree(objects[len(objects)-1]) // "après avoir rencontré Y, X …"
	}
	return c.pairs(subject, objects, delegates)
}

// inverted reports whether the verb stands before its subject: "où l’a reçu X".
func (c clause) inverted(t trigger) bool {
	return beforeWithin(c.ts, t.at, 4, "ou") && beforeWithin(c.ts, t.at, 2, "l", "la", "le") && c.visitor() >= 0
}

// visitor returns the first person of the sentence, or whom the text speaks of.
func (c clause) visitor() int {
	if len(c.refs) > 0 && !c.governed(c.refs[0]) && c.refs[0].From < c.to {
		return c.refs[0].Person
	}
	return c.finder.subject
}

// withClitic makes the group of a subject and the person that a pronoun stands for.
func (c clause) withClitic(t trigger, subject, delegates []int, object int) []group {
	if len(subject) == 0 || has(subject, object) {
		return nil
	}
	objects := []int{object}
	if beforeWithin(c.ts, t.at, 5, "les") && has(c.several, object) {
		objects = c.several
	}
	return []group{{persons: append(append([]int{}, subject...), objects...), delegates: append(delegates, c.companions(t)...)}}
}

// relativeObject reads "Y, que X a reçu".
func (c clause) relativeObject(t trigger) (g group, ok bool) {
	for k := t.at - 1; k > c.from; k-- {
		if c.ts[k].Gap > token.Comma {
			return g, false
		}
		if !c.ts[k].Is("que", "qu") {
			continue
		}
		for i, r := range c.refs {
			if p := c.finder.subject; r.To == k && k+1 < t.at && c.ts[k+1].Is("il", "elle") && p >= 0 && p != r.Person {
				return group{persons: []int{p, r.Person}}, true // "c'est Y qu'il a retrouvé"
			}
			if x := c.refs[0]; r.To == k && k+1 < t.at && c.ts[k+1].Is("il", "elle") && c.finder.subject < 0 && i > 0 && !c.governed(x) {
				return group{persons: []int{x.Person, r.Person}}, true // "X a fait part à Y, qu'il recevait, …"
			}
			if r.To == k && k+1 < t.at && c.ts[k+1].Is("il", "elle") && c.finder.subject < 0 && i+1 < len(c.refs) && !c.governed(c.refs[i+1]) {
				return group{persons: []int{c.refs[i+1].Person, r.Person}}, true // "Y, qu'il a reçu, X"
			}
			if r.To != k || i+1 >= len(c.refs) || c.refs[i+1].From > t.at || c.refs[i+1].Person == r.Person {
				continue
			}
			return group{persons: []int{c.refs[i+1].Person, r.Person}}, true
		}
		return g, false
	}
	return g, false
}

// together makes one group of a subject of two or more: "X et Y se sont entretenus".
func (c clause) together(t trigger, subject, delegates []int) []group {
	if len(subject) == 0 && beforeWithin(c.ts, t.verb, 1, "sont", "etaient") && reflexive(c.ts, t.verb) {
		if after := c.object(t); len(after) > 1 {
			return c.all(after, delegates) // "que se sont retrouvés X et Y"
		}
	}
	if len(subject) < 2 && c.namesMore(t.at) {
		return nil
	}
	if len(subject) < 2 && c.namesPair(t) {
		subject = c.lastPair()
	}
	if len(subject) < 2 {
		return nil
	}
	return []group{{persons: subject, delegates: delegates}}
}

// pairs makes the groups of a subject and the phrases it met.
func (c clause) pairs(subject []int, objects []people.Ref, delegates []int) []group {
	if len(subject) == 0 {
		return nil
	}
	var groups []group
	for i, o := range objects {
		if has(subject, o.Person) {
			continue
		}
		if i == 0 || c.apart(objects[i-1], o) || len(groups) == 0 {
			g := group{persons: append(append([]int{}, subject...), o.Person), delegates: delegates}
			if i > 0 {
				g.at = o.To - 1 // what dates this one follows it
			}
			groups = append(groups, g)
			continue
		}
		g := &groups[len(groups)-1]
		g.persons = append(g.persons, o.Person)
	}
	return groups
}

// personsOf returns whom phrases stand for.
func personsOf(refs []people.Ref) []int {
	var persons []int
	for _, r := range refs {
		persons = append(persons, r.Person)
	}
	return persons
}

// abroad reports whether two persons are, for all that is known, of different countries.
func (c clause) abroad(p, q int) bool {
	a, b := c.People.People[p].Country, c.People.People[q].Country
	return a == "" || b == "" || a != b
}

// all makes one group of phrases that are coordinated; none of fewer than two persons.
func (c clause) all(refs []people.Ref, delegates []int) []group {
	g := group{delegates: delegates}
	for _, r := range refs {
		if !has(g.persons, r.Person) {
			g.persons = append(g.persons, r.Person)
		}
	}
	if len(g.persons) < 2 {
		return nil
	}
	return []group{g}
}
