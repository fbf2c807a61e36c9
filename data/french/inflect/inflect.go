// Package inflect spells the forms of French verbs in the third person, in which the press writes.
//
// It knows the regular verbs in -er, -ir (finir) and -re by rule, and others by irregular.tsv. It
// knows no meanings. Begin reading at [Verb].
package inflect

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// Tense is what a form of a verb says of when, or the kind of form that needs another verb for it.
type Tense int

// The tenses. Present is the subjunctive's, too.
const (
	Infinitive Tense = iota
	Participle       // past: "reçu", "reçues"
	Gerund           // "recevant"
	Present
	Imperfect
	Historic // past historic: "reçut"
	Future
	Conditional
)

// Form is one form of a verb.
type Form struct {
	Text   string // with its accents: "reçoivent"
	Tense  Tense
	Plural bool
}

// Verb returns the forms of a verb by its infinitive, without a form that only spells another tense
// the same way.
func Verb(infinitive string) []Form {
	v, ok := irregular()[infinitive]
	if !ok {
		v = regular(infinitive)
	}
	forms := []Form{{Text: infinitive}, {Text: v.imperfect + "ant", Tense: Gerund}}
	add := func(tense Tense, singular, plural string) {
		forms = append(forms, Form{singular, tense, false}, Form{plural, tense, true})
	}
	forms = append(forms, participles(v.participle)...)
	add(Present, v.singular, v.plural)
	add(Imperfect, soften(v.imperfect)+"ait", soften(v.imperfect)+"aient")
	add(Historic, v.historic, historicPlural(v.historic))
	add(Future, v.future, strings.TrimSuffix(v.future, "a")+"ont")
	add(Conditional, strings.TrimSuffix(v.future, "a")+"ait", strings.TrimSuffix(v.future, "a")+"aient")
	return forms
}

// principal are the parts of a verb from which its forms are made.
type principal struct{ participle, singular, plural, imperfect, future, historic string }

//go:embed irregular.tsv
var irregularTable string

var irregular = sync.OnceValue(func() map[string]principal {
	table := map[string]principal{}
	for line := range strings.Lines(irregularTable) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 7 && !strings.HasPrefix(line, "#") {
			table[f[0]] = principal{f[1], f[2], f[3], f[4], f[5], f[6]}
		}
	}
	return table
})

// regular returns the principal parts of a verb by the ending of its infinitive.
func regular(infinitive string) principal {
	stem := infinitive[:max(0, len(infinitive)-2)]
	switch {
	case strings.HasSuffix(infinitive, "re"):
		return principal{stem + "u", stem, stem + "ent", stem, stem + "ra", stem + "it"}
	case strings.HasSuffix(infinitive, "ir"):
		return principal{stem + "i", stem + "it", stem + "issent", stem + "iss", stem + "ira", stem + "it"}
	}
	open := opened(stem)
	return principal{stem + "é", open + "e", open + "ent", soften(stem), open + "era", soften(stem) + "a"}
}

// opened returns the stem of a verb in -er before a mute e: "achèt" of "achet", "appell" of "appel".
func opened(stem string) string {
	for _, double := range []string{"appel", "rappel", "jet", "projet", "renouvel"} {
		if stem == double {
			return stem + stem[len(stem)-1:]
		}
	}
	if strings.HasSuffix(stem, "oy") || strings.HasSuffix(stem, "uy") {
		return stem[:len(stem)-1] + "i"
	}
	r := []rune(stem)
	for back := 2; back <= 3 && back <= len(r); back++ {
		vowel := r[len(r)-back]
		if vowel != 'e' && vowel != 'é' || slices.ContainsFunc(r[len(r)-back+1:], isVowel) || back == 3 && !slices.Contains([]string{"gn", "br", "ch", "vr"}, string(r[len(r)-2:])) {
			continue
		}
		return string(r[:len(r)-back]) + "è" + string(r[len(r)-back+1:])
	}
	return stem
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouyéèêàâîôûù", r) }

// soften keeps the sound of a final g or c before an a: "partage", "annonç".
func soften(stem string) string {
	switch {
	case strings.HasSuffix(stem, "g"):
		return stem + "e"
	case strings.HasSuffix(stem, "c"):
		return strings.TrimSuffix(stem, "c") + "ç"
	}
	return stem
}

// participles returns a past participle in its genders and numbers.
func participles(masculine string) []Form {
	feminine := strings.Replace(masculine, "dû", "du", 1) + "e"
	plural := masculine + "s"
	if strings.HasSuffix(masculine, "s") {
		plural = masculine
	}
	return []Form{{masculine, Participle, false}, {feminine, Participle, false}, {plural, Participle, true}, {feminine + "s", Participle, true}}
}

// historicPlural returns the plural of a past historic: "reçurent" of "reçut".
func historicPlural(singular string) string {
	if stem, ok := strings.CutSuffix(singular, "a"); ok {
		return strings.TrimSuffix(strings.Replace(stem+"|", "ge|", "g|", 1), "|") + "èrent"
	}
	return strings.TrimSuffix(singular, "t") + "rent"
}
