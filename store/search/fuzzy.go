package search

import (
	"math/bits"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// A word with as many letters may have a slip, or two.
const (
	oneSlip  = 5
	twoSlips = 9
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
		in := l.text[start:l.end(term)]
		if !resembles(word, string(in)) {
			continue
		}
		if m, ok := likened(word, string(in)); ok {
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

// resembles tells whether a word of a text may be meant by the one typed: it begins with
// the same letter and has either all letters typed in order and close together, or nearly
// all of them, and is about as long.
//
// Both are words: in a headline of sixty letters nearly any letters are scattered
// somewhere, and "zoidoo" is no part of "Zoido font".
func resembles(typed, in string) bool {
	return reach(typed, in) > 0 || slipped(typed, in) != ""
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
	if slips == 0 || typed[0] != in[0] || len(in) > len(typed) || len(in) < len(typed)-slips || !ascii(typed) {
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

// common is the longest run of letters that a and b share in order, whatever lies between.
func common(a, b string) string {
	longest := make([][]int, len(a)+1) // of a[i:] and b[j:]
	for i := range longest {
		longest[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if a[i] == b[j] {
				longest[i][j] = 1 + longest[i+1][j+1]
			}
		}
	}
	var shared []byte
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			shared = append(shared, a[i])
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return string(shared)
}

// likened scores a word of a text that resembles the one typed, and tells which of its
// letters are the same.
func likened(typed, in string) (fuzzy.Match, bool) {
	letters := typed
	if end := reach(typed, in); end > 0 {
		in = in[:end]
	} else {
		letters = slipped(typed, in)
	}
	matches := fuzzy.FindNoSort(letters, []string{in})
	if len(matches) == 0 {
		return fuzzy.Match{}, false
	}
	return matches[0], true
}
