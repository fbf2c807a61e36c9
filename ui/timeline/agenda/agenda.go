package agenda

import (
	"sort"
	"time"

	"mareader/data/frdate"
)

// Zoom is how much time a row tells of.
type Zoom int

// The zooms, from the nearest.
const (
	ByDay Zoom = iota // each event has a row
	ByMonth
	ByYear
)

// Kind is what a row tells.
type Kind int

// The kinds of row.
const (
	EventRow Kind = iota
	PeriodRow
	YearRow    // a heading
	ChangeRow  // someone follows someone else in an office
	UndatedRow // the heading of events without a date
	LanesRow   // where other lanes begin within a year
)

// Row is one line of the timeline.
type Row struct {
	Kind    Kind
	Day     frdate.Day // the one that lanes are drawn for
	At      int        // index in what the kind counts: records, periods, years, changes of the book
	Section int
	First   bool // of its section
}

// Landing reports whether the cursor can be on the row.
func (r Row) Landing() bool { return r.Kind == EventRow || r.Kind == PeriodRow }

// Year is what a heading says.
type Year struct {
	Number, Meetings int
	Months           [12]int // how many meetings are known to be in each
}

// Period is the events of a month or a year.
type Period struct {
	Span    frdate.Span // zero for the undated; the year where the month is not known
	Month   time.Month  // 0 where it is not known, and for a year
	Year    int         // index in the years; -1 for the undated
	Records []int       // newest first
}

// Agenda is the rows of some events of a book. It never changes.
type Agenda struct {
	Book     *Book
	Zoom     Zoom
	Shown    []int // records in order
	Sections []Section
	List     []Row
	Years    []Year
	Periods  []Period
	Busiest  int // meetings of the busiest month

	headings []int // indexes in the list
	rows     []int // of records
}

// New lays out the records shown.
func New(b *Book, shown []int, zoom Zoom, room Room) *Agenda {
	a := &Agenda{Book: b, Zoom: zoom, Shown: shown, rows: make([]int, len(b.Records))}
	for i := range a.rows {
		a.rows[i] = -1
	}
	a.List = make([]Row, 0, len(shown)+len(shown)/4)
	a.Sections = a.split(room)
	layer := layer{Agenda: a, crowd: newCrowd(room, len(b.Names))}
	for i := range a.Sections {
		layer.section(i)
	}
	return a
}

// Row is the row of a record, -1 where it is not shown.
func (a *Agenda) Row(record int) int {
	if record < 0 || record >= len(a.rows) {
		return -1
	}
	return a.rows[record]
}

// Records are those of a row that the cursor can be on.
func (a *Agenda) Records(row int) []int {
	switch r := a.List[row]; r.Kind {
	case EventRow:
		return []int{r.At}
	case PeriodRow:
		return a.Periods[r.At].Records
	}
	return nil
}

// Place is the position among those shown of the newest record that is not after a day;
// that of the first undated one, or the end, where there is none.
func (a *Agenda) Place(day frdate.Day) int {
	return sort.Search(len(a.Shown), func(i int) bool {
		r := &a.Book.Records[a.Shown[i]]
		return !r.Dated || r.Day <= day
	})
}

// Position is where a record stands among those shown, or would.
func (a *Agenda) Position(record int) int { return sort.SearchInts(a.Shown, record) }

// Meets reports whether a person takes part in a record.
func (b *Book) Meets(record, person int) bool {
	for _, p := range b.Records[record].People {
		if p == person {
			return true
		}
	}
	return false
}

// Next is the first record beyond another one, down or up, that a person takes part in;
// -1 where there is none.
func (a *Agenda) Next(record, person, step int) int {
	for at := a.Position(record) + step; 0 <= at && at < len(a.Shown); at += step {
		if a.Book.Meets(a.Shown[at], person) {
			return a.Shown[at]
		}
	}
	return -1
}

// Snap returns the row nearest to a row that the cursor can be on, looking first the way
// one moves; ok is false when there is none.
func (a *Agenda) Snap(at int, down bool) (row int, ok bool) {
	for _, step := range [...]int{1, -1} {
		if !down {
			step = -step
		}
		for i := at; 0 <= i && i < len(a.List); i += step {
			if a.List[i].Landing() {
				return i, true
			}
		}
	}
	return 0, false
}

// First is the first row that the cursor can be on, 0 when there is none.
func (a *Agenda) First() int {
	at, _ := a.Snap(0, true)
	return at
}

// Lead returns the first of the headings and changes that stand directly above a row.
func (a *Agenda) Lead(at int) int {
	for at > 0 && !a.List[at-1].Landing() {
		at--
	}
	return at
}

// HeadingAfter returns the next heading below a row.
func (a *Agenda) HeadingAfter(at int) (row int, ok bool) {
	i := sort.SearchInts(a.headings, at+1)
	if i == len(a.headings) {
		return 0, false
	}
	return a.headings[i], true
}

// HeadingBefore returns the heading of the rows above those that begin at a row: that of
// its own year, unless the row is the first under it.
func (a *Agenda) HeadingBefore(at int) (row int, ok bool) {
	i := sort.SearchInts(a.headings, a.Lead(at)) - 1
	if i < 0 {
		return 0, false
	}
	return a.headings[i], true
}

// YearAt is the year that a row stands under, 0 among the undated.
func (a *Agenda) YearAt(at int) int {
	i := sort.SearchInts(a.headings, at+1) - 1
	if i < 0 || a.List[a.headings[i]].Kind != YearRow {
		return 0
	}
	return a.Years[a.List[a.headings[i]].At].Number
}
