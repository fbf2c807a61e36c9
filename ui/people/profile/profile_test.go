package profile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/screentest"
	"mareader/ui/theme"
)

func TestTenure(t *testing.T) {
	day, month, year := frdate.On(frdate.NewDay(2021, 10, 7)), frdate.Month(2025, 12), frdate.Year(2017)
	for _, test := range []struct {
		term   office.Term
		fr, en string
	}{
		{office.Term{Since: frdate.On(frdate.NewDay(2017, 4, 5)), Until: day},
			"du 5 avril 2017 au 7 octobre 2021", "from 5 April 2017 to 7 October 2021"},
		{office.Term{Since: year, Until: day}, "2017 – 7 octobre 2021", "2017 – 7 October 2021"},
		{office.Term{Since: day, SeenUntil: month},
			"depuis le 7 octobre 2021, vu en fonction en décembre 2025", "since 7 October 2021, seen in office in December 2025"},
		{office.Term{Since: month}, "depuis décembre 2025, fin inconnue", "since December 2025, end unknown"},
		{office.Term{SeenFrom: year, Until: day},
			"début inconnu : vu en fonction en 2017, jusqu’au 7 octobre 2021", "start unknown, seen in office in 2017, until 7 October 2021"},
		{office.Term{SeenFrom: day, SeenUntil: month},
			"début inconnu : vu en fonction le 7 octobre 2021, vu en fonction en décembre 2025",
			"start unknown, seen in office on 7 October 2021, seen in office in December 2025"},
		{office.Term{Until: month}, "début inconnu, jusqu’en décembre 2025", "start unknown, until December 2025"},
	} {
		if got := tenure(test.term, lang.French); got != test.fr {
			t.Errorf("%q, want %q", got, test.fr)
		}
		if got := tenure(test.term, lang.English); got != test.en {
			t.Errorf("%q, want %q", got, test.en)
		}
	}
}

func TestDossier(t *testing.T) {
	d := page(t, "Claire Vasseur", 80, 24).dossier
	if d.met != 3 || len(d.ties) != 2 || d.ties[0].With.Name != "Omar Belkadi" || d.ties[0].Met != 2 {
		t.Errorf("%d meetings, with %v", d.met, d.ties)
	}
	if d.firstYear != 2024 || !slices.Equal(d.perYear, []int{2, 1}) {
		t.Errorf("from %d: %v", d.firstYear, d.perYear)
	}
	if got := fmt.Sprint(d.seen); got != "[{Claire Vasseur 3} {Mme Vasseur 1} {Vasseur 1}]" {
		t.Errorf("spellings %s", got)
	}
	if !slices.Equal(d.unseen, []string{"Clara Vasseur", "كلير فاسور"}) {
		t.Errorf("unseen %q", d.unseen)
	}
	if got := fmt.Sprint(d.places); got != "[{Paris 1} {Rabat 1} {Tanger 1}]" {
		t.Errorf("places %s", got)
	}
	if len(d.terms) != 2 || d.terms[0].Office != "ministre de l'Intérieur" || len(d.sources) != 3 || d.sources[0].title != "Vasseur à Rabat" {
		t.Errorf("terms %v, sources %v", d.terms, d.sources)
	}
}

func TestWhoIsInNoListIsSaidToBe(t *testing.T) {
	view := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(ansi.Strip(page(t, "Luisa Carvalho", 80, 24).View()))
	for _, words := range []string{"dans aucune liste : reconnu par la grammaire", "ministre de la Mer, Portugal · 1 article"} {
		if !strings.Contains(view, words) {
			t.Errorf("no %q:\n%s", words, view)
		}
	}
}

func TestCancelledMeetingsAreCountedApart(t *testing.T) {
	people, events, article, known := library(t)
	for i := range events {
		events[i].Status = 2
	}
	m := New(theme.New(true), lang.French, known)
	m.SetPerson(people[0], events, article)
	if got := m.dossier.summary(lang.French); !strings.Contains(got, "0 rencontre\u00a0· 3 annulées") {
		t.Errorf("%q", got)
	}
}

func TestMeetingsOfNoKnownYearAreCounted(t *testing.T) {
	people, events, article, known := library(t)
	events[len(events)-1].Date = frdate.Span{}
	m := New(theme.New(true), lang.French, known)
	m.SetSize(80, 60)
	for _, p := range people {
		if p.Name == "Claire Vasseur" {
			m.SetPerson(p, events, article)
		}
	}
	if view := strings.ReplaceAll(ansi.Strip(m.View()), "\u00a0", " "); !strings.Contains(view, "Rencontres par année · 1 sans date") {
		t.Errorf("nothing says that one has no date:\n%s", view)
	}
}

func TestRowsOpenWhatTheyStandFor(t *testing.T) {
	m := page(t, "Claire Vasseur", 80, 40)
	for _, test := range []struct {
		row, key string
		want     any
	}{
		{"tie Omar Belkadi", "enter", msg.Pair{Name: "Claire Vasseur", Query: `qui:"Omar Belkadi"`, Event: m.dossier.latest[0]}},
		{"tie Luisa Carvalho", "p", msg.Page{Name: "Luisa Carvalho"}},
		{"source " + m.dossier.sources[1].id, "enter", msg.Article{ID: m.dossier.sources[1].id, Range: m.dossier.sources[1].first}},
		{"1", "enter", nil},
		{"1", "p", nil},
		{"1", "t", msg.Timeline{Name: "Claire Vasseur"}},
		{"1", "m", msg.Matrix{}},
		{"1", "esc", msg.Back{}},
	} {
		m.Select(test.row)
		if got := m.Row(); got != test.row {
			t.Errorf("Select(%q): on %q", test.row, got)
		}
		_, cmd := m.Update(screentest.Key(test.key))
		switch {
		case cmd == nil && test.want != nil:
			t.Errorf("%s at %s asks nothing", test.key, test.row)
		case cmd != nil && cmd() != test.want:
			t.Errorf("%s at %s asks for %#v, want %#v", test.key, test.row, cmd(), test.want)
		}
	}
}

func TestSections(t *testing.T) {
	m := page(t, "Claire Vasseur", 80, 12)
	var rows []string
	for range 7 {
		m = press(m, "}")
		rows = append(rows, m.Row())
	}
	if m.Row() != "source "+m.dossier.sources[0].id {
		t.Errorf("} goes to %q", rows)
	}
	for range 8 {
		m = press(m, "{")
	}
	if m.Row() != "1" {
		t.Errorf("{ ends at %q, want the first row", m.Row())
	}
}

func TestTheCursorStaysOnItsRow(t *testing.T) {
	m := page(t, "Claire Vasseur", 80, 24)
	m.Select("tie Luisa Carvalho")
	m.SetSize(40, 9)
	if m.Row() != "tie Luisa Carvalho" {
		t.Errorf("after a resize on %q", m.Row())
	}
	people, events, article, _ := library(t)
	m.SetPerson(people[0], events, article)
	if m.Row() != "tie Luisa Carvalho" {
		t.Errorf("after a change on %q", m.Row())
	}
	if m = press(m, "g"); m.Row() != "1" || m.window.Top != 0 {
		t.Errorf("g: on %q from line %d", m.Row(), m.window.Top)
	}
}

func TestChart(t *testing.T) {
	for _, test := range []struct {
		years []int
		room  int
		want  string
	}{
		{[]int{1, 0, 4}, 40, `|               4|              ████|              ████|   1          ████|  ████        ████|  2020  2021  2022`},
		{[]int{9, 9, 1, 2}, 8, `|      2|      ██|  1   ██|  ██  ██|  ██  ██|  22  23`},
	} {
		c := newChart(2020, test.years, test.room)
		got := ""
		for i := range c.lines() {
			got += "|" + strings.TrimRight("  "+c.line(i), " ")
		}
		if got != test.want {
			t.Errorf("%v in %d:\n%s\nwant\n%s", test.years, test.room, strings.ReplaceAll(got, "|", "\n"), strings.ReplaceAll(test.want, "|", "\n"))
		}
	}
}

func TestGoldenScreens(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {120, 36}, {80, 24}, {40, 24}} {
		screentest.Golden(t, fmt.Sprintf("page-%dx%d", size[0], size[1]), page(t, "Claire Vasseur", size[0], size[1]).View())
	}
}

func TestEveryPageFitsEverySize(t *testing.T) {
	for _, name := range []string{"Claire Vasseur", "Luisa Carvalho"} {
		m := page(t, name, 80, 24)
		for width := 1; width <= 220; width += 3 {
			for _, height := range []int{1, 2, 5, 24, 60} {
				m.SetSize(width, height)
				for _, k := range []string{"g", "G"} {
					m = press(m, k)
					screentest.Fills(t, name, m.View(), width, height)
				}
			}
		}
	}
}

// famous is the page of someone of n meetings in as many articles.
func famous(b *testing.B, n int) Model {
	people, events, article, known := library(b)
	p, own := people[0], events[0]
	articles := p.Articles
	events, p.Events, p.Articles = make([]event.Event, n), nil, nil
	for i := range n {
		events[i] = own
		events[i].Participants = slices.Clone(own.Participants)
		events[i].Participants[1].Name = fmt.Sprint("Hôte ", i%500)
		p.Events, p.Articles = append(p.Events, i), append(p.Articles, articles[i%len(articles)])
	}
	m := New(theme.New(true), lang.French, known)
	m.SetSize(200, 50)
	m.SetPerson(store.Person(p), events, article)
	return m
}

func BenchmarkView(b *testing.B) {
	m := famous(b, 10_000)
	for b.Loop() {
		m = press(m, "j")
		_ = m.View()
	}
}
