package timeline

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/frdate"
	"mareader/ui/typeset"
)

// lane is the column of one person.
type lane struct {
	rank  int
	label string
	start int           // where the label begins
	x     int           // where the line runs, under the middle of the label
	held  []frdate.Span // when the person was in office
}

// board is the lanes that fit a width at one time, from left to right.
type board struct {
	lanes []lane
	width int
	seat  []int // by rank: the index in lanes, -1 for those not shown
}

// minLabel leaves room for the end of a bar whose other end is not shown.
const minLabel = 5

// laneWidth is the room of a lane under its label.
func (c columns) laneWidth(label string) int {
	return max(minLabel, min(ansi.StringWidth(label), c.label))
}

// pages divides the ranks after the first into runs that fit the screen beside the first,
// and returns the first rank of each, then the number of ranks.
func (c cast) pages(screen columns) []int {
	if len(c.names) == 0 {
		return []int{0, 0}
	}
	starts := []int{1}
	room := screen.lanes - screen.laneWidth(c.labels[0])
	left := room
	for rank := 1; rank < len(c.names); rank++ {
		need := screen.laneGap + screen.laneWidth(c.labels[rank])
		if need > left && rank > starts[len(starts)-1] {
			starts = append(starts, rank)
			left = room
		}
		left -= need
	}
	return append(starts, len(c.names))
}

// board lays out the first lane and those with ranks from one up to another.
func (c cast) board(from, to int, screen columns, careers careers) board {
	b := board{seat: make([]int, len(c.names))}
	for i := range b.seat {
		b.seat[i] = -1
	}
	if len(c.names) == 0 {
		return b
	}
	x := 0
	for i, rank := range c.arrange(from, to) {
		width := screen.laneWidth(c.labels[rank])
		label := typeset.Truncate(c.labels[rank], screen.label)
		drawn := ansi.StringWidth(label)
		start := x + (width-drawn)/2
		b.lanes = append(b.lanes, lane{rank, label, start, start + (drawn-1)/2, careers.spans(c.names[rank])})
		b.seat[rank] = i
		x += width + screen.laneGap
	}
	b.width = x - screen.laneGap
	return b
}

// arrange puts the first lane at the left, where the eye finds it on every page, and the
// others so that the bars are short: to begin with those who met the first most often, of
// equals those met earlier, then the rest by rank; from there a lane moves wherever that
// shortens the bars, until none does.
func (c cast) arrange(from, to int) []int {
	order := []int{0}
	for rank := from; rank < to; rank++ {
		order = append(order, rank)
	}
	slices.SortStableFunc(order[1:], func(a, b int) int {
		x, y := c.ties[[2]int{0, a}], c.ties[[2]int{0, b}]
		if x != y || x == 0 {
			return y - x
		}
		return c.since[b] - c.since[a]
	})
	weights := c.weights(order)
	at := make([]int, len(order)) // indexes in order
	for i := range at {
		at[i] = i
	}
	for pass := 0; pass < len(order) && improve(at, weights); pass++ {
	}
	arranged := make([]int, len(order))
	for i, j := range at {
		arranged[i] = order[j]
	}
	return arranged
}

// weights is how often the lanes of an order are tied to one another.
func (c cast) weights(order []int) [][]int {
	weights := make([][]int, len(order))
	for i, a := range order {
		weights[i] = make([]int, len(order))
		for j, b := range order {
			weights[i][j] = c.ties[[2]int{min(a, b), max(a, b)}]
		}
	}
	return weights
}

// improve tries every lane but the first in every place but the first, keeps what
// shortens the bars, and reports whether anything did.
func improve(at []int, weights [][]int) bool {
	best, improved := length(at, weights), false
	for i := 1; i < len(at); i++ {
		for j := 1; j < len(at); j++ {
			move(at, i, j)
			if l := length(at, weights); l < best {
				best, improved = l, true
				break
			}
			move(at, j, i)
		}
	}
	return improved
}

// length is the sum of the distances between lanes that are tied.
func length(at []int, weights [][]int) int {
	sum := 0
	for i, a := range at {
		for j, b := range at[i+1:] {
			sum += weights[a][b] * (j + 1)
		}
	}
	return sum
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
