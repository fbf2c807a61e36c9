package agenda

import "mareader/data/frdate"

// Section is a run of shown records that are drawn on the same lanes: as many years as
// there is room for all who take part, and at least one. A year of too many people is cut
// into parts, which each have a few events at least. So the lanes are of those one is
// reading about, however many people the library knows. By year all are on the same lanes.
type Section struct {
	From, To int // positions among those shown
	Width    int // of the lanes, at most
}

// Room is what lanes take of the screen.
type Room struct {
	All    int   // cells for lanes; 0 where none are drawn
	Gap    int   // between lanes
	Widths []int // of each person's lane; 0 for those who have none
	Fixed  []int // people who have a lane in every section
}

// split divides the shown records into sections.
func (a *Agenda) split(room Room) []Section {
	var sections []Section
	crowd := newCrowd(room, len(a.Book.Names))
	start := 0
	end := func(at, width int) {
		if width > room.All && a.Zoom == ByDay && room.All > 0 {
			sections = append(sections, a.parts(start, at, room)...)
		} else {
			sections = append(sections, Section{start, at, min(width, room.All)})
		}
		start = at
	}
	for from := 0; from < len(a.Shown); {
		to, width := a.endOfYear(from), crowd.width
		crowd.add(a, from, to)
		if from > start && a.Zoom != ByYear && room.All > 0 && crowd.width > room.All {
			end(from, width)
			crowd.empty()
			crowd.add(a, from, to)
		}
		from = to
	}
	if start < len(a.Shown) {
		end(len(a.Shown), crowd.width)
	}
	return sections
}

// A part of a year has as many events as are worth a line that names their lanes; the last
// one may have fewer.
const (
	minPart = 6
	minLast = 3
)

// parts divides the records of one year, cutting between days where there is no room for
// who comes next.
func (a *Agenda) parts(from, to int, room Room) []Section {
	var parts []Section
	crowd := newCrowd(room, len(a.Book.Names))
	start := from
	for at := from; at < to; at++ {
		width := crowd.width
		crowd.add(a, at, at+1)
		if crowd.width > room.All && at-start >= minPart && to-at >= minLast && a.day(at) != a.day(at-1) {
			parts = append(parts, Section{start, at, min(width, room.All)})
			start = at
			crowd.empty()
			crowd.add(a, at, at+1)
		}
	}
	return append(parts, Section{start, to, min(crowd.width, room.All)})
}

func (a *Agenda) day(shown int) frdate.Day { return a.Book.Records[a.Shown[shown]].Day }

// endOfYear returns the end of the records of one year; the undated ones are a year too.
func (a *Agenda) endOfYear(from int) int {
	year := a.Book.Records[a.Shown[from]].Year
	for from < len(a.Shown) && a.Book.Records[a.Shown[from]].Year == year {
		from++
	}
	return from
}

// crowd is people, and the room that their lanes need.
type crowd struct {
	room  Room
	round int
	in    []int // by person: the last round they were in
	width int
}

func newCrowd(room Room, people int) *crowd {
	c := &crowd{room: room, in: make([]int, people)}
	c.empty()
	return c
}

// empty sends everyone away but those who always have a lane.
func (c *crowd) empty() {
	c.round++
	c.width = -c.room.Gap
	for _, p := range c.room.Fixed {
		c.join(p)
	}
}

// add takes in those who took part in a run of shown records.
func (c *crowd) add(a *Agenda, from, to int) {
	for _, record := range a.Shown[from:to] {
		for _, p := range a.Book.Records[record].People {
			c.join(p)
		}
	}
}

func (c *crowd) join(p int) {
	if c.in[p] == c.round {
		return
	}
	c.in[p] = c.round
	if len(c.room.Widths) > 0 && c.room.Widths[p] > 0 {
		c.width += c.room.Widths[p] + c.room.Gap
	}
}

// has reports whether a person is there.
func (c *crowd) has(p int) bool { return c.in[p] == c.round }
