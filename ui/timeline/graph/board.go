// Package graph draws meetings over lanes, cell by cell: one lane per person, heavy while
// in office, and bars that tie the lanes of those who met.
package graph

import (
	"slices"

	"mareader/data/frdate"
	"mareader/ui/typeset"
)

// Lane is the column of one person.
type Lane struct {
	Person int
	Label  string
	Start  int           // where the label begins
	X      int           // where the line runs, under the middle of the label
	Held   []frdate.Span // when the person was in office
}

// Board is the lanes that are shown at one time, from left to right.
type Board struct {
	Lanes []Lane
	Width int
	seats map[int]int // by person: the index of the lane
}

// minLabel leaves room for the end of a bar whose other end is not shown.
const minLabel = 5

// LaneWidth is the room of a lane under its label, which is cut where it is too long.
func LaneWidth(label string, longest int) int {
	return max(minLabel, min(typeset.Width(label), longest))
}

// Name is a person who gets a lane.
type Name struct {
	Person int
	Label  string
	Held   []frdate.Span
}

// NewBoard sets lanes side by side.
func NewBoard(names []Name, gap, longest int) Board {
	b := Board{seats: make(map[int]int, len(names))}
	x := 0
	for i, n := range names {
		width := LaneWidth(n.Label, longest)
		label := typeset.Truncate(n.Label, longest)
		drawn := typeset.Width(label)
		start := x + (width-drawn)/2
		b.Lanes = append(b.Lanes, Lane{n.Person, label, start, start + max(drawn-1, 0)/2, n.Held})
		b.seats[n.Person] = i
		x += width + gap
	}
	b.Width = max(0, x-gap)
	return b
}

// Seat is the lane of a person, -1 for those who have none.
func (b Board) Seat(person int) int {
	if seat, ok := b.seats[person]; ok {
		return seat
	}
	return -1
}

// Seats returns the lanes of people from left to right, and those who have none.
func (b Board) Seats(people []int) (seats, hidden []int) {
	for _, p := range people {
		if seat := b.Seat(p); seat >= 0 {
			seats = append(seats, seat)
		} else {
			hidden = append(hidden, p)
		}
	}
	slices.Sort(seats)
	return slices.Compact(seats), hidden
}
