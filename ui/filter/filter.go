// Package filter finds the rows of a screen that answer a query, by the same rules as the
// list finds articles. It knows neither the meaning of the rows nor their order. Begin with
// [Filter].
package filter

import (
	"mareader/store/match"
	"mareader/store/query"
)

// Filter holds the words of rows, indexed. Make one with [New].
type Filter struct{ rows *match.Set }

// New returns a filter of n rows, each searched by its doc.
func New(n int, doc func(row int) match.Doc) *Filter {
	docs := make([]match.Doc, n)
	for row := range docs {
		docs[row] = doc(row)
	}
	return &Filter{match.NewSet(docs)}
}

// Find reports for each row whether it answers a query.
func (f *Filter) Find(q query.Query) []bool {
	found := make([]bool, f.rows.Len())
	for _, h := range f.rows.Find(q) {
		found[h.Doc] = true
	}
	return found
}
