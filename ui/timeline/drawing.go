package timeline

import (
	"slices"
	"sort"

	"mareader/data/frdate"
	"mareader/store/event"
)

// drawing is what is worked out when the events or the size change, so that a key and a
// frame cost no more than the rows on the screen.
type drawing struct {
	events   []*event.Event // those shown, newest first, undated ones last
	renown   renown
	columns  columns
	sections []section
	pages    int // of lanes, in the section that has most
	rows     rows
	heading  []string // lines above the rows that do not scroll
}

// pick chooses the events to show and draws them.
func (m *Model) pick() {
	d := drawing{events: make([]*event.Event, 0, len(m.events))}
	for i := range m.events {
		if m.shows(i) {
			d.events = append(d.events, &m.events[i])
		}
	}
	newestFirst(d.events)
	d.renown = renownOf(d.events, m.person)
	m.drawing = d
	m.layOut()
}

// shows reports whether the event with an index belongs on the screen.
func (m *Model) shows(at int) bool {
	if found := m.question.found; found != nil && !found[at] {
		return false
	}
	return m.person == "" || slices.ContainsFunc(m.events[at].Participants, func(p event.Participant) bool { return p.Name == m.person })
}

// layOut divides the events into sections that fit the screen, and opens them.
func (m *Model) layOut() {
	d := &m.drawing
	d.columns = columnsFor(m.width)
	d.sections = sections(d.events, d.renown, d.columns)
	d.pages = 0
	for _, s := range d.sections {
		d.pages = max(d.pages, len(s.pages)-1)
	}
	m.open()
}

// open shows a page of the lanes of every section, and the rows that go with them.
func (m *Model) open() {
	d := &m.drawing
	d.sections = slices.Clone(d.sections) // former models keep theirs
	m.page = max(0, min(m.page, d.pages-1))
	lanes := 0
	for i := range d.sections {
		s := &d.sections[i]
		s.board = board{}
		if d.columns.graph {
			newest, _ := sortDay(d.events[s.from])
			s.open(m.page, d.columns, m.careers, m.changesUntil(newest))
			lanes = max(lanes, s.board.width)
		}
	}
	if d.columns.graph {
		d.columns = d.columns.fillText(m.width, lanes)
	}
	d.rows = layRows(d.events, d.sections)
	d.heading = m.heading()
	m.window = m.window.Resize(len(d.rows.list), m.height-len(d.heading)-m.header())
}

// changesUntil are the successions up to a day, newest first.
func (m Model) changesUntil(day frdate.Day) []succession {
	from := sort.Search(len(m.changes), func(i int) bool { return m.changes[i].day <= day })
	return m.changes[from:]
}
