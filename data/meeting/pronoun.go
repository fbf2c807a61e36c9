package meeting

import (
	"slices"

	"mareader/data/people"
	"mareader/data/token"
)

// ofGender returns whom "il" or "elle" right before the verb at i means where it cannot be
// person p: the last one of its gender whom the sentence names before; -1 where there is none,
// or where it can be p.
func (c clause) ofGender(i, p int) int {
	for k := i - 1; k >= max(c.from, i-3) && p >= 0; k-- {
		want := people.Masculine
		switch {
		case c.ts[k].Is("elle"):
			want = people.Feminine
		case !c.ts[k].Is("il"):
			continue
		}
		if c.gender(p) == want || c.gender(p) == people.Unsaid {
			return -1
		}
		for _, r := range slices.Backward(c.refs) {
			if r.To <= k && c.gender(r.Person) == want {
				return r.Person
			}
		}
		return -1
	}
	return -1
}

func (c clause) gender(p int) people.Gender { return c.People.Genders[p] }

// speaker returns who says "j'ai vu" before token i, in an interview whose headline begins with
// his name; -1 where nobody does.
func (c clause) speaker(i int) int {
	if !beforeWithin(c.ts, i, 3, "j", "je") || len(c.People.People) == 0 {
		return -1
	}
	if m := c.People.People[0].Mentions; len(m) > 0 && m[0].Part == people.Title && m[0].Start == 0 {
		return 0
	}
	return -1
}

// pronounBetween reports whether il or elle stands between two tokens.
func (c clause) pronounBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if c.ts[i].Is("il", "elle") {
			return true
		}
	}
	return false
}

// pronoun reports whether one of the pronouns stands before token i, with no person between.
func (c clause) pronoun(i int, words ...string) bool {
	for k := i - 1; k >= max(c.from, i-24); k-- {
		if c.ts[k].Is(words...) {
			return true
		}
	}
	return false
}

// epithet reports whether a word that takes up the person spoken of stands before token i:
// "le diplomate", "le responsable".
func (c clause) epithet(i int) bool {
	for k := i - 1; k > c.from && k >= i-8; k-- {
		if c.ts[k].Is("diplomate", "responsable", "emissaire", "dirigeant", "dirigeante", "visiteur", "souverain", "officiel") && c.ts[k-1].Is("le", "la", "l") {
			return true
		}
	}
	return false
}

// latest returns the person named last before the sentence: "ce dernier".
func (c clause) latest() []int {
	for i := len(c.finder.refs) - 1; i >= 0; i-- {
		if r := c.finder.refs[i]; r.From < c.from && r.Person >= 0 {
			return []int{r.Person}
		}
	}
	return nil
}

// farPair is how many words before a sentence "les deux ministres" may have been named.
const farPair = 80

// lastPair returns who "les deux ministres" are: those of the last meeting told, or the
// last two persons named.
func (c clause) lastPair() []int {
	if len(c.pair) > 1 {
		return c.pair[:2:2]
	}
	var persons []int
	for i := len(c.finder.refs) - 1; i >= 0 && len(persons) < 2; i-- {
		r := c.finder.refs[i]
		if r.From >= c.to || r.Person < 0 || !r.Named || has(persons, r.Person) || !r.Counterpart && r.From > 1 && c.ts[r.From-1].Is("de", "d") && c.ts[r.From-2].Is("lettre", "message", "pli", "missive", "invitation", "salutations") {
			continue
		}
		if c.from-r.To > farPair || !people.IsOffice(c.People.People[r.Person].Office) {
			return nil
		}
		persons = append(persons, r.Person)
	}
	if len(persons) < 2 {
		return nil
	}
	return persons
}

// namesPair reports whether "les deux ministres", "les mêmes responsables" stands near the
// trigger.
func (c clause) namesPair(t trigger) bool {
	for i := max(c.from, t.at-12); i+1 < min(c.to, t.at+8); i++ {
		if c.ts[i].Is("deux", "memes") && c.ts[i+1].Is("ministres", "hommes", "responsables", "dirigeants", "parties", "femmes", "interlocuteurs", "chefs") {
			return true
		}
	}
	return false
}

// namesMore reports whether the subject before token i is more than two: "les quatre ministres".
func (c clause) namesMore(i int) bool {
	for k := i - 1; k > c.from && k >= i-8; k-- {
		if c.ts[k].Is("trois", "quatre", "cinq", "six") && c.ts[k-1].Is("les", "ces") {
			return true
		}
	}
	return false
}

// namesGuests reports whether "les deux visiteurs" stands before token i: they are of one side,
// and so no pair that met.
func (c clause) namesGuests(i int) bool {
	for k := i - 1; k > c.from && k >= i-12; k-- {
		if c.ts[k].Is("visiteurs", "visiteuses", "invites", "emissaires", "commissaires", "envoyes") && c.ts[k-1].Is("deux") {
			return true
		}
	}
	return false
}

// pairBefore returns the two persons whom "ils" before token i takes up where a colon parts it
// from them: "X n'avait jamais vu Y : ils s'étaient parlé"; nil where it does not.
func (c clause) pairBefore(i int) []int {
	for k := i - 1; k > c.from; k-- {
		if c.ts[k].Gap != token.Clause {
			continue
		}
		persons := []int{}
		for _, r := range c.refs {
			if r.To <= k && !has(persons, r.Person) {
				persons = append(persons, r.Person)
			}
		}
		if c.ts[k].Is("ils", "elles") && len(persons) == 2 {
			return persons
		}
		return nil
	}
	return nil
}
