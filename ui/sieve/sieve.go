// Package sieve finds those rows of a screen that answer a query, as the list of articles
// finds articles. It knows neither what the rows are nor their order.
package sieve

import (
	"context"

	"mareader/store/search"
)

// Sieve holds the words of rows. Make one with [New].
type Sieve struct{ index *search.Index }

// New returns the sieve of n rows, given what is searched of each.
func New(n int, doc func(row int) search.Doc) *Sieve {
	index := search.New()
	for row := range n {
		index.Add(doc(row))
	}
	return &Sieve{index}
}

// Find tells of each row whether it answers a query. Rows that merely have the letters of
// a word do where no row has the word.
func (s *Sieve) Find(q search.Query) []bool {
	hits := s.index.Search(context.Background(), q)
	found := make([]bool, s.index.Len())
	for _, h := range hits {
		if h.Tier == search.Fuzzy && hits[0].Tier != search.Fuzzy {
			break
		}
		found[h.Doc] = true
	}
	return found
}
