package timeline

import (
	"fmt"
	"testing"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/theme"
)

// throng is a timeline of n events among some 200 persons over 30 years.
func throng(n int) ([]event.Event, []Term) {
	events := make([]event.Event, n)
	newest := dayOf(2025, 12, 31)
	for i := range events {
		other := minister(fmt.Sprintf("Prénom Nom%d", (i*i+7*i)%199), "France")
		home := laftit
		if i%5 == 0 {
			home = akhannouch
		}
		events[i] = event.Event{
			ID: fmt.Sprint(i), Date: frdate.On(newest - frdate.Day(i*10950/n)), Basis: frdate.Basis(1 + i%4), Place: "Rabat",
			Participants: []event.Participant{home, other}, Topics: []string{"sécurité", "migration"}, Sources: sources(1 + i%4),
		}
	}
	return events, sampleTerms()
}

func crowded(n, width, height int) Model {
	m := New(theme.New(true), lang.French, nil)
	m.SetSize(width, height)
	m.SetEvents(throng(n))
	return m
}

func BenchmarkView(b *testing.B) {
	for _, n := range []int{30, 10000} {
		for _, size := range [][2]int{{80, 24}, {200, 50}} {
			b.Run(fmt.Sprintf("%d/%dx%d", n, size[0], size[1]), func(b *testing.B) {
				m := press(crowded(n, size[0], size[1]), "j", "j")
				for b.Loop() {
					m.View()
				}
			})
		}
	}
}

func BenchmarkKey(b *testing.B) {
	for _, name := range []string{"j", "pgdown", "]", "right"} {
		for _, n := range []int{30, 10000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				m := crowded(n, 120, 36)
				for b.Loop() {
					press(m, name)
				}
			})
		}
	}
}

func BenchmarkSearchKey(b *testing.B) {
	m := press(crowded(10000, 120, 36), "/", "n")
	for b.Loop() {
		press(m, "o")
	}
}

func BenchmarkSetEvents(b *testing.B) {
	events, terms := throng(10000)
	m := crowded(30, 120, 36)
	for b.Loop() {
		m.SetEvents(events, terms)
	}
}
