package meeting

import (
	"strings"

	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
)

// about returns the person that the sentence speaks of first; -1 when none, or when it
// begins with a pronoun and so goes on speaking of the same.
func (c clause) about() int {
	if len(c.refs) == 0 {
		return -1
	}
	for i := c.from; i < c.to; i++ {
		if c.ts[i].Is("assistaient", "assistait", "participaient", "participait") {
			return -1 // it goes on about those who met
		}
	}
	for i, r := range c.refs {
		if c.pronoun(r.From, "il", "elle") && c.finder.subject >= 0 || c.takesUp(r.To) {
			return -1
		}
		if !c.governed(r) && !c.accompanies(i) {
			return r.Person
		}
	}
	for i := c.from; i < c.to; i++ {
		if c.ts[i].Is("il", "elle") {
			return -1
		}
	}
	return c.refs[0].Person
}

// jointly returns a person with those named together with him in the sentence.
func (c clause) jointly(p int) []int {
	for i, r := range c.refs {
		if r.Person == p {
			return personsOf(c.series(i))
		}
	}
	return []int{p}
}

// takesUp reports whether an object pronoun and its verb follow at token i: "Hassan II
// l'appelait": who is spoken of stays the same.
func (c clause) takesUp(i int) bool {
	if i+1 >= c.to || !c.ts[i].Is("l", "le", "la", "lui") || c.ts[i].Gap != token.Space || c.ts[i].Capital {
		return false
	}
	verb := c.ts[i+1].Fold
	return strings.HasSuffix(verb, "ait") || strings.HasSuffix(verb, "aient") || verb == "a" || verb == "ont"
}

// clitic returns the person that an object pronoun before the verb stands for: "Abdelouafi
// Laftit l'a reçu"; -1 when there is none.
func (c clause) clitic(t trigger) int {
	if t.form != active || !c.hasClitic(t.at) {
		return -1
	}
	if c.relative(t.at) && len(c.refs) > 0 {
		return c.refs[0].Person
	}
	if len(c.refs) > 1 && !c.governed(c.refs[0]) && c.refs[1].To <= t.at && c.whereBetween(c.refs[0].To, c.refs[1].From) {
		return c.refs[0].Person // "X s'est rendu à Rabat, où Y l'a reçu"
	}
	return c.finder.subject
}

// whereBetween reports whether "où" stands between two tokens.
func (c clause) whereBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if c.ts[i].Is("ou") && c.ts[i].End-c.ts[i].Start > 2 {
			return true
		}
	}
	return false
}

// hasClitic reports whether le, la, les or l' stands before the verb and its auxiliary.
func (c clause) hasClitic(at int) bool {
	k := at - 1
	for k > c.from && c.ts[k].Is("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "aussi", "egalement", "y", "doit", "va", "deja") && !isPrepositionA(c.ts[k]) {
		k--
	}
	return k > c.from && k < at && c.ts[k].Is("l", "le", "la", "les") && c.ts[k+1].Gap <= token.Space && !c.ts[k].Capital &&
		(k+1 < at || c.ts[k].Is("l") || c.ts[at].Is("recevra", "recoit", "accueillera", "rencontrera") ||
			isInfinitive(c.ts[at]) && c.ts[k-1].Is("doit", "devait", "devrait", "va", "allait", "pour", "de", "compte", "peut", "venu"))
}

// isInfinitive reports whether a word ends as infinitives do.
func isInfinitive(t token.Token) bool {
	return !t.Participle && (strings.HasSuffix(t.Fold, "er") || strings.HasSuffix(t.Fold, "ir") || strings.HasSuffix(t.Fold, "re"))
}

// subject returns the persons who do what the trigger says, and those who are with them.
func (c clause) subject(t trigger) (persons, delegates []int) {
	relative := c.relative(t.at)
	for i := len(c.refs) - 1; i >= 0; i-- {
		r := c.refs[i]
		if r.To > t.at {
			continue
		}
		if c.accompanies(i) {
			delegates = append(delegates, r.Person)
			continue
		}
		if c.governed(r) && !relative {
			continue
		}
		for ; i >= 0; i-- {
			persons = append([]int{c.refs[i].Person}, persons...)
			if relative || i == 0 || !c.coordinated(c.refs[i-1], c.refs[i]) || c.accompanies(i-1) || c.refs[i-1].To == c.refs[i].From && c.governed(c.refs[i-1]) {
				break
			}
		}
		if p := c.finder.subject; r.To+1 < c.to && c.ts[r.To].Is("et") && c.ts[r.To+1].Is("lui", "elle") && p >= 0 && !has(persons, p) {
			persons = append(persons, p) // "X et lui ont signé"
		}
		if q := c.ofGender(t.at, persons[0]); q >= 0 && len(persons) == 1 {
			persons[0] = q // "X est venue sans Y, attendu à Athènes, où il verra Z"
		}
		return persons, append(delegates, c.companions(t)...)
	}
	if p := c.speaker(t.at); p >= 0 {
		return []int{p}, c.companions(t)
	}
	if c.takenUp(t.at) && c.finder.subject >= 0 {
		return []int{c.finder.subject}, c.companions(t)
	}
	if c.pronoun(t.at, "dernier", "derniere", "celui-ci", "celle-ci") {
		return c.latest(), c.companions(t)
	}
	if p := c.ofGender(t.at, c.finder.subject); p >= 0 {
		return []int{p}, c.companions(t)
	}
	if c.pronoun(t.at, "il", "elle") && c.finder.subject >= 0 {
		return []int{c.finder.subject}, c.companions(t)
	}
	if c.finder.subject < 0 && len(c.refs) > 0 && c.refs[0].To <= t.at && c.pronounBetween(c.refs[0].To, t.at) {
		return []int{c.refs[0].Person}, c.companions(t) // "Premier voyage de X : jeudi, elle a rencontré Y"
	}
	if c.epithet(t.at) && c.finder.subject >= 0 {
		return []int{c.finder.subject}, c.companions(t)
	}
	if c.pronoun(t.at, "deux") && c.namesGuests(t.at) {
		return nil, c.companions(t)
	}
	if pair := c.pairBefore(t.at); pair != nil {
		return pair, c.companions(t)
	}
	if c.pronoun(t.at, "ils", "elles", "deux") {
		if len(c.several) > 1 && t.form != pairOnly && t.form != noun {
			return c.several, c.companions(t)
		}
		return c.lastPair(), nil
	}
	return nil, c.companions(t)
}

// takenUp reports whether a definite phrase that the text leaves unbound stands before token
// i as its subject, "le ministre grec", "le Grec": it goes on speaking of the same person.
func (c clause) takenUp(i int) bool {
	for k := i - 1; k > c.from; k-- {
		if _, ok := place.CountryByDemonym(c.ts[k].Fold); ok && c.ts[k].Capital && c.ts[k-1].Is("le", "la", "l") && c.subjectAt(k-1, i) {
			return true
		}
	}
	for _, r := range c.finder.refs {
		if r.From >= c.from && r.To <= i && r.Person < 0 && !r.Named && c.ts[r.From].Is("le", "la", "l") && c.subjectAt(r.From, i) {
			return true
		}
	}
	return false
}

// subjectAt reports whether the phrase at token k can be the subject of the verb at token i:
// it opens the sentence or follows a comma, and no clause of another begins between them.
func (c clause) subjectAt(k, i int) bool {
	if k > c.from && c.ts[k].Gap < token.Comma && !c.ts[k-1].Participle {
		return false
	}
	for j := k + 1; j <= i; j++ {
		if c.ts[j].Gap >= token.Clause {
			return false
		}
	}
	return true
}

// companions returns who is said, after the trigger, to be present with the principals.
func (c clause) companions(t trigger) []int {
	var persons []int
	for i, r := range c.refs {
		if r.From > t.at && c.accompanies(i) {
			persons = append(persons, r.Person)
		}
	}
	return persons
}

// relative reports whether a relative pronoun stands right before the verb at i: then its
// subject is the phrase before, whatever governs that.
func (c clause) relative(i int) bool {
	for k := i - 1; k >= max(c.from, i-6); k-- {
		if c.ts[k].Is("qui") {
			return k == c.from || !c.ts[k-1].Is("avec", "par", "chez", "pour", "de", "contre") && !isPrepositionA(c.ts[k-1])
		}
		if c.ts[k+1].Gap >= token.Comma {
			return false
		}
	}
	return false
}

// nextSubject returns who does what a participle before him says: "Reçu par Y, X a dit",
// "Reçu par Y, il a dit".
func (c clause) nextSubject(after people.Ref) []int {
	if free := c.nextFree(after); free != nil && free[0] != after.Person {
		return free
	}
	for i := after.To; i < c.to; i++ {
		if c.ts[i].Is("il", "elle") && c.finder.subject >= 0 {
			return []int{c.finder.subject}
		}
	}
	return nil
}

// nextFree returns the first person after a phrase whom no preposition governs.
func (c clause) nextFree(after people.Ref) []int {
	for i, r := range c.refs {
		if r.From >= after.To && !c.governed(r) && !c.accompanies(i) {
			return []int{r.Person}
		}
	}
	return nil
}

// implied returns the person who must have met p where the text leaves the other out: the
// holder of the same office at home, else the person most spoken of.
func (c clause) implied(p int) []int {
	best, most := -1, 0
	other := c.People.People[p]
	for i, q := range c.People.People {
		if i == p || q.Office == "" || q.Country == other.Country {
			continue
		}
		score := len(q.Mentions)
		if portfolio(q) != "" && portfolio(q) == portfolio(other) {
			score += 100
		}
		if q.Country == "Maroc" {
			score += 50
		}
		if score > most {
			best, most = i, score
		}
	}
	if most < 50 {
		return nil
	}
	return []int{best}
}
