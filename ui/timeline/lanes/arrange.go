package lanes

import (
	"cmp"
	"slices"
)

// tie is two places in an order whose people met, and how often.
type tie struct{ a, b, times int }

// Arrange puts the lanes of the fixed ranks and of those from one up to another in order,
// and returns their ranks. The leader stays at the left, where the eye finds them on every
// page. The others stand so that the bars are short: to begin with those who met the leader
// most often, of equals those met earlier, then the rest by rank; from there a lane moves,
// or two change places, wherever that shortens the bars, until nothing does. Where no bars
// are drawn they stand by rank.
func (c Cast) Arrange(from, to int, width func(rank int) int, gap int) []int {
	var order []int
	for rank := range c.Fixed {
		order = append(order, rank)
	}
	for rank := from; rank < to; rank++ {
		order = append(order, rank)
	}
	if len(order) < 3 || c.alone {
		return order
	}
	with := c.metLeader()
	slices.SortStableFunc(order[1:], func(a, b int) int {
		x, y := with[c.People[a]], with[c.People[b]]
		if x != y || x == 0 {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(c.since[b], c.since[a])
	})
	row := newRow(order, width, gap, c.ties(order))
	row.settle()
	arranged := make([]int, len(order))
	for i, place := range row.order {
		arranged[i] = order[place]
	}
	return arranged
}

// metLeader is how often each person met the leader.
func (c Cast) metLeader() map[int]int {
	with := map[int]int{}
	for _, part := range c.parts {
		if slices.Contains(part, c.People[0]) {
			for _, p := range part {
				with[p]++
			}
		}
	}
	return with
}

// ties are those between the people of an order, the same way every time.
func (c Cast) ties(order []int) []tie {
	place := make(map[int]int, len(order))
	for i, rank := range order {
		place[c.People[rank]] = i
	}
	times := map[[2]int]int{}
	for _, part := range c.parts {
		for i, p := range part {
			a, shown := place[p]
			if !shown {
				continue
			}
			for _, q := range part[i+1:] {
				if b, shown := place[q]; shown && a != b {
					times[[2]int{min(a, b), max(a, b)}]++
				}
			}
		}
	}
	ties := make([]tie, 0, len(times))
	for pair, n := range times {
		ties = append(ties, tie{pair[0], pair[1], n})
	}
	slices.SortFunc(ties, func(x, y tie) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return ties
}

// row is lanes side by side, and what ties them.
type row struct {
	order  []int // lanes from left to right
	widths []int // by lane
	gap    int
	ties   []tie // between lanes
	middle []int // by lane: where it runs
}

func newRow(order []int, width func(rank int) int, gap int, ties []tie) row {
	r := row{gap: gap, ties: ties, middle: make([]int, len(order))}
	for i, rank := range order {
		r.order = append(r.order, i)
		r.widths = append(r.widths, width(rank))
	}
	return r
}

// length is how many cells the bars of all meetings are long.
func (r row) length() int {
	x, sum := 0, 0
	for _, lane := range r.order {
		r.middle[lane] = x + r.widths[lane]/2
		x += r.widths[lane] + r.gap
	}
	for _, t := range r.ties {
		sum += t.times * max(r.middle[t.a]-r.middle[t.b], r.middle[t.b]-r.middle[t.a])
	}
	return sum
}

// settle shortens the bars until no lane that moves, nor two that change places, shorten
// them any more. The first lane stays.
func (r row) settle() {
	best := r.length()
	for improved := true; improved; {
		improved = false
		for i := 1; i < len(r.order); i++ {
			for j := 1; j < len(r.order); j++ {
				if now := r.try(i, j, best); now < best {
					best, improved = now, true
				}
			}
		}
	}
}

// try moves a lane to another place, or else lets the two change places, where that makes
// the bars shorter than they were; it returns how long they are.
func (r row) try(i, j, was int) int {
	move(r.order, i, j)
	if now := r.length(); now < was {
		return now
	}
	move(r.order, j, i)
	r.order[i], r.order[j] = r.order[j], r.order[i]
	if now := r.length(); now < was {
		return now
	}
	r.order[i], r.order[j] = r.order[j], r.order[i]
	return was
}
