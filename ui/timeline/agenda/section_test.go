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

// meet is the events of a year in which the leader met some others.
func meet(year int, others ...string) []event.Event {
	var events []event.Event
	for _, name := range others {
		events = append(events, between(on(year, 4, 14), "Meneur "+name))
	}
	return events
}

func TestYearsShareLanesWhileAllFit(t *testing.T) {
	join := func(years ...[]event.Event) (all []event.Event) {
		for _, y := range years {
			all = append(all, y...)
		}
		return all
	}
	undated := between(frdate.Span{}, "Berthe Meneur")
	tests := []struct {
		name   string
		events []event.Event
		fixed  string
		want   string // the first event and the width of each section
	}{
		{"none", nil, "", ""},
		{"two years of the same people", join(meet(2025, "Albert", "Berthe"), meet(2024, "Albert", "Berthe")), "", "0/22"},
		{"two years of few people", join(meet(2025, "Albert", "Berthe"), meet(2024, "Claude", "Denise")), "", "0/38"},
		{"two years of many", join(meet(2025, "Albert", "Berthe", "Claude"), meet(2024, "Denise", "Emilie")), "", "0/30 3/22"},
		{"a year of too many", meet(2025, "Albert", "Berthe", "Claude", "Denise", "Emilie"), "", "0/40"},
		{"undated with the oldest", join(meet(2025, "Albert"), []event.Event{undated}), "", "0/22"},
		{"someone who has a lane everywhere", join(meet(2025, "Albert", "Berthe"), meet(2024, "Claude")), "Claude", "0/30"},
		{"and is too much", join(meet(2025, "Albert", "Berthe"), meet(2024, "Denise", "Claude")), "Claude", "0/38"},
	}
	for _, test := range tests {
		b := NewBook(test.events, nil)
		room := Room{All: 40, Gap: 2, Widths: make([]int, len(b.Names))} // the leader and four others of six letters
		for i, name := range b.Names {
			room.Widths[i] = len(name)
			if name == test.fixed {
				room.Fixed = append(room.Fixed, i)
			}
		}
		var got []string
		for _, s := range all(b, ByDay, room).Sections {
			got = append(got, fmt.Sprintf("%d/%d", s.From, s.Width))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, strings.Join(got, " "), test.want)
		}
		if years := all(b, ByYear, room).Sections; len(years) > 1 {
			t.Errorf("%s: %d sections by year", test.name, len(years))
		}
	}
}

func TestYearsOfTooManyPeopleAreCut(t *testing.T) {
	var events []event.Event
	for day := 20; day > 0; day-- { // each day the leader meets someone else
		events = append(events, between(on(2025, 3, day), fmt.Sprint("Meneur Autre", day)))
	}
	b := NewBook(append(events, between(on(2024, 5, 5), "Meneur Autre1")), []career.Succession{{Day: dayOf(2025, 3, 10), From: "Autre3", To: "Autre18"}})
	room := Room{All: 40, Gap: 2, Widths: make([]int, len(b.Names))}
	for i := range room.Widths {
		room.Widths[i] = 6
	}
	a := all(b, ByDay, room)
	var cuts []string
	for _, s := range a.Sections {
		cuts = append(cuts, fmt.Sprint(s.From))
	}
	if got := strings.Join(cuts, " "); got != "0 6 12 20" {
		t.Errorf("cut at %s", got)
	}
	want := "2025" + strings.Repeat(" event", 6) + " lanes" + strings.Repeat(" event", 5) + " change event lanes" + strings.Repeat(" event", 8) + " 2024 event"
	if got := a.script(); got != want {
		t.Errorf("rows %q, want %q", got, want)
	}
	if a.Years[0].Meetings != 20 || a.Years[0].Months[2] != 20 {
		t.Errorf("the year has %d meetings", a.Years[0].Meetings)
	}
	if n := len(all(b, ByMonth, room).Sections); n != 2 {
		t.Errorf("%d sections by month", n)
	}
}

func TestADayIsNotCut(t *testing.T) {
	var events []event.Event
	for i := range 20 {
		events = append(events, between(on(2025, 3, 1), fmt.Sprint("Meneur Autre", i)))
	}
	b := NewBook(events, nil)
	room := Room{All: 20, Gap: 2, Widths: slices.Repeat([]int{6}, len(b.Names))}
	if n := len(all(b, ByDay, room).Sections); n != 1 {
		t.Errorf("%d sections", n)
	}
}

func TestSectionsCoverAllRecords(t *testing.T) {
	b := NewBook(crowded(500), nil)
	room := Room{Gap: 1, Widths: make([]int, len(b.Names))}
	for i := range room.Widths {
		room.Widths[i] = 6
	}
	for room.All = range 200 {
		a, end := all(b, Zoom(room.All%3), room), 0
		for i, s := range a.Sections {
			if s.From != end || s.To <= s.From || s.Width > room.All {
				t.Fatalf("room %d: section %d from %d to %d after %d", room.All, i, s.From, s.To, end)
			}
			end = s.To
		}
		if end != len(b.Records) {
			t.Errorf("room %d: the sections end at %d of %d", room.All, end, len(b.Records))
		}
	}
}
