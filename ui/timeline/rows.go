package timeline

import (
	"slices"
	"sort"
	"strconv"

	"mareader/data/frdate"
	"mareader/store/event"
)

// rowKind is what a row of the timeline tells.
type rowKind int

const (
	eventRow rowKind = iota
	yearRow
	successionRow
	undatedRow // the heading of the events without a date
)

// row is one line of the timeline.
type row struct {
	kind    rowKind
	day     frdate.Day // the one that the lanes are drawn for
	at      int        // index in what the kind counts: events, years, the section's successions
	section int
	first   bool // of its section
}

// year is a heading: how many meetings in all, and in each month as far as it is known.
type year struct {
	number, meetings int
	months           [12]int
}

// rows is all lines in order, newest on top.
type rows struct {
	list     []row
	years    []year
	headings []int // indexes in list
	busiest  int   // meetings of the busiest month
	undated  bool  // whether there are events without a date
}

// sortDay is the day that an event is ordered by: the first possible one, or the last
// where nothing bounds it before.
func sortDay(e *event.Event) (day frdate.Day, dated bool) {
	switch s := e.Date; {
	case s.IsZero() || s == frdate.Always():
		return 0, false
	case s.From == frdate.MinDay:
		return s.To, true
	default:
		return s.From, true
	}
}

// newestFirst sorts events by day, those without one last.
func newestFirst(events []*event.Event) {
	slices.SortStableFunc(events, func(a, b *event.Event) int {
		dayA, datedA := sortDay(a)
		dayB, datedB := sortDay(b)
		switch {
		case datedA && datedB:
			return compare(dayB, dayA)
		case datedA:
			return -1
		case datedB:
			return 1
		}
		return 0
	})
}

// layRows puts the events of the sections under headings, with the successions between
// the oldest and the newest of each section.
func layRows(events []*event.Event, sections []section) rows {
	r := rows{list: make([]row, 0, len(events)+len(events)/4)}
	for i := range sections {
		s := &sections[i]
		start := len(r.list)
		change := 0
		for at := s.from; at < s.to; at++ {
			day, dated := sortDay(events[at])
			for dated && change < len(s.changes) && s.changes[change].day > day {
				r.add(row{kind: successionRow, day: s.changes[change].day, at: change, section: i})
				change++
			}
			r.addEvent(row{kind: eventRow, day: day, at: at, section: i}, events[at], dated)
		}
		r.list[start].first = true
	}
	return r
}

func (r *rows) addEvent(line row, e *event.Event, dated bool) {
	if dated {
		r.add(line)
		r.count(e)
		return
	}
	if !r.undated {
		r.undated = true
		r.headings = append(r.headings, len(r.list))
		r.list = append(r.list, row{kind: undatedRow, section: line.section})
	}
	r.list = append(r.list, line)
}

// add appends a dated row, after the heading of its year where that begins.
func (r *rows) add(line row) {
	number, _, _ := line.day.Civil()
	if n := len(r.years); n == 0 || r.years[n-1].number != number {
		r.headings = append(r.headings, len(r.list))
		r.list = append(r.list, row{kind: yearRow, day: frdate.Year(number).To, at: len(r.years), section: line.section})
		r.years = append(r.years, year{number: number})
	}
	r.list = append(r.list, line)
}

// count adds an event to the year it stands under, and to its month where that is known.
func (r *rows) count(e *event.Event) {
	y := &r.years[len(r.years)-1]
	y.meetings++
	day, _ := sortDay(e)
	number, month, _ := day.Civil()
	if e.Date.And(frdate.Month(number, month)) == e.Date {
		y.months[month-1]++
		r.busiest = max(r.busiest, y.months[month-1])
	}
}

// snap returns the row of an event nearest to a row, looking first the way one moves;
// ok is false when there is no event.
func (r rows) snap(at int, down bool) (int, bool) {
	for _, step := range [...]int{1, -1} {
		if !down {
			step = -step
		}
		for i := at; 0 <= i && i < len(r.list); i += step {
			if r.list[i].kind == eventRow {
				return i, true
			}
		}
	}
	return 0, false
}

// first is the row of the first event, 0 when there is none.
func (r rows) first() int {
	at, _ := r.snap(0, true)
	return at
}

// lead returns the first of the headings and other rows that stand directly above an event.
func (r rows) lead(at int) int {
	for at > 0 && r.list[at-1].kind != eventRow {
		at--
	}
	return at
}

// headingAfter returns the next heading below a row.
func (r rows) headingAfter(at int) (int, bool) {
	i := sort.SearchInts(r.headings, at+1)
	if i == len(r.headings) {
		return 0, false
	}
	return r.headings[i], true
}

// headingBefore returns the heading of the events above those that begin at a row: that
// of its own year, unless the row is the first under it.
func (r rows) headingBefore(at int) (int, bool) {
	i := sort.SearchInts(r.headings, r.lead(at)) - 1
	if i < 0 {
		return 0, false
	}
	return r.headings[i], true
}

// yearAt is the year that a row stands under; "" among the undated.
func (r rows) yearAt(at int) string {
	i := sort.SearchInts(r.headings, at+1) - 1
	if i < 0 || r.list[r.headings[i]].kind != yearRow {
		return ""
	}
	return strconv.Itoa(r.years[r.list[r.headings[i]].at].number)
}
