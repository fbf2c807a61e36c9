package timeline

import (
	"slices"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

// stroke is one cell of the drawing, in the colour of a lane or of none.
type stroke struct {
	glyph rune
	lane  int // index in the board, or one of the below
}

const (
	idle  = -1 // a lane whose person is not in office
	blank = -2
)

// empty is a row of the board with nothing on it.
func (b board) empty() []stroke {
	return slices.Repeat([]stroke{{' ', blank}}, b.width)
}

// trunks is the lanes alone: heavy for who is in office on a day, light for the others.
func (b board) trunks(day frdate.Day) []stroke {
	cells := b.empty()
	for i, l := range b.lanes {
		cells[l.x] = stroke{'│', idle}
		if l.inOffice(day) {
			cells[l.x] = stroke{'┃', i}
		}
	}
	return cells
}

func (l lane) inOffice(day frdate.Day) bool {
	return slices.ContainsFunc(l.held, func(s frdate.Span) bool { return s.Has(day) })
}

// shown returns the lanes of people by index from left to right, and the ranks of those
// who have none.
func (b board) shown(people []int) (seats, hidden []int) {
	for _, rank := range people {
		if seat := b.seat[rank]; seat >= 0 {
			seats = append(seats, seat)
		} else {
			hidden = append(hidden, rank)
		}
	}
	slices.Sort(seats)
	return slices.Compact(seats), hidden
}

// pencil is how a meeting is drawn: its ends, the bar between them, and the bar where it
// crosses a lane.
type pencil struct{ end, bar, light, heavy, open rune }

func pencilOf(s meeting.Status) pencil {
	switch s {
	case meeting.Planned:
		return pencil{'○', '─', '┼', '╂', '╴'}
	case meeting.Cancelled:
		return pencil{'×', '╌', '┼', '╂', ' '}
	}
	return pencil{'●', '━', '┿', '╋', '╸'}
}

// tie draws the bar that joins the lanes of those who met, in the colour of the last of
// them. A bar with an open end tells that others took part who have no lane here.
func (b board) tie(cells []stroke, people []int, status meeting.Status) {
	seats, hidden := b.shown(people)
	if len(seats) == 0 {
		return
	}
	p, colour := pencilOf(status), seats[len(seats)-1]
	from, to := b.lanes[seats[0]].x, b.lanes[colour].x
	for x := from; x <= to; x++ {
		cells[x] = stroke{p.across(cells[x].glyph), colour}
	}
	for _, seat := range seats {
		cells[b.lanes[seat].x] = stroke{p.end, seat}
	}
	if len(hidden) > 0 && to+2 < len(cells) {
		cells[to+1], cells[to+2] = stroke{p.bar, colour}, stroke{p.open, colour}
	}
}

// across is the bar where it meets what was drawn.
func (p pencil) across(under rune) rune {
	switch under {
	case '│':
		return p.light
	case '┃':
		return p.heavy
	}
	return p.bar
}

// handOver ends one lane and begins another; time runs upwards.
func (b board) handOver(cells []stroke, from, to int) {
	cells[b.lanes[from].x] = stroke{'╷', from}
	cells[b.lanes[to].x] = stroke{'╵', to}
}
