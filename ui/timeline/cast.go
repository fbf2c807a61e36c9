package timeline

import (
	"slices"

	"mareader/store/event"
	"mareader/ui/surname"
)

// cast is everyone who takes part in the events shown, busiest first: a person's rank is
// the index in names.
type cast struct {
	names  []string
	labels []string       // over their lanes
	since  []int          // how many others were met for the last time after them
	ties   map[[2]int]int // how often two met, lower rank first
}

// renown is how people stand in all that is shown.
type renown struct {
	leader   string // whose lane comes first wherever they take part
	meetings map[string]int
}

// renownOf makes the busiest lead, unless someone is named.
func renownOf(events []*event.Event, leader string) renown {
	names, count := tally(events)
	if leader == "" && len(names) > 0 {
		leader = slices.MaxFunc(names, func(a, b string) int { return count[a] - count[b] })
	}
	return renown{leader, count}
}

// newCast ranks the participants of events and returns who takes part in each event, by
// rank. The leader is first, or else the busiest. Then follows, again and again, who met
// most often those who have a rank already, of equals the busiest here, then in all, then
// who was met last: so the first ranks are those among whom most meetings can be drawn
// whole.
func newCast(events []*event.Event, all renown) (cast, [][]int) {
	latest, count := tally(events)
	names := slices.Clone(latest)
	slices.SortStableFunc(names, func(a, b string) int {
		switch {
		case a == all.leader:
			return -1
		case b == all.leader:
			return 1
		case count[a] != count[b]:
			return count[b] - count[a]
		}
		return all.meetings[b] - all.meetings[a]
	})
	parts := numbered(events, names)
	order := befriend(len(names), parts)
	c := cast{ties: map[[2]int]int{}}
	rank := make([]int, len(names))
	for r, i := range order {
		rank[i] = r
		c.names = append(c.names, names[i])
	}
	c.since = places(c.names, latest)
	c.labels = labels(c.names)
	for _, part := range parts {
		for i := range part {
			part[i] = rank[part[i]]
		}
		c.tie(part)
	}
	return c, parts
}

// places is where each name stands in a list of the same names.
func places(names, list []string) []int {
	at := make(map[string]int, len(list))
	for i, name := range list {
		at[name] = i
	}
	places := make([]int, len(names))
	for i, name := range names {
		places[i] = at[name]
	}
	return places
}

// numbered is who takes part in each event, as indexes in names.
func numbered(events []*event.Event, names []string) [][]int {
	index := make(map[string]int, len(names))
	for i, name := range names {
		index[name] = i
	}
	parts := make([][]int, len(events))
	for i, e := range events {
		parts[i] = make([]int, len(e.Participants))
		for j, p := range e.Participants {
			parts[i][j] = index[p.Name]
		}
	}
	return parts
}

// maxRanked bounds the ranks that acquaintance decides: further ones are on lanes that
// few will ever turn to.
const maxRanked = 200

// befriend returns n people in the order of their ranks, given an order to begin with and
// who took part in what: those move up who met those before them; the first stays first.
func befriend(n int, parts [][]int) []int {
	met := make([][]int, n) // whom, once for each time
	for _, part := range parts {
		for _, a := range part {
			met[a] = append(met[a], part...)
		}
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	friends := make([]int, n) // times met with those who have a rank
	for i := range min(n, maxRanked) {
		best := i
		for j := i + 1; i > 0 && j < n; j++ {
			if friends[order[j]] > friends[order[best]] {
				best = j
			}
		}
		move(order, best, i)
		for _, other := range met[order[i]] {
			friends[other]++
		}
	}
	return order
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
