package graph

import (
	"fmt"
	"testing"

	"mareader/ui/typeset"
)

func TestLanesRunUnderTheMiddleOfTheirNames(t *testing.T) {
	b := NewBoard([]Name{{Person: 7, Label: "Laftit"}, {Person: 3, Label: "Nuñez"}, {Person: 5, Label: "Li"}, {Person: 1, Label: "Grande-Marlaska"}}, 2, 10)
	end := -2
	for _, l := range b.Lanes {
		width := typeset.Width(l.Label)
		if l.Start < end+2 {
			t.Errorf("%q is too near to the one before", l.Label)
		}
		if middle := l.Start + (width-1)/2; l.X != middle {
			t.Errorf("%q runs at %d, its middle is %d", l.Label, l.X, middle)
		}
		end = l.Start + width
	}
	if b.Width != 6+2+5+2+5+2+10 || end > b.Width {
		t.Errorf("%d wide, the names end at %d", b.Width, end)
	}
}

func TestSeats(t *testing.T) {
	b := NewBoard([]Name{{Person: 7, Label: "A"}, {Person: 3, Label: "B"}}, 1, 10)
	seats, hidden := b.Seats([]int{3, 9, 7, 3})
	if got := fmt.Sprint(seats, hidden); got != "[0 1] [9]" || b.Seat(9) != -1 {
		t.Errorf("%s", got)
	}
	if b := NewBoard(nil, 1, 10); b.Width != 0 || len(b.Empty()) != 0 {
		t.Errorf("an empty board is %d wide", b.Width)
	}
}
