package meeting

import (
	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
)

// apart reports whether two of those met were met one after the other: "X, puis Y", or
// "successivement" somewhere in the sentence.
func (c clause) apart(a, b people.Ref) bool {
	if b.From > 0 && c.ts[b.From-1].Is("par") && a.From > 0 && c.ts[a.From-1].Is("par") {
		return true
	}
	if c.hosts(a, b) {
		return true
	}
	for i := a.To; i < b.From; i++ {
		if c.ts[i].Is("puis", "ensuite", "avec") || i > a.To && c.ts[i].Gap == token.Comma {
			return true
		}
	}
	for i := c.from; i < c.to; i++ {
		if c.ts[i].Is("successivement", "ordre", "serie", "separement", "separes", "separees", "respectivement", "bilateraux", "tour") {
			return true
		}
	}
	return false
}

// hosts reports whether those met are of one country and "rencontrer" or "voir" is what their
// visitor from another did: a visitor goes from one to the next.
func (c clause) hosts(a, b people.Ref) bool {
	if !c.ts[max(c.from, a.From-1)].Is("de", "avec") && !beforeWithin(c.ts, a.From, 3, "rencontre", "rencontrer", "rencontrera", "vu", "voir", "verra", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche") || c.severalCountries([]int{a.Person, b.Person}) {
		return false
	}
	seen := beforeWithin(c.ts, a.From, 6, "rencontre", "rencontrer", "rencontrera", "vu", "voir", "verra")
	country, guest := c.People.People[a.Person].Country, c.finder.subject
	if !c.governed(c.refs[0]) && c.refs[0].From < a.From {
		guest = c.refs[0].Person
	}
	return seen && country != "" && guest >= 0 && c.People.People[guest].Country != country
}

// object returns the phrases that a verb takes: the first after it that no preposition
// governs, and those coordinated with it.
func (c clause) object(t trigger) []people.Ref {
	for i, r := range c.refs {
		if r.From <= t.at {
			continue
		}
		if !c.reaches(t.at, r.From) {
			return nil
		}
		if c.governed(r) && t.form != shown {
			continue
		}
		return c.series(i)
	}
	return nil
}

// after returns the phrases that follow the trigger and one of the prepositions.
func (c clause) after(t trigger, prepositions ...string) []people.Ref {
	for i, r := range c.refs {
		if r.From <= t.at || r.From == 0 || !c.reaches(t.at, r.From) {
			continue
		}
		if c.leads(r) && c.led(t, r, prepositions) || !c.leads(r) && c.ts[r.From-1].Is(prepositions...) {
			return c.series(i)
		}
	}
	return nil
}

// led reports whether one of the prepositions governs those whom the phrase leads: "avec
// une délégation conduite par X".
func (c clause) led(t trigger, r people.Ref, prepositions []string) bool {
	for k := r.From - 3; k > t.at && c.ts[k+1].Gap <= token.Space; k-- {
		if c.ts[k].Is(prepositions...) {
			return true
		}
	}
	return false
}

// before returns the phrases that stand after the preposition before the trigger.
func (c clause) before(t trigger, preposition string) []people.Ref {
	for i := len(c.refs) - 1; i >= 0; i-- {
		if r := c.refs[i]; r.To <= t.at && r.From > c.from && c.ts[r.From-1].Is(preposition) && c.reaches(r.To, t.at) {
			return c.refs[i : i+1]
		}
	}
	return nil
}

// series returns phrase i and those coordinated with it that follow.
func (c clause) series(i int) []people.Ref {
	end := i + 1
	for end < len(c.refs) && (c.coordinated(c.refs[end-1], c.refs[end]) || c.continued(c.refs[end-1], c.refs[end]) || c.repeated(c.refs[end-1], c.refs[end])) && !c.accompanies(end) {
		end++
	}
	return c.refs[i:end]
}

// reaches reports whether a phrase is near enough to belong to the trigger: no new clause
// begins between them.
func (c clause) reaches(from, to int) bool {
	for i := from + 1; i <= to && i < c.to; i++ {
		if c.ts[i].Gap >= token.Clause && !c.ts[i].Is("l") && !(c.ts[i].Gap == token.Clause && c.ts[i].Is("avec")) || i < to && c.ts[i].Is("que", "qui", "dont") {
			return false
		}
	}
	return to-from <= 40
}

// coordinated reports whether nothing but "et", "ainsi que" or a comma parts two phrases.
func (c clause) coordinated(a, b people.Ref) bool {
	words := c.ts[a.To:max(a.To, b.From)]
	if len(words) == 1 && words[0].Is("et") && words[0].Gap == token.Comma && c.bare(a) && c.acts(b.To) {
		return false // ", et X l'a chargé": a clause of its own
	}
	if n := len(words); n == 2 && words[0].Is("et") && c.ts[b.From].Gap == token.Comma {
		if _, ok := place.CountryByDemonym(words[1].Fold); ok {
			words = words[:1] // "ses homologues tunisien, X, et libyen, Y"
		}
	}
	for _, t := range words {
		if !t.Is("et", "ainsi", "que") || t.Gap > token.Comma {
			return false
		}
	}
	return c.ts[b.From].Gap <= token.Comma && (len(words) > 0 || c.ts[b.From].Gap == token.Comma)
}

// repeated reports whether the preposition before a phrase stands again before the next:
// "de X et de Y", "présidée, côté marocain, par X et, côté grec, par Y", "X et une
// délégation conduite par Y".
func (c clause) repeated(a, b people.Ref) bool {
	words := c.ts[a.To:max(a.To, b.From)]
	if len(words) < 2 || len(words) > 9 || !words[0].Is("et") && !words[0].Is("puis") || a.From == 0 {
		return false
	}
	for _, t := range words {
		if t.Gap > token.Comma || t.Is("a") {
			return false
		}
	}
	first, again := c.ts[a.From-1], c.ts[b.From-1]
	same := first.Fold == again.Fold || first.Is("de", "du", "d") && again.Is("de", "du", "d")
	switch {
	case c.leads(b):
		return true
	case !same || !first.Is("de", "du", "d", "par", "avec"):
		return false
	}
	return len(words) == 2 || words[1].Is("cote") || words[2].Is("cote")
}

// bare reports whether no apposition parts the phrase: a comma after it closes none.
func (c clause) bare(r people.Ref) bool {
	for i := r.From + 1; i < r.To; i++ {
		if c.ts[i].Gap == token.Comma {
			return false
		}
	}
	return true
}

// acts reports whether a finite verb of one person begins at token i.
func (c clause) acts(i int) bool {
	if i+1 < c.to && c.ts[i].Gap <= token.Space && c.ts[i].Is("l", "le", "la", "lui", "s", "se", "n", "ne", "y", "en") {
		i++
	}
	return i < c.to && c.ts[i].Gap <= token.Space && c.ts[i].Is("a", "est", "avait", "etait", "aura", "sera") && !isPrepositionA(c.ts[i])
}

// continued reports whether a further phrase is met as well: ", puis Y", "et avec Y".
func (c clause) continued(a, b people.Ref) bool {
	words := c.ts[a.To:max(a.To, b.From)]
	if len(words) == 0 || len(words) > 4 || c.bare(a) && c.acts(b.To) {
		return false
	}
	if words[0].Gap == token.Comma && words[0].Is("de", "d", "du") && (words[len(words)-1].Is("et") || c.ts[b.From].Gap == token.Comma) {
		return true // "X, de l'Istiqlal, et Y"
	}
	if days := words[0].Gap == token.Comma && len(words) == 1 && !words[0].Is("et", "puis", "ensuite", "enfin", "avec"); days {
		return false // "reçu par X, mercredi, Y a dit"
	}
	for _, t := range words {
		if !t.Is("et", "puis", "avec", "ensuite", "enfin", "l", "autre",
			"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche") || t.Gap > token.Comma {
			return false
		}
	}
	return c.ts[b.From].Gap <= token.Comma
}

// governed reports whether a preposition makes the phrase part of something else.
func (c clause) governed(r people.Ref) bool {
	if r.From == 0 || r.From == c.from || c.ts[r.From].Gap > token.Space {
		return false
	}
	if c.leads(r) {
		return false
	}
	t := c.ts[r.From-1]
	return isPrepositionA(t) || t.Is("de", "d", "du", "des", "au", "aux", "avec", "pour", "par", "contre", "sur", "dans", "chez", "entre", "selon",
		"vers", "en", "envers", "sous", "devant", "comme", "dont", "apres", "avant", "sans", "aupres")
}

// leads reports whether the phrase stands for those whom it leads: "une délégation conduite
// par X".
func (c clause) leads(r people.Ref) bool {
	return r.From > c.from+1 && c.ts[r.From-1].Is("par") &&
		c.ts[r.From-2].Is("conduite", "conduit", "menee", "emmenee", "dirigee", "presidee", "pilotee")
}

// accompanies reports whether phrase i is said to be with the principals.
func (c clause) accompanies(i int) bool {
	r := c.refs[i]
	for k := r.From - 1; k >= max(c.from, r.From-4); k-- {
		t := c.ts[k]
		if t.Is("accompagne", "accompagnee", "accompagnes", "accompagnees", "presence", "compagnie", "cotes", "flanque", "entoure", "entouree") &&
			c.ts[k+1].Is("de", "d", "du", "des", "par") {
			return true
		}
		if t.Is("accompagne", "accompagnent", "accompagnait", "accompagnaient") && k > c.from && c.ts[k-1].Is("qu", "que") {
			return true
		}
		if k+1 < r.From && c.ts[k+1].Gap >= token.Comma {
			break
		}
	}
	return i > 0 && c.coordinated(c.refs[i-1], r) && c.accompanies(i-1) && !c.definiteAfterComma(c.refs[i-1], r)
}

// definiteAfterComma tells "accompagnée de Nicole de Moor, la ministre … a été reçue" from
// a further companion.
func (c clause) definiteAfterComma(a, b people.Ref) bool {
	return b.From == a.To
}
