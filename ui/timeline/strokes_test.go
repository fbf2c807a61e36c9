package timeline

import (
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

func draw(cells []stroke) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteRune(c.glyph)
	}
	return strings.TrimRight(b.String(), " ")
}

// threeLanes is a board of lanes at 2, 7 and 12, of which the second was in office in 2025
// only, the third never; a fourth person has no lane.
func threeLanes() board {
	return board{
		lanes: []lane{
			{rank: 0, x: 2, held: []frdate.Span{frdate.NewSpan(dayOf(2017, 4, 5), frdate.MaxDay)}},
			{rank: 1, x: 7, held: []frdate.Span{frdate.Year(2025)}},
			{rank: 2, x: 12},
		},
		width: 15,
		seat:  []int{0, 1, 2, -1},
	}
}

func TestTrunksAreHeavyInOffice(t *testing.T) {
	b := threeLanes()
	for day, want := range map[frdate.Day]string{
		dayOf(2025, 4, 14): "  ┃    ┃    │",
		dayOf(2024, 4, 22): "  ┃    │    │",
		dayOf(2016, 4, 22): "  │    │    │",
	} {
		if got := draw(b.trunks(day)); got != want {
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
		cells := b.trunks(dayOf(2025, 4, 14))
		b.tie(cells, test.people, test.status)
		if got := draw(cells); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestBarsCrossLightLanesLightly(t *testing.T) {
	b := threeLanes()
	cells := b.trunks(dayOf(2024, 4, 14))
	b.tie(cells, []int{0, 2}, meeting.Held)
	if got, want := draw(cells), "  ●━━━━┿━━━━●"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestHandOver(t *testing.T) {
	b := threeLanes()
	cells := b.trunks(dayOf(2025, 12, 31))
	b.handOver(cells, 1, 2)
	if got, want := draw(cells), "  ┃    ╷    ╵"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
