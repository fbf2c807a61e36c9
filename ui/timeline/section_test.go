package timeline

import (
	"fmt"
	"strings"
	"testing"

	"mareader/store/event"
)

// meet is the events of a year in which the leader met some others.
func meet(year int, others ...string) []*event.Event {
	var events []*event.Event
	for _, name := range others {
		events = append(events, &event.Event{Date: on(year, 4, 14), Participants: []event.Participant{{Name: "Meneur"}, {Name: name}}})
	}
	return events
}

func TestYearsShareLanesWhileAllFit(t *testing.T) {
	screen := columns{graph: true, lanes: 40, label: 10, laneGap: 2} // Meneur and four others of six letters
	join := func(years ...[]*event.Event) (all []*event.Event) {
		for _, y := range years {
			all = append(all, y...)
		}
		return all
	}
	tests := []struct {
		name   string
		events []*event.Event
		want   string // the first event and the pages of each section
	}{
		{"none", nil, ""},
		{"two years of the same people", join(meet(2025, "Albert", "Berthe"), meet(2024, "Albert", "Berthe")), "0/1"},
		{"two years of few people", join(meet(2025, "Albert", "Berthe"), meet(2024, "Claude", "Denise")), "0/1"},
		{"two years of many", join(meet(2025, "Albert", "Berthe", "Claude"), meet(2024, "Denise", "Emilie")), "0/1 3/1"},
		{"a year of too many", meet(2025, "Albert", "Berthe", "Claude", "Denise", "Emilie"), "0/2"},
		{"undated with the oldest", join(meet(2025, "Albert"), []*event.Event{{Participants: []event.Participant{{Name: "Berthe"}}}}), "0/1"},
	}
	for _, test := range tests {
		var got []string
		for _, s := range sections(test.events, renownOf(test.events, ""), screen) {
			got = append(got, fmt.Sprintf("%d/%d", s.from, len(s.pages)-1))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %q", test.name, strings.Join(got, " "), test.want)
		}
	}
}

func TestSectionsCoverAllEvents(t *testing.T) {
	events, _ := throng(500)
	var sorted []*event.Event
	for i := range events {
		sorted = append(sorted, &events[i])
	}
	newestFirst(sorted)
	for _, width := range []int{40, 80, 120, 220} {
		end := 0
		for _, s := range sections(sorted, renownOf(sorted, ""), columnsFor(width)) {
			if s.from != end || s.to <= s.from || len(s.parts) != s.to-s.from {
				t.Fatalf("width %d: a section from %d to %d after %d", width, s.from, s.to, end)
			}
			end = s.to
		}
		if end != len(sorted) {
			t.Errorf("width %d: the sections end at %d of %d", width, end, len(sorted))
		}
	}
}
