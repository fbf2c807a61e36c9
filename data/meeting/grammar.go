package meeting

import (
	"slices"
	"strings"
	"unicode/utf8"

	"mareader/data/fold"
	"mareader/data/french/inflect"
	"mareader/data/french/parse"
	"mareader/data/french/syntax"
	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
)

// grammar is a sentence parsed: with one word for each phrase that stands for a person, and without
// the days and the towns, which tell when and where and part what belongs together.
type grammar struct {
	syntax.Sentence
	words []int // of each token from the first of the sentence on, -1 where it was left out
	from  int
}

// word returns the word of token i, -1 where there is none.
func (g *grammar) word(i int) int { return g.words[i-g.from] }

// parse returns the grammar of sentence s.
func (f *finder) parse(s int) *grammar {
	c := f.sentences[s]
	g := &grammar{words: make([]int, c.to-c.from), from: c.from}
	w := writer{finder: f, last: f.bounds[s][0]}
	for i := c.from; i < c.to; {
		end, form := f.unit(i, c.to)
		for k := i; k < end; k++ {
			g.words[k-c.from] = -1
		}
		if form == "" {
			w.last = f.ts[end-1].End
			i = end
			continue
		}
		if !(w.apposed && f.ts[i].Gap == token.Comma && form != parse.Person) {
			w.punctuate(f.Body[w.last:f.ts[i].Start]) // a comma closes "X, ministre de la Justice,"
		}
		w.apposed = f.apposed(i, end)
		for k := i; k < end; k++ {
			g.words[k-c.from] = len(w.words)
		}
		w.words = append(w.words, parse.Word{Form: form})
		if form == parse.Person {
			w.words[len(w.words)-1].Tag = "PROPN"
		}
		w.last = f.ts[end-1].End
		i = end
	}
	w.words = append(w.words, parse.Word{Form: ".", Tag: "PUNCT"})
	g.Sentence = syntax.Parse(w.words)
	return g
}

// unit returns the form of the word that begins at token i and the token after it: of a person's
// phrase [parse.Person], of a day or a town with its preposition "".
func (f *finder) unit(i, to int) (end int, form string) {
	if r, ok := f.refAt(i); ok {
		return min(r.To, to), parse.Person
	}
	if end := f.dateEnd(i, to); end > i {
		return end, ""
	}
	if end := f.townEnd(i, to); end > i {
		return end, ""
	}
	form = f.word(i)
	if i+1 < to && f.ts[i+1].Gap == token.Elided {
		form += "'"
	}
	return i + 1, form
}

// refAt returns the phrase that begins at token i and stands for a person.
func (f *finder) refAt(i int) (people.Ref, bool) {
	for _, r := range f.refs {
		if r.From == i && r.To > i && (r.Person >= 0 || r.Named) {
			return r, true
		}
	}
	return people.Ref{}, false
}

// dateEnd returns the token after the day that is said at token i, its article included; i where
// none is.
func (f *finder) dateEnd(i, to int) int {
	for _, e := range f.dates {
		if e.Start < f.ts[i].Start || e.Start > f.ts[i].End+4 {
			continue
		}
		at := f.tokenAt(e.Start)
		if at == i || at == i+1 && f.ts[i].Is("le", "ce", "en", "des", "depuis") && f.ts[i+1].Gap <= token.Space {
			return min(max(f.tokenAt(e.End), at+1), to)
		}
	}
	return i
}

// townEnd returns the token after "à Rabat", "en Grèce", said at token i; i where nothing of the
// kind is.
func (f *finder) townEnd(i, to int) int {
	if i+1 >= to || !isPrepositionA(f.ts[i]) && !f.ts[i].Is("en", "au", "aux") || !f.ts[i+1].Capital || f.ts[i+1].Gap > token.Space {
		return i
	}
	for n := min(place.Longest(f.ts[i+1].Fold), to-i-1); n > 0; n-- {
		name := f.Body[f.ts[i+1].Start:f.ts[i+n].End]
		_, country := place.CountryByName(name)
		if _, _, town := place.City(name); town || country {
			return i + 1 + n
		}
	}
	return i
}

// writer collects the words of a sentence.
type writer struct {
	*finder
	words []parse.Word
	last  int // byte after the last token

	apposed bool // the last word stands for a name with its apposition
}

// apposed reports whether a comma stands within the tokens of a phrase.
func (f *finder) apposed(from, to int) bool {
	return slices.ContainsFunc(f.ts[from+1:max(to, from+1)], func(t token.Token) bool { return t.Gap == token.Comma })
}

// punctuate adds the marks between two tokens. A comma that what was left out leaves beside
// another mark goes.
func (w *writer) punctuate(between string) {
	for _, r := range between {
		switch r {
		case ' ', '\u00a0', '\u202f', '\n', '\'', '’', '-', '.', '…':
			continue // the full stop of an abbreviation
		case ',':
			if n := len(w.words); n == 0 || w.words[n-1].Tag == "PUNCT" {
				continue
			}
		}
		if r != utf8.RuneError {
			w.words = append(w.words, parse.Word{Form: string(r), Tag: "PUNCT"})
		}
	}
}

// grammarOf returns the grammar of sentence s, parsed once.
func (f *finder) grammarOf(s int) *grammar {
	if f.parsed == nil || f.parsedAt != s {
		f.parsed, f.parsedAt = f.parse(s), s
	}
	return f.parsed
}

// licensed returns those of a group whom the grammar of sentence s lets meet by trigger t, and what
// it makes of their meeting; nobody where too few are left.
func (f *finder) licensed(s int, t *trigger, g group) (group, bool) {
	if f.plain(s, *t, g) {
		return g, true
	}
	tree := f.grammarOf(s)
	verb := tree.word(t.verb)
	if verb < 0 {
		return g, true
	}
	switch tree.Polarity(verb) {
	case syntax.Denied:
		return g, t.status == Cancelled
	case syntax.CalledOff:
		t.status = Cancelled
	}
	switch t.form {
	case noun:
		if f.interview(s, tree, verb) {
			return g, false
		}
		return f.without(s, tree, *t, verb, g)
	case signed:
		return g, !isPetition(tree, verb)
	case joint, company, granted, shown, turn:
		return g, true // those are named after "de", too
	}
	if t.form != gather && t.form != pairOnly && f.foreignSubject(s, tree, verb, g) {
		return g, false
	}
	if r, ok := tree.reading(verb, constructions()[f.ts[t.verb].Fold]); ok && t.form != passive {
		if tree.perceives(verb, r.construction) || tree.Voice(verb) != syntax.Reflexive && f.isThing(tree, tree.Thing(verb)) {
			return g, false // "a vu X partir", "a réuni des fonds avec X"
		}
		if r.tense == inflect.Future {
			t.status = Planned
		}
	}
	return f.without(s, tree, *t, verb, g)
}

// isThing reports whether a word is a noun in no phrase that stands for a person.
func (f *finder) isThing(tree *grammar, word int) bool {
	if word < 0 {
		return false
	}
	at := tree.from + slices.Index(tree.words, word)
	return !slices.ContainsFunc(f.refs, func(r people.Ref) bool { return at >= r.From && at < r.To }) && !strings.HasPrefix(fold.String(tree.Sentence[word].Form), "homologue")
}

// without returns a group without those whom the trigger does not take; its first is the subject,
// whom other rules vouch for.
func (f *finder) without(s int, tree *grammar, t trigger, verb int, g group) (group, bool) {
	kept := g.persons[:0:0]
	for i, p := range g.persons {
		if i == 0 && t.form != gather || !f.aside(s, tree, verb, t, p) {
			kept = append(kept, p)
		}
	}
	g.persons = kept
	return g, len(kept) > 1
}

// plain reports whether the words of sentence s leave nothing to the grammar, which takes longer
// than all else: nothing in it can deny, and whom the verb takes stands right after it or after
// the preposition of company, its subject before it.
func (f *finder) plain(s int, t trigger, g group) bool {
	switch t.form {
	case active, passive, with:
		if f.ts[t.verb].Is("vu", "voir", "verra", "appele", "appelle", "appellera", "reuni", "entretenu") && !reflexive(f.ts, t.verb) {
			return false
		}
	case noun:
		if beforeWithin(f.ts, t.at, 3, "dans", "a") {
			return false
		}
	default:
		return false
	}
	c := f.clauseOf(s)
	for i := c.from; i < c.to; i++ {
		if syntax.Bears(f.ts[i].Fold) {
			return false
		}
	}
	for n, p := range g.persons {
		if !slices.ContainsFunc(c.refs, func(r people.Ref) bool {
			before := n == 0 && r.To <= t.verb && !c.governed(r)
			return r.Person == p && (before || r.From > t.verb && (r.From <= t.verb+near || f.ts[r.From-1].Is("avec", "par", "entre", "et")))
		}) {
			return false
		}
	}
	return true
}

// interview reports whether a noun of meeting is one of the press: "dans un entretien au Monde".
func (f *finder) interview(s int, tree *grammar, noun int) bool {
	switch tree.Preposition(noun) {
	case "dans", "a":
	default:
		return false
	}
	for _, r := range f.clauseOf(s).refs {
		if w := tree.word(r.From); w > noun && tree.Takes(noun, w) {
			return false
		}
	}
	return strings.HasPrefix(strings.ToLower(tree.Sentence[noun].Form), "entretien")
}

// petitions are what people sign without meeting.
var petitions = [...]string{"petition", "tribune", "lettre", "courrier", "motion", "communique", "amendement", "appel", "texte", "ordonnance", "circulaire", "note", "livre"}

// isPetition reports whether what the verb says to be signed brings nobody together.
func isPetition(tree *grammar, verb int) bool {
	what := tree.Child(verb, "nsubj:pass", "obj")
	if what < 0 && tree.Sentence[verb].Rel == "acl" {
		what = tree.Sentence[verb].Head
	}
	return what >= 0 && slices.Contains(petitions[:], fold.String(tree.Sentence[what].Form))
}

// epithets are nouns that stand for whom the text spoke of last, as offices do.
var epithets = [...]string{"visiteur", "visiteuse", "diplomate", "emissaire", "dirigeant", "dirigeante", "leader", "homme", "femme"}

// foreignSubject reports whether the verb has a subject of its own that stands for nobody known,
// while the text before would lend it one: "la journaliste rencontre X".
func (f *finder) foreignSubject(s int, tree *grammar, verb int, g group) bool {
	subject := tree.Subject(verb)
	if subject < 0 || !tree.Sentence[subject].Tag.Is("NOUN") || strings.HasSuffix(tree.Sentence[subject].Form, "s") {
		return false
	}
	at := tree.from + slices.Index(tree.words, subject)
	for _, r := range f.refs {
		noun := fold.String(tree.Sentence[subject].Form)
		if at >= r.From && at < r.To && (people.IsOffice(noun) || slices.Contains(epithets[:], noun)) {
			return false
		}
	}
	for _, r := range f.clauseOf(s).refs {
		if w := tree.word(r.From); r.Person == g.persons[0] && w >= 0 && (w < verb || tree.Takes(subject, w)) {
			return false
		}
	}
	return true
}

// aside reports whether the sentence names a person after the trigger only where its verb does not
// take him: as whom something else belongs to, "a reçu le soutien de X", or in another clause.
func (f *finder) aside(s int, tree *grammar, verb int, t trigger, p int) bool {
	found := false
	for _, r := range f.clauseOf(s).refs {
		if r.Person != p {
			continue
		}
		w := tree.word(r.From)
		if r.From < t.verb || w < 0 || !tree.Aside(w, verb) && (t.form == noun || tree.Takes(verb, w) || r.From <= t.verb+near && (tree.Sentence[w].Head == verb || tree.Sentence[w].Rel != "nsubj")) {
			return false
		}
		found = true
	}
	return found
}

// near is how many words after the verb stands whom it must take, whatever the grammar says.
const near = 2
