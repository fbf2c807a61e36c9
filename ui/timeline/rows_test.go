package timeline

import (
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/store/event"
)

// oneSection holds all events, and the successions up to the newest.
func oneSection(events []*event.Event, changes []succession) []section {
	if len(events) == 0 {
		return nil
	}
	newest, _ := sortDay(events[0])
	m := Model{changes: changes}
	return []section{{to: len(events), changes: m.changesUntil(newest)}}
}

func TestRowsUnderHeadings(t *testing.T) {
	day := func(y, m, d int) *event.Event { return &event.Event{Date: on(y, m, d)} }
	change := succession{day: dayOf(2025, 10, 12)}
	tests := []struct {
		name    string
		events  []*event.Event
		changes []succession
		want    string
	}{
		{"none", nil, []succession{change}, ""},
		{"one year", []*event.Event{day(2025, 11, 25), day(2025, 4, 14)}, nil, "year event event"},
		{"two years", []*event.Event{day(2025, 4, 14), day(2024, 4, 22)}, nil, "year event year event"},
		{"a succession between", []*event.Event{day(2025, 11, 25), day(2025, 4, 14)}, []succession{change}, "year event succession event"},
		{"a succession in a year of its own", []*event.Event{day(2026, 1, 5), day(2024, 4, 14)}, []succession{change},
			"year event year succession year event"},
		{"a succession before all and one after", []*event.Event{day(2025, 11, 25)},
			[]succession{{day: dayOf(2026, 1, 1)}, change}, "year event"},
		{"undated last", []*event.Event{day(2025, 4, 14), {}}, nil, "year event undated event"},
		{"only undated", []*event.Event{{}, {}}, []succession{change}, "undated event event"},
	}
	names := [...]string{"event", "year", "succession", "undated"}
	for _, test := range tests {
		var kinds []string
		for _, r := range layRows(test.events, oneSection(test.events, test.changes)).list {
			kinds = append(kinds, names[r.kind])
		}
		if got := strings.Join(kinds, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestNewestFirst(t *testing.T) {
	events := []*event.Event{
		{ID: "undated"},
		{ID: "april", Date: on(2025, 4, 14)},
		{ID: "by May", Date: frdate.NewSpan(frdate.MinDay, dayOf(2025, 5, 1))},
		{ID: "anywhen", Date: frdate.Always()},
		{ID: "november", Date: frdate.Month(2025, 11)},
	}
	newestFirst(events)
	var got []string
	for _, e := range events {
		got = append(got, e.ID)
	}
	if want := "november, by May, april, undated, anywhen"; strings.Join(got, ", ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestMonthsOfAYear(t *testing.T) {
	events := []*event.Event{
		{Date: on(2025, 11, 25)}, {Date: on(2025, 11, 2)}, {Date: frdate.Month(2025, 4)},
		{Date: frdate.Year(2025)}, {Date: frdate.NewSpan(dayOf(2025, 1, 30), dayOf(2025, 2, 2))},
	}
	r := layRows(events, oneSection(events, nil))
	y := r.years[0]
	if y.meetings != 5 || y.months != [12]int{3: 1, 10: 2} || r.busiest != 2 {
		t.Errorf("%d meetings, months %v, busiest %d", y.meetings, y.months, r.busiest)
	}
}
