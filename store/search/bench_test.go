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
	}
}
