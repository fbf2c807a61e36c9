// Package syntax reads off a parsed sentence who does what to whom, and whether the sentence says
// that it is done.
//
// It knows the relations of Universal Dependencies and the few verbs and nouns that deny, wish or
// call off what hangs on them (polarity.tsv); it knows no verbs of meeting. Begin reading at
// [Sentence.Polarity] and [Sentence.Aside].
package syntax

import (
	"slices"
	"strings"

	"mareader/data/fold"
	"mareader/data/french/parse"
)

// Sentence is a parsed sentence.
type Sentence []parse.Word

// verbs are forms that end as adverbs do.
var verbs = map[string]parse.Tag{"dément": "VERB.Fin", "ment": "VERB.Fin"}

// Parse parses the words of a sentence.
func Parse(words []parse.Word) Sentence {
	for i := range words {
		if tag, ok := verbs[words[i].Form]; ok && words[i].Tag == "" {
			words[i].Tag = tag
		}
	}
	parse.French().Parse(words)
	return words
}

// Polarity says what a sentence makes of something that it speaks of.
type Polarity int

// The polarities.
const (
	Told      Polarity = iota // as a fact, or nothing says otherwise
	Denied                    // as what is not, is wished for, asked or supposed
	CalledOff                 // as what was to be and will not
)

// Polarity returns what the sentence makes of what word i tells: by a negation of the word itself,
// by a conjunction that opens its clause, and by what governs it, from word to word up to a clause
// that is told for itself.
func (s Sentence) Polarity(i int) Polarity {
	for range s {
		if s.negated(i) || s.supposed(i) {
			return Denied
		}
		head := s[i].Head
		if head == parse.Root || s.setApart(i) {
			return Told
		}
		if e, ok := effectOf(s[head]); ok && e.on(s.bond(i)) {
			return e.polarity
		}
		if !s.passesOn(i) {
			return Told
		}
		i = head
	}
	return Told
}

// bond names how word i hangs on its head, as the table of effects does: "inf" for a clause, "subj",
// "obj", or its preposition; "" for what says nothing.
func (s Sentence) bond(i int) string {
	switch s[i].Rel {
	case "xcomp", "ccomp", "csubj", "acl", "advcl":
		if s[i].Rel == "advcl" && s[i].Tag != "VERB.Inf" || s[i].Rel == "acl" && s[i].Tag == "VERB.Past" {
			return ""
		}
		return "inf"
	case "nsubj", "nsubj:pass":
		return "subj"
	case "obj":
		return "obj"
	case "obl", "nmod", "obl:agent":
		if p := strings.TrimRight(s.preposition(i), "'’"); p != "d" {
			return p
		}
		return "de"
	}
	return ""
}

// passesOn reports whether what governs the head of word i, and a negation of the head, bear on the
// word, too. Complements hang on what their heads say; relative clauses, most adverbial ones and
// occasions on which something else is said tell for themselves.
func (s Sentence) passesOn(i int) bool {
	head := s[s[i].Head]
	switch s[i].Rel {
	case "xcomp", "ccomp", "csubj", "conj", "aux", "aux:pass", "cop", "fixed":
		return true
	case "obj":
		return isLight(head.Form)
	case "nsubj", "nsubj:pass":
		return happens(head.Form)
	case "acl":
		return s[i].Tag == "VERB.Inf"
	}
	return false
}

// negated reports whether a negation bears on word i: "ne … pas", "ni", "aucun entretien".
func (s Sentence) negated(i int) bool {
	ne, only := false, false
	for k, w := range s {
		if w.Head != i {
			continue
		}
		switch low := strings.ToLower(w.Form); low {
		case "ne", "n'", "n’":
			ne = true
		case "que", "qu'", "qu’":
			only = only || k > i && w.Rel != "mark"
		case "ni", "aucun", "aucune", "nul", "nulle":
			return true
		}
	}
	return ne && !only
}

// supposed reports whether the clause of word i is opened by a word that leaves open whether it
// is so, or says that it is not: "si", "sans", "faute de".
func (s Sentence) supposed(i int) bool {
	for k, w := range s {
		if w.Head != i || k > i || w.Rel != "mark" && w.Rel != "case" && w.Rel != "advmod" && w.Rel != "cc" {
			continue
		}
		switch strings.ToLower(w.Form) {
		case "si", "s'", "s’", "sans", "faute":
			even := k > 0 && fold.String(s[k-1].Form) == "meme" // "même s'il a rencontré Y"
			return !even && (w.Rel == "mark" || w.Rel == "case")
		}
	}
	return false
}

// setApart reports whether the clause of word i is opened by a word that makes it the time or the
// end of another, on which that does not bear: "après avoir reçu X".
func (s Sentence) setApart(i int) bool {
	for k, w := range s[:i] {
		if w.Head != i || w.Rel != "mark" && w.Rel != "case" {
			continue
		}
		switch strings.ToLower(s[k].Form) {
		case "après", "avant", "en", "afin", "lorsque", "lorsqu'", "quand", "alors", "tandis", "comme", "lors", "depuis", "pendant":
			return s[i].Tag.Is("VERB")
		}
	}
	return false
}

// Aside reports whether the person at word i is named only as whom something or somebody else than
// word of belongs to: "le soutien de X", "les propos de X et Y", "un proche de X".
func (s Sentence) Aside(i, of int) bool {
	for range s {
		up := s[i].Head
		switch {
		case up == parse.Root || up == of:
			return false
		case s[i].Rel == "conj" && s[up].Form == parse.Person:
			i = up
		default:
			return s[i].Rel == "nmod" && s.belongs(i) && s[up].Tag.Is("NOUN", "PRON") && !standsFor[fold.String(s[up].Form)]
		}
	}
	return false
}

// Takes reports whether word head takes word i: as its subject, object or oblique, or as one beside
// or within such a one, with no other verb between but one that says who leads: "une délégation
// conduite par X".
func (s Sentence) Takes(head, i int) bool {
	for range s {
		if i == head {
			return true
		}
		up := s[i].Head
		if up == parse.Root || up != head && s[up].Tag.Is("VERB") && !leading[fold.String(s[up].Form)] && s[i].Rel != "conj" {
			return false
		}
		i = up
	}
	return false
}

// leading are participles that say who leads those whom they follow.
var leading = wordSet("conduite conduit conduits conduites menee menees dirigee presidee emmenee composee formee accompagne accompagnee representee")

// Child returns the first word that depends on word i by one of the relations, -1 for none.
func (s Sentence) Child(i int, relations ...string) int {
	for k, w := range s {
		if w.Head == i && slices.Contains(relations, w.Rel) {
			return k
		}
	}
	return -1
}

// Subject returns the subject of word i, a pronoun before a noun, which may be no subject but a
// time: "l'après-midi, il a reçu X"; -1 for none.
func (s Sentence) Subject(i int) int {
	subject := -1
	for k, w := range s {
		if w.Head == i && (w.Rel == "nsubj" || w.Rel == "nsubj:pass") && (subject < 0 || w.Tag.Is("PRON")) {
			subject = k
		}
	}
	return subject
}

// Preposition returns the preposition before word i, folded; "" where there is none.
func (s Sentence) Preposition(i int) string {
	return strings.TrimRight(fold.String(s.preposition(i)), "'’")
}

// standsFor are nouns that stand for those whom they name after "de", and occasions of whom they
// name: "une délégation de", "la visite de".
var standsFor = wordSet("delegation groupe rencontre couple equipe duo trio personne visite entretien presence compagnie cote cotes reunion audience appel honneur")

// belongs reports whether "de" stands before word i.
func (s Sentence) belongs(i int) bool {
	switch s.preposition(i) {
	case "de", "d'", "d’", "du", "des":
		return true
	}
	return false
}

// preposition returns the preposition before word i, small; "" where there is none.
func (s Sentence) preposition(i int) string {
	for _, w := range s[:i] {
		if w.Rel == "case" && w.Head == i {
			return strings.ToLower(w.Form)
		}
	}
	return ""
}
