package roster

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

// throng is n people and as many meetings.
func throng(n int) ([]store.Person, []event.Event) {
	people, events := make([]store.Person, n), make([]event.Event, n)
	for i := range people {
		events[i].Date = frdate.Year(2025 - i*12/n)
		people[i] = store.Person{
			Name: fmt.Sprintf("Prénom%d Nom%d", i%97, i), Office: "ministre de l'Intérieur", Country: fmt.Sprint("Pays ", i%60),
			Articles: make([]string, 1+i%9), Events: []int{i, (i * 7) % n},
		}
	}
	return people, events
}

func crowded(n int) Model {
	m := New(theme.New(true), lang.French, nil)
	m.SetSize(200, 50)
	m.SetPeople(throng(n))
	return m
}

func BenchmarkView(b *testing.B) {
	for _, n := range []int{30, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			m := crowded(n)
			for b.Loop() {
				_ = m.View()
			}
		})
	}
}

// BenchmarkKey is one key press, to the drawn screen: a row down, a letter of a search,
// another order.
func BenchmarkKey(b *testing.B) {
	for _, n := range []int{30, 10_000} {
		for name, keys := range map[string][]string{"down": {"j"}, "letter": {"/", "n", "o", "m", "4"}, "sort": {"s"}} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				last := len(keys) - 1
				m := press(crowded(n), keys[:last]...)
				if name == "letter" {
					m, _ = m.Update(tea.PasteMsg{Content: "2"})
				}
				for b.Loop() {
					_ = press(m, keys[last]).View()
				}
			})
		}
	}
}

// BenchmarkSetPeople takes in the people of a library.
func BenchmarkSetPeople(b *testing.B) {
	m := crowded(10_000)
	people, events := throng(10_000)
	for b.Loop() {
		m.SetPeople(people, events)
	}
}
