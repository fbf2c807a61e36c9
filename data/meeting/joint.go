package meeting

import (
	"strings"

	"mareader/data/people"
)

// bothTalk makes the group of "X et Y ont parlé de …": of counterparts, whom the verb alone
// brings together.
func (c clause) bothTalk(t trigger, subject, delegates []int) []group {
	if len(subject) != 2 || beforeWithin(c.ts, t.at, 5, "deux", "chacun", "aussi", "egalement") || !beforeWithin(c.ts, t.at, 4, "ont", "avaient") && !strings.HasSuffix(c.ts[t.verb].Fold, "eront") {
		return nil
	}
	if a, b := c.People.People[subject[0]].Country, c.People.People[subject[1]].Country; a == b || a == "" || b == "" {
		return nil
	}
	return []group{{persons: subject, delegates: delegates}}
}

// ofJoint makes the group of those of several countries who did one thing at one place: "X
// et Y y ont arrêté un calendrier", "Le 7 avril, à Rabat, X et Y ont scellé", "X et Y ont convenu".
func (c clause) ofJoint(t trigger, subject, delegates []int) []group {
	last := c.lastBefore(t.at)
	if len(subject) < 2 || last == nil || t.at-last.To > 1 || c.ts[max(t.at, 1)-1].Is("qui", "n") || !c.severalCountries(subject) ||
		followedBy(c.ts, t.at, 3, "deux", "trois") || followedBy(c.ts, t.at, 4, "chacun", "chacune", "aussi", "egalement", "respectivement", "successivement", "separement", "pas", "jamais") {
		return nil
	}
	if c.ts[t.at].Is("viennent") {
		return []group{{persons: subject, delegates: delegates}} // "X et Y viennent de clore la séance"
	}
	there := c.ts[t.at-1].Is("y") && c.sentenceAt(t.at) > 0
	agreed := followedBy(c.ts, t.at, 3, "convenu", "examine", "passe", "enterine", "scelle") && !followedBy(c.ts, t.at, 3, "commande")
	agreed = agreed || followedBy(c.ts, t.at, 1, "inaugure", "ouvert", "lance", "procede") && c.townWithin(t.at, 8)
	if !there && !agreed && !c.sharedOccasion(t) && !c.opensAtPlace() {
		return nil
	}
	return []group{{persons: subject, delegates: delegates}}
}

// sharedOccasion reports whether what the persons did is an occasion that they had
// together: "ont tenu la deuxième session", "ont partagé un repas", "ont mis au point".
func (c clause) sharedOccasion(t trigger) bool {
	for i := t.at + 1; i < min(c.to, t.at+5); i++ {
		switch w := c.ts[i]; {
		case w.Is("tenu"):
			return followedBy(c.ts, i, 8, "session", "reunion", "seance", "commission", "consultations", "conference", "travaux", "sommet")
		case w.Is("partage", "pris"):
			return followedBy(c.ts, i, 4, "iftar", "ftour", "repas", "dejeuner", "diner", "the", "cafe", "table")
		case w.Is("fait"):
			return followedBy(c.ts, i, 2, "point")
		case w.Is("mis"):
			return followedBy(c.ts, i, 2, "point") || followedBy(c.ts, i, 2, "accord") && c.townWithin(i, 12)
		}
	}
	return false
}

// lastBefore returns the phrase that stands last before token i; nil where none does.
func (c clause) lastBefore(i int) *people.Ref {
	for k := len(c.refs) - 1; k >= 0; k-- {
		if c.refs[k].To <= i {
			return &c.refs[k]
		}
	}
	return nil
}

// townWithin reports whether a town is said within n tokens after token i.
func (c clause) townWithin(i, n int) bool {
	for k := i + 1; k < min(c.to, i+n); k++ {
		if name, _ := c.townAt(k); name != "" {
			return true
		}
	}
	return false
}

// severalCountries reports whether the persons are known to be of two countries or more.
func (c clause) severalCountries(persons []int) bool {
	for _, p := range persons[1:] {
		if a, b := c.People.People[persons[0]].Country, c.People.People[p].Country; a != "" && b != "" && a != b {
			return true
		}
	}
	return false
}

// opensAtPlace reports whether the sentence names a day and a town before anybody.
func (c clause) opensAtPlace() bool {
	town := false
	for i := c.from; i < c.refs[0].From; i++ {
		name, _ := c.townAt(i)
		town = town || name != ""
	}
	for _, e := range c.dates {
		if at := c.tokenAt(e.Start); at >= c.from && at < c.refs[0].From {
			return town
		}
	}
	return false
}
