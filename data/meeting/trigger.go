package meeting

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/token"
)

// form is how a trigger ties the persons beside it.
type form int

const (
	active   form = iota // X a reçu Y
	passive              // Y a été reçu par X
	with                 // X s'est entretenu avec Y; X et Y se sont entretenus
	noun                 // une réunion entre X et Y, avec Y
	shown                // chez Y: X a commencé sa matinée chez Y
	pairOnly             // X et Y se sont vus: only together
	gather               // la session a réuni X et Y
	talk                 // X a parlé avec Y: only with somebody
	signed               // signé par X et Y; X et Y ont signé
	joint                // X et Y ont convenu, y ont arrêté: what two do at one place
	company              // X a inauguré, avec Y, un salon
	turn                 // X a reçu Y. Puis ce fut le tour de Z
	granted              // X a accordé une audience à Y; Y, à qui X a accordé une audience
)

// trigger is a word that tells of a meeting.
type trigger struct {
	at     int // the token that date and place are looked for around
	verb   int // the token of the word itself
	form   form
	status Status
}

// triggerAt returns the trigger at token i, if it is one.
func triggerAt(ts []token.Token, i int) (trigger, bool) {
	t := trigger{at: i, verb: i, status: Held}
	var ok bool
	if seated(ts, i) {
		t.form = gather
		return t, true
	}
	if t.form, t.status, ok = verbAt(ts, i); ok {
		if !denied(ts, i) {
			return t, true
		}
		return t, false
	}
	if isNoun(ts, i) {
		t.form = noun
		return t, true
	}
	if isTurn(ts, i) {
		t.form, t.status = turn, pick(beforeWithin(ts, i, 3, "sera"), Planned)
		return t, true
	}
	if ts[i].Is("sont") && i > 0 && ts[i-1].Is("se") && i+3 < len(ts) && ts[i+1].Is("mis") && ts[i+3].Is("accord") {
		t.form = joint // "X et Y se sont mis d'accord"
		return t, true
	}
	if ts[i].Fold == "viennent" && i+3 < len(ts) && ts[i+1].Is("de") && ts[i+2].Is("clore", "ouvrir", "signer", "parapher", "conclure", "cloturer", "sceller") {
		t.form = joint
		return t, true
	}
	if ts[i].Is("ont", "avaient", "auront") && i+1 < len(ts) && ts[i+1].Gap == token.Space {
		t.form, t.status = joint, pick(ts[i].Is("auront"), Planned)
		return t, true
	}
	return t, false
}

// isTurn reports whether the word at i says that it was another's turn: "ce fut le tour de",
// "c'est au tour de".
func isTurn(ts []token.Token, i int) bool {
	return ts[i].Is("tour") && i+1 < len(ts) && ts[i+1].Is("de", "d", "du") && beforeWithin(ts, i, 1, "le", "au") &&
		beforeWithin(ts, i, 2, "fut", "etait", "sera", "est", "ete") && beforeWithin(ts, i, 4, "ce", "c")
}

// seated reports whether the verb at i says that persons sat down at one table: "autour de la
// table avaient pris place".
func seated(ts []token.Token, i int) bool {
	return ts[i].Fold == "pris" && i+1 < len(ts) && ts[i+1].Is("place") && hasAuxiliary(ts, i) && (beforeWithin(ts, i, 24, "table") || followedBy(ts, i, 8, "table"))
}

// verb is a verb of meeting: its folded stem, and what its forms do.
type verb struct {
	stem string
	form form
}

var verbs = [...]verb{
	{"rencontr", active}, {"recev", active}, {"recoi", active}, {"recu", active}, {"accueill", active}, {"entreten", with},
	{"entretien", with}, {"reuni", with}, {"retrouv", active}, {"rejoin", active}, {"concert", with}, {"convers", with},
	{"vu", active}, {"voir", active}, {"verr", active}, {"discut", with}, {"entretin", with}, {"echang", with}, {"chez", shown},
	{"signe", signed}, {"rassembl", gather}, {"confer", with}, {"parl", talk}, {"abord", talk}, {"evoqu", talk}, {"copresid", with},
	{"paraph", signed}, {"presid", pairOnly}, {"dejeune", with}, {"dine", with}, {"eu", active}, {"telephon", granted},
	{"pass", company}, {"pris", with}, {"partag", with}, {"visit", company}, {"particip", company}, {"devoil", company}, {"inaugur", company}, {"lanc", company}, {"arpent", company},
	{"mains", granted}, {"bavard", with}, {"isol", with}, {"dialogu", with}, {"appel", active}, {"attend", active},
	{"bureau", shown}, {"joint", active}, {"raccompagn", active}, {"convi", active}, {"consacr", granted}, {"reverr", pairOnly}, {"revu", pairOnly}, {"accord", granted},
}

// verbsByLetters are the verbs by the first two letters of their stems: most words are of
// none.
var verbsByLetters = func() (table [1 << 10][]verb) {
	for _, v := range verbs {
		key := fold.FirstLetters(v.stem)
		table[key] = append(table[key], v)
	}
	return table
}()

// verbAt reads a verb of meeting at token i, with the tense its form and its auxiliary give.
func verbAt(ts []token.Token, i int) (form, Status, bool) {
	word := ts[i].Fold
	for _, v := range verbsByLetters[fold.FirstLetters(word)] {
		ending, ok := strings.CutPrefix(word, v.stem)
		if !ok {
			continue
		}
		status, ok := tense(ts, i, v, ending)
		if !ok {
			return 0, 0, false
		}
		return diathesis(ts, i, v), status, true
	}
	return 0, 0, false
}

// diathesis tells "a reçu" from "a été reçu", "a rencontré" from "se sont rencontrés".
func diathesis(ts []token.Token, i int, v verb) form {
	switch {
	case v.stem == "recev" && strings.HasSuffix(ts[i].Fold, "oir") && beforeWithin(ts, i, 1, "fait", "faisait", "fera"):
		return passive // "s'est fait recevoir par"
	case v.stem == "parl" && reflexive(ts, i), v.stem == "reuni" && !followedBy(ts, i, 12, "par") && beforeWithin(ts, i, 2, "sont", "etaient", "seront"):
		return pairOnly
	case v.form == gather, v.stem == "reuni" && !reflexive(ts, i) && (hasAuxiliary(ts, i) || ofOccasion(ts, i)) && !followedBy(ts, i, 2, "avec"):
		return gather
	case v.form != active:
		return v.form
	case reflexive(ts, i):
		return pairOnly
	case participle(ts[i], v.stem) && ((beforeWithin(ts, i, 3, "ete", "etre", "sera", "seront") || beforeWithin(ts, i, 2, "est", "sont", "etait", "etaient")) || !hasAuxiliary(ts, i)):
		return passive
	}
	return active
}

// participle reports whether a word is a past participle of the verb.
func participle(t token.Token, stem string) bool {
	ending := strings.TrimPrefix(t.Fold, stem)
	switch stem {
	case "rencontr", "retrouv":
		return t.Participle
	case "recu":
		return true
	case "accueill":
		return ending == "i" || ending == "ie" || ending == "is" || ending == "ies"
	case "vu":
		return true
	case "joint", "convi":
		return (ending == "" || ending == "e" || ending == "es") && (stem == "joint" || t.Participle)
	}
	return false
}

// hasAuxiliary reports whether a form of avoir or être stands shortly before.
func hasAuxiliary(ts []token.Token, i int) bool {
	for k := i - 1; k >= max(0, i-5); k-- {
		if ts[k+1].Gap >= token.Clause {
			return false
		}
		t := ts[k]
		if t.Is("ai", "a", "ont", "avait", "avaient", "aura", "auront", "avoir", "ayant", "est", "sont", "etait", "etaient", "ete", "etre", "aurait", "auraient") && !isPrepositionA(t) {
			return true
		}
	}
	return false
}

// isPrepositionA tells "à" from "a", which fold alike.
func isPrepositionA(t token.Token) bool { return t.Fold == "a" && t.End-t.Start == 2 }

// reflexive reports whether se or s' governs the verb at i.
func reflexive(ts []token.Token, i int) bool { return beforeWithin(ts, i, 5, "se", "s") }

// denied reports whether the verb is negated.
func denied(ts []token.Token, i int) bool {
	if beforeWithin(ts, i, 3, "refuse", "refusent", "refusait", "decline", "declinait", "evite", "evitait", "souhaite", "souhaitent", "souhaitait", "espere", "esperait", "voulait", "veut") {
		return true // "a refusé de recevoir"
	}
	return beforeWithin(ts, i, 3, "sans") || beforeWithin(ts, i, 6, "ne", "n") && beforeWithin(ts, i, 3, "pu") || beforeWithin(ts, i, 6, "ne", "n") && beforeWithin(ts, i+2, 4, "pas", "jamais", "guere", "plus")
}

// beforeWithin reports whether one of the words stands at most n tokens before i, in the
// same clause.
func beforeWithin(ts []token.Token, i, n int, words ...string) bool {
	i = min(i, len(ts))
	for k := i - 1; k >= max(0, i-n); k-- {
		if k+1 < len(ts) && ts[k+1].Gap >= token.Clause {
			return false
		}
		if ts[k].Is(words...) && !isPrepositionA(ts[k]) {
			return true
		}
	}
	return false
}

// followedBy reports whether one of the words stands at most n tokens after i.
func followedBy(ts []token.Token, i, n int, words ...string) bool {
	for k := i + 1; k <= i+n && k < len(ts); k++ {
		if ts[k].Gap >= token.Clause {
			return false
		}
		if ts[k].Is(words...) {
			return true
		}
	}
	return false
}
