package syntax

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/french/parse"
)

// Voice is how a verb stands to its subject.
type Voice int

// The voices.
const (
	Active Voice = iota
	Passive
	Reflexive
)

// Voice returns the voice of the verb at word i. A participle alone is passive: "reçu par X".
func (s Sentence) Voice(i int) Voice {
	auxiliary, passive := false, false
	for _, w := range s {
		if w.Head != i {
			continue
		}
		switch low := strings.ToLower(strings.TrimRight(w.Form, "'’")); {
		case w.Tag.Is("PRON") && (low == "se" || low == "s"):
			return Reflexive
		case w.Rel == "aux:pass", w.Rel == "nsubj:pass", w.Rel == "obl:agent":
			passive = true
		case w.Rel == "aux":
			auxiliary = true
		}
	}
	if passive || s[i].Tag == "VERB.Past" && !auxiliary {
		return Passive
	}
	return Active
}

// Subjects returns the words that do what the verb at word i says, or to whom it is done in the
// passive: its own subject, the word that a relative clause or a participle hangs on, or the
// subject of the verb that governs it. A pronoun that names nobody is returned as it stands.
func (s Sentence) Subjects(i int) []int {
	for range s {
		if subject := s.Subject(i); subject >= 0 {
			if s[subject].Tag == "PRON.Rel" && s[i].Rel == "acl:relcl" {
				return s.Conjuncts(s[i].Head)
			}
			return s.Conjuncts(subject)
		}
		if main := s.fronted(i); main >= 0 {
			subjects := s.Subjects(main)
			if s.glued(i, subjects) {
				return subjects[1:]
			}
			return subjects
		}
		head := s[i].Head
		if head == parse.Root {
			return nil
		}
		switch s[i].Rel {
		case "acl":
			return s.Conjuncts(head)
		case "xcomp", "advcl", "conj", "obl", "ccomp":
			i = head
		default:
			return nil
		}
	}
	return nil
}

// fronted returns the verb that is the main one where the parser takes the fronted clause of word i
// for it: "Après avoir reçu X, Y a parlé"; -1 for none.
func (s Sentence) fronted(i int) int {
	if opens := s.Opens(i); opens != "apres" && opens != "avant" && opens != "en" {
		return -1
	}
	if head := s[i].Head; s[i].Rel == "advcl" && head > i {
		return head
	}
	for k := i + 1; k < len(s); k++ {
		if s[k].Head == i && s[k].Tag.Is("VERB") && s.Subject(k) > i {
			return k
		}
	}
	return -1
}

// glued reports whether the parser took the object of a fronted clause and the subject of the main
// one for two of a list, which no "et" makes: "Après avoir reçu X, Y a parlé".
func (s Sentence) glued(i int, subjects []int) bool {
	return len(subjects) == 2 && s[i].Tag.Is("VERB") && s.Child(i, "obj") < 0 && s.Child(subjects[1], "cc") < 0
}

// Conjuncts returns word i and those that are coordinated with it.
func (s Sentence) Conjuncts(i int) []int {
	found := []int{i}
	for k, w := range s {
		if w.Rel == "conj" && w.Head >= 0 && w.Head != k {
			for _, f := range found {
				if f == w.Head {
					found = append(found, k)
					break
				}
			}
		}
	}
	return found
}

// Objects returns what the verb at word i takes without a preposition; the word that a relative
// clause hangs on for "que"; a pronoun as it stands.
func (s Sentence) Objects(i int) []int {
	object := s.Child(i, "obj")
	for k := i + 1; object < 0 && k < len(s); k++ {
		if s[k].Head == i && s[k].Form == parse.Person && (s[k].Rel == "xcomp" || s[k].Rel == "nsubj" && s.Subject(i) < i && s.Subject(i) >= 0) {
			object = k
		}
	}
	switch {
	case object < 0:
		if main := s.fronted(i); main >= 0 {
			if subjects := s.Subjects(main); s.glued(i, subjects) {
				return subjects[:1]
			}
		}
		return nil
	case s[object].Tag == "PRON.Rel" && s[i].Rel == "acl:relcl":
		return s.Conjuncts(s[i].Head)
	}
	return s.led(s.Conjuncts(object))
}

// Obliques returns what the verb at word i takes with one of some folded prepositions.
func (s Sentence) Obliques(i int, prepositions ...string) []int {
	for k, w := range s {
		if !s.takesOblique(i, w) {
			continue
		}
		for _, p := range prepositions {
			if s.Preposition(k) == p {
				return s.led(s.Conjuncts(k))
			}
		}
	}
	return nil
}

// takesOblique reports whether a word hangs on the verb at word i as an oblique, or on a noun that
// does: of "a parlé de pêche avec X" the parser cannot tell.
func (s Sentence) takesOblique(i int, w parse.Word) bool {
	switch w.Rel {
	case "obl", "obl:agent", "iobj", "nmod":
	default:
		return false
	}
	if w.Head == i || w.Head == parse.Root {
		return w.Head == i
	}
	for noun := s[w.Head]; w.Rel == "nmod" && noun.Tag.Is("NOUN") && noun.Form != parse.Person; noun = s[noun.Head] {
		if noun.Head == i {
			return noun.Rel == "obl" || noun.Rel == "obj" || noun.Rel == "nmod"
		}
		if noun.Head == parse.Root || noun.Rel != "nmod" && noun.Rel != "conj" {
			return false
		}
	}
	return false
}

// led adds to words that stand for a group whoever leads it: "une délégation conduite par X".
func (s Sentence) led(words []int) []int {
	for _, i := range words {
		for k, w := range s {
			if w.Head == i && strings.HasPrefix(w.Rel, "acl") && leading[fold.String(w.Form)] {
				if leader := s.Child(k, "obl:agent", "obl"); leader >= 0 {
					words = append(words, s.Conjuncts(leader)...)
				}
			}
		}
	}
	return words
}

// Thing returns the noun that the verb at word i takes as its object where it stands for nobody: "a
// entretenu le doute"; -1 for none.
func (s Sentence) Thing(i int) int {
	object := s.Child(i, "obj")
	if object < 0 || !s[object].Tag.Is("NOUN") || standsFor[fold.String(s[object].Form)] {
		return -1
	}
	for _, k := range s.led(s.Conjuncts(object)) {
		if s[k].Form == parse.Person {
			return -1
		}
	}
	if s.Child(object, "appos") >= 0 {
		return -1 // "a rencontré son ami X"
	}
	return object
}

// Complement returns the verb that says more of what the verb at word i takes, "a
// vu X partir"; -1 for none.
func (s Sentence) Complement(i int) int {
	for k, w := range s {
		if w.Head == i && (w.Rel == "xcomp" || w.Rel == "ccomp") && w.Tag.Is("VERB") {
			return k
		}
	}
	return -1
}

// Auxiliary returns the folded form of the first auxiliary of the verb at word i, "" for none.
func (s Sentence) Auxiliary(i int) string {
	if k := s.Child(i, "aux", "aux:pass"); k >= 0 {
		return fold.String(s[k].Form)
	}
	return ""
}

// Opens returns the folded word that opens the clause of word i: "apres", "pour", "que"; "" for none.
func (s Sentence) Opens(i int) string {
	if k := s.Child(i, "mark", "case"); k >= 0 && k < i {
		return strings.TrimRight(fold.String(s[k].Form), "'’")
	}
	return ""
}
