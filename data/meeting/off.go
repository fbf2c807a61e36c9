package meeting

import (
	"sort"

	"mareader/data/frdate"
	"mareader/data/token"
)

// offAt reports whether the words at token i say that something does not take place: "est
// annulée", "n'aura pas lieu", "n'a pu se tenir".
func (f *finder) offAt(i int) bool {
	switch f.ts[i].Fold {
	case "annule", "annulee", "annules", "annulees", "reporte", "reportee", "reportes", "reportees", "ajourne", "ajournee",
		"repousse", "repoussee", "differe", "differee", "deprogramme", "deprogrammee", "suspendue", "supprime", "supprimee":
		return f.ts[i].Participle && f.postponed(f.sentenceAt(i)) == 0
	case "saute":
		return f.ts[i].Participle && beforeWithin(f.ts, i, 2, "a") && (i+1 == len(f.ts) || f.ts[i+1].Gap > token.Space) // "le rendez-vous a sauté"
	case "lieu":
		return beforeWithin(f.ts, i, 4, "n") && beforeWithin(f.ts, i, 2, "pas")
	case "tenir":
		return beforeWithin(f.ts, i, 5, "n") && beforeWithin(f.ts, i, 3, "pu")
	}
	return false
}

// callsOff reports whether a sentence says of the meeting told before it that it does not
// take place: "L'entretien a été annulé".
func (c clause) callsOff() bool {
	occasion := false
	for i := c.from; i < c.to; i++ {
		if i < c.from+5 && c.ts[i].Is("entretien", "rencontre", "visite", "reunion", "entrevue", "audience", "deplacement", "voyage", "rendez-vous", "tete-a-tete", "celle-ci", "celui-ci") {
			occasion = true
		}
		if c.staysAway(i) || c.offAt(i) && (occasion || followedBy(c.ts, i, 4, "visite", "deplacement", "voyage", "venue", "tournee", "sejour", "rencontre", "entretien")) {
			return true
		}
		if (c.ts[i].Is("renonce") && c.ts[i].Participle || c.ts[i].Is("renoncer", "renonceront")) && followedBy(c.ts, i, 4, "rendre", "venir", "visite", "deplacement", "voyage", "rencontrer") {
			return true
		}
	}
	return false
}

// staysAway reports whether the verb at token i says that somebody does not go where he was
// expected: "n'ira pas", "ne se rendra pas", "a annulé son déplacement".
func (c clause) staysAway(i int) bool {
	switch c.ts[i].Fold {
	case "ira", "iront", "viendra", "viendront", "rendra", "rendront":
		return beforeWithin(c.ts, i, 3, "ne", "n") && followedBy(c.ts, i, 2, "pas", "plus")
	case "annule", "reporte", "ajourne":
		return c.ts[i].Participle && hasAuxiliary(c.ts, i) && followedBy(c.ts, i, 3, "deplacement", "visite", "voyage", "venue")
	}
	return false
}

// retracts reports whether a sentence says that what stands before it is not true: "C'est
// inexact", "Il n'en est rien".
func (c clause) retracts() bool {
	if c.to-c.from > 8 || c.to-c.from < 3 {
		return false
	}
	first := c.ts[c.from]
	return first.Is("c") && followedBy(c.ts, c.from, 2, "inexact", "faux", "errone") || first.Is("il") && followedBy(c.ts, c.from, 5, "rien") && followedBy(c.ts, c.from, 2, "en")
}

// revise takes from a sentence what becomes of the meeting told before it: that it does not
// take place, or its new day.
func (c clause) revise(d *draft) {
	s := c.sentenceAt(c.from)
	if at := c.postponed(s); at > 0 {
		d.when = c.clueAt(s, trigger{at: at, status: Planned})
		d.DateEvidence = nil
	} else if c.callsOff() {
		d.Status = Cancelled
	}
}

// postponed returns the token that puts the meeting off to a day that sentence s says after
// it, "reportée au 6 juin", "se tiendra finalement le 6 juin"; 0 where there is none.
func (f *finder) postponed(s int) int {
	c := f.sentences[s]
	for i := c.from; i < c.to; i++ {
		w := f.ts[i]
		moved := w.Participle && w.Is("reporte", "reportee", "reportes", "reportees", "repousse", "repoussee", "repousses", "repoussees",
			"decale", "decalee", "decales", "decalees", "differe", "differee", "ajourne", "ajournee", "avance", "avancee")
		if (moved || w.Is("finalement")) && f.dateAfter(i, c.to) {
			return i
		}
	}
	return 0
}

// farDate is how many words after "reportée" the new day stands at most.
const farDate = 12

// dateAfter reports whether a day is said shortly after token i, before token to.
func (f *finder) dateAfter(i, to int) bool {
	for _, e := range f.dates {
		if at := f.tokenAt(e.Start); at > i && at < min(to, i+farDate) && e.Role == frdate.During {
			return true
		}
	}
	return false
}

// sentenceAt returns the sentence that token i is in.
func (f *finder) sentenceAt(i int) int {
	return min(sort.Search(len(f.sentences), func(s int) bool { return i < f.sentences[s].to }), len(f.sentences)-1)
}

// failed reports whether sentence s tells a meeting as something that did not take place
// when it should have: "n'a pu se tenir".
func (f *finder) failed(s int) bool {
	c := f.sentences[s]
	for i := c.from; i < c.to; i++ {
		if f.ts[i].Is("lieu", "tenir") && f.offAt(i) && !beforeWithin(f.ts, i, 4, "aura", "auront", "devrait") {
			return true
		}
	}
	return false
}
