package timeline

import (
	"slices"

	"mareader/store/event"
	"mareader/ui/surname"
)

// cast is everyone who takes part in the events shown, busiest first: a person's rank is
// the index in names.
type cast struct {
	names    []string
	labels   []string // over their lanes
	meetings []int
	ties     map[[2]int]int // how often two met, lower rank first
}

// newCast ranks the participants of events. Whoever is named first leads, the others
// follow by number of events, of equals those met last. It also returns who takes part in
// each event, by rank.
func newCast(events []*event.Event, first string) (cast, [][]int) {
	names, count := tally(events)
	slices.SortStableFunc(names, func(a, b string) int {
		switch first {
		case a:
			return -1
		case b:
			return 1
		}
		return count[b] - count[a]
	})
	rank := make(map[string]int, len(names))
	c := cast{names: names, labels: labels(names), ties: map[[2]int]int{}}
	for i, name := range names {
		rank[name] = i
		c.meetings = append(c.meetings, count[name])
	}
	parts := make([][]int, len(events))
	for i, e := range events {
		parts[i] = ranks(e, rank)
		c.tie(parts[i])
	}
	return c, parts
}

// tally returns the names in order of appearance, and how many events each takes part in.
func tally(events []*event.Event) (names []string, count map[string]int) {
	count = map[string]int{}
	for _, e := range events {
		for _, p := range e.Participants {
			if count[p.Name]++; count[p.Name] == 1 {
				names = append(names, p.Name)
			}
		}
	}
	return names, count
}

func ranks(e *event.Event, rank map[string]int) []int {
	parts := make([]int, len(e.Participants))
	for i, p := range e.Participants {
		parts[i] = rank[p.Name]
	}
	return parts
}

func (c *cast) tie(part []int) {
	for i, a := range part {
		for _, b := range part[i+1:] {
			c.ties[[2]int{min(a, b), max(a, b)}]++
		}
	}
}

// labels are surnames, with the initial where two persons share one.
func labels(names []string) []string {
	shared := map[string]int{}
	for _, name := range names {
		shared[surname.Of(name)]++
	}
	labels := make([]string, len(names))
	for i, name := range names {
		labels[i] = surname.Of(name)
		if shared[labels[i]] > 1 && labels[i] != name {
			labels[i] = string([]rune(name)[:1]) + ". " + labels[i]
		}
	}
	return labels
}
