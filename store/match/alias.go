package match

import (
	"slices"
	"strings"
	"unicode"
)

// Aliases are surnames by the other spellings that people are known by, in any script, all
// folded: "dacic" by "дачић". A word typed is looked for as the surname, too.
type Aliases map[string][]string

// Add adds the last word of each variant as another spelling of the last word of a name.
func (a Aliases) Add(n Name) {
	surname, ok := last(n.Canonical)
	if !ok {
		return
	}
	for _, v := range n.Variants {
		if other, ok := last(v); ok && other != surname && !slices.Contains(a[other], surname) {
			a[other] = append(a[other], surname)
		}
	}
}

// last is the last word of a name, folded; ok is false for the number of a king.
func last(name string) (word string, ok bool) {
	tokens := scan(name)
	if len(tokens) < 2 {
		return "", false
	}
	word = tokens[len(tokens)-1].folded
	return word, letters(word) >= shortest && !strings.ContainsFunc(word, unicode.IsNumber)
}
