package meeting

import (
	"mareader/data/people"
	"mareader/data/token"
)

// group is who met, by one trigger.
type group struct {
	persons, delegates []int // indexes in the article's people
	at                 int   // the token that date and place are nearest to; 0 for the trigger
}

// clause is a sentence with the noun phrases that stand for persons.
type clause struct {
	*finder
	span
	refs []people.Ref
}

func (f *finder) clauseOf(s int) clause {
	c := clause{finder: f, span: f.sentences[s]}
	for _, r := range f.refs {
		if r.From >= c.from && r.From < c.to && r.Person >= 0 {
			c.refs = append(c.refs, r)
		}
	}
	return c
}

// about returns the person that the sentence speaks of first; -1 when none, or when it
// begins with a pronoun and so goes on speaking of the same.
func (c clause) about() int {
	for i, r := range c.refs {
		if c.pronoun(r.From, "il", "elle") {
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
	if len(c.refs) > 0 {
		return c.refs[0].Person
	}
	return -1
}

// participants returns the groups that a trigger tells of: one, or several when somebody
// met others one after the other.
func (c clause) participants(t trigger) []group {
	subject, delegates := c.subject(t)
	switch t.form {
	case noun:
		return c.ofNoun(t, subject, delegates)
	case pairOnly:
		return c.together(t, subject, delegates)
	case signed:
		if signers := c.after(t, "par"); len(signers) > 1 {
			return []group{{persons: []int{signers[0].Person, signers[1].Person}}}
		}
		if partners := c.after(t, "avec"); len(partners) > 0 {
			return c.pairs(subject, partners, delegates)
		}
		if hasAuxiliary(c.ts, t.at) {
			return c.together(t, subject, delegates)
		}
		return nil
	case passive:
		if objects := c.after(t, "par"); len(objects) > 0 {
			if len(subject) == 0 {
				subject = c.nextSubject(objects[len(objects)-1])
			}
			return c.pairs(subject, objects, delegates)
		}
		return nil
	case with:
		if objects := c.after(t, "avec"); len(objects) > 0 {
			if len(subject) == 0 {
				subject = c.nextSubject(objects[len(objects)-1])
			}
			return c.pairs(subject, objects, delegates)
		}
		if c.ts[t.at].Fold[0] == 'p' || c.ts[t.at].Fold[0] == 'a' || c.ts[t.at].Fold[:2] == "ev" {
			return nil // parler, aborder, évoquer: only with somebody
		}
		return c.together(t, subject, delegates)
	}
	if p := c.clitic(t); p >= 0 {
		return c.withClitic(t, subject, delegates, p)
	}
	if g, ok := c.relativeObject(t); ok {
		g.delegates = append(g.delegates, c.companions(t)...)
		return []group{g}
	}
	objects := c.object(t)
	if len(objects) == 0 {
		return nil
	}
	if len(subject) == 0 && beforeWithin(c.ts, t.at, 3, "avoir", "ayant", "de", "d") {
		subject = c.nextFree(objects[len(objects)-1]) // "après avoir rencontré Y, X …"
	}
	return c.pairs(subject, objects, delegates)
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
	return c.finder.subject
}

// hasClitic reports whether le, la, les or l' stands before the verb and its auxiliary.
func (c clause) hasClitic(at int) bool {
	k := at - 1
	for k > c.from && c.ts[k].Is("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "aussi", "egalement", "y", "doit", "va", "deja") && !isPrepositionA(c.ts[k]) {
		k--
	}
	return k > c.from && k < at && c.ts[k].Is("l", "le", "la", "les") && c.ts[k+1].Gap <= token.Space && !c.ts[k].Capital &&
		(k+1 < at || c.ts[k].Is("l") || c.ts[at].Is("recevra", "recoit", "accueillera", "rencontrera"))
}

// withClitic makes the group of a subject and the person that a pronoun stands for.
func (c clause) withClitic(t trigger, subject, delegates []int, object int) []group {
	if len(subject) == 0 || has(subject, object) {
		return nil
	}
	return []group{{persons: append(append([]int{}, subject...), object), delegates: append(delegates, c.companions(t)...)}}
}

// relativeObject reads "Y, que X a reçu".
func (c clause) relativeObject(t trigger) (g group, ok bool) {
	for k := t.at - 1; k > c.from; k-- {
		if c.ts[k].Gap > token.Comma {
			return g, false
		}
		if !c.ts[k].Is("que", "qu") {
			continue
		}
		for i, r := range c.refs {
			if r.To != k || i+1 >= len(c.refs) || c.refs[i+1].From > t.at || c.refs[i+1].Person == r.Person {
				continue
			}
			return group{persons: []int{c.refs[i+1].Person, r.Person}}, true
		}
		return g, false
	}
	return g, false
}

// together makes one group of a subject of two or more: "X et Y se sont entretenus".
func (c clause) together(t trigger, subject, delegates []int) []group {
	if len(subject) < 2 && c.namesPair(t) {
		subject = c.lastPair()
	}
	if len(subject) < 2 {
		return nil
	}
	return []group{{persons: subject, delegates: delegates}}
}

// namesPair reports whether "les deux ministres", "les mêmes responsables" stands near the
// trigger.
func (c clause) namesPair(t trigger) bool {
	for i := max(c.from, t.at-12); i+1 < min(c.to, t.at+8); i++ {
		if c.ts[i].Is("deux", "memes") && c.ts[i+1].Is("ministres", "hommes", "responsables", "dirigeants", "parties", "femmes", "interlocuteurs", "chefs") {
			return true
		}
	}
	return false
}

// pairs makes the groups of a subject and the phrases it met.
func (c clause) pairs(subject []int, objects []people.Ref, delegates []int) []group {
	if len(subject) == 0 {
		return nil
	}
	var groups []group
	for i, o := range objects {
		if has(subject, o.Person) {
			continue
		}
		if i == 0 || c.apart(objects[i-1], o) || len(groups) == 0 {
			g := group{persons: append(append([]int{}, subject...), o.Person), delegates: delegates}
			if i > 0 {
				g.at = o.From
			}
			groups = append(groups, g)
			continue
		}
		g := &groups[len(groups)-1]
		g.persons = append(g.persons, o.Person)
	}
	return groups
}

// apart reports whether two of those met were met one after the other: "X, puis Y", or
// "successivement" somewhere in the sentence.
func (c clause) apart(a, b people.Ref) bool {
	for i := a.To; i < b.From; i++ {
		if c.ts[i].Is("puis", "ensuite", "avec") || i > a.To && c.ts[i].Gap == token.Comma {
			return true
		}
	}
	for i := c.from; i < c.to; i++ {
		if c.ts[i].Is("successivement", "separement", "separes", "separees", "respectivement", "bilateraux", "tour") {
			return true
		}
	}
	return false
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
			if relative || i == 0 || !c.coordinated(c.refs[i-1], c.refs[i]) || c.accompanies(i-1) {
				break
			}
		}
		return persons, append(delegates, c.companions(t)...)
	}
	if c.pronoun(t.at, "dernier", "derniere", "celui-ci", "celle-ci") {
		return c.latest(), c.companions(t)
	}
	if c.pronoun(t.at, "il", "elle") && c.finder.subject >= 0 {
		return []int{c.finder.subject}, c.companions(t)
	}
	if c.epithet(t.at) && c.finder.subject >= 0 {
		return []int{c.finder.subject}, c.companions(t)
	}
	if c.pronoun(t.at, "ils", "elles", "deux") {
		return c.lastPair(), nil
	}
	return nil, c.companions(t)
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
			return true
		}
		if c.ts[k+1].Gap >= token.Comma {
			return false
		}
	}
	return false
}

// pronoun reports whether one of the pronouns stands before token i, with no person between.
func (c clause) pronoun(i int, words ...string) bool {
	for k := i - 1; k >= max(c.from, i-14); k-- {
		if c.ts[k].Is(words...) {
			return true
		}
	}
	return false
}

// epithet reports whether a word that takes up the person spoken of stands before token i:
// "le diplomate", "le responsable".
func (c clause) epithet(i int) bool {
	for k := i - 1; k > c.from && k >= i-8; k-- {
		if c.ts[k].Is("diplomate", "responsable", "emissaire", "dirigeant", "dirigeante", "visiteur", "souverain", "officiel") && c.ts[k-1].Is("le", "la", "l") {
			return true
		}
	}
	return false
}

// latest returns the person named last before the sentence: "ce dernier".
func (c clause) latest() []int {
	for i := len(c.finder.refs) - 1; i >= 0; i-- {
		if r := c.finder.refs[i]; r.From < c.from && r.Person >= 0 {
			return []int{r.Person}
		}
	}
	return nil
}

// lastPair returns who "les deux ministres" are: those of the last meeting told, or the
// last two persons named.
func (c clause) lastPair() []int {
	if len(c.pair) > 1 {
		return c.pair[:2:2]
	}
	var persons []int
	for i := len(c.finder.refs) - 1; i >= 0 && len(persons) < 2; i-- {
		if r := c.finder.refs[i]; r.From < c.to && r.Person >= 0 && r.Named && !has(persons, r.Person) {
			persons = append(persons, r.Person)
		}
	}
	if len(persons) < 2 {
		return nil
	}
	return persons
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

// after returns the phrases that follow the trigger and a preposition.
func (c clause) after(t trigger, preposition string) []people.Ref {
	for i, r := range c.refs {
		if r.From > t.at && r.From > 0 && c.ts[r.From-1].Fold == preposition && c.reaches(t.at, r.From) {
			return c.series(i)
		}
	}
	return nil
}

// series returns phrase i and those coordinated with it that follow.
func (c clause) series(i int) []people.Ref {
	end := i + 1
	for end < len(c.refs) && (c.coordinated(c.refs[end-1], c.refs[end]) || c.continued(c.refs[end-1], c.refs[end])) && !c.accompanies(end) {
		end++
	}
	return c.refs[i:end]
}

// reaches reports whether a phrase is near enough to belong to the trigger: no new clause
// begins between them.
func (c clause) reaches(from, to int) bool {
	for i := from + 1; i <= to && i < c.to; i++ {
		if c.ts[i].Gap >= token.Clause && !c.ts[i].Is("l") || i < to && c.ts[i].Is("que", "qui", "dont") {
			return false
		}
	}
	return to-from <= 40
}

// coordinated reports whether nothing but "et", "ainsi que" or a comma parts two phrases.
func (c clause) coordinated(a, b people.Ref) bool {
	words := c.ts[a.To:max(a.To, b.From)]
	for _, t := range words {
		if !t.Is("et", "ainsi", "que") || t.Gap > token.Comma {
			return false
		}
	}
	return c.ts[b.From].Gap <= token.Comma && (len(words) > 0 || c.ts[b.From].Gap == token.Comma)
}

// continued reports whether a further phrase is met as well: ", puis Y", "et avec Y".
func (c clause) continued(a, b people.Ref) bool {
	words := c.ts[a.To:max(a.To, b.From)]
	if len(words) == 0 || len(words) > 4 {
		return false
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
	t := c.ts[r.From-1]
	return isPrepositionA(t) || t.Is("de", "d", "du", "des", "au", "aux", "avec", "pour", "par", "contre", "sur", "dans", "chez", "entre", "selon",
		"vers", "envers", "sous", "devant", "comme", "dont", "apres", "avant", "sans", "aupres")
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

// nextSubject returns who does what a participle before him says: "Reçu par Y, X a dit",
// "Reçu par Y, il a dit".
func (c clause) nextSubject(after people.Ref) []int {
	if free := c.nextFree(after); free != nil {
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

// ofNoun returns the groups of a noun: "entre X et Y", "de X avec Y", "avec Y".
func (c clause) ofNoun(t trigger, subject, delegates []int) []group {
	if between := c.after(t, "entre"); len(between) > 1 {
		g := group{delegates: append(delegates, c.companions(t)...)}
		for _, r := range between {
			if !has(g.persons, r.Person) {
				g.persons = append(g.persons, r.Person)
			}
		}
		return []group{g}
	}
	objects := c.after(t, "avec")
	if len(objects) == 0 && c.ts[t.at].Is("audience") {
		objects = c.after(t, "a")
	}
	if len(objects) == 0 {
		return c.ofOwn(t, subject, delegates)
	}
	for _, r := range c.refs {
		if r.From > t.at && r.To <= objects[0].From && c.ts[r.From-1].Is("de", "du", "d") {
			subject = []int{r.Person}
		}
	}
	if len(subject) == 0 {
		subject = c.nextFree(objects[len(objects)-1])
	}
	if len(subject) == 0 || has(subject, objects[0].Person) {
		subject = c.implied(objects[0].Person)
	}
	return c.pairs(subject, objects, delegates)
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
	if t.at > c.from && c.ts[t.at-1].Is("leur") || c.namesPair(t) {
		if pair := c.lastPair(); len(pair) > 1 {
			return []group{{persons: pair}}
		}
	}
	return nil
}

// heldBy reports whether the noun is what the subject had or held: "X et Y ont eu un
// entretien", "ont tenu une réunion".
func (c clause) heldBy(t trigger) bool {
	return beforeWithin(c.ts, t.at, 12, "ont", "tiennent", "auront", "tiendront", "avaient", "eu", "tenu", "preside", "copreside")
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
