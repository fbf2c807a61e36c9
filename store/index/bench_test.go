package index

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// written returns articles, and how many bytes they have.
func written(n int) (docs []Doc, bytes int) {
	c := newCorpus(1)
	for range n {
		docs = append(docs, c.doc())
	}
	return docs, c.bytes
}

func BenchmarkWords(b *testing.B) {
	docs, _ := written(100)
	b.SetBytes(int64(len(docs[0].Body)))
	s, words := new(scanner), 0
	for i := 0; b.Loop(); i++ {
		s.each(docs[i%len(docs)].Body, func([]byte) { words++ })
	}
}

// BenchmarkBuild adds articles from one goroutine, and from two.
func BenchmarkBuild(b *testing.B) {
	docs, bytes := written(10_000)
	for writers := range 2 {
		b.Run(fmt.Sprint(writers+1), func(b *testing.B) {
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				build(docs, writers+1)
			}
		})
	}
}

// build indexes documents by a number of goroutines.
func build(docs []Doc, writers int) *Index {
	const batch = 64
	x, batches := New(), make(chan int)
	var running sync.WaitGroup
	for range writers {
		running.Go(func() {
			w := x.Writer()
			for from := range batches {
				for i, d := range docs[from:min(from+batch, len(docs))] {
					w.Add(uint32(from+i), d)
				}
			}
			w.Flush()
		})
	}
	for from := 0; from < len(docs); from += batch {
		batches <- from
	}
	close(batches)
	running.Wait()
	return x
}

// libraryOf returns one segment of n articles, and how many bytes they have. It does not
// keep the articles.
func libraryOf(b *testing.B, n int) (*Segment, int) {
	if testing.Short() && n > 10_000 {
		b.Skip("many articles take long to write")
	}
	x, c := New(), newCorpus(1)
	w := x.Writer()
	for number := range uint32(n) {
		w.Add(number, c.doc())
	}
	w.Flush()
	s, err := Merge(x.Parts()...)
	if err != nil {
		b.Fatal(err)
	}
	return s, c.bytes
}

var large = flag.Bool("large", false, "index a million articles too")

// BenchmarkSearch marks the documents of the words that begin as a few letters typed.
func BenchmarkSearch(b *testing.B) {
	sizes := []int{10_000, 100_000}
	if *large {
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		s, bytes := libraryOf(b, n)
		b.Logf("%d articles, %d MB: %d terms, index %.3f of the text", n, bytes>>20, s.Terms(), float64(len(s.Bytes()))/float64(bytes))
		for _, typed := range []string{"t", "tr", "tra", "tragiq", "d", "de"} {
			b.Run(fmt.Sprintf("%d/%s", n, typed), func(b *testing.B) { benchmarkPrefix(b, s, typed) })
		}
	}
}

// benchmarkPrefix counts the documents too.
func benchmarkPrefix(b *testing.B, s *Segment, typed string) {
	var values Values
	for n := range values {
		values[n] = uint16(n)
	}
	marks, count := make([]uint16, s.Docs()), 0
	b.ReportAllocs()
	for b.Loop() {
		clear(marks)
		s.Raise(context.Background(), s.Prefix(typed), &values, marks)
		count = 0
		for _, mark := range marks {
			if mark > 0 {
				count++
			}
		}
	}
	b.ReportMetric(float64(count), "documents")
}

// BenchmarkLookup finds terms among some 300,000.
func BenchmarkLookup(b *testing.B) {
	var forms strings.Builder
	for rank := range uint64(300_000) {
		forms.WriteString(form(rank) + " ")
	}
	builder := NewBuilder()
	builder.Add(0, Doc{Body: forms.String()})
	s := builder.Seal()
	b.Logf("%d terms", s.Terms())
	b.Run("whole", func(b *testing.B) {
		for b.Loop() {
			s.Find("tragique")
		}
	})
	b.Run("inside", func(b *testing.B) {
		for b.Loop() {
			s.Inside("agiq")
		}
	})
	for edits := 1; edits <= MaxEdits; edits++ {
		for _, prefix := range []bool{false, true} {
			b.Run(fmt.Sprintf("near %d prefix %v", edits, prefix), func(b *testing.B) {
				words := []string{"tragque", "gouvernment", "presidnet", "minstre", "assemlbee", "vote", "parlemnt"}
				for i := 0; b.Loop(); i++ {
					s.Near(words[i%len(words)], edits, prefix)
				}
			})
		}
	}
}

// BenchmarkMemory tells what a builder needs beyond the texts, and what is left then.
func BenchmarkMemory(b *testing.B) {
	docs, bytes := written(10_000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var x *Index
	for b.Loop() {
		x = build(docs, 1)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(bytes), "kept/text")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/float64(b.N)/float64(bytes), "allocated/text")
	runtime.KeepAlive(x)
	runtime.KeepAlive(docs)
}
