package syntax

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"mareader/data/fold"
	"mareader/data/french/parse"
)

//go:embed polarity.tsv
var polarityTable string

// effect is what a governing word does to what hangs on it by one of some bonds.
type effect struct {
	polarity Polarity
	bonds    string // "inf obj de", as [Sentence.bond] names them
}

// on reports whether the effect is on what hangs by a bond.
func (e effect) on(bond string) bool {
	return bond != "" && slices.Contains(strings.Fields(e.bonds), bond)
}

// effects are the rows of the table by folded form.
var effects = sync.OnceValue(func() map[string]effect {
	table := map[string]effect{}
	for line := range strings.Lines(polarityTable) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(fields) < 4 {
			continue
		}
		e := effect{Denied, fields[2]}
		if fields[1] == "off" {
			e.polarity = CalledOff
		}
		for form := range strings.FieldsSeq(fields[0]) {
			for _, f := range forms(form) {
				table[f] = e
			}
		}
	}
	return table
})

// effectOf returns the effect of a word on its complements.
func effectOf(w parse.Word) (effect, bool) {
	if !w.Tag.Is("VERB", "NOUN", "ADJ", "AUX") {
		return effect{}, false
	}
	e, ok := effects()[fold.String(w.Form)]
	return e, ok
}

// Bears reports whether a folded word may bear on whether what its sentence tells is so.
func Bears(word string) bool {
	switch word {
	case "ne", "n", "si", "sans", "faute", "ni", "aucun", "aucune", "nul", "nulle":
		return true
	}
	_, ok := effects()[word]
	return ok
}

// light are verbs that only carry the noun of what is done: "avoir un entretien".
var light = wordSet("a ai ont avait avaient aura auront aurait avoir eu eue eus tenu tenue tenir tient tiendra accorde accorder accordera obtenu obtenir mene mener fait faire rend rendu rendre organise organiser")

// occurring are words that say of an occasion that it takes place.
var occurring = wordSet("lieu tenu tenue tenus tenues tiendra tiendront prevu prevue prevus prevues programme programmee organise organisee confirme confirmee planifie planifiee envisage envisagee ordre deroule deroulee agenda")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

func isLight(form string) bool { return light[fold.String(form)] }

func happens(form string) bool { return occurring[fold.String(form)] }

// endings are those of regular verbs in -er, of those in -ir with -iss-, and of adjectives and
// nouns, folded.
var (
	firstGroup  = strings.Fields("er e es ons ez ent ais ait ions iez aient ai as a erent erai eras era erons erez eront erais erait erions eriez eraient ee ees ant")
	secondGroup = strings.Fields("ir is it issons issez issent issais issait issaient irent ira iront irait iraient i ie ies issant")
)

// forms spells a pattern of the table out: "refus+er", "réuss+ir", a word alone as it is.
func forms(pattern string) []string {
	pattern = fold.String(strings.ReplaceAll(pattern, "+", "9"))
	stem, group, ok := strings.Cut(pattern, "9")
	if !ok {
		return []string{pattern}
	}
	endings := firstGroup
	if group == "ir" {
		endings = secondGroup
	}
	all := make([]string, len(endings))
	for i, ending := range endings {
		all[i] = stem + ending
	}
	return all
}
