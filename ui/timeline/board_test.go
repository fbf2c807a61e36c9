package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mareader/store/event"
)

// castOf makes a cast from lines such as "A B" of those who met, newest first.
func castOf(first string, meetings ...string) cast {
	var events []*event.Event
	for _, names := range meetings {
		e := &event.Event{}
		for _, name := range strings.Fields(names) {
			e.Participants = append(e.Participants, event.Participant{Name: name})
		}
		events = append(events, e)
	}
	c, _ := newCast(events, renownOf(events, first))
	return c
}

func (c cast) list(ranks []int) string {
	var names []string
	for _, r := range ranks {
		names = append(names, c.names[r])
	}
	return strings.Join(names, " ")
}

func TestBusiestLead(t *testing.T) {
	c := castOf("", "A B", "A C", "D A", "C A")
	if got, want := strings.Join(c.names, " "), "A C B D"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if c = castOf("B", "A B", "A C"); c.names[0] != "B" {
		t.Errorf("%q leads, want B", c.names[0])
	}
}

func TestAcquaintancesFollow(t *testing.T) {
	// C and D are as busy as E and F, and E busier than B, but B met the leader.
	c := castOf("", "A B", "A C", "A D", "E F", "E G")
	if got, want := strings.Join(c.names, " "), "A B C D E F G"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestLanesAreArrangedForShortBars(t *testing.T) {
	tests := []struct {
		name     string
		meetings []string
		want     string
	}{
		{"the busiest counterpart comes first", []string{"A B", "A C", "A C"}, "A C B"},
		{"of equals those met first", []string{"A D", "A C", "A B"}, "A B C D"},
		{"those who met stand side by side", []string{"A B", "A C", "A D", "B D", "B D", "A E"}, "A D B C E"},
		{"nobody", nil, ""},
	}
	for _, test := range tests {
		c := castOf("", test.meetings...)
		if len(c.names) == 0 {
			continue
		}
		order := c.arrange(1, len(c.names))
		if got := c.list(order); order[0] != 0 || len(got) != len(test.want) || cost(c, order) > costOf(c, test.want) {
			t.Errorf("%s: %q costs %d, want %q", test.name, got, cost(c, order), test.want)
		}
	}
}

func cost(c cast, order []int) int {
	at := make([]int, len(order))
	for i := range at {
		at[i] = i
	}
	return length(at, c.weights(order))
}

func costOf(c cast, names string) int {
	var order []int
	for _, name := range strings.Fields(names) {
		order = append(order, slices.Index(c.names, name))
	}
	return cost(c, order)
}

func TestEqualCounterpartsStandInOrderOfTime(t *testing.T) {
	c := castOf("", "A D", "A C", "A B")
	if got := c.list(c.arrange(1, 4)); got != "A B C D" {
		t.Errorf("%q, want A B C D", got)
	}
}

func TestEveryoneHasALaneOnOnePage(t *testing.T) {
	var meetings []string
	for i := range 40 {
		meetings = append(meetings, fmt.Sprintf("Laftit Ministre%d", i))
	}
	c := castOf("", meetings...)
	for width := 80; width <= 220; width++ {
		screen := columnsFor(width)
		pages := c.pages(screen)
		seen := map[int]int{}
		for i := range len(pages) - 1 {
			b := c.board(pages[i], pages[i+1], screen, careers{})
			for _, l := range b.lanes {
				seen[l.rank]++
			}
			if b.lanes[0].rank != 0 || b.width > screen.lanes {
				t.Fatalf("width %d page %d: rank %d leads, %d wide in %d", width, i, b.lanes[0].rank, b.width, screen.lanes)
			}
		}
		for rank := 1; rank < len(c.names); rank++ {
			if seen[rank] != 1 {
				t.Fatalf("width %d: rank %d is on %d pages", width, rank, seen[rank])
			}
		}
	}
}

func TestLanesRunUnderTheMiddleOfTheirNames(t *testing.T) {
	c := castOf("", "Laftit Retailleau", "Laftit Nuñez")
	b := c.board(1, 3, columnsFor(120), careers{})
	for i := 1; i < len(b.lanes); i++ {
		if b.lanes[i].start < b.lanes[i-1].start+len([]rune(b.lanes[i-1].label))+2 {
			t.Errorf("%q is too near to %q", b.lanes[i].label, b.lanes[i-1].label)
		}
	}
	for _, l := range b.lanes {
		if middle := l.start + (len([]rune(l.label))-1)/2; l.x != middle {
			t.Errorf("%q runs at %d, its middle is %d", l.label, l.x, middle)
		}
	}
}

func TestLabelsTellNamesakesApart(t *testing.T) {
	got := labels([]string{"Bruno Le Maire", "Anne Le Maire", "Laurent Nuñez", "Mohammed VI"})
	if want := []string{"B. Le Maire", "A. Le Maire", "Nuñez", "Mohammed VI"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
