package people

import (
	"strings"

	"mareader/data/token"
)

// Gender is what the words round a name tell of the person's; [Unsaid] where they tell
// nothing or speak against each other.
type Gender uint8

// The genders.
const (
	Unsaid Gender = iota
	Masculine
	Feminine
)

// agrees reports whether both can be of one person.
func (g Gender) agrees(other Gender) bool { return g == Unsaid || other == Unsaid || g == other }

// genderOf reads the gender off the title, the article and the head of a phrase.
func genderOf(ts []token.Token, p phrase) Gender {
	end := p.to
	if p.named() && p.nameFrom > p.from {
		end = p.nameFrom
	}
	for i := p.from; i < end; i++ {
		if i >= p.nameFrom && i < p.nameTo {
			continue
		}
		t := ts[i]
		switch {
		case t.Is("m", "monsieur"), t.Is("le", "un", "ce") && i+1 < end && isRoleHead(ts, i+1):
			return Masculine
		case t.Is("mme", "mlle", "madame"), t.Is("la", "une", "cette", "sa") && i+1 < end && isRoleHead(ts, i+1) && !t.Capital:
			return Feminine
		}
		if p.hasRole && i >= p.role.from && i <= p.role.from+2 && isRoleHead(ts, i) {
			return genderOfHead(ts, i)
		}
	}
	return Unsaid
}

// genderOfHead reads the gender off the word that begins a role and the one after it.
func genderOfHead(ts []token.Token, i int) Gender {
	if i > 0 && ts[i].Gap <= token.Space {
		switch {
		case ts[i-1].Is("le", "un", "ce"):
			return Masculine
		case ts[i-1].Is("la", "une", "cette", "sa"):
			return Feminine
		}
	}
	for _, ending := range [...]string{"trice", "ante", "ente", "euse", "iere", "eure", "cheffe", "deputee", "deleguee", "envoyee", "reine", "princesse", "consule", "ienne", "oresse"} {
		if strings.HasSuffix(ts[i].Fold, ending) {
			return Feminine
		}
	}
	for _, ending := range [...]string{"teur", "president", "roi", "prince", "conseiller", "depute", "envoye"} {
		if strings.HasSuffix(ts[i].Fold, ending) {
			return Masculine
		}
	}
	if i+1 < len(ts) && ts[i+1].Gap == token.Space {
		if strings.HasSuffix(ts[i+1].Fold, "aine") || strings.HasSuffix(ts[i+1].Fold, "aise") || ts[i+1].Is("deleguee", "chargee", "adjointe", "generale") {
			return Feminine
		}
	}
	return Unsaid
}
