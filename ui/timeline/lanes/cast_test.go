package lanes

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// guests are people A, B, C… by number.
func guests(leader string) Guests {
	g := Guests{Leader: -1, Hidden: make([]bool, 64), Meetings: make([]int, 64)}
	if leader != "" {
		g.Leader = number(leader)
	}
	return g
}

func number(name string) int { return int(name[0] - 'A') }

// castOf makes a cast from lines such as "A B" of those who met, newest first.
func castOf(g Guests, meetings ...string) Cast {
	var parts [][]int
	for _, names := range meetings {
		var part []int
		for name := range strings.FieldsSeq(names) {
			part = append(part, number(name))
			g.Meetings[number(name)]++
		}
		parts = append(parts, part)
	}
	return NewCast(parts, g)
}

func (c Cast) list(ranks []int) string {
	var names []string
	for _, r := range ranks {
		names = append(names, string(rune('A'+c.People[r])))
	}
	return strings.Join(names, " ")
}

func (c Cast) ranking() string {
	ranks := make([]int, len(c.People))
	for i := range ranks {
		ranks[i] = i
	}
	return c.list(ranks)
}

func TestRanking(t *testing.T) {
	pinned := guests("")
	pinned.Pinned = []int{number("D"), number("Z"), number("A")}
	hidden := guests("")
	hidden.Hidden[number("A")] = true
	hidden.Pinned = []int{number("A")}
	alone := guests("")
	alone.Alone = true
	tests := []struct {
		name     string
		guests   Guests
		meetings []string
		want     string
		fixed    int
	}{
		{"the busiest leads", guests(""), []string{"A B", "A C", "D A", "C A"}, "A C B D", 1},
		{"or who is named", guests("B"), []string{"A B", "A C"}, "B A C", 1},
		{"who is named takes part in nothing", guests("X"), []string{"A B", "A C"}, "A B C", 1},
		// C and D are as busy as E and F, and E busier than B, but B met the leader.
		{"acquaintances follow", guests(""), []string{"A B", "A C", "A D", "E F", "E G"}, "A B C D E F G", 1},
		{"the pinned come next, though they take part in nothing", pinned, []string{"A B", "A C", "A D"}, "A D Z B C", 3},
		{"the hidden do not come", hidden, []string{"A B", "A C", "B C", "B D"}, "B C D", 1},
		{"the busiest come first where no bars are drawn", alone, []string{"A B", "A C", "A D", "E F", "E G"}, "A E B C D F G", 1},
		{"nobody", guests(""), nil, "", 0},
	}
	for _, test := range tests {
		c := castOf(test.guests, test.meetings...)
		if got := c.ranking(); got != test.want || c.Fixed != test.fixed {
			t.Errorf("%s: %q, %d fixed, want %q, %d", test.name, got, c.Fixed, test.want, test.fixed)
		}
	}
}

func five(int) int { return 5 }

func TestPages(t *testing.T) {
	c := castOf(guests(""), "A B", "A C", "A D", "A E", "A F")
	for _, test := range []struct {
		room, longest int
		want          string
	}{
		{35, 5, "[1 6]"},
		{34, 5, "[1 5 6]"},
		{17, 5, "[1 3 5 6]"},
		{11, 5, "[1 2 3 4 5 6]"},
		{10, 5, "[1 1]"},
		{0, 5, "[1 1]"},
	} {
		if got := fmt.Sprint(c.Pages(five, 1, test.room, test.longest)); got != test.want {
			t.Errorf("room %d: %s, want %s", test.room, got, test.want)
		}
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
		{"pairs that never met the leader", []string{"A B", "C D", "E F", "A B"}, "A B C D E F"},
	}
	for _, test := range tests {
		c := castOf(guests(""), test.meetings...)
		order := c.Arrange(1, len(c.People), five, 1)
		if got := c.list(order); order[0] != 0 || cost(c, order) > costOf(c, test.want) {
			t.Errorf("%s: %q costs %d, want %q", test.name, got, cost(c, order), test.want)
		}
	}
}

// cost is how long the bars are in an order of ranks.
func cost(c Cast, order []int) int { return newRow(order, five, 1, c.ties(order)).length() }

func costOf(c Cast, names string) int {
	var order []int
	for name := range strings.FieldsSeq(names) {
		order = append(order, slices.Index(c.People, number(name)))
	}
	return cost(c, order)
}

func TestEqualCounterpartsStandInOrderOfTime(t *testing.T) {
	c := castOf(guests(""), "A D", "A C", "A B")
	if got := c.list(c.Arrange(1, 4, five, 1)); got != "A B C D" {
		t.Errorf("%q, want A B C D", got)
	}
}

// TestArrangementsAreNearlyTheBest: on random meetings of up to seven people, compared with
// every order there is.
func TestArrangementsAreNearlyTheBest(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	found, best := 0, 0
	for range 300 {
		var parts [][]int
		for range 4 + random.IntN(12) {
			parts = append(parts, random.Perm(7)[:2])
		}
		c := NewCast(parts, guests(""))
		order := c.Arrange(1, len(c.People), five, 1)
		least := cost(c, order)
		found += least
		permute(order[1:], func() { least = min(least, cost(c, order)) })
		best += least
	}
	if found*100 > best*102 {
		t.Errorf("bars of %d cells where %d are possible", found, best)
	}
}

// permute calls do for every order of a slice.
func permute(s []int, do func()) {
	if len(s) < 2 {
		do()
		return
	}
	for i := range s {
		s[0], s[i] = s[i], s[0]
		permute(s[1:], do)
		s[0], s[i] = s[i], s[0]
	}
}

func BenchmarkArrange(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	var parts [][]int
	for range 400 {
		parts = append(parts, random.Perm(60)[:2])
	}
	c := NewCast(parts, guests(""))
	for b.Loop() {
		c.Arrange(1, 18, five, 1)
	}
}

func BenchmarkNewCast(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	var parts [][]int
	for range 400 {
		parts = append(parts, random.Perm(60)[:2])
	}
	g := guests("")
	for b.Loop() {
		NewCast(parts, g)
	}
}
