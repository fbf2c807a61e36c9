package timeline

import (
	"fmt"
	"testing"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/theme"
	"mareader/ui/timeline/career"
)

// throng is a timeline of n events among some 200 persons over 30 years.
func throng(n int) ([]event.Event, []career.Term) {
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

// zooms are the keys that lead to each zoom.
var zooms = []struct {
	name string
	keys []string
}{{"day", nil}, {"month", []string{"-"}}, {"year", []string{"-", "-"}}}

// drawn draws a timeline once, so that the lanes on the screen are known, as they are to a
// reader who presses the next key.
func drawn(n, width, height int, keys ...string) Model {
	m := press(crowded(n, width, height), keys...)
	m.View()
	return m
}

func BenchmarkView30(b *testing.B)  { benchmarkView(b, 30) }
func BenchmarkView10k(b *testing.B) { benchmarkView(b, 10000) }

func benchmarkView(b *testing.B, n int) {
	for _, zoom := range zooms {
		for _, size := range [][2]int{{80, 24}, {200, 50}} {
			b.Run(fmt.Sprintf("%s/%dx%d", zoom.name, size[0], size[1]), func(b *testing.B) {
				m := drawn(n, size[0], size[1], zoom.keys...)
				for b.Loop() {
					m.View()
				}
			})
		}
	}
}

func BenchmarkKey30(b *testing.B)  { benchmarkKey(b, 30) }
func BenchmarkKey10k(b *testing.B) { benchmarkKey(b, 10000) }

// benchmarkKey is a key and the frame after it.
func benchmarkKey(b *testing.B, n int) {
	for _, zoom := range zooms {
		for _, name := range []string{"j", "pgdown", "]", ".", "right", "+"} {
			if name == "+" && zoom.keys == nil {
				continue
			}
			b.Run(zoom.name+"/"+name, func(b *testing.B) {
				m := drawn(n, 120, 36, zoom.keys...)
				for b.Loop() {
					press(m, name).View()
				}
			})
		}
	}
}

func BenchmarkFilter30(b *testing.B)  { benchmarkFilter(b, 30) }
func BenchmarkFilter10k(b *testing.B) { benchmarkFilter(b, 10000) }

// benchmarkFilter is a letter of a question, what answers it, and the frames after both.
func benchmarkFilter(b *testing.B, n int) {
	for _, zoom := range zooms {
		m := press(drawn(n, 120, 36, zoom.keys...), "/", "n")
		b.Run("key/"+zoom.name, func(b *testing.B) {
			for b.Loop() {
				asked, _ := m.Update(screentest.Key("o"))
				asked.View()
			}
		})
		asked, find := m.Update(screentest.Key("o"))
		b.Run("answer/"+zoom.name, func(b *testing.B) {
			found := find()
			for b.Loop() {
				answered, _ := asked.Update(found)
				answered.View()
			}
		})
		b.Run("aside/"+zoom.name, func(b *testing.B) {
			for b.Loop() {
				find()
			}
		})
	}
}

func BenchmarkSetEvents(b *testing.B) {
	events, terms := throng(10000)
	m := crowded(30, 120, 36)
	for b.Loop() {
		m.SetEvents(events, terms)
	}
}
