package ties

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

var countries = map[string]string{
	"Laftit": "Maroc", "Bourita": "Maroc", "Darmanin": "France", "Retailleau": "France",
	"Barrot": "France", "Marlaska": "Espagne", "Zoido": "Espagne",
}

// met is an event of the people whose names stand in a line.
func met(year int, names string) event.Event {
	e := event.Event{Date: frdate.Year(year)}
	if year == 0 {
		e.Date = frdate.Span{}
	}
	for name := range strings.FieldsSeq(names) {
		e.Participants = append(e.Participants, event.Participant{Name: name, Country: countries[name]})
	}
	return e
}

func sample() []event.Event {
	cancelled := met(2025, "Laftit Marlaska")
	cancelled.Status = meeting.Cancelled
	return []event.Event{
		cancelled, met(2025, "Laftit Retailleau"), met(2025, "Bourita Barrot"), met(2024, "Laftit Marlaska"),
		met(2024, "Darmanin Laftit"), met(2023, "Darmanin Bourita Laftit"), met(2022, "Laftit Marlaska"),
		met(2021, "Laftit Marlaska"), met(2017, "Laftit Zoido"), met(0, "Bourita Barrot"),
	}
}

func of(name string, events []event.Event) (own []int) {
	for i, e := range events {
		if slices.ContainsFunc(e.Participants, func(p event.Participant) bool { return p.Name == name }) {
			own = append(own, i)
		}
	}
	return own
}

func TestOf(t *testing.T) {
	events := sample()
	var got []string
	for _, tie := range Of("Laftit", of("Laftit", events), events) {
		got = append(got, fmt.Sprintf("%s %d/%d %s", tie.With.Name, tie.Met, len(tie.Events), tie.Last))
	}
	want := "Marlaska 3/4 2024, Darmanin 2/2 2024, Retailleau 1/1 2025, Bourita 1/1 2023, Zoido 1/1 2017"
	if strings.Join(got, ", ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, ", "), want)
	}
	if ties := Of("Barrot", of("Barrot", events), events); len(ties) != 1 || ties[0].Last != frdate.Year(2025) {
		t.Errorf("Barrot: %v", ties)
	}
}

func TestCounts(t *testing.T) {
	got := fmt.Sprint(Counts(slices.Values([]string{"Rabat", "", "Paris", "Madrid", "Paris"})))
	if got != "[{Paris 2} {Madrid 1} {Rabat 1}]" {
		t.Error(got)
	}
}

// written is a grid, row by row: name, total, and what is in its cells.
func written(g *Grid) string {
	var b strings.Builder
	for _, c := range g.Columns {
		fmt.Fprintf(&b, " %s:%d", c.Name, c.Met)
	}
	for i, r := range g.Rows {
		fmt.Fprintf(&b, "\n%s:%d", r.Name, r.Met)
		for j := range g.Columns {
			fmt.Fprintf(&b, " %d", len(g.Cell(i, j)))
		}
	}
	return b.String()
}

func TestGrids(t *testing.T) {
	w := NewWeb(sample())
	if w.Home() != "Maroc" {
		t.Fatalf("home is %q", w.Home())
	}
	for _, test := range []struct {
		name  string
		grid  *Grid
		total int
		most  int
		want  string
	}{
		{"abroad", w.Abroad(), 9, 3, ` Laftit:7 Bourita:3
Marlaska:3 3 0
Zoido:1 1 0
Darmanin:2 2 1
Retailleau:1 1 0
Barrot:2 0 2`},
		{"countries", w.Countries(), 9, 4, ` Laftit:7 Bourita:3
Espagne:4 4 0
France:5 3 3`},
		{"everyone", w.Everyone(), 9, 3, ` Laftit:7 Marlaska:3 Zoido:1 Darmanin:2 Retailleau:1 Bourita:3 Barrot:2
Laftit:7 0 3 1 2 1 1 0
Marlaska:3 3 0 0 0 0 0 0
Zoido:1 1 0 0 0 0 0 0
Darmanin:2 2 0 0 0 0 1 0
Retailleau:1 1 0 0 0 0 0 0
Bourita:3 1 0 0 1 0 0 2
Barrot:2 0 0 0 0 0 2 0`},
	} {
		if got := written(test.grid); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
		if test.grid.Events != test.total || test.grid.Most != test.most {
			t.Errorf("%s: %d events, %d at most in a cell; want %d, %d", test.name, test.grid.Events, test.grid.Most, test.total, test.most)
		}
	}
}

func TestCellsTellTheirEvents(t *testing.T) {
	events := sample()
	g := NewWeb(events).Everyone()
	for i, r := range g.Rows {
		for j, c := range g.Columns {
			for _, at := range g.Cell(i, j) {
				if e := events[at]; !Met(&e) || !slices.Contains(of(r.Name, events), at) || !slices.Contains(of(c.Name, events), at) {
					t.Errorf("%s × %s: event %d", r.Name, c.Name, at)
				}
			}
			if back := g.Cell(j, i); !slices.Equal(back, g.Cell(i, j)) {
				t.Errorf("%s × %s: %v, and %v the other way round", r.Name, c.Name, g.Cell(i, j), back)
			}
		}
	}
}

func TestNobody(t *testing.T) {
	w := NewWeb(nil)
	if g := w.Abroad(); w.Home() != "" || len(g.Rows)+len(g.Columns) > 0 {
		t.Errorf("%q, %v", w.Home(), g)
	}
}

// crowd is n events among as many people, a tenth of them of the home country.
func crowd(n int) []event.Event {
	events := make([]event.Event, n)
	for i := range events {
		home := event.Participant{Name: fmt.Sprint("ministre ", i*i%(n/10)), Country: "Maroc"}
		guest := event.Participant{Name: fmt.Sprint("hôte ", i), Country: fmt.Sprint("pays ", i%60)}
		events[i] = event.Event{Date: frdate.Year(2025 - i*20/n), Participants: []event.Participant{home, guest}}
	}
	return events
}

func BenchmarkWeb(b *testing.B) {
	events := crowd(10_000)
	for b.Loop() {
		NewWeb(events)
	}
}

func BenchmarkGrid(b *testing.B) {
	w := NewWeb(crowd(10_000))
	for b.Loop() {
		w.Everyone()
	}
}
