package roster

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

// sampleLibrary is some people and their meetings between 2018 and 2025.
func sampleLibrary() ([]store.Person, []event.Event) {
	interior := "ministre de l'Intérieur"
	years := []int{2025, 2025, 2024, 2024, 2021, 2018, 0}
	events := make([]event.Event, len(years))
	for i, year := range years {
		if year > 0 {
			events[i].Date = frdate.On(frdate.NewDay(year, 4, 1+i))
		}
	}
	ids := func(n int) []string { return make([]string, n) }
	return []store.Person{
		{Name: "Abdelouafi Laftit", Office: interior, Country: "Maroc", Articles: ids(31), Events: []int{0, 1, 2, 3, 5, 6}},
		{Name: "Bruno Retailleau", Office: interior, Country: "France", Articles: ids(9), Events: []int{1, 2, 6}},
		{Name: "Fernando Grande-Marlaska", Office: interior, Country: "Espagne", Articles: ids(12), Events: []int{3, 5}},
		{Name: "Nasser Bourita", Office: "ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger",
			Country: "Maroc", Articles: ids(9), Events: []int{4}},
		{Name: "Laurent Nuñez", Office: interior, Country: "France", Articles: ids(2), Events: []int{0}},
		{Name: "Mohammed VI", Office: "roi", Country: "Maroc", Articles: ids(14)},
		{Name: "Hajar Toufik", Articles: ids(1)},
	}, events
}

func sample(width, height int) Model {
	m := New(theme.New(true), lang.French, nil)
	m.SetSize(width, height)
	m.SetPeople(sampleLibrary())
	return m
}

// press sends keys by name and drops their commands.
var press = screentest.Press[Model]

func names(m Model) string {
	var names []string
	for _, i := range m.shown {
		words := strings.Fields(m.people[i].name)
		names = append(names, words[len(words)-1])
	}
	return strings.Join(names, " ")
}

func TestOrders(t *testing.T) {
	m := sample(80, 24)
	for _, want := range []string{
		"Laftit Retailleau Grande-Marlaska Bourita Nuñez VI Toufik",
		"Laftit VI Grande-Marlaska Retailleau Bourita Nuñez Toufik",
		"Retailleau Laftit Nuñez Grande-Marlaska Bourita VI Toufik",
		"Bourita Grande-Marlaska Laftit VI Nuñez Retailleau Toufik",
		"Grande-Marlaska Retailleau Nuñez Laftit Bourita VI Toufik",
		"Laftit Retailleau Grande-Marlaska Bourita Nuñez VI Toufik",
	} {
		if got := names(m); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		m = press(m, "s")
	}
}

func TestSortingKeepsTheCursorOnItsPerson(t *testing.T) {
	m := press(sample(80, 24), "j", "s", "s", "s")
	if name, _ := m.Current(); name != "Bruno Retailleau" {
		t.Errorf("cursor on %q", name)
	}
}

func TestSearch(t *testing.T) {
	for query, want := range map[string]string{
		"nunez":           "Nuñez",
		"france":          "Retailleau Nuñez",
		"interieur maroc": "Laftit",
		"ETRANGERES":      "Bourita",
		"personne":        "",
		"france -nunez":   "Retailleau",
		"bourita | VI":    "Bourita VI",
		"retlleau":        "Retailleau",
		"|":               "Laftit Retailleau Grande-Marlaska Bourita Nuñez VI Toufik",
		" ":               "Laftit Retailleau Grande-Marlaska Bourita Nuñez VI Toufik",
	} {
		m := press(sample(80, 24), "j", "/")
		if !m.Typing() {
			t.Fatal("/ does not ask")
		}
		m, _ = m.Update(tea.PasteMsg{Content: query})
		if got := names(m); got != want {
			t.Errorf("%q: %q, want %q", query, got, want)
		}
	}
}

func TestAnUnreadableSearchSaysWhy(t *testing.T) {
	m := press(sample(80, 24), "/", "v", "i", "|", "|")
	if m.Problem() == "" || len(m.shown) != 1 {
		t.Errorf("problem %q, %d people", m.Problem(), len(m.shown))
	}
	if m = press(m, "enter", "esc"); m.Problem() != "" || len(m.shown) != 7 {
		t.Errorf("after esc: problem %q, %d people", m.Problem(), len(m.shown))
	}
}

func TestSearchIsDroppedByEscape(t *testing.T) {
	m := press(sample(80, 24), "/", "n", "u", "n", "enter")
	if m.Typing() || len(m.shown) != 1 {
		t.Fatalf("enter leaves typing %v, %d people", m.Typing(), len(m.shown))
	}
	m = press(m, "esc")
	if name, _ := m.Current(); len(m.shown) != 7 || name != "Laurent Nuñez" {
		t.Errorf("esc leaves %d people and the cursor on %q", len(m.shown), name)
	}
	if _, cmd := m.Update(screentest.Key("esc")); cmd == nil || cmd() != (msg.Back{}) {
		t.Error("the second esc does not ask to go back")
	}
}

func TestAsksForWhatARowOpens(t *testing.T) {
	for k, want := range map[string]tea.Msg{
		"enter": msg.Page{Name: "Bruno Retailleau"}, "t": msg.Timeline{Name: "Bruno Retailleau"}, "m": msg.Matrix{},
	} {
		_, cmd := press(sample(80, 24), "j").Update(screentest.Key(k))
		if cmd == nil || cmd() != want {
			t.Errorf("%s does not ask for %#v", k, want)
		}
	}
	empty := New(theme.New(true), lang.French, nil)
	for _, k := range []string{"enter", "t"} {
		if _, cmd := empty.Update(screentest.Key(k)); cmd != nil {
			t.Errorf("%s on an empty list asks for something", k)
		}
	}
}

func TestCancelledMeetingsDoNotCount(t *testing.T) {
	people, events := sampleLibrary()
	events[1].Status = meeting.Cancelled
	m := New(theme.New(true), lang.French, nil)
	m.SetPeople(people, events)
	if got := m.people[1].meetings; got != 2 {
		t.Errorf("%d meetings of Retailleau, want 2", got)
	}
}

func TestScale(t *testing.T) {
	at := func(spans ...frdate.Span) []event.Event {
		var events []event.Event
		for _, s := range spans {
			events = append(events, event.Event{Date: s})
		}
		return append(events, event.Event{})
	}
	for _, test := range []struct {
		events []event.Event
		count  int
		title  string
	}{
		{at(), 0, "0"},
		{at(frdate.Month(2020, 3)), 1, "03/20"},
		{at(frdate.Month(2025, 2), frdate.Month(2024, 11)), 4, "11/24–02/25"},
		{at(frdate.Year(2025), frdate.Year(2017)), 9, "2017–25"},
		{at(frdate.Year(2025), frdate.Year(1999)), 12, "2014–25"},
		{at(frdate.Year(2001), frdate.Year(1999)), 3, "1999–2001"},
	} {
		got := scaleOf(test.events)
		if got.count() != test.count || test.count > 0 && got.title() != test.title {
			t.Errorf("%d bars, %q; want %d, %q", got.count(), got.title(), test.count, test.title)
		}
	}
}

func TestGoldenScreens(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {120, 36}, {80, 24}, {60, 20}, {40, 12}} {
		name := fmt.Sprintf("people-%dx%d", size[0], size[1])
		screentest.Golden(t, name, press(sample(size[0], size[1]), "j").View())
	}
}

func TestEveryScreenFitsEverySize(t *testing.T) {
	for name, open := range map[string]func(Model) Model{
		"all":    func(m Model) Model { return press(m, "G") },
		"search": func(m Model) Model { return press(m, "/", "x") },
		"empty":  func(m Model) Model { m.SetPeople(nil, nil); return m },
	} {
		for width := 20; width <= 220; width++ {
			for _, height := range []int{1, 5, 7, 24, 60} {
				m := open(sample(80, 24))
				m.SetSize(width, height)
				screentest.Fills(t, name, m.View(), width, height)
			}
		}
	}
}
