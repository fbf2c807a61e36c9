package index

import (
	"context"
	"math/rand/v2"
	"sync"
	"testing"
)

// TestSearchWhileAdding searches all the time while documents are added, changed and
// removed: what a reader holds never changes.
func TestSearchWhileAdding(t *testing.T) {
	x := New()
	const writers, docs = 2, 600
	var adding, searching sync.WaitGroup
	done := make(chan struct{})
	for range 2 {
		searching.Go(func() {
			for {
				searchAll(t, x)
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for i := range uint32(writers) {
		adding.Go(func() {
			w, text := x.Writer(), writing{rand.New(rand.NewPCG(1, uint64(i)))}
			for n := range uint32(docs) {
				d := text.doc()
				d.Title = "toujours"
				w.Add(writers*n+i, d)
				if n%7 == 0 {
					w.Flush()
				}
				if n%50 == 49 {
					x.Remove(writers*(n-20) + i)
				}
			}
			w.Flush()
		})
	}
	adding.Wait()
	close(done)
	searching.Wait()
	if left := searchAll(t, x); left != writers*(docs-docs/50) {
		t.Errorf("%d documents are left", left)
	}
	if n := len(x.Parts()); n > 4*fanout {
		t.Errorf("%d segments", n)
	}
}

// searchAll looks for a word that is in every document, and returns how many there are.
func searchAll(t *testing.T, x *Index) (left int) {
	t.Helper()
	var values Values
	for n := range values {
		values[n] = 1
	}
	parts := x.Parts()
	for round := range 2 {
		found := 0
		for _, p := range parts {
			marks := make([]uint16, p.Docs())
			p.Raise(context.Background(), p.Find("toujours"), &values, marks)
			for doc, mark := range marks {
				if mark == 0 {
					t.Errorf("document %d of %d is not found", doc, p.Docs())
				}
				if p.Has(doc) {
					found++
				}
			}
		}
		if round > 0 && found != left {
			t.Errorf("%d documents, then %d", left, found)
		}
		left = found
	}
	return left
}
