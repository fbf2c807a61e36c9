package meeting

import (
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
	switch t.form {
	case noun:
		return c.ofNoun(t, subject, delegates)
	case pairOnly:
		return c.together(t, subject, delegates)
	case signed:
		return c.ofSigned(t, subject, delegates)
	case passive:
		return c.across(t, "par", subject, delegates)
	case gather:
		objects := c.object(t)
		if len(objects) < 2 {
			return nil
		}
		return c.pairs([]int{objects[0].Person}, objects[1:], delegates)
	case talk:
		return c.across(t, "avec", subject, delegates)
	case with:
		if groups := c.across(t, "avec", subject, delegates); groups != nil {
			return groups
		}
		return c.together(t, subject, delegates)
	}
	return c.ofActive(t, subject, delegates)
}

// across makes the groups of a subject and those who follow a preposition.
func (c clause) across(t trigger, preposition string, subject, delegates []int) []group {
	objects := c.after(t, preposition)
	if len(objects) == 0 {
		return nil
	}
	if len(subject) == 0 {
		subject = c.nextSubject(objects[len(objects)-1])
	}
	return c.pairs(subject, objects, delegates)
}

// ofSigned makes the groups of a signature: "signé par X et Y", "X a signé avec Y", "X et
// Y ont signé".
func (c clause) ofSigned(t trigger, subject, delegates []int) []group {
	if signers := c.after(t, "par"); len(signers) > 1 {
		return []group{{persons: []int{signers[0].Person, signers[1].Person}}}
	}
	if partners := c.after(t, "avec"); len(partners) > 0 {
		return c.pairs(subject, partners, delegates)
	}
	if hasAuxiliary(c.ts, t.at) {
		return c.together(t, subject, delegates)
	}
	return nil
}

// ofActive makes the groups of "X a reçu Y", with Y after the verb, before it as a relative
// or a personal pronoun.
func (c clause) ofActive(t trigger, subject, delegates []int) []group {
	if p := c.clitic(t); p >= 0 {
		return c.withClitic(t, subject, delegates, p)
	}
	if g, ok := c.relativeObject(t); ok {
		g.delegates = append(g.delegates, c.companions(t)...)
		return []group{g}
	}
	objects := c.object(t)
	if len(objects) == 0 {
		return nil
	}
	if len(subject) == 0 && beforeWithin(c.ts, t.at, 3, "avoir", "ayant", "de", "d") {
		subject = c.nextFree(objects[len(objects)-1]) // "après avoir rencontré Y, X …"
	}
	return c.pairs(subject, objects, delegates)
}

// withClitic makes the group of a subject and the person that a pronoun stands for.
func (c clause) withClitic(t trigger, subject, delegates []int, object int) []group {
	if len(subject) == 0 || has(subject, object) {
		return nil
	}
	return []group{{persons: append(append([]int{}, subject...), object), delegates: append(delegates, c.companions(t)...)}}
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
				g.at = o.From
			}
			groups = append(groups, g)
			continue
		}
		g := &groups[len(groups)-1]
		g.persons = append(g.persons, o.Person)
	}
	return groups
}

// ofNoun returns the groups of a noun: "entre X et Y", "de X avec Y", "avec Y".
func (c clause) ofNoun(t trigger, subject, delegates []int) []group {
	if between := c.after(t, "entre"); len(between) > 1 {
		g := group{delegates: append(delegates, c.companions(t)...)}
		for _, r := range between {
			if !has(g.persons, r.Person) {
				g.persons = append(g.persons, r.Person)
			}
		}
		return []group{g}
	}
	objects := c.after(t, "avec")
	if len(objects) == 0 && c.ts[t.at].Is("audience") {
		objects = c.after(t, "a")
	}
	if len(objects) == 0 {
		return c.ofOwn(t, subject, delegates)
	}
	for _, r := range c.refs {
		if r.From > t.at && r.To <= objects[0].From && c.ts[r.From-1].Is("de", "du", "d") {
			subject = []int{r.Person}
		}
	}
	if len(subject) == 0 {
		subject = c.nextFree(objects[len(objects)-1])
	}
	if len(subject) == 0 || has(subject, objects[0].Person) {
		subject = c.implied(objects[0].Person)
	}
	return c.pairs(subject, objects, delegates)
}

// ofOwn returns the group of a noun that names nobody itself: "la réunion tenue par X et
// Y", "X et Y ont eu un entretien", "leur entretien".
func (c clause) ofOwn(t trigger, subject, delegates []int) []group {
	if hosts := c.after(t, "par"); len(hosts) > 1 {
		return []group{{persons: []int{hosts[0].Person, hosts[1].Person}}}
	}
	if c.heldBy(t) {
		if groups := c.together(t, subject, delegates); groups != nil {
			return groups
		}
	}
	if t.at > c.from && c.ts[t.at-1].Is("leur") || c.namesPair(t) {
		if pair := c.lastPair(); len(pair) > 1 {
			return []group{{persons: pair}}
		}
	}
	return nil
}

// heldBy reports whether the noun is what the subject had or held: "X et Y ont eu un
// entretien", "ont tenu une réunion".
func (c clause) heldBy(t trigger) bool {
	return beforeWithin(c.ts, t.at, 12, "ont", "tiennent", "auront", "tiendront", "avaient", "eu", "tenu", "preside", "copreside")
}
