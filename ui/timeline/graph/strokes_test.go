package graph

import (
	"strings"
	"testing"
	"time"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

func dayOf(y, m, d int) frdate.Day { return frdate.NewDay(y, time.Month(m), d) }

func on(y, m, d int) frdate.Span { return frdate.On(dayOf(y, m, d)) }

func draw(cells []Stroke) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteRune(c.Glyph)
	}
	return strings.TrimRight(b.String(), " ")
}

// threeLanes is a board of lanes at 2, 7 and 12, of which the second was in office in 2025
// only, the third never; a fourth person has no lane.
func threeLanes() Board {
	return Board{
		Lanes: []Lane{
			{Person: 0, X: 2, Held: []frdate.Span{frdate.NewSpan(dayOf(2017, 4, 5), frdate.MaxDay)}},
			{Person: 1, X: 7, Held: []frdate.Span{frdate.Year(2025)}},
			{Person: 2, X: 12},
		},
		Width: 15,
		seats: map[int]int{0: 0, 1: 1, 2: 2},
	}
}

func TestTrunksAreHeavyInOffice(t *testing.T) {
	b := threeLanes()
	for day, want := range map[frdate.Day]string{
		dayOf(2025, 4, 14): "  ┃    ┃    │",
		dayOf(2024, 4, 22): "  ┃    │    │",
		dayOf(2016, 4, 22): "  │    │    │",
	} {
		if got := draw(b.Trunks(frdate.On(day))); got != want {
			t.Errorf("%v: %q, want %q", day, got, want)
		}
	}
}

func TestBarsTieThoseWhoMet(t *testing.T) {
	tests := []struct {
		name   string
		people []int
		status meeting.Status
		want   string
	}{
		{"neighbours", []int{0, 1}, meeting.Held, "  ●━━━━●    │"},
		{"in the order of the text", []int{1, 0}, meeting.Held, "  ●━━━━●    │"},
		{"over a lane in office", []int{0, 2}, meeting.Held, "  ●━━━━╋━━━━●"},
		{"three", []int{0, 1, 2}, meeting.Held, "  ●━━━━●━━━━●"},
		{"planned", []int{0, 2}, meeting.Planned, "  ○────╂────○"},
		{"cancelled", []int{1, 2}, meeting.Cancelled, "  ┃    ×╌╌╌╌×"},
		{"with someone who has no lane", []int{0, 3}, meeting.Held, "  ●━╸  ┃    │"},
		{"last lane with someone who has none", []int{2, 3}, meeting.Held, "  ┃    ┃    ●━╸"},
		{"nobody with a lane", []int{3}, meeting.Held, "  ┃    ┃    │"},
	}
	for _, test := range tests {
		b := threeLanes()
		cells := b.Trunks(on(2025, 4, 14))
		b.Tie(cells, test.people, test.status)
		if got := draw(cells); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestBarsCrossLightLanesLightly(t *testing.T) {
	b := threeLanes()
	cells := b.Trunks(on(2024, 4, 14))
	b.Tie(cells, []int{0, 2}, meeting.Held)
	if got, want := draw(cells), "  ●━━━━┿━━━━●"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestHandOver(t *testing.T) {
	b := threeLanes()
	cells := b.Trunks(on(2025, 12, 31))
	b.HandOver(cells, 1, 2)
	if got, want := draw(cells), "  ┃    ╷    ╵"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	cells = b.Trunks(on(2025, 12, 31))
	b.HandOver(cells, 3, 2)
	if got, want := draw(cells), "  ┃    ┃    ╵"; got != want {
		t.Errorf("%q, want %q where one has no lane", got, want)
	}
}

func TestTrunksOfAYearAreHeavyForWhoWasInOfficeOnAnyDay(t *testing.T) {
	b := threeLanes()
	if got, want := draw(b.Trunks(frdate.NewSpan(dayOf(2024, 12, 1), dayOf(2025, 1, 1)))), "  ┃    ┃    │"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCounts(t *testing.T) {
	b := threeLanes()
	cells := b.Trunks(on(2025, 4, 14))
	b.Count(cells, 0, 1, meeting.Held)
	b.Count(cells, 1, 12, meeting.Planned)
	b.Count(cells, 2, 1234, meeting.Cancelled)
	b.Count(cells, 3, 2, meeting.Held) // has no lane
	if got, want := draw(cells), "  ●    ○12  ×12"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
