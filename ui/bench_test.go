package ui

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store"
	"mareader/ui/list"
	"mareader/ui/presenter"
)

// synthetic is a library of n made-up articles of about 1,500 bytes, read once.
func synthetic(b *testing.B, n int) *store.Library {
	b.Helper()
	lib, err := corpus(n)()
	if err != nil {
		b.Fatal(err)
	}
	return lib
}

var corpora sync.Map

func corpus(n int) func() (*store.Library, error) {
	made, _ := corpora.LoadOrStore(n, sync.OnceValues(func() (*store.Library, error) { return invent(n) }))
	return made.(func() (*store.Library, error))
}

func invent(n int) (*store.Library, error) {
	words := strings.Fields(`ministre Intérieur Rabat sécurité migration accord coopération visite drogue port frontière
		police gouvernement dialogue partenaire Afrique Europe sommet projet loi budget santé école eau énergie route`)
	random := rand.New(rand.NewPCG(1, 2))
	sentence := func(length int) string {
		var b strings.Builder
		for range length {
			b.WriteString(words[random.IntN(len(words))] + " ")
		}
		return b.String() + fmt.Sprintf("mot%d", random.IntN(50000))
	}
	lib := new(store.Library)
	for i := range n {
		text := fmt.Sprintf("---\ntitle: \"%s\"\ndate: 20%02d-%02d-%02d\n---\n\n", sentence(8), random.IntN(25), 1+random.IntN(12), 1+random.IntN(28))
		for range 4 {
			text += "Le " + sentence(20) + ". La " + sentence(22) + ".\n\n"
		}
		articles, err := data.Read(fmt.Sprintf("%d.md", i), []byte(text))
		if err != nil {
			return nil, err
		}
		lib.Add(store.Batch{Articles: articles})
	}
	return lib, nil
}

// BenchmarkView draws each screen once.
func BenchmarkView(b *testing.B) {
	for _, name := range []string{"list", "filter", "reader", "search", "timeline", "card", "people", "page", "matrix", "help"} {
		b.Run(name, func(b *testing.B) {
			m := press(sample(b, 200, 50), states[name]...)
			for b.Loop() {
				_ = m.View()
			}
		})
	}
	b.Run("list/hits/10000", func(b *testing.B) {
		m := New(Options{Library: synthetic(b, 10000)})
		m = press(send(m, tea.WindowSizeMsg{Width: 200, Height: 50}), "/", `"rabat po"`)
		for b.Loop() {
			_ = m.View()
		}
	})
}

// BenchmarkFilterKey types one letter into the prompt, to the settled screen.
func BenchmarkFilterKey(b *testing.B) {
	for _, n := range []int{36, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			m := New(Options{Library: synthetic(b, n)})
			m = press(send(m, tea.WindowSizeMsg{Width: 200, Height: 50}), "/", `"ra"`)
			for b.Loop() {
				_ = press(m, "b").View()
			}
		})
	}
}

// BenchmarkCursorDown moves one row down, the article beside the list included.
func BenchmarkCursorDown(b *testing.B) {
	for _, n := range []int{36, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			m := New(Options{Library: synthetic(b, n)})
			m = send(m, tea.WindowSizeMsg{Width: 200, Height: 50})
			for b.Loop() {
				if m = press(m, "j"); m.list.Percent() == 100 {
					m = press(m, "g")
				}
				_ = m.View()
			}
		})
	}
}

// BenchmarkGrow takes in a batch of 64 articles when there are many already.
func BenchmarkGrow(b *testing.B) {
	lib := synthetic(b, 10_000)
	var fresh []*data.Article
	for n := range 64 {
		fresh = append(fresh, lib.At(n))
	}
	s := presenter.New(lib, 0)
	for b.Loop() {
		lib.Add(store.Batch{Articles: fresh})
		s.Refresh()
		s.Order(list.ByDate)
	}
}
