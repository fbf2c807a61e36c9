package meeting

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"mareader/data/fold"
	"mareader/data/french/inflect"
	"mareader/data/french/parse"
	"mareader/data/french/syntax"
)

// construction says how a verb names those whom it brings together. Its voice, tense and clause come
// from the grammar of the sentence, once for all.
type construction struct {
	predicate string
	object    bool   // X meets his object
	with      string // X meets whom the preposition governs; "" for none
	reflexive bool   // only of "se": "s'entretenir avec"
	pair      bool   // X and Y meet each other
}

//go:embed constructions.tsv
var constructionTable string

// reading is a form of a predicate.
type reading struct {
	*construction
	tense inflect.Tense
}

// constructions are the readings of each form, folded.
var constructions = sync.OnceValue(func() map[string][]reading {
	table := map[string][]reading{}
	for line := range strings.Lines(constructionTable) {
		row := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(row) < 4 {
			continue
		}
		c := &construction{predicate: row[0]}
		for role := range strings.FieldsSeq(row[1]) {
			switch role {
			case "obj":
				c.object = true
			case "pair":
				c.pair = true
			case "se-avec":
				c.with, c.reflexive = "avec", true
			default:
				c.with = fold.String(role)
			}
		}
		for _, form := range inflect.Verb(row[0]) {
			key := fold.String(form.Text)
			table[key] = append(table[key], reading{c, form.Tense})
		}
	}
	return table
})

// constructed returns what the grammar of sentence s tells of meetings by the table of
// constructions, those of verbs left out that were read already.
func (c clause) constructed(s int, told []telling) []telling {
	if len(c.refs) == 0 {
		return nil
	}
	var found []telling
	quoted := 0
	for i := c.from; i < c.to; i++ {
		if quoted += c.quoteDepth(i); quoted > 0 {
			continue
		}
		readings := constructions()[c.ts[i].Fold]
		if readings == nil || slices.ContainsFunc(told, func(t telling) bool { return t.verb == i }) {
			continue
		}
		if t, ok := c.construct(s, i, readings); ok {
			found = append(found, t)
		}
	}
	return found
}

// construct reads the verb at token i.
func (c clause) construct(s, i int, readings []reading) (telling, bool) {
	tree := c.grammarOf(s)
	verb := tree.word(i)
	if verb < 0 || !tree.Sentence[verb].Tag.Is("VERB") {
		return telling{}, false
	}
	r, ok := tree.reading(verb, readings)
	if !ok {
		return telling{}, false
	}
	status, ok := tree.told(verb, r.tense)
	if !ok {
		return telling{}, false
	}
	switch tree.Polarity(verb) {
	case syntax.Denied:
		return telling{}, false
	case syntax.CalledOff:
		status = Cancelled
	}
	t := trigger{at: i, verb: i, status: status}
	persons := unique(c.rolesOf(tree, &t, verb, r.construction))
	return telling{t, []group{{persons: persons}}}, len(persons) > 1
}

// reading returns the reading of a form that its tag allows.
func (g *grammar) reading(verb int, readings []reading) (reading, bool) {
	tag := g.Sentence[verb].Tag
	for _, r := range readings {
		allowed := map[parse.Tag]bool{
			"VERB.Inf": r.tense == inflect.Infinitive, "VERB.Past": r.tense == inflect.Participle, "VERB.Pres": r.tense == inflect.Gerund,
			"VERB.Fin": r.tense >= inflect.Present,
		}
		if allowed[tag] {
			return r, true
		}
	}
	return reading{}, false
}

// told returns whether the verb tells of what was or will be, by its tense and what governs it; ok
// is false where it tells of neither.
func (g *grammar) told(verb int, tense inflect.Tense) (status Status, ok bool) {
	auxiliary := g.Auxiliary(verb)
	switch {
	case tense == inflect.Conditional, strings.HasSuffix(auxiliary, "rait"), strings.HasSuffix(auxiliary, "raient"):
		return Held, false // a rumour
	case tense == inflect.Future, auxiliary == "sera", auxiliary == "seront", auxiliary == "aura", auxiliary == "auront":
		return Planned, true
	case auxiliary == "avoir", auxiliary == "etre", auxiliary == "ayant":
		return Held, g.Opens(verb) != "pour"
	case tense != inflect.Infinitive:
		return Held, true
	}
	if g.Opens(verb) == "apres" || g.Opens(verb) == "avant" {
		return Held, true
	}
	head := g.Sentence[verb].Head
	if head == parse.Root || g.Sentence[verb].Rel != "xcomp" && g.Sentence[verb].Rel != "ccomp" {
		return Held, false
	}
	governing := fold.String(g.Sentence[head].Form)
	if governing == "pu" || governing == "vient" || governing == "viennent" || governing == "venait" {
		return Held, true
	}
	return Planned, slices.Contains(announcing[:], governing)
}

// announcing are forms that say of an infinitive that it is to come.
var announcing = [...]string{"doit", "doivent", "devait", "devaient", "devra", "devront", "va", "vont", "allait", "allaient", "compte", "comptent", "prevoit", "prevoient", "apprete", "appretent",
	"accepte", "acceptent", "accepte", "convenu", "attendu", "attendue", "attendus", "projette", "entend", "entendent"}

// perceives reports whether the verb takes somebody only as one who does something: "a vu X partir",
// "a appelé X à la retenue".
func (g *grammar) perceives(verb int, k *construction) bool {
	switch k.predicate {
	case "voir", "revoir":
		what := g.Complement(verb)
		return what >= 0 && g.Opens(what) != "pour"
	case "appeler":
		what := g.Complement(verb)
		return what >= 0 && g.Opens(what) == "a" || len(g.Obliques(verb, "a", "au")) > 0
	}
	return false
}

// rolesOf returns the persons whom the construction of a verb brings together, its subject first.
func (c clause) rolesOf(tree *grammar, t *trigger, verb int, k *construction) []int {
	voice := tree.Voice(verb)
	subject := c.standFor(tree, *t, tree.Subjects(verb), nil)
	if tree.perceives(verb, k) {
		return nil
	}
	var others []int
	switch {
	case voice == syntax.Passive && k.object:
		t.form = passive
		others = c.standFor(tree, *t, tree.Obliques(verb, "par"), subject)
	case voice == syntax.Active && k.object:
		others = c.standFor(tree, *t, tree.Objects(verb), subject)
	case k.with != "" && (voice == syntax.Active && !k.reflexive || voice == syntax.Reflexive):
		t.form = with
		others = c.standFor(tree, *t, tree.Obliques(verb, k.with, "au"), subject)
	}
	if len(others) == 0 && !(k.pair && voice == syntax.Reflexive && len(subject) > 1) {
		return nil
	}
	return append(subject, others...)
}

// standFor returns the persons for whom words stand: by name or office, or as pronouns, of which
// those that others cannot be are left out.
func (c clause) standFor(tree *grammar, t trigger, words, others []int) (persons []int) {
	for _, w := range words {
		tag := tree.Sentence[w].Tag
		switch {
		case tree.Sentence[w].Form == parse.Person:
			for _, r := range c.refs {
				if tree.word(r.From) == w {
					persons = append(persons, r.Person)
				}
			}
		case !tag.Is("PRON") || tag == "PRON.Rel":
		case others != nil:
			clitic := strings.TrimRight(strings.ToLower(tree.Sentence[w].Form), "'’")
			if p := c.finder.subject; p >= 0 && !has(others, p) && slices.Contains([]string{"le", "la", "l", "lui"}, clitic) {
				persons = append(persons, p)
			}
		default:
			found, _ := c.subject(t)
			persons = append(persons, found...)
		}
	}
	return persons
}
