package graph

import (
	"slices"
	"strconv"

	"mareader/data/frdate"
	"mareader/data/meeting"
)

// Stroke is one cell of the drawing, in the colour of a lane or of none.
type Stroke struct {
	Glyph rune
	Lane  int // index on the board, or one of the below
}

// Strokes in the colour of no lane.
const (
	Idle  = -1 // a lane whose person is not in office
	Blank = -2
)

// Empty is a row of the board with nothing on it.
func (b Board) Empty() []Stroke {
	return slices.Repeat([]Stroke{{' ', Blank}}, b.Width)
}

// Trunks is the lanes alone: heavy for who is in office on any of some days, light for the
// others.
func (b Board) Trunks(days frdate.Span) []Stroke {
	cells := b.Empty()
	for i, l := range b.Lanes {
		cells[l.X] = Stroke{'│', Idle}
		if l.inOffice(days) {
			cells[l.X] = Stroke{'┃', i}
		}
	}
	return cells
}

func (l Lane) inOffice(days frdate.Span) bool {
	return slices.ContainsFunc(l.Held, func(s frdate.Span) bool { return !s.And(days).IsZero() })
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

// Tie draws the bar that joins the lanes of those who met, in the colour of the last of
// them. A bar with an open end tells that others took part who have no lane here.
func (b Board) Tie(cells []Stroke, people []int, status meeting.Status) {
	seats, hidden := b.Seats(people)
	if len(seats) == 0 {
		return
	}
	p, colour := pencilOf(status), seats[len(seats)-1]
	from, to := b.Lanes[seats[0]].X, b.Lanes[colour].X
	for x := from; x <= to; x++ {
		cells[x] = Stroke{p.across(cells[x].Glyph), colour}
	}
	for _, seat := range seats {
		cells[b.Lanes[seat].X] = Stroke{p.end, seat}
	}
	if len(hidden) > 0 && to+2 < len(cells) {
		cells[to+1], cells[to+2] = Stroke{p.bar, colour}, Stroke{p.open, colour}
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

// HandOver ends one lane and begins another, where they are shown; time runs upwards.
func (b Board) HandOver(cells []Stroke, from, to int) {
	if seat := b.Seat(from); seat >= 0 {
		cells[b.Lanes[seat].X] = Stroke{'╷', seat}
	}
	if seat := b.Seat(to); seat >= 0 {
		cells[b.Lanes[seat].X] = Stroke{'╵', seat}
	}
}

// Count draws how often a person met anyone, with the mark of the status: a mark alone for
// once, the number after it for more.
func (b Board) Count(cells []Stroke, person, times int, status meeting.Status) {
	seat := b.Seat(person)
	if seat < 0 || times == 0 {
		return
	}
	x := b.Lanes[seat].X
	cells[x] = Stroke{pencilOf(status).end, seat}
	if times == 1 {
		return
	}
	for i, digit := range strconv.Itoa(times) {
		if x+1+i < len(cells) {
			cells[x+1+i] = Stroke{digit, seat}
		}
	}
}
