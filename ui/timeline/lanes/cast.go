// Package lanes decides who has a lane on the timeline, and in which order: the leader and
// those whom the reader pinned on every page, then those among whom most meetings can be
// drawn whole, arranged so that the bars between them are short. People are numbers.
package lanes

import (
	"cmp"
	"slices"
)

// Guests is how people stand in all that is shown.
type Guests struct {
	Leader   int    // whose lane comes first wherever they take part; -1 for none
	Pinned   []int  // who have a lane everywhere
	Hidden   []bool // by person: who have none
	Meetings []int  // by person: in all that is shown
	Alone    bool   // no bars are drawn: only how busy someone is counts
}

// Cast is the people of some meetings by rank.
type Cast struct {
	People []int // by rank
	Fixed  int   // how many of the first ranks have a lane on every page: the leader and the pinned

	alone bool
	parts [][]int // who took part in each meeting, newest first
	since []int   // by rank: how many others were met for the last time after them
}

// NewCast ranks those who took part in meetings, newest first. The leader is first, or
// else the busiest, then come the pinned. Then follows, again and again, who met most often
// those who have a rank already, of equals the busiest here, then in all, then who was met
// last; where no bars are drawn the busiest alone.
func NewCast(parts [][]int, g Guests) Cast {
	latest, count := tally(parts, g)
	c := Cast{parts: parts, alone: g.Alone}
	order := slices.Clone(latest)
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			-cmp.Compare(is(a, g.Leader), is(b, g.Leader)),
			cmp.Compare(count[b], count[a]),
			cmp.Compare(g.Meetings[b], g.Meetings[a]),
		)
	})
	if len(order) > 0 {
		c.Fixed = 1
	}
	for _, p := range g.Pinned {
		if at := slices.Index(order, p); at >= c.Fixed {
			move(order, at, c.Fixed)
			c.Fixed++
		} else if at < 0 && !g.Hidden[p] {
			order = slices.Insert(order, c.Fixed, p)
			c.Fixed++
		}
	}
	if c.People = order; !g.Alone {
		c.People = orderByAcquaintance(order, c.Fixed, parts)
	}
	c.since = make([]int, len(order))
	for rank, p := range c.People {
		c.since[rank] = slices.Index(latest, p)
	}
	return c
}

func is(a, b int) int {
	if a == b {
		return 1
	}
	return 0
}

// tally returns people in order of appearance, those hidden left out, and how many meetings
// each takes part in.
func tally(parts [][]int, g Guests) (people []int, count map[int]int) {
	count = map[int]int{}
	for _, part := range parts {
		for _, p := range part {
			if g.Hidden[p] {
				continue
			}
			if count[p]++; count[p] == 1 {
				people = append(people, p)
			}
		}
	}
	return people, count
}

// maxRanked bounds the ranks that acquaintance decides: further ones are on lanes that
// few will ever turn to.
const maxRanked = 64

// orderByAcquaintance moves those up who met those before them; the first few stay where they are.
func orderByAcquaintance(order []int, fixed int, parts [][]int) []int {
	met := map[int][]int{} // whom, once for each time
	for _, part := range parts {
		for _, a := range part {
			met[a] = append(met[a], part...)
		}
	}
	friends := map[int]int{} // times met with those who have a rank
	for i := range min(len(order), maxRanked) {
		if i >= fixed {
			best := i
			for j := i + 1; j < len(order); j++ {
				if friends[order[j]] > friends[order[best]] {
					best = j
				}
			}
			move(order, best, i)
		}
		for _, other := range met[order[i]] {
			friends[other]++
		}
	}
	return order
}

// Pages divides the ranks that are not fixed into runs that fit the screen beside those
// that are, given the room of a lane by rank, the gap between lanes, the room for all and
// that of the longest name. It returns the first rank of each run, then the end of the
// last. Where the fixed ones leave no room, nobody else has a lane.
func (c Cast) Pages(width func(rank int) int, gap, room, longest int) []int {
	for rank := range c.Fixed {
		room -= width(rank) + gap
	}
	if room < longest {
		return []int{c.Fixed, c.Fixed}
	}
	room += gap
	starts, left := []int{c.Fixed}, room
	for rank := c.Fixed; rank < len(c.People); rank++ {
		need := gap + width(rank)
		if need > left && rank > starts[len(starts)-1] {
			starts = append(starts, rank)
			left = room
		}
		left -= need
	}
	return append(starts, len(c.People))
}

// move takes the element at i out and puts it back at j.
func move(s []int, i, j int) {
	v := s[i]
	if i < j {
		copy(s[i:], s[i+1:j+1])
	} else {
		copy(s[j+1:], s[j:i])
	}
	s[j] = v
}
