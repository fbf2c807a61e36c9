package contrast

import (
	"slices"
	"strings"

	"mareader/data/token"
)

// outcomes are the participles that tell of something signed, agreed or decided, by their
// beginnings.
var outcomes = []string{"sign", "paraph", "adopt", "conclu", "decid", "conven", "annonc", "lanc"}

// matters are what is signed, agreed or decided, folded, in the singular.
var matters = map[string]bool{
	"accord": true, "convention": true, "memorandum": true, "protocole": true, "declaration": true, "feuille": true, "plan": true, "comite": true,
	"commission": true, "groupe": true, "partenariat": true, "programme": true, "creation": true, "contrat": true, "arrangement": true, "entente": true,
	"calendrier": true, "equipe": true, "centre": true, "ouverture": true, "reprise": true, "mecanisme": true,
}

// results are, by voice, the sentences on what came of the event that no other voice has in
// much the same words.
func results(told []voice) [][]Addition {
	found := make([][]*sentence, len(told))
	for i, v := range told {
		for _, s := range v.says {
			if s.tellsResult() {
				found[i] = append(found[i], s)
			}
		}
	}
	adds := make([][]Addition, len(told))
	for i, v := range told {
		for _, s := range found[i] {
			if !slices.ContainsFunc(slices.Concat(slices.Concat(found[:i], found[i+1:])...), s.same) {
				adds[i] = append(adds[i], Addition{Result, Value{Source: v.source, Text: s.text, At: s.Range}})
			}
		}
	}
	return adds
}

// tellsResult reports whether a sentence says that something was signed, agreed or decided;
// one that asks does not.
func (s *sentence) tellsResult() bool {
	if strings.HasSuffix(strings.TrimSpace(s.text), "?") {
		return false
	}
	verb, matter := false, false
	for _, t := range s.tokens {
		verb = verb || slices.ContainsFunc(outcomes, func(stem string) bool { return len(t.Fold) >= len(stem) && t.Fold[:len(stem)] == stem && past(t) })
		matter = matter || matters[t.Fold] || len(t.Fold) > 1 && matters[t.Fold[:len(t.Fold)-1]]
	}
	return verb && matter
}

// past reports whether a word is a participle.
func past(t token.Token) bool {
	return t.Participle || t.Is("convenu", "convenus", "conclu", "conclue", "conclus")
}

// same reports whether two sentences tell one result: most words of the shorter are in the
// other.
func (s *sentence) same(t *sentence) bool {
	return 2*s.common(t) >= min(len(s.about().stems), len(t.about().stems))
}
