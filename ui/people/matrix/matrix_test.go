package matrix

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

// met is an event of a Moroccan and a foreign minister.
func met(year int, native, guest, country, place string) event.Event {
	return event.Event{
		ID: fmt.Sprint(native, guest, year), Date: frdate.On(frdate.NewDay(year, 4, 14)), Place: place,
		Participants: []event.Participant{{Name: native, Country: "Maroc"}, {Name: guest, Country: country}},
	}
}

func sampleEvents() []event.Event {
	return []event.Event{
		met(2025, "Abdelouafi Laftit", "Bruno Retailleau", "France", "Rabat"),
		met(2025, "Nasser Bourita", "Jean-Noël Barrot", "France", "Paris"),
		met(2024, "Abdelouafi Laftit", "Bruno Retailleau", "France", "Rabat"),
		met(2024, "Abdelouafi Laftit", "Gérald Darmanin", "France", ""),
		met(2023, "Nasser Bourita", "Gérald Darmanin", "France", "Rabat"),
		met(2022, "Abdelouafi Laftit", "Fernando Grande-Marlaska", "Espagne", "Madrid"),
		met(2021, "Abdelouafi Laftit", "Fernando Grande-Marlaska", "Espagne", "Rabat"),
		met(2021, "Aziz Akhannouch", "Mohamed Salem Ould Merzoug", "Mauritanie", "Nouakchott"),
		met(2020, "Abdelouafi Laftit", "Fernando Grande-Marlaska", "Espagne", "Rabat"),
		met(2018, "Ahmed Toufiq", "Gérard Collomb", "France", "Rabat"),
	}
}

func sample(width, height int) Model {
	m := New(theme.New(true), lang.French)
	m.SetSize(width, height)
	m.SetEvents(sampleEvents())
	m.Open()
	return m
}

// press sends keys by name and drops their commands.
var press = screentest.Press[Model]

func TestFootSaysTheCellInWords(t *testing.T) {
	for _, test := range []struct {
		keys []string
		want string
	}{
		{nil, "Abdelouafi Laftit × Fernando Grande-Marlaska, Espagne : 3 rencontres, la dernière : 14 avr. 2022, Madrid"},
		{[]string{"l"}, "Nasser Bourita × Fernando Grande-Marlaska, Espagne : aucune rencontre"},
		{[]string{"j", "j"}, "Abdelouafi Laftit × Gérald Darmanin, France : 1 rencontre, la dernière : 14 avr. 2024"},
		{[]string{"m"}, "Abdelouafi Laftit × Espagne : 3 rencontres, la dernière : 14 avr. 2022, Madrid"},
		{[]string{"m", "m", "0", "g"}, "Abdelouafi Laftit : 6 rencontres"},
	} {
		if got := strings.TrimSpace(ansi.Strip(press(sample(120, 36), test.keys...).foot())); got != test.want {
			t.Errorf("%v: %q, want %q", test.keys, got, test.want)
		}
	}
	want := "Laftit × Grande-Marlaska, Espagne : 3 rencontres, la dernière : 14 avr. 2022, …"
	if got := strings.TrimSpace(ansi.Strip(sample(80, 24).foot())); !strings.HasPrefix(got, want[:60]) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestKeys(t *testing.T) {
	pair := msg.Pair{Name: "Abdelouafi Laftit", Query: `qui:"Fernando Grande-Marlaska"`, Event: "Abdelouafi LaftitFernando Grande-Marlaska2022"}
	for _, test := range []struct {
		keys []string
		want any
	}{
		{[]string{"enter"}, pair},
		{[]string{"l", "enter"}, nil},
		{[]string{"p"}, msg.Page{Name: "Fernando Grande-Marlaska"}},
		{[]string{"P"}, msg.Page{Name: "Abdelouafi Laftit"}},
		{[]string{"t"}, msg.Timeline{Name: "Abdelouafi Laftit"}},
		{[]string{"m", "p"}, nil},
		{[]string{"m", "enter"}, msg.Pair{Name: "Abdelouafi Laftit", Query: `pays:"Espagne"`, Event: pair.Event}},
		{[]string{"esc"}, msg.Back{}},
	} {
		last := len(test.keys) - 1
		_, cmd := press(sample(80, 24), test.keys[:last]...).Update(screentest.Key(test.keys[last]))
		var got any
		if cmd != nil {
			got = cmd()
		}
		if got != test.want {
			t.Errorf("%v asks for %#v, want %#v", test.keys, got, test.want)
		}
	}
}

func TestSeekGoesToTheNextMeeting(t *testing.T) {
	m := press(sample(80, 24), "j", "j", "n")
	if m.columns.Cursor != 1 {
		t.Errorf("column %d, want that of Bourita", m.columns.Cursor)
	}
	if m = press(m, "n"); m.columns.Cursor != 0 {
		t.Errorf("column %d, want the first again", m.columns.Cursor)
	}
}

func TestThePairStaysUnderTheCursor(t *testing.T) {
	m := press(sample(80, 24), "j", "j", "l")
	was := m.Place()
	m.SetSize(40, 9)
	m.SetEvents(sampleEvents()[1:])
	m.Open()
	if m.Place() != was {
		t.Errorf("at %v, was at %v", m.Place(), was)
	}
	if m = press(m, "m", "m", "m"); m.Place().column != was.column {
		t.Errorf("after three turns at %v, was at %v", m.Place(), was)
	}
}

func TestWithoutCountriesAllStandAgainstAll(t *testing.T) {
	m := New(theme.New(true), lang.English)
	m.SetSize(80, 24)
	m.SetEvents([]event.Event{{ID: "e", Participants: []event.Participant{{Name: "A"}, {Name: "B"}}}})
	m.Open()
	if g := m.grid(); len(g.Rows) != 2 || len(g.Columns) != 2 || !strings.Contains(m.title(), "all × all") {
		t.Errorf("%d × %d, %q", len(g.Rows), len(g.Columns), m.title())
	}
}

func TestGoldenScreens(t *testing.T) {
	for name, keys := range map[string][]string{"abroad": {"j", "j"}, "countries": {"m"}, "everyone": {"m", "m"}} {
		for _, size := range [][2]int{{200, 50}, {120, 36}, {80, 24}, {40, 12}} {
			screentest.Golden(t, fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), press(sample(size[0], size[1]), keys...).View())
		}
	}
}

func TestEveryScreenFitsEverySize(t *testing.T) {
	empty := New(theme.New(true), lang.French)
	for name, m := range map[string]Model{
		"abroad": press(sample(80, 24), "G", "$"), "countries": press(sample(80, 24), "m"), "everyone": press(sample(80, 24), "m", "m", "G", "$"), "empty": empty,
	} {
		for width := 1; width <= 220; width += 5 {
			for _, height := range []int{1, 2, 5, 7, 24, 60} {
				m.SetSize(width, height)
				screentest.Fills(t, name, m.View(), width, height)
				if in := strings.Contains(ansi.Strip(m.View()), "["); width >= 20 && in == (name == "empty") {
					t.Fatalf("%s at %d×%d: no cell under the cursor", name, width, height)
				}
			}
		}
	}
}

// crowded is a matrix of n people.
func crowded(n int) Model {
	events := make([]event.Event, n)
	for i := range events {
		events[i] = met(2025-i*20/n, fmt.Sprint("Ministre Nom", i*i%(n/10)), fmt.Sprint("Hôte Nom", i), fmt.Sprint("pays ", i%60), "Rabat")
	}
	m := New(theme.New(true), lang.French)
	m.SetSize(200, 50)
	m.SetEvents(events)
	return m
}

// BenchmarkKey moves the cursor and draws, all × all.
func BenchmarkKey(b *testing.B) {
	m := crowded(10_000)
	m.Open()
	m = press(m, "m", "m")
	for b.Loop() {
		m = press(m, "j", "l")
		_ = m.View()
	}
}

// BenchmarkOpen counts who met whom for the first time.
func BenchmarkOpen(b *testing.B) {
	m := crowded(10_000)
	for b.Loop() {
		m.SetEvents(m.events)
		m.Open()
	}
}
