package timeline

import (
	"mareader/store/event"
	"mareader/ui/surname"
)

// section is a run of events that are drawn on the same lanes: as many years as there is
// room for all who take part, and at least one. So the lanes are of those one is reading
// about, however many people the library knows.
type section struct {
	from, to int // of the events, which are sorted
	cast     cast
	parts    [][]int // who took part, by rank in the cast
	pages    []int   // first ranks of the pages of lanes, and the end
	board    board
	changes  []succession // between lanes that are shown
}

// sections divides sorted events.
func sections(events []*event.Event, all renown, screen columns) []section {
	var done []section
	add := func(from, to int) {
		s := section{from: from, to: to}
		s.cast, s.parts = newCast(events[from:to], all)
		s.pages = s.cast.pages(screen)
		done = append(done, s)
	}
	start, people := 0, crowd{}
	for from := 0; from < len(events); {
		to := endOfYear(events, from)
		fits := people.add(events[from:to], screen)
		if from > start && screen.graph && !fits {
			add(start, from)
			start, people = from, crowd{}
			people.add(events[from:to], screen)
		}
		from = to
	}
	if start < len(events) {
		add(start, len(events))
	}
	return done
}

// endOfYear returns the end of the events of one year; the undated ones are a year too.
func endOfYear(events []*event.Event, from int) int {
	number := yearOf(events[from])
	for from < len(events) && yearOf(events[from]) == number {
		from++
	}
	return from
}

// yearOf is the year that an event stands under, 0 for none.
func yearOf(e *event.Event) int {
	day, dated := sortDay(e)
	if !dated {
		return 0
	}
	year, _, _ := day.Civil()
	return year
}

// crowd is people, and the room that their lanes need.
type crowd map[string]int

// add takes in those who took part in events, and reports whether all still fit.
func (c crowd) add(events []*event.Event, screen columns) bool {
	for _, e := range events {
		for _, p := range e.Participants {
			if _, known := c[p.Name]; !known {
				c[p.Name] = screen.laneWidth(surname.Of(p.Name)) + screen.laneGap
			}
		}
	}
	room := -screen.laneGap
	for _, width := range c {
		room += width
	}
	return room <= screen.lanes
}

// open lays out a page of the section's lanes, or the last one where it has fewer.
func (s *section) open(page int, screen columns, careers careers, changes []succession) {
	page = max(0, min(page, len(s.pages)-2))
	s.board = s.cast.board(s.pages[page], s.pages[page+1], screen, careers)
	s.changes = nil
	for _, c := range changes {
		if s.seat(c.from) >= 0 && s.seat(c.to) >= 0 {
			s.changes = append(s.changes, c)
		}
	}
}

// seat is the lane of a person, -1 for those who have none here.
func (s *section) seat(name string) int {
	for i, l := range s.board.lanes {
		if s.cast.names[l.rank] == name {
			return i
		}
	}
	return -1
}
