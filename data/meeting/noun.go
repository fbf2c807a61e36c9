package meeting

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/people"
	"mareader/data/token"
)

// ofNoun returns the groups of a noun: "entre X et Y", "de X avec Y", "avec Y".
func (c clause) ofNoun(t trigger, subject, delegates []int) []group {
	if between := c.after(t, "entre"); len(between) > 1 {
		return c.all(between, append(delegates, c.companions(t)...))
	}
	if t.at+1 < c.to && c.ts[t.at+1].Is("que", "qu") {
		return c.ofHad(t, delegates)
	}
	if pair := c.hyphenated(t.at + 1); pair != nil {
		return []group{{persons: pair, delegates: delegates}}
	}
	if c.ts[t.at].Is("copresidence", "presidence") {
		return c.all(c.after(t, "de", "du", "d"), delegates)
	}
	objects := c.after(t, "avec")
	if len(objects) == 0 && beforeWithin(c.ts, t.at, 14, "eu", "tenu", "aura", "mene") {
		objects = c.before(t, "avec") // "a eu avec Y un entretien"
	}
	switch word := c.ts[t.at]; {
	case len(objects) > 0:
	case word.Is("audience") && beforeWithin(c.ts, t.at, 6, "obtenu", "obtient"), word.Is("diner", "dejeuner", "reception") && followedBy(c.ts, t.at, 5, "honneur"), c.phoned(t):
		objects = c.after(t, "de", "du", "d")
	case word.Is("audience"), word.Is("dejeuner", "diner") && beforeWithin(c.ts, t.at, 10, "offert", "offre"), word.Is("visite") && !beforeWithin(c.ts, t.at, 4, "recu", "recoit", "recevra"):
		objects = c.after(t, "a", "au", "aux")
	case word.Is("visite", "hote", "invite", "hotesse", "invitee"):
		objects = c.after(t, "de", "du", "d")
	case word.Is("table"):
		if objects = c.after(t, "de", "du", "d"); len(objects) > 0 && objects[0].From > t.at+2 {
			return nil
		}
	case word.Is("face"):
		return c.facing(t, subject, delegates)
	}
	if guest := c.lui(t, subject); guest >= 0 && len(objects) == 0 {
		return []group{{persons: []int{subject[0], guest}, delegates: delegates}}
	}
	if len(objects) == 0 && beforeWithin(c.ts, c.firstBy(t), 2, "offert", "donne", "organise") {
		objects = c.after(t, "par") // "un déjeuner offert par Y"
	}
	if len(objects) == 0 {
		if p := c.pronounAfter(t, "avec"); p >= 0 && len(subject) > 0 && !has(subject, p) {
			return []group{{persons: append(append([]int{}, subject...), p), delegates: delegates}}
		}
		return c.ofOwn(t, subject, delegates)
	}
	for _, r := range c.refs {
		if r.From > t.at && r.To <= objects[0].From && c.ts[r.From-1].Is("de", "du", "d") {
			subject = []int{r.Person}
		}
	}
	if last := len(objects) - 1; len(subject) == 0 && last > 0 && objects[last-1].To == objects[last].From {
		subject, objects = []int{objects[last].Person}, objects[:last] // "lors de son entretien avec X, Y a dit"
	}
	if len(subject) == 0 {
		subject = c.nextFree(objects[len(objects)-1])
	}
	if p := c.finder.subject; len(subject) == 0 && p >= 0 && p != objects[0].Person && c.abroad(p, objects[0].Person) {
		subject = []int{p}
	}
	if len(subject) == 0 || has(subject, objects[0].Person) {
		subject = c.implied(objects[0].Person)
	}
	return c.pairs(subject, objects, delegates)
}

// facing makes the group of "à Rabat, face à Y, X a plaidé": of office-holders of two
// countries, at a place that the sentence names.
func (c clause) facing(t trigger, subject, delegates []int) []group {
	objects := c.after(t, "a", "au")
	if len(objects) == 0 || objects[0].From > t.at+3 {
		return nil
	}
	if len(subject) == 0 {
		subject = c.nextSubject(objects[0])
	}
	if len(subject) == 0 || !c.severalCountries([]int{subject[0], objects[0].Person}) || c.placeAt(c.sentenceAt(t.at), t) == "" && c.frame < 0 && !beforeWithin(c.ts, t.at, 2, "asseoir", "assis", "assise") {
		return nil
	}
	for _, p := range []int{subject[0], objects[0].Person} {
		if !people.IsOffice(c.People.People[p].Office) {
			return nil
		}
	}
	return c.pairs(subject, objects[:1], delegates)
}

// hyphenated returns the two persons whose family names token i joins: "la rencontre
// Laftit-Darmanin"; nil where it joins none.
func (c clause) hyphenated(i int) []int {
	if i >= c.to || !c.ts[i].Capital || c.ts[i].Gap > token.Space {
		return nil
	}
	names := c.ts[i].Fold
	if i+1 < c.to && c.ts[i+1].Capital && c.Body[c.ts[i].End:c.ts[i+1].Start] == "–" {
		names += "-" + c.ts[i+1].Fold
	}
	var pair []int
	for name := range strings.SplitSeq(names, "-") {
		for p, person := range c.People.People {
			if strings.HasSuffix(fold.String(person.Name), " "+name) && !has(pair, p) {
				pair = append(pair, p)
				break
			}
		}
	}
	if len(pair) != 2 || strings.Count(names, "-") != 1 {
		return nil
	}
	return pair
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
	for _, groups := range [][]group{c.heading(t), c.around(t)} {
		if groups != nil {
			return groups
		}
	}
	if beforeWithin(c.ts, t.at, 3, "leur") || c.ts[t.at].Is("echanges", "entretiens", "discussions", "pourparlers") && beforeWithin(c.ts, t.at, 1, "leurs") || c.namesPair(t) {
		for i := 1; i < len(c.refs); i++ { // "lors de leur entrevue, X et Y"
			if a, b := c.refs[i-1], c.refs[i]; (a.From > t.at || b.To <= t.at) && !c.governed(a) && a.To < b.From && c.coordinated(a, b) {
				return []group{{persons: []int{a.Person, b.Person}}}
			}
		}
		if pair := c.lastPair(); len(pair) > 1 {
			return []group{{persons: pair}}
		}
	}
	return nil
}

// phoned reports whether the noun is a call that somebody got: "a reçu un appel de Y".
func (c clause) phoned(t trigger) bool {
	return c.ts[t.at].Is("appel", "coup") && beforeWithin(c.ts, t.at, 6, "recu", "recoit")
}

// lui returns the person who is paid the visit of "X lui a rendu visite"; -1 for none.
func (c clause) lui(t trigger, subject []int) int {
	if !c.ts[t.at].Is("visite") || !beforeWithin(c.ts, t.at, 4, "lui") || len(subject) != 1 {
		return -1
	}
	if p := c.visitor(); p >= 0 && p != subject[0] {
		return p
	}
	if c.finder.subject != subject[0] {
		return c.finder.subject
	}
	return -1
}

// around makes the group of "X a décoré Y, après des entretiens en tête à tête", "X et Y,
// après leur poignée de main, ont signé": of the only two persons named before the noun, who
// are of two countries, the second an object of the verb or coordinated with the first.
func (c clause) around(t trigger) []group {
	if !beforeWithin(c.ts, t.at, 5, "apres", "issue", "terme", "lors", "avant") || len(c.refs) != 2 || c.refs[1].To > t.at || c.governed(c.refs[0]) || c.governed(c.refs[1]) || c.accompanies(1) ||
		!c.reaches(c.refs[0].To, t.at) || !c.severalCountries(personsOf(c.refs)) || followedBy(c.ts, t.at, 6, "de", "avec", "entre") && !c.ts[t.at].Is("poignee") {
		return nil
	}
	return c.all(c.refs, nil)
}

// heading makes the group of "Rencontre à Lomé : X et Y se sont dits …".
func (c clause) heading(t trigger) []group {
	if t.at != c.from || len(c.refs) < 2 || c.ts[c.refs[0].From].Gap != token.Clause || !c.coordinated(c.refs[0], c.refs[1]) {
		return nil
	}
	return c.all(c.series(0), nil)
}

// ofHad makes the groups of "l'entretien que X a eu avec Y".
func (c clause) ofHad(t trigger, delegates []int) []group {
	for i, r := range c.refs {
		if r.From <= t.at || c.governed(r) {
			continue
		}
		for _, o := range c.refs[i+1:] {
			if c.ts[o.From-1].Is("avec") && c.reaches(r.To, o.From) {
				return c.pairs([]int{r.Person}, []people.Ref{o}, delegates)
			}
		}
		if beforeWithin(c.ts, r.From, 12, "ont", "auront", "avaient", "tiendront", "devaient", "doivent", "devraient") {
			return c.all(c.series(i), delegates) // "l'entretien qu'ont eu X et Y"
		}
		return nil
	}
	return nil
}

// firstBy returns the token of the first "par" after the trigger, that of the trigger where
// there is none.
func (c clause) firstBy(t trigger) int {
	for i := t.at + 1; i < c.to && c.ts[i].Gap < token.Clause; i++ {
		if c.ts[i].Is("par") {
			return i
		}
	}
	return t.at
}

// heldBy reports whether the noun is what the subject had or held: "X et Y ont eu un
// entretien", "ont tenu une réunion".
func (c clause) heldBy(t trigger) bool {
	return !beforeWithin(c.ts, t.at, 4, "chacun", "chacune") && beforeWithin(c.ts, t.at, 12, "ont", "tiennent", "auront", "tiendront", "avaient", "eu", "tenu", "preside", "copreside", "sortaient", "sortent")
}

// isNoun reports whether a noun of meeting stands at token i.
func isNoun(ts []token.Token, i int) bool {
	switch ts[i].Fold {
	case "entretien", "entretiens", "reunion", "reunions", "entrevue", "entrevues", "tete-a-tete", "visioconference",
		"discussions", "pourparlers", "audiences", "conversation", "consultations", "concertations", "negociations", "visioconferences", "face-a-face", "aparte", "diner", "dejeuner", "petit-dejeuner":
		return true
	case "rencontre", "rencontres", "echange", "echanges", "discussion":
		return !ts[i].Participle && !presentVerb(ts, i) && !followedBy(ts, i, 2, "vif", "vifs", "tendu", "tendus", "houleux", "muscle", "muscles", "verbal", "amical")
	case "sommet", "rendez-vous", "trilaterale":
		return followedBy(ts, i, 12, "entre", "avec")
	case "conference":
		return followedBy(ts, i, 3, "conjointe", "commune")
	case "hote", "invite", "hotesse", "invitee":
		return beforeWithin(ts, i, 3, "ete", "sera", "etait", "est") && beforeWithin(ts, i, 1, "l") && followedBy(ts, i, 8, "de", "du", "d")
	case "face":
		return i+1 < len(ts) && (isPrepositionA(ts[i+1]) || ts[i+1].Is("au"))
	case "visite":
		return beforeWithin(ts, i, 4, "recu", "recoit", "recevra") && followedBy(ts, i, 4, "de", "du", "d") || followedBy(ts, i, 2, "courtoisie", "adieu", "politesse", "protocolaire") || beforeWithin(ts, i, 2, "rendu", "rend", "rendra", "rendait", "rendre")
	case "table":
		return i > 1 && ts[i-1].Is("la", "sa") && isPrepositionA(ts[i-2]) && followedBy(ts, i, 1, "de", "du", "d")
	case "signature":
		return followedBy(ts, i, 14, "par", "entre")
	case "audience":
		return !beforeWithin(ts, i, 1, "en") || !beforeWithin(ts, i, 4, "recu", "recue", "recus", "recues") // the verb tells it
	case "communication":
		return followedBy(ts, i, 1, "telephonique")
	case "poignee":
		return followedBy(ts, i, 2, "main")
	case "coup":
		return followedBy(ts, i, 2, "fil") && (followedBy(ts, i, 6, "entre", "avec") || beforeWithin(ts, i, 6, "recu", "recoit"))
	case "point":
		return followedBy(ts, i, 4, "conjoint", "commun") || beforeWithin(ts, i, 2, "fait", "font", "faire", "fera") && followedBy(ts, i, 8, "avec")
	case "copresidence":
		return true
	case "presidence":
		return followedBy(ts, i, 1, "conjointe", "commune")
	case "seance":
		return followedBy(ts, i, 2, "travail")
	case "appel":
		return !ts[i].Capital && (beforeWithin(ts, i, 4, "recu", "recoit") && followedBy(ts, i, 3, "de", "d", "du") && !followedBy(ts, i, 1, "a") || followedBy(ts, i, 1, "telephonique", "video", "est", "entre", "avec", "sera", "etait", "prevu"))
	}
	return false
}
