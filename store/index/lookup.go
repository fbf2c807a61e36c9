package index

import "bytes"

// Find returns the terms of a folded word: all its spellings.
func (s *Segment) Find(folded string) Range {
	return s.between(folded, folded+spelled)
}

// Spelling returns the term of a word that is spelt as marked, which is as [fold.Marked]
// writes it: all accents as given, no others.
func (s *Segment) Spelling(marked string) Range {
	w := s.walker(0)
	term := termOf(marked)
	if w.seek(term); w.at < s.terms && string(w.term) == term {
		return Range{w.at, w.at + 1}
	}
	return Range{w.at, w.at}
}

// Prefix returns the terms of the words that begin as folded, of all words for "".
func (s *Segment) Prefix(folded string) Range {
	return s.between(folded, folded+after)
}

// between returns the terms from one up to another, without that.
func (s *Segment) between(from, to string) (r Range) {
	w := s.walker(0)
	w.seek(from)
	r.Lo = w.at
	w.seek(to)
	r.Hi = w.at
	return r
}

// Inside returns the terms of the words that have part anywhere in them. It reads the whole
// vocabulary.
func (s *Segment) Inside(part string) (terms []int) {
	if part == "" {
		return nil
	}
	sought, end := []byte(part), 0 // where part ends in the term before, 0 if it is not there
	for w := s.walker(0); w.at < s.terms; w.next() {
		if end == 0 || end > w.common {
			end = 0
			from := max(0, w.common-len(part)+1)
			if i := bytes.Index(w.term[from:max(from, foldedLen(w.term))], sought); i >= 0 {
				end = from + i + len(part)
			}
		}
		if end > 0 {
			terms = append(terms, w.at)
		}
	}
	return terms
}
