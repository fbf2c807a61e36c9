package meeting

import (
	"strings"

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
	return t, false
}

// verb is a verb of meeting: its folded stem, and what its forms do.
type verb struct {
	stem string
	form form
}

var verbs = [...]verb{
	{"rencontr", active}, {"recev", active}, {"recoi", active}, {"recu", active}, {"accueill", active},
	{"entreten", with}, {"entretien", with}, {"reuni", with}, {"retrouv", active}, {"rejoin", active}, {"concert", with},
	{"convers", with}, {"vu", active}, {"voir", active}, {"verra", active}, {"discut", with}, {"entretin", with},
	{"echang", with}, {"chez", shown}, {"signe", signed}, {"confer", with}, {"parl", talk}, {"abord", talk}, {"evoqu", talk}, {"copresid", with}, {"paraph", signed}, {"presid", pairOnly}, {"dejeune", with}, {"dine", with}, {"accord", granted},
}

// verbInitials are the first letters of the stems: most words fail here.
const verbInitials = "aeprsvdc"

// verbAt reads a verb of meeting at token i, with the tense its form and its auxiliary give.
func verbAt(ts []token.Token, i int) (form, Status, bool) {
	t := ts[i]
	if !strings.Contains(verbInitials, t.Fold[:1]) {
		return 0, 0, false
	}
	for _, v := range verbs {
		ending, ok := strings.CutPrefix(t.Fold, v.stem)
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
	case v.stem == "reuni" && !reflexive(ts, i) && hasAuxiliary(ts, i) && !followedBy(ts, i, 2, "avec"):
		return gather
	case v.form != active:
		return v.form
	case reflexive(ts, i):
		return pairOnly
	case participle(ts[i], v.stem) && (beforeWithin(ts, i, 3, "ete", "etre", "sera", "seront") || !hasAuxiliary(ts, i)):
		return passive
	}
	return active
}

// tense returns whether a form of a verb tells of something held or planned; ok is false
// for forms that tell of nothing: nouns, other words of the same letters.
func tense(ts []token.Token, i int, v verb, ending string) (Status, bool) {
	t := ts[i]
	planned := beforeWithin(ts, i, 4, "doit", "doivent", "devait", "devaient", "devrait", "devraient", "va", "vont", "attendu", "attendue", "attendus", "prevoit", "compte",
		"sera", "seront", "prevu")
	switch v.form {
	case granted:
		return pick(strings.HasPrefix(ending, "era"), Planned), (t.Participle && hasAuxiliary(ts, i) || ending == "e" || strings.HasPrefix(ending, "era")) && grantsTalk(ts, i)
	case shown:
		return Held, beforeWithin(ts, i, 6, "matinee", "journee", "visite", "rendu", "rendue", "passe", "rend", "rendra")
	}
	switch v.stem {
	case "vu":
		return Held, (ending == "" || ending == "s" || ending == "e" || ending == "es") && hasAuxiliary(ts, i)
	case "voir":
		return Planned, ending == "" && planned
	case "dejeune", "dine":
		return Held, ending == "" && t.Participle && hasAuxiliary(ts, i) && followedBy(ts, i, 6, "avec")
	case "presid":
		return Held, t.Participle && hasAuxiliary(ts, i) && followedBy(ts, i, 8, "commission", "reunion", "travaux", "session", "comite", "seance", "ceremonie", "forum")
	case "signe", "paraph":
		return Held, t.Participle
	case "concert", "convers", "confer", "echang", "discut", "retrouv", "parl", "abord", "evoqu", "copresid":
		if hasAuxiliary(ts, i) && t.Participle || strings.HasPrefix(ending, "era") || strings.HasPrefix(ending, "eron") {
			return future(ending), true
		}
		return Held, v.stem == "discut" && (ending == "e" || ending == "ent" || ending == "ait") && followedBy(ts, i, 4, "avec")
	case "entretien":
		if ending == "ne" || ending == "nent" && beforeWithin(ts, i, 8, "prevoyait", "prevoit") {
			return Planned, reflexive(ts, i)
		}
		if future(ending) == Planned {
			return Planned, true
		}
		return Held, ending == "nent" || ending == "t" && reflexive(ts, i)
	case "rencontr":
		if ending == "e" || ending == "es" || ending == "ee" || ending == "ees" {
			if !t.Participle && !strings.HasPrefix(ending, "ee") {
				return Held, presentVerb(ts, i)
			}
			return pick(planned, Planned), true
		}
	case "reuni":
		if strings.HasPrefix(ending, "on") || strings.HasPrefix(ending, "fi") {
			return Held, false
		}
		if ending != "ra" && ending != "ront" && !reflexive(ts, i) && !hasAuxiliary(ts, i) && !followedBy(ts, i, 1, "avec") {
			return Held, false
		}
	case "recu":
		return pick(planned, Planned), len(ending) < 3
	case "rejoin":
		return pick(planned, Planned), ending == "t" && hasAuxiliary(ts, i) || ending == "dra"
	}
	if ending == "er" || ending == "oir" || ending == "ir" || ending == "re" {
		return pick(planned, Planned), planned || beforeWithin(ts, i, 3, "apres", "avant", "pour", "de", "d")
	}
	if strings.HasSuffix(ending, "ant") {
		return Held, true
	}
	return max(future(ending), pick(planned, Planned)), true
}

// grantsTalk reports whether what the verb at i grants is a talk: "accorder une audience",
// "l'audience qu'il lui a accordée".
func grantsTalk(ts []token.Token, i int) bool {
	return followedBy(ts, i, 4, "audience", "entretien", "entrevue") || beforeWithin(ts, i, 6, "audience", "entretien", "entrevue")
}

func pick(yes bool, s Status) Status {
	if yes {
		return s
	}
	return Held
}

// future reports Planned for the endings of the future tense.
func future(ending string) Status {
	for _, e := range []string{"ra", "ront", "dra", "dront", "era", "eront", "rait"} {
		if strings.HasSuffix(ending, e) {
			return Planned
		}
	}
	return Held
}

// presentVerb tells "Laftit rencontre Nuñez" from "la rencontre": a verb has no article
// or preposition before it.
func presentVerb(ts []token.Token, i int) bool {
	if i == 0 || ts[i].Capital || ts[i].Gap != token.Space {
		return false
	}
	return ts[i-1].Capital && !ts[i-1].Is("la", "une", "cette", "leur", "de", "premiere", "nouvelle")
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
		if t.Is("a", "ont", "avait", "avaient", "aura", "auront", "avoir", "ayant", "est", "sont", "etait", "etaient", "ete", "etre", "aurait", "auraient") && !isPrepositionA(t) {
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
	return beforeWithin(ts, i, 4, "ne", "n") && beforeWithin(ts, i+2, 4, "pas", "jamais", "guere")
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

// isNoun reports whether a noun of meeting stands at token i.
func isNoun(ts []token.Token, i int) bool {
	switch ts[i].Fold {
	case "entretien", "entretiens", "reunion", "reunions", "entrevue", "entrevues", "tete-a-tete", "visioconference",
		"discussions", "pourparlers", "audience", "audiences", "conversation", "consultations", "visioconferences", "diner", "dejeuner", "petit-dejeuner":
		return true
	case "rencontre", "rencontres", "echange", "echanges", "discussion":
		return !ts[i].Participle && !presentVerb(ts, i) && !followedBy(ts, i, 2, "vif", "vifs", "tendu", "tendus", "houleux", "muscle", "muscles", "verbal", "amical")
	case "seance":
		return followedBy(ts, i, 2, "travail")
	case "appel":
		return followedBy(ts, i, 1, "telephonique", "video")
	}
	return false
}
