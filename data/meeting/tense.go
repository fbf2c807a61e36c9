package meeting

import (
	"strings"

	"mareader/data/token"
)

// tense returns whether a form of a verb tells of something held or planned; ok is false
// for forms that tell of nothing: nouns, other words of the same letters.
func tense(ts []token.Token, i int, v verb, ending string) (status Status, ok bool) {
	planned := pick(beforeWithin(ts, i, 4, "doit", "doivent", "devait", "devaient", "devrait", "devraient", "va", "vont", "attendu", "attendue", "attendus",
		"prevoit", "compte", "sera", "seront", "prevu"), Planned)
	switch v.stem {
	case "visit", "particip", "devoil", "inaugur", "lanc", "arpent", "pass", "pris", "partag":
		return Held, together(ts, i, v, ending)
	case "mains", "appel", "attend", "consacr", "accord", "chez", "vu", "voir", "dejeune", "dine", "presid", "copresid", "signe", "paraph", "eu", "telephon", "reverr", "revu", "verr", "joint", "raccompagn", "convi", "bureau":
		return ofFewForms(ts, i, v, ending, planned)
	case "concert", "convers", "confer", "echang", "discut", "retrouv", "parl", "abord", "evoqu":
		return pastOrFuture(ts, i, v, ending)
	case "entretien":
		return ofEntretenir(ts, i, ending)
	case "reuni", "rassembl":
		if ofOccasion(ts, i) && !reflexive(ts, i) {
			return max(future(ending), planned), !strings.HasPrefix(ending, "on") && !strings.HasPrefix(ending, "fi")
		}
		if v.stem == "rassembl" || !meets(ts, i, ending) {
			return Held, false
		}
	case "rencontr":
		switch {
		case ts[i].Participle || strings.HasPrefix(ending, "ee"):
			return planned, true
		case ending == "e" || ending == "es":
			return Held, presentVerb(ts, i)
		}
	case "recu":
		return planned, len(ending) < 3
	case "rejoin":
		return max(planned, pick(ending == "dra", Planned)), ending == "t" && hasAuxiliary(ts, i) || ending == "dra"
	}
	if v.stem == "recev" && ending == "oir" && beforeWithin(ts, i, 1, "fait", "faisait", "fera") {
		return pick(beforeWithin(ts, i, 1, "fera"), Planned), reflexive(ts, i) // "se faisait recevoir par"
	}
	if aborted(ts, i) || isInfinitive(ts[i]) && givenUp(ts, i) {
		return Cancelled, true
	}
	switch {
	case ending == "er" || ending == "oir" || ending == "ir" || ending == "re":
		return max(planned, pick(futureBefore(ts, i), Planned)), planned == Planned || beforeWithin(ts, i, 3, "apres", "avant", "pour", "de", "d", "pu")
	case strings.HasSuffix(ending, "ant"):
		return Held, true
	}
	return max(future(ending), planned), true
}

// together reports whether the participle at i tells what somebody did in the company of
// another: "a inauguré avec Y", "a passé en revue, avec Y", "a pris le thé avec Y".
func together(ts []token.Token, i int, v verb, ending string) bool {
	done := hasAuxiliary(ts, i) && followedBy(ts, i, 10, "avec")
	switch v.stem {
	case "pris":
		return done && ending == "" && followedBy(ts, i, 7, "the", "cafe", "petit-dejeuner", "repas")
	case "partag":
		return done && ts[i].Participle && followedBy(ts, i, 6, "the", "cafe", "repas", "dejeuner", "diner", "petit-dejeuner", "iftar", "ftour", "table")
	case "pass":
		return done && ts[i].Participle && ending == "e" && followedBy(ts, i, 2, "revue")
	}
	return done && ts[i].Participle && ending == "e"
}

// ofFewForms is the tense of the verbs that tell of meetings only in some of their forms or
// with some objects.
func ofFewForms(ts []token.Token, i int, v verb, ending string, planned Status) (Status, bool) {
	done := ts[i].Participle && hasAuxiliary(ts, i)
	by := ts[i].Participle && followedBy(ts, i, 14, "par")
	switch v.stem {
	case "accord":
		future := strings.HasPrefix(ending, "era")
		return pick(future, Planned), (done || ending == "e" || future || ending == "er" && beforeWithin(ts, i, 3, "vu")) && grantsTalk(ts, i)
	case "mains":
		return Held, ending == "" && beforeWithin(ts, i, 1, "en") && followedBy(ts, i, 1, "propres") && beforeWithin(ts, i, 8, "remet", "remis", "remettait")
	case "appel":
		return Held, done && ending == "e" && !followedBy(ts, i, 2, "a", "au", "aux") && !reflexive(ts, i)
	case "attend":
		return pick(ending == "", Planned), ending == "" && !reflexive(ts, i) && !beforeWithin(ts, i, 1, "s", "l")
	case "consacr":
		return Held, done && ending == "e" && followedBy(ts, i, 3, "matinee", "journee", "soiree", "heure", "heures", "apres-midi")
	case "chez":
		if beforeWithin(ts, i, 4, "sera", "seront") {
			return Planned, true
		}
		return Held, beforeWithin(ts, i, 4, "presente", "presentee") || beforeWithin(ts, i, 6, "matinee", "journee", "visite", "rendu", "rendue", "passe", "rend", "rendra")
	case "vu":
		return Held, (ending == "" || ending == "s" || ending == "e" || ending == "es") && hasAuxiliary(ts, i)
	case "voir":
		return Planned, ending == "" && planned == Planned
	case "bureau":
		return Held, ending == "" && followedBy(ts, i, 1, "de", "du", "d") && beforeWithin(ts, i, 8, "passe", "passee", "pousse", "poussee", "sorti", "sortie", "entre", "entree", "isole")
	case "joint":
		return Held, (ending == "" || ending == "e") && hasAuxiliary(ts, i) && followedBy(ts, i, 4, "telephone", "visioconference")
	case "raccompagn":
		return Held, done && ending == "e" || ending == "ant" || ending == "e" && !ts[i].Participle && takesGuest(ts, i)
	case "convi":
		return Held, ts[i].Participle && hasAuxiliary(ts, i) && followedBy(ts, i, 4, "dejeuner", "diner", "table", "petit-dejeuner", "iftar")
	case "telephon":
		return Held, done && ending == "e"
	case "reverr", "verr":
		return Planned, ending == "a" || ending == "ont"
	case "revu":
		return Held, ending == "s" && hasAuxiliary(ts, i) && reflexive(ts, i)
	case "eu":
		return Held, ending == "" && hasAuxiliary(ts, i) && followedBy(ts, i, 4, "telephone")
	case "presid":
		return Held, by || done && followedBy(ts, i, 8, "avec", "commission", "reunion", "travaux", "session", "comite", "seance", "ceremonie", "forum", "signature", "lancement", "ouverture")
	case "copresid":
		return future(ending), by || done || strings.HasPrefix(ending, "er")
	case "signe", "paraph":
		return Held, (ts[i].Participle || (strings.HasPrefix(ending, "r") || ending == "nt") && followedBy(ts, i, 12, "accord", "accords", "declaration", "convention", "memorandum", "protocole", "traite", "avec")) && !followedBy(ts, i, 5, "tribune", "petition", "livre", "lettre", "message", "article", "appel")
	}
	return Held, ending == "" && done && (followedBy(ts, i, 6, "avec") || followedBy(ts, i, 2, "ensemble"))
}

// pastOrFuture is the tense of the verbs whose present the press uses of other things.
func pastOrFuture(ts []token.Token, i int, v verb, ending string) (Status, bool) {
	if aborted(ts, i) && isInfinitive(ts[i]) {
		return Cancelled, true
	}
	switch {
	case isInfinitive(ts[i]) && (v.stem != "retrouv" || reflexive(ts, i)) && beforeWithin(ts, i, 3, "doit", "doivent", "devait", "devaient", "devrait", "devraient", "va", "vont", "prevoit", "prevoient"):
		return Planned, true
	case isInfinitive(ts[i]) && v.stem == "confer":
		return Held, beforeWithin(ts, i, 1, "pour", "de") && followedBy(ts, i, 5, "avec")
	case v.stem == "echang" && followedBy(ts, i, 3, "tweets", "messages", "lettres", "voeux", "coups", "accusations", "piques", "invectives", "condoleances", "felicitations", "maillots", "cadeaux"):
		return Held, false
	case hasAuxiliary(ts, i) && ts[i].Participle, strings.HasPrefix(ending, "era"), strings.HasPrefix(ending, "eron"):
		return future(ending), true
	case v.stem == "retrouv":
		return Held, ending == "ent" && reflexive(ts, i) || ending == "e" && takesObject(ts, i)
	}
	return Held, v.stem == "discut" && (ending == "e" || ending == "ent" || ending == "ait") && followedBy(ts, i, 4, "avec")
}

// ofEntretenir is the tense of the forms that begin as the noun does: "s'entretient",
// "s'entretiendra".
func ofEntretenir(ts []token.Token, i int, ending string) (Status, bool) {
	if ending == "ne" || ending == "nent" && beforeWithin(ts, i, 8, "prevoyait", "prevoit") {
		return Planned, reflexive(ts, i)
	}
	if future(ending) == Planned {
		return Planned, true
	}
	return Held, ending == "nent" || ending == "t" && reflexive(ts, i)
}

// futureBefore reports whether a verb in the future governs the infinitive at i: "sera lundi
// à Madrid pour y rencontrer".
func futureBefore(ts []token.Token, i int) bool {
	for k := i - 1; k >= max(0, i-14) && ts[k+1].Gap < token.Clause; k-- {
		if isFuture(ts[k].Fold) {
			return true
		}
	}
	return false
}

// meets tells "se sont réunis", "réuni avec" from the union and the réunification.
func meets(ts []token.Token, i int, ending string) bool {
	return !strings.HasPrefix(ending, "on") && !strings.HasPrefix(ending, "fi") &&
		(ending == "ra" || ending == "ront" || reflexive(ts, i) || hasAuxiliary(ts, i) || followedBy(ts, i, 1, "avec"))
}

// aborted reports whether the infinitive at i is of what should have been: "auraient dû".
func aborted(ts []token.Token, i int) bool {
	return beforeWithin(ts, i, 3, "du") && beforeWithin(ts, i, 4, "aurait", "auraient")
}

// givenUp reports whether the infinitive at i is what somebody gave up: "a annulé le
// déplacement qu'il devait faire pour rencontrer X".
func givenUp(ts []token.Token, i int) bool {
	for k := i - 1; k >= max(0, i-20) && ts[k+1].Gap < token.Clause; k-- {
		if ts[k].Is("annule") && ts[k].Participle && hasAuxiliary(ts, k) && followedBy(ts, k, 3, "deplacement", "visite", "voyage", "venue") {
			return true
		}
	}
	return false
}

// takesObject reports whether a person follows the verb at i at once, as nothing follows a noun.
func takesObject(ts []token.Token, i int) bool {
	return i+2 < len(ts) && ts[i+1].Gap == token.Space && ts[i+1].Is("son", "sa", "le", "la", "l", "m", "mme") && ts[i+2].Gap <= token.Space &&
		!ts[i+2].Is("semaine", "veille", "nuit", "fois", "meme", "lendemain", "matin", "soir") && (ts[i+2].Fold[0] < '0' || ts[i+2].Fold[0] > '9')
}

// takesGuest reports whether a person follows the verb at i at once: by name or as "son hôte".
func takesGuest(ts []token.Token, i int) bool {
	return takesObject(ts, i) || i+1 < len(ts) && ts[i+1].Capital && ts[i+1].Gap == token.Space
}

// ofOccasion reports whether an occasion is what does what the verb at i says: "la réunion
// qui devait rassembler X et Y".
func ofOccasion(ts []token.Token, i int) bool {
	return beforeWithin(ts, i, 9, "rencontre", "reunion", "seance", "entretien", "entrevue", "dejeuner", "diner", "tete-a-tete", "sommet", "session", "commission",
		"comite", "audience", "table", "trilaterale", "quadrilaterale", "conversation", "appel", "visioconference")
}

// grantsTalk reports whether what the verb at i grants is a talk: "accorder une audience",
// "l'audience qu'il lui a accordée".
func grantsTalk(ts []token.Token, i int) bool {
	return followedBy(ts, i, 6, "audience", "entretien", "entrevue") || beforeWithin(ts, i, 6, "audience", "entretien", "entrevue")
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
	if takesObject(ts, i) && !ts[i-1].Is("la", "une", "cette", "leur", "sa", "de", "d", "premiere", "seconde", "deuxieme", "nouvelle", "autre", "breve", "longue") {
		return true
	}
	return ts[i-1].Capital && !ts[i-1].Is("la", "les", "des", "ces", "ses", "nos", "une", "cette", "leur", "leurs", "de", "premiere", "nouvelle")
}
