// Package sieve finds those rows of a screen that answer a query, as the list of articles
// finds articles. It knows neither what the rows are nor their order.
package sieve

import (
	"mareader/store/match"
	"mareader/store/query"
)

// Sieve holds the words of rows. Make one with [New].
type Sieve struct{ rows *match.Set }

// New returns the sieve of n rows, given what is searched of each.
func New(n int, doc func(row int) match.Doc) *Sieve {
	docs := make([]match.Doc, n)
	for row := range docs {
		docs[row] = doc(row)
	}
	return &Sieve{match.NewSet(docs)}
}

// Find tells of each row whether it answers a query.
func (s *Sieve) Find(q query.Query) []bool {
	found := make([]bool, s.rows.Len())
	for _, h := range s.rows.Find(q) {
		found[h.Doc] = true
	}
	return found
}
