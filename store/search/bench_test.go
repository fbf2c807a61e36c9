package search

import (
	"context"
	"fmt"
	"testing"
)

func size(d Doc) int {
	n := len(d.Title) + len(d.Outlet) + len(d.Body)
	for _, p := range d.People {
		n += len(p)
	}
	return n
}

func BenchmarkAdd(b *testing.B) {
	c := newCorpus(1)
	docs := make([]Doc, 2000)
	bytes := 0
	for i := range docs {
		docs[i] = c.doc()
		bytes += size(docs[i])
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		x := New()
		for _, d := range docs {
			x.Add(d)
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	for _, n := range []int{36, 10_000, 100_000} {
		if testing.Short() && n > 10_000 {
			b.Skip("a hundred thousand articles take long to write")
		}
		x, c, bytes := New(), newCorpus(1), 0
		for range n {
			d := c.doc()
			bytes += size(d)
			x.Add(d)
		}
		b.Logf("%d articles, %d MB: %d terms, index %.3f of the text", n, bytes>>20, len(x.lexicon.starts), float64(x.size())/float64(bytes))
		for _, s := range []string{"d", "t", "tr", "tra", "tragiq", "tion", "de la p", "gouvernement tragiq",
			"president assemblee vot", "-rabat maroc", "trgque", "zzzz"} {
			q, err := Parse(s)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%d/find %s", n, s), func(b *testing.B) {
				for b.Loop() {
					for _, w := range q.positive() {
						x.lexicon.find(w)
					}
				}
			})
			b.Run(fmt.Sprintf("%d/%s", n, s), func(b *testing.B) {
				b.ReportAllocs()
				hits := 0
				for b.Loop() {
					hits = len(x.Search(context.Background(), q))
				}
				b.ReportMetric(float64(hits), "hits")
			})
		}
	}
}

// size is about how many bytes x takes.
func (x *Index) size() int {
	slots := cap(x.words.slots)*8 + cap(x.words.starts)*4 + cap(x.words.text) + cap(x.noted)
	chains := (cap(x.front.chains) + cap(x.body.chains)) * 24
	return slots + chains + (len(x.front.blocks)+len(x.body.blocks))<<blockBits
}

func BenchmarkSpans(b *testing.B) {
	d := newCorpus(1).doc()
	q, _ := Parse("ministre tragiq")
	b.Run("title", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			q.Spans(d.Title)
		}
	})
	b.Run("body", func(b *testing.B) {
		b.SetBytes(int64(len(d.Body)))
		b.ReportAllocs()
		for b.Loop() {
			q.Spans(d.Body)
		}
	})
}

func BenchmarkSnippet(b *testing.B) {
	d := newCorpus(1).doc()
	q, _ := Parse("ministre tragiq")
	b.SetBytes(int64(len(d.Body)))
	b.ReportAllocs()
	for b.Loop() {
		q.Snippet(d.Body)
	}
}
