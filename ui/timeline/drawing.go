package timeline

import (
	"slices"

	"mareader/data/frdate"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/graph"
	"mareader/ui/timeline/lanes"
)

// drawing is what is worked out when the events, the zoom or the size change, so that a key
// and a frame cost no more than the rows on the screen. The lanes of a section are worked
// out when it first comes on the screen.
type drawing struct {
	*agenda.Agenda
	guests    lanes.Guests
	pinned    []int // people, as many as fit the screen
	columns   columns
	stages    []*stage   // by section
	summaries []*summary // by period
	heading   []string   // lines above the rows that do not scroll
}

// stage is the lanes of a section.
type stage struct {
	cast   lanes.Cast
	pages  []int // first ranks of the pages of lanes, and the end
	boards []graph.Board
}

// pick chooses the events to show and draws them.
func (m *Model) pick() {
	shown := make([]int, 0, len(m.book.Records))
	person := m.book.Number(m.person)
	for at := range m.book.Records {
		if found := m.question.found; found != nil && !found[at] {
			continue
		}
		if m.person == "" || person >= 0 && m.book.Meets(at, person) {
			shown = append(shown, at)
		}
	}
	m.drawing = drawing{Agenda: &agenda.Agenda{Book: m.book, Shown: shown}}
	m.invite()
	m.layOut()
}

// invite finds out how people stand in what is shown.
func (m *Model) invite() {
	g := lanes.Guests{Leader: m.book.Number(m.person), Meetings: make([]int, len(m.book.Names)), Hidden: make([]bool, len(m.book.Names))}
	for _, name := range m.choice.hidden {
		if n := m.book.Number(name); n >= 0 {
			g.Hidden[n] = true
		}
	}
	for _, name := range m.choice.pinned {
		if n := m.book.Number(name); n >= 0 {
			g.Pinned = append(g.Pinned, n)
		}
	}
	busiest := -1
	for _, at := range m.drawing.Shown {
		for _, p := range m.book.Records[at].People {
			g.Meetings[p]++
		}
	}
	for p, n := range g.Meetings {
		if n > 0 && !g.Hidden[p] && (busiest < 0 || n > g.Meetings[busiest]) {
			busiest = p
		}
	}
	if g.Leader < 0 {
		g.Leader = busiest
	}
	m.drawing.guests = g
}

// layOut divides the events into sections that fit the screen, and writes their rows.
func (m *Model) layOut() {
	d := &m.drawing
	d.columns = columnsFor(m.width)
	switch m.zoom {
	case agenda.ByMonth:
		d.columns = d.columns.moreSources()
	case agenda.ByYear:
		d.columns = d.columns.moreSources().withChart()
	}
	room := m.room()
	d.Agenda = agenda.New(m.book, d.Shown, m.zoom, room)
	d.stages = make([]*stage, len(d.Sections))
	for i := range d.stages {
		d.stages[i] = &stage{}
	}
	d.summaries = make([]*summary, len(d.Periods))
	if d.columns.graph {
		widest := 0
		for _, s := range d.Sections {
			widest = max(widest, s.Width)
		}
		d.columns = d.columns.fillText(m.width, widest)
	}
	d.heading = m.heading()
	m.window = m.window.Resize(len(d.List), m.height-len(d.heading)-m.header())
}

// minName is the room of a name that is still told from others.
const minName = 8

// room is what the lanes of everyone take. Of the pinned as many are given a lane as fit
// beside the leader; the names of all are cut to what they leave.
func (m *Model) room() agenda.Room {
	d := &m.drawing
	d.pinned = nil
	if !d.columns.graph {
		return agenda.Room{}
	}
	left := d.columns.lanes
	if d.guests.Leader >= 0 {
		left -= m.laneRoom(d.guests.Leader)
	}
	for _, p := range d.guests.Pinned {
		if need := d.columns.laneGap + m.laneRoom(p); p != d.guests.Leader && need <= left {
			left -= need
			d.pinned = append(d.pinned, p)
		}
	}
	d.columns.label = max(minName, min(d.columns.label, left-d.columns.laneGap))
	room := agenda.Room{All: d.columns.lanes, Gap: d.columns.laneGap, Fixed: d.pinned, Widths: make([]int, len(m.book.Labels))}
	for p := range m.book.Labels {
		if !d.guests.Hidden[p] {
			room.Widths[p] = m.laneRoom(p)
		}
	}
	return room
}

// laneRoom is the room of a person's lane.
func (m Model) laneRoom(person int) int {
	return graph.LaneWidth(m.laneLabel(person), m.drawing.columns.label)
}

// stage is the lanes of a section, worked out once.
func (m Model) stage(section int) *stage {
	s := m.drawing.stages[section]
	if s.pages != nil {
		return s
	}
	span := m.drawing.Sections[section]
	parts := make([][]int, 0, span.To-span.From)
	for _, at := range m.drawing.Shown[span.From:span.To] {
		parts = append(parts, m.book.Records[at].People)
	}
	guests := m.drawing.guests
	guests.Pinned, guests.Alone = m.drawing.pinned, m.zoom != agenda.ByDay
	s.cast = lanes.NewCast(parts, guests)
	s.pages = s.cast.Pages(m.laneWidth(s.cast), m.drawing.columns.laneGap, m.drawing.columns.lanes, m.drawing.columns.label)
	s.boards = make([]graph.Board, len(s.pages)-1)
	return s
}

func (m Model) laneWidth(c lanes.Cast) func(rank int) int {
	return func(rank int) int { return m.laneRoom(c.People[rank]) }
}

// board is the lanes of a section that are shown: those of the page, or of its last one
// where it has fewer.
func (m Model) board(section int) graph.Board {
	s, c := m.stage(section), m.drawing.columns
	page := max(0, min(m.page, len(s.boards)-1))
	if s.boards[page].Lanes != nil || len(s.cast.People) == 0 {
		return s.boards[page]
	}
	var names []graph.Name
	for _, rank := range s.cast.Arrange(s.pages[page], s.pages[page+1], m.laneWidth(s.cast), c.laneGap) {
		p := s.cast.People[rank]
		names = append(names, graph.Name{Person: p, Label: m.laneLabel(p), Held: m.careers.Spans(m.book.Names[p])})
	}
	s.boards[page] = graph.NewBoard(names, c.laneGap, c.label)
	return s.boards[page]
}

// pinMark stands before the names of those whom the reader pinned.
const pinMark = "◆"

func (m Model) laneLabel(person int) string {
	if slices.Contains(m.drawing.guests.Pinned, person) {
		return pinMark + m.book.Labels[person]
	}
	return m.book.Labels[person]
}

// pages is how many pages of lanes the sections on the screen have, at most.
func (m Model) pages() int {
	if !m.drawing.columns.graph {
		return 1
	}
	most := 1
	from, to := m.window.Shown()
	for last := -1; from < to; from++ {
		if section := m.drawing.List[from].Section; section != last {
			last = section
			most = max(most, len(m.stage(section).boards))
		}
	}
	return most
}

// days are those that the lanes of a row are drawn for.
func (m Model) days(r agenda.Row) frdate.Span {
	if r.Kind == agenda.PeriodRow && m.zoom == agenda.ByYear {
		return m.drawing.Periods[r.At].Span
	}
	return frdate.On(r.Day)
}
