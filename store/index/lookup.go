package index

import (
	"sort"
	"strings"
	"unsafe"
)

// Find returns the terms of a folded word: all its spellings.
func (s *Segment) Find(folded string) Range {
	lo := s.from(folded)
	return Range{lo, s.seek(lo, folded+spelled)}
}

// Spelling returns the term of a word that is spelt as marked, which is as [fold.Marked]
// writes it: all accents as given, no others.
func (s *Segment) Spelling(marked string) Range {
	term := termOf(marked)
	lo := s.from(term)
	if lo < s.terms && s.term(lo) == term {
		return Range{lo, lo + 1}
	}
	return Range{lo, lo}
}

// Prefix returns the terms of the words that begin as folded, of all words for "".
func (s *Segment) Prefix(folded string) Range {
	lo := s.from(folded)
	return Range{lo, s.seek(lo, folded+after)}
}

// from returns the first term that is not below another.
func (s *Segment) from(term string) int {
	return sort.Search(s.terms, func(i int) bool { return s.term(i) >= term })
}

const (
	// spelled is above all that may follow a folded word in its terms.
	spelled = "\x02"

	// after is above all that may follow in a term.
	after = "\xff"
)

// seek returns the first term from lo on that is not below another. It looks near lo first.
func (s *Segment) seek(lo int, term string) int {
	step := 1
	for lo+step <= s.terms && s.term(lo+step-1) < term {
		lo += step
		step *= 2
	}
	return lo + sort.Search(min(step, s.terms-lo), func(i int) bool { return s.term(lo+i) >= term })
}

// Inside returns the terms of the words that have part anywhere in them. It reads the whole
// vocabulary.
func (s *Segment) Inside(part string) (terms []int) {
	if part == "" {
		return nil
	}
	text := unsafe.String(unsafe.SliceData(s.text), len(s.text))
	for term, at := 0, 0; term < s.terms; {
		i := strings.Index(text[at:], part)
		if i < 0 {
			break
		}
		at += i
		for term+1 < s.terms && at32(s.starts, term+1) <= at {
			term++
		}
		if folded, _ := s.Term(term); at+len(part) <= at32(s.starts, term)+len(folded) {
			terms = append(terms, term)
		}
		term++
		at = max(at+1, at32(s.starts, term))
		if at > len(text) {
			break
		}
	}
	return terms
}
