package agenda

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/timeline/career"
)

func TestRows(t *testing.T) {
	day := func(y, m, d int) event.Event { return between(on(y, m, d), "A B") }
	change := change(2025, 10, 12)
	tests := []struct {
		name                string
		events              []event.Event
		changes             []career.Succession
		days, months, years string
	}{
		{"none", nil, []career.Succession{change}, "", "", ""},
		{"one year", []event.Event{day(2025, 11, 25), day(2025, 11, 2), day(2025, 4, 14)}, nil,
			"2025 event event event", "2025 2025-11×2 2025-04×1", "2025×3"},
		{"two years", []event.Event{day(2025, 4, 14), day(2024, 4, 22)}, nil,
			"2025 event 2024 event", "2025 2025-04×1 2024 2024-04×1", "2025×1 2024×1"},
		{"a change between", []event.Event{day(2025, 11, 25), day(2025, 4, 14)}, []career.Succession{change},
			"2025 event change event", "2025 2025-11×1 change 2025-04×1", "2025×2"},
		{"a change in a month with meetings", []event.Event{day(2025, 10, 25), day(2025, 10, 2)}, []career.Succession{change},
			"2025 event change event", "2025 change 2025-10×2", "2025×2"},
		{"a change in a year without meetings", []event.Event{day(2026, 1, 5), day(2024, 4, 14)}, []career.Succession{change},
			"2026 event 2025 change 2024 event", "2026 2026-01×1 2025 change 2024 2024-04×1", "2026×1 2024×1"},
		{"changes before all and after all", []event.Event{day(2025, 11, 25)},
			[]career.Succession{{Day: dayOf(2026, 1, 1), From: "A", To: "B"}, change}, "2025 event", "2025 2025-11×1", "2025×1"},
		{"a change between others", []event.Event{day(2025, 11, 25), day(2025, 4, 14)},
			[]career.Succession{{Day: change.Day, From: "A", To: "C"}}, "2025 event event", "2025 2025-11×1 2025-04×1", "2025×2"},
		{"an unknown month", []event.Event{between(frdate.Year(2025), "A B"), day(2025, 3, 1)}, nil,
			"2025 event event", "2025 2025-03×1 2025×1", "2025×2"},
		{"undated", []event.Event{day(2025, 4, 14), between(frdate.Span{}, "A B"), between(frdate.Always(), "A C")}, nil,
			"2025 event undated event event", "2025 2025-04×1 undated ×2", "2025×1 ×2"},
	}
	for _, test := range tests {
		b := NewBook(test.events, test.changes)
		for zoom, want := range map[Zoom]string{ByDay: test.days, ByMonth: test.months, ByYear: test.years} {
			if got := all(b, zoom, Room{}).script(); got != want {
				t.Errorf("%s, zoom %d: %q, want %q", test.name, zoom, got, want)
			}
		}
	}
}

func TestNewestFirst(t *testing.T) {
	b := NewBook([]event.Event{
		{ID: "undated"},
		{ID: "april", Date: on(2025, 4, 14)},
		{ID: "by May", Date: frdate.NewSpan(frdate.MinDay, dayOf(2025, 5, 1))},
		{ID: "anywhen", Date: frdate.Always()},
		{ID: "november", Date: frdate.Month(2025, 11)},
	}, nil)
	var got []string
	for _, r := range b.Records {
		got = append(got, r.ID)
	}
	if want := "november, by May, april, undated, anywhen"; strings.Join(got, ", ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestMonthsOfAYear(t *testing.T) {
	a := all(NewBook([]event.Event{
		between(on(2025, 11, 25), "A B"), between(on(2025, 11, 2), "A B"), between(frdate.Month(2025, 4), "A B"),
		between(frdate.Year(2025), "A B"), between(frdate.NewSpan(dayOf(2025, 1, 30), dayOf(2025, 2, 2)), "A B"),
	}, nil), ByDay, Room{})
	y := a.Years[0]
	if y.Meetings != 5 || y.Months != [12]int{3: 1, 10: 2} || a.Busiest != 2 {
		t.Errorf("%d meetings, months %v, busiest %d", y.Meetings, y.Months, a.Busiest)
	}
}

// TestEveryRecordHasARow: at each zoom, whatever is shown.
func TestEveryRecordHasARow(t *testing.T) {
	b := NewBook(crowded(300), nil)
	for _, step := range []int{1, 3, 50} {
		var shown []int
		for at := 0; at < len(b.Records); at += step {
			shown = append(shown, at)
		}
		for _, zoom := range []Zoom{ByDay, ByMonth, ByYear} {
			a := New(b, shown, zoom, Room{})
			for at := range b.Records {
				row := a.Row(at)
				if at%step > 0 {
					if row >= 0 {
						t.Fatalf("zoom %d: record %d has row %d though it is not shown", zoom, at, row)
					}
				} else if row < 0 || !a.List[row].Landing() || !slices.Contains(a.Records(row), at) {
					t.Fatalf("zoom %d: record %d has row %d", zoom, at, row)
				}
			}
		}
	}
}

// crowded is n events over 30 years.
func crowded(n int) []event.Event {
	var events []event.Event
	for i := range n {
		events = append(events, between(frdate.On(dayOf(2025, 12, 31)-frdate.Day(i*10950/n)), fmt.Sprintf("A B%d", (i*i+7*i)%67)))
	}
	return append(events, between(frdate.Span{}, "A B1"))
}

func TestPlace(t *testing.T) {
	a := all(NewBook([]event.Event{
		between(on(2025, 11, 25), "A B"), between(on(2025, 4, 14), "A B"), between(on(2024, 4, 22), "A B"), between(frdate.Span{}, "A B"),
	}, nil), ByMonth, Room{})
	for day, want := range map[frdate.Day]int{
		dayOf(2026, 1, 1): 0, dayOf(2025, 11, 25): 0, dayOf(2025, 11, 24): 1, dayOf(2025, 1, 1): 2, dayOf(2020, 1, 1): 3,
	} {
		if got := a.Place(day); got != want {
			t.Errorf("%v: %d, want %d", day, got, want)
		}
	}
}

func TestNext(t *testing.T) {
	b := NewBook([]event.Event{
		between(on(2025, 5, 5), "A B"), between(on(2025, 5, 4), "A C"), between(on(2025, 5, 3), "B C"), between(on(2025, 5, 2), "A B"),
	}, nil)
	a := New(b, []int{0, 1, 3}, ByDay, Room{})
	for _, test := range []struct {
		record, step int
		person       string
		want         int
	}{{0, 1, "B", 3}, {3, -1, "B", 0}, {0, 1, "C", 1}, {1, 1, "C", -1}, {0, -1, "A", -1}} {
		if got := a.Next(test.record, b.Number(test.person), test.step); got != test.want {
			t.Errorf("%s from %d by %d: %d, want %d", test.person, test.record, test.step, got, test.want)
		}
	}
}

func TestAnEventIsFoundUnderAnotherID(t *testing.T) {
	source := event.Source{Article: "a", Meeting: 1}
	b := NewBook([]event.Event{{ID: "x"}, {ID: "y", Sources: []event.Source{{Article: "b"}, source}}}, nil)
	if at := b.FindLike(&event.Event{ID: "z", Sources: []event.Source{source}}); b.Records[at].ID != "y" {
		t.Errorf("record %d", at)
	}
	if at := b.FindLike(&event.Event{ID: "z"}); at >= 0 {
		t.Errorf("record %d for an event that is gone", at)
	}
}

func TestLabelsTellNamesakesApart(t *testing.T) {
	got := labels([]string{"Bruno Le Maire", "Anne Le Maire", "Laurent Nuñez", "Mohammed VI", "Ali Benali", "Amal Benali"})
	if want := []string{"B. Le Maire", "A. Le Maire", "Nuñez", "Mohammed VI", "Ali Benali", "Amal Benali"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func BenchmarkNew10k(b *testing.B) {
	book := NewBook(crowded(10000), nil)
	room := Room{All: 46, Gap: 2, Widths: slices.Repeat([]int{6}, len(book.Names))}
	for _, zoom := range []Zoom{ByDay, ByMonth, ByYear} {
		b.Run(fmt.Sprint(zoom), func(b *testing.B) {
			for b.Loop() {
				all(book, zoom, room)
			}
		})
	}
}
