package match

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/french"

	"mareader/data/fold"
	"mareader/store/query"
)

// A word has other forms from so many letters on, one that is still typed from more; none
// is so many letters longer. What is shorter has a plural at most.
const (
	inflected = 4
	typed     = 6
	suffix    = 6
)

// forms returns the other forms of w in the field, with their accents: the words with its
// stem. Accents that were typed must be there.
func (r resolver) forms(w query.Word) map[string]bool {
	n := letters(w.Folded)
	if n < inflected || w.Prefix && n < typed {
		return r.plurals(w)
	}
	stems := r.stems(w)
	forms := r.plurals(w)
	for folded, marked := range r.Begun(root(stems)) {
		if folded == w.Folded || len(folded) > len(w.Folded)+suffix || !fold.Bears(marked, w.Marked) {
			continue
		}
		if stems[stem(marked)] && r.Has(marked) {
			if forms == nil {
				forms = map[string]bool{}
			}
			forms[marked] = true
		}
	}
	return forms
}

// stems returns the stems of w in all its spellings: the accents that decide what an
// ending is may not have been typed.
func (r resolver) stems(w query.Word) map[string]bool {
	stems := map[string]bool{stem(w.Marked): true}
	for marked := range r.Spellings(w.Folded) {
		if fold.Bears(marked, w.Marked) {
			stems[stem(marked)] = true
		}
	}
	return stems
}

// stem is the folded stem of a word.
func stem(marked string) string {
	env := snowballstem.NewEnv(marked)
	french.Stem(env)
	return fold.String(env.Current())
}

// root is the beginning that words with these stems share. The last letter of a stem may
// not be in all of them, unless it is short.
func root(stems map[string]bool) (root string) {
	for s := range stems {
		if root == "" {
			root = s
		}
		for !strings.HasPrefix(s, root) {
			root = root[:len(root)-1]
		}
	}
	if len(root) > 5 {
		root = root[:len(root)-1]
	}
	return strings.ToValidUTF8(root, "")
}

// plurals returns the plural and the singular of a word of three letters or more, which
// a stem may not know.
func (r resolver) plurals(w query.Word) (forms map[string]bool) {
	if letters(w.Folded) < shortest {
		return nil
	}
	others := []string{w.Folded + "s", w.Folded + "x"}
	if single := strings.TrimRight(w.Folded, "sx"); len(single) == len(w.Folded)-1 {
		others = append(others, single)
	}
	for _, other := range others {
		for marked := range r.Spellings(other) {
			if fold.Bears(marked, w.Marked) && r.Has(marked) {
				if forms == nil {
					forms = map[string]bool{}
				}
				forms[marked] = true
			}
		}
	}
	return forms
}
