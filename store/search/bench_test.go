package search

import (
	"context"
	"fmt"
	"testing"

	"mareader/store/match"
	"mareader/store/query"
)

func BenchmarkSearch(b *testing.B) {
	for _, n := range []int{36, 10_000, 100_000} {
		if testing.Short() && n > 10_000 {
			b.Skip("a hundred thousand articles take long to write")
		}
		c, docs := newCorpus(1), make([]match.Doc, n)
		for i := range docs {
			docs[i] = c.doc()
		}
		l := libraryOf(docs, 40_000)
		l.Memory = nil
		for _, text := range []string{"d", "t", "tr", "tra", "tragiq", "tragiqe ", "tragqie", "de la p", "gouvernement tragiq",
			"president assemblee vot", "-rabat maroc", "qui:ba", `"de la"`, "date:2025", "zzzz"} {
			q, err := query.Parse(text)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%d/%s", n, text), func(b *testing.B) {
				b.ReportAllocs()
				hits := 0
				for b.Loop() {
					hits = len(l.Search(context.Background(), q).Hits)
				}
				b.ReportMetric(float64(hits), "hits")
			})
		}
		typed(b, l, n, "de la p", "de la po")
	}
}

// typed measures a letter typed and taken back.
func typed(b *testing.B, l Library, n int, texts ...string) {
	l.Memory = new(Memory)
	var queries []query.Query
	for _, text := range texts {
		q, err := query.Parse(text)
		if err != nil {
			b.Fatal(err)
		}
		queries = append(queries, q)
	}
	b.Run(fmt.Sprintf("%d/typed %s", n, texts), func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			l.Search(context.Background(), queries[i%len(queries)])
		}
	})
}
