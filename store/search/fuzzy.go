package search

import (
	"math/bits"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// A word with as many letters may have a slip, or two; one that is longer, none.
const (
	oneSlip  = 5
	twoSlips = 9
	longest  = 32
)

// maxNear bounds how many words are weighed as near to one.
const maxNear = 1000

// nearTerm is a term that is much like a word of the query, and how much.
type nearTerm struct {
	term     uint32
	likeness int
}

// near returns the terms that are much like word.
func (l lexicon) near(word string) (terms []nearTerm) {
	if !infix(word) {
		return nil
	}
	for term, start := range l.starts {
		if l.text[start] != word[0] {
			continue
		}
		if m, ok := likened(word, string(l.text[start:l.end(term)])); ok {
			terms = append(terms, nearTerm{uint32(term), likeness(m)})
		}
		if len(terms) == maxNear {
			break
		}
	}
	return terms
}

// likeness sorts scores into few steps.
func likeness(m fuzzy.Match) int { return 1 + bits.Len(uint(max(0, m.Score))) }

// likened tells whether a word of a text may be meant by the one typed: it begins with the
// same letter and has either all letters typed in order and close together, or nearly all
// of them and as many. It scores the two and tells which letters of in both share.
//
// Both are words: in a headline of sixty letters nearly any letters are scattered
// somewhere, and "zoidoo" is no part of "Zoido font".
func likened(typed, in string) (match fuzzy.Match, ok bool) {
	letters := typed
	if end := reach(typed, in); end > 0 {
		in = in[:end]
	} else if letters = slipped(typed, in); letters == "" {
		return match, false
	}
	for _, match = range fuzzy.FindNoSort(letters, []string{in}) {
		return match, true
	}
	return match, false
}

// reach is how far into a word the letters typed go, 0 if they do not, or not soon.
func reach(typed, in string) int {
	if typed[0] != in[0] {
		return 0
	}
	found := 0
	for i := range min(len(in), 2*len(typed)) {
		if in[i] != typed[found] {
			continue
		}
		if found++; found == len(typed) {
			return i + 1
		}
	}
	return 0
}

// slipped returns the letters of the word typed that another has too, in its order, if
// the one may be the other with a slip or two: a letter added, doubled, swapped, or taken
// for another. It is "" if not.
func slipped(typed, in string) string {
	slips := 0
	switch n := len(typed); {
	case n >= twoSlips:
		slips = 2
	case n >= oneSlip:
		slips = 1
	}
	alike := typed[0] == in[0] && len(typed)-slips <= len(in) && len(in) <= len(typed)
	if slips == 0 || !alike || len(typed) > longest || !ascii(typed) {
		return ""
	}
	if shared := common(typed, in); len(shared) >= len(typed)-slips {
		return shared
	}
	return ""
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// common is the longest run of letters that two words share in order, whatever lies
// between. Neither is longer than the longest that may have slips.
func common(a, b string) string {
	var rest [longest + 1][longest + 1]uint8 // how much a[i:] and b[j:] share
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			rest[i][j] = max(rest[i+1][j], rest[i][j+1])
			if a[i] == b[j] {
				rest[i][j] = 1 + rest[i+1][j+1]
			}
		}
	}
	shared := make([]byte, 0, longest)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			shared = append(shared, a[i])
			i, j = i+1, j+1
		case rest[i+1][j] >= rest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return string(shared)
}
