package match

import (
	"cmp"
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/store/query"
)

// Set holds documents read into words. It is safe for concurrent use.
type Set struct {
	words   []entry // sorted by folded form, then by spelling
	pages   []page
	aliases Aliases
}

// entry is a word and where it is found.
type entry struct {
	folded, marked string
	fields         fields
}

// page is a document: its texts as numbers of words.
type page struct {
	parts []part
	date  frdate.Span
	state query.State
}

type part struct {
	fields fields
	words  []uint32
}

// NewSet reads documents.
func NewSet(docs []Doc) *Set {
	s := &Set{pages: make([]page, len(docs)), aliases: Aliases{}}
	numbers := map[string]uint32{}
	for i := range docs {
		p := &s.pages[i]
		p.date, p.state = docs[i].Date, docs[i].State
		for _, n := range docs[i].People {
			s.aliases.Add(n)
		}
		docs[i].texts(func(f fields, source string) {
			part := part{fields: f}
			for _, t := range scan(source) {
				n, ok := numbers[t.marked]
				if !ok {
					n = uint32(len(s.words))
					numbers[t.marked] = n
					s.words = append(s.words, entry{t.folded, t.marked, 0})
				}
				s.words[n].fields |= f
				part.words = append(part.words, n)
			}
			if len(part.words) > 0 {
				p.parts = append(p.parts, part)
			}
		})
	}
	s.sort()
	return s
}

// sort puts the words in order and numbers them anew.
func (s *Set) sort() {
	order := make([]uint32, len(s.words))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(a, b uint32) int { return s.words[a].compare(s.words[b]) })
	words, numbers := make([]entry, len(order)), make([]uint32, len(order))
	for at, n := range order {
		words[at], numbers[n] = s.words[n], uint32(at)
	}
	s.words = words
	for _, p := range s.pages {
		for _, part := range p.parts {
			for i, n := range part.words {
				part.words[i] = numbers[n]
			}
		}
	}
}

// Len is how many documents there are.
func (s *Set) Len() int { return len(s.pages) }

func (e entry) compare(f entry) int {
	return cmp.Or(strings.Compare(e.folded, f.folded), strings.Compare(e.marked, f.marked))
}
