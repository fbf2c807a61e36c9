package meeting

import (
	"strings"

	"mareader/data/people"
	"mareader/data/token"
)

// ofGranted makes the group of "X a accordé une audience à Y", "X lui a accordé une
// audience", "l'audience que lui a accordée X".
func (c clause) ofGranted(t trigger, subject, delegates []int) []group {
	if beforeWithin(c.ts, t.at, 3, "vu") {
		return c.across(t, "par", subject, delegates) // "s'est vu accorder une audience par X"
	}
	relative := beforeWithin(c.ts, t.at, 6, "que", "qu")
	if relative {
		hosts := c.object(t)
		if len(hosts) == 0 {
			return nil
		}
		subject = []int{hosts[0].Person}
		if guest := c.nextFree(hosts[0]); guest != nil && guest[0] != hosts[0].Person {
			return []group{{persons: []int{guest[0], hosts[0].Person}, delegates: delegates}}
		}
	}
	if beforeWithin(c.ts, t.at, 3, "lui") && c.finder.subject >= 0 && len(subject) > 0 && !has(subject, c.finder.subject) {
		return []group{{persons: append(append([]int{}, subject...), c.finder.subject), delegates: delegates}}
	}
	if guests := c.after(t, "a", "au", "aux"); len(guests) > 0 && !relative {
		return c.pairs(subject, guests, delegates)
	}
	return nil
}

// ofTurn makes the group of whoever met another in the sentence before and of the one whose
// turn it was then: "X a reçu Y. Puis ce fut le tour de Z".
func (c clause) ofTurn(t trigger) []group {
	last := len(c.found) - 1
	next := c.after(t, "de", "d", "du")
	if last < 0 || len(next) == 0 || c.sentences[c.found[last].sentence].to != c.from {
		return nil
	}
	return c.pairs([]int{c.found[last].host}, next[:1], nil)
}

// ofSigned makes the groups of a signature: "signé par X et Y", "X a signé avec Y", "X et
// Y ont signé".
func (c clause) ofSigned(t trigger, subject, delegates []int) []group {
	if signers := c.after(t, "entre"); len(signers) > 1 {
		return c.all(signers, delegates)
	}
	if signers := c.after(t, "par"); len(signers) > 1 && !beforeWithin(c.ts, t.at, 3, "egalement", "aussi") {
		return []group{{persons: []int{signers[0].Person, signers[1].Person}}}
	}
	if partners := c.after(t, "avec"); len(partners) > 0 {
		return c.pairs(subject, partners, delegates)
	}
	if hasAuxiliary(c.ts, t.at) || strings.HasSuffix(c.ts[t.verb].Fold, "ent") {
		return c.together(t, subject, delegates)
	}
	return nil
}

// ofSeated makes the group of "X et Y ont pris place autour de la table", "à l'invitation de
// X, avaient pris place Y et Z".
func (c clause) ofSeated(t trigger, subject []int, objects []people.Ref, delegates []int) []group {
	persons := append(append([]int{}, subject...), personsOf(objects)...)
	for _, r := range c.refs {
		if r.To <= t.at && !has(persons, r.Person) && beforeWithin(c.ts, r.From, 2, "invitation") {
			persons = append([]int{r.Person}, persons...)
		}
	}
	if len(persons) < 2 || !c.severalCountries(persons) {
		return nil
	}
	return []group{{persons: persons, delegates: delegates}}
}

// apposed makes the group of "X se félicite de ses échanges avec Y, rencontré lundi": of the
// phrase right before the participle and the one that the sentence opens with.
func (c clause) apposed(t trigger) []group {
	y := c.lastBefore(t.verb)
	if y == nil || y.To != t.verb || c.ts[t.verb].Gap != token.Comma || !c.governed(*y) && y.From != c.from+1 || len(c.refs) == 0 {
		return nil
	}
	x := c.refs[0]
	if p := c.finder.subject; x.Person == y.Person && p >= 0 && p != y.Person && c.severalCountries([]int{p, y.Person}) {
		return []group{{persons: []int{p, y.Person}}} // "Avec Y, rencontré lundi, il a parlé"
	}
	if x.Person == y.Person || c.governed(x) || !c.severalCountries([]int{x.Person, y.Person}) {
		return nil
	}
	return []group{{persons: []int{x.Person, y.Person}}}
}
