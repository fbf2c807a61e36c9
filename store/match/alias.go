package match

import (
	"slices"
	"strings"
	"unicode"
)

// Aliases are the words of names by the other spellings that people are known by, in any
// script, all folded: "dacic" by "дачић", "mohammed" by "mohamed". A word typed is looked
// for as these, too.
type Aliases map[string][]string

// Add adds the words of each variant as other spellings of those of a name that stand where
// they do, the last word where there are more or fewer of them.
func (a Aliases) Add(n Name) {
	name := scan(n.Canonical)
	if len(name) < 2 {
		return
	}
	for _, v := range n.Variants {
		switch variant := scan(v); len(variant) {
		case 0, 1:
		case len(name):
			for i, t := range variant {
				a.add(name, name[i].folded, t.folded)
			}
		default:
			a.add(name, name[len(name)-1].folded, variant[len(variant)-1].folded)
		}
	}
}

// add adds another spelling of a word of a name. A word that the name has elsewhere is none:
// the variant turns it round.
func (a Aliases) add(name []token, word, other string) {
	if spelt(word) && spelt(other) && !slices.Contains(a[other], word) &&
		!slices.ContainsFunc(name, func(t token) bool { return t.folded == other }) {
		a[other] = append(a[other], word)
	}
}

// spelt tells whether a word may be spelt otherwise: not the number of a king, nor a particle.
func spelt(word string) bool {
	return letters(word) >= shortest && !strings.ContainsFunc(word, unicode.IsNumber)
}
