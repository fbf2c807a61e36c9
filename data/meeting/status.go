package meeting

import (
	"mareader/data/token"
	"strings"
)

// status tells held from planned and cancelled by the trigger and the words round it.
func (f *finder) status(s int, t trigger) Status {
	c := f.sentences[s]
	if t.form != noun {
		return t.status
	}
	for i := max(c.from, t.at-12); i < min(c.to, t.at+40); i++ {
		if f.offAt(i) {
			return Cancelled
		}
	}
	if f.tookPlace(c, t) {
		return Held
	}
	for i := max(c.from, t.at-12); i < min(c.to, t.at+40); i++ {
		w := f.ts[i]
		switch {
		case w.Is("tiendra", "tiendront"), w.Is("aura", "auront") && followedBy(f.ts, i, 1, "lieu"):
			return Planned
		case i > t.at+8 && f.ts[i-1].Is("est", "sont") && w.Is("prevue", "prevu", "prevues", "prevus", "programmee", "programmes", "attendue"):
			return Planned
		case w.Is("aura", "auront", "tiendra", "tiendront", "devrait", "devraient", "prevu", "prevue", "prevus", "prevues", "porteront", "portera",
			"attendu", "attendue", "programme", "programmee") && (i < t.at+8) && (!w.Is("programme", "attendu", "attendue") || w.Participle):
			return Planned
		}
	}
	for i := c.from; i < t.at; i++ {
		if w := f.ts[i]; !w.Capital && i > c.from && f.ts[i].Gap <= token.Comma && isFuture(w.Fold) && f.sameClause(i, t.at) {
			return Planned // "Il sera reçu par X, avant des entretiens avec Y"
		}
	}
	return Held
}

// tookPlace reports whether a sentence says of the occasion that trigger t names that it was:
// "s'est tenue", "a eu lieu".
func (f *finder) tookPlace(c span, t trigger) bool {
	for i := t.at + 1; i < c.to; i++ {
		switch w := f.ts[i]; {
		case w.Is("tenu", "tenue", "tenus", "tenues", "deroule", "deroulee", "deroules") && beforeWithin(f.ts, i, 4, "s", "se") && beforeWithin(f.ts, i, 3, "est", "sont"):
			return true
		case w.Is("lieu") && beforeWithin(f.ts, i, 1, "eu") && beforeWithin(f.ts, i, 4, "a", "ont"):
			return !beforeWithin(f.ts, i, 5, "n")
		}
	}
	return false
}

// isFuture reports whether a folded word is a verb in the future tense.
func isFuture(word string) bool {
	switch word {
	case "sera", "seront", "aura", "auront", "fera", "feront", "ira", "iront", "viendra", "rendra", "rendront", "doit", "doivent", "devrait", "devraient":
		return true
	}
	for _, ending := range [...]string{"contrera", "cevra", "tiendra", "prendra", "ignera", "idera", "uera", "istera", "icipera", "uvrira", "itera", "erront"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// sameClause reports whether no new clause begins between two tokens.
func (f *finder) sameClause(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if f.ts[i].Gap >= token.Clause || f.ts[i].Is("que", "qui", "dont") {
			return false
		}
	}
	return true
}
