// Package agenda puts events in the order of a timeline, newest on top, and lays them out
// as rows by day, by month or by year under headings of years. It knows people by number
// and draws nothing.
package agenda

import (
	"cmp"
	"slices"
	"time"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/draw"
	"mareader/ui/timeline/career"
)

// Record is an event in its place in a [Book].
type Record struct {
	*event.Event
	Day    frdate.Day // it stands at: the first possible one, or the last where nothing bounds it before
	Dated  bool
	Year   int        // it stands under; 0 for the undated
	Month  time.Month // 0 where that is not known
	People []int      // the participants by number
}

// Change is someone following someone else in an office, by number.
type Change struct {
	career.Succession
	From, To int
}

// Book is all events, newest first and undated ones last, with everyone who takes part in
// them. It never changes.
type Book struct {
	Records []Record
	Names   []string // of people by number, in order of appearance
	Labels  []string // what they are called over their lanes
	Changes []Change // newest first, among those people
	numbers map[string]int
	places  map[string]int // of events by id
}

// NewBook puts events and successions in order.
func NewBook(events []event.Event, changes []career.Succession) *Book {
	b := &Book{Records: make([]Record, len(events)), numbers: map[string]int{}, places: make(map[string]int, len(events))}
	for i := range events {
		b.Records[i] = recordOf(&events[i])
	}
	slices.SortStableFunc(b.Records, func(x, y Record) int {
		return cmp.Or(cmp.Compare(btoi(y.Dated), btoi(x.Dated)), cmp.Compare(y.Day, x.Day))
	})
	for i := range b.Records {
		r := &b.Records[i]
		b.places[r.ID] = i
		r.People = make([]int, len(r.Participants))
		for j, p := range r.Participants {
			r.People[j] = b.add(p.Name)
		}
	}
	b.Labels = labels(b.Names)
	for _, c := range changes {
		if from, to := b.Number(c.From), b.Number(c.To); from >= 0 && to >= 0 {
			b.Changes = append(b.Changes, Change{c, from, to})
		}
	}
	return b
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (b *Book) add(name string) int {
	n, known := b.numbers[name]
	if !known {
		n = len(b.Names)
		b.numbers[name] = n
		b.Names = append(b.Names, name)
	}
	return n
}

// Number is the number of a person, -1 for one who takes part in nothing.
func (b *Book) Number(name string) int {
	if n, known := b.numbers[name]; known {
		return n
	}
	return -1
}

// Find is the record of an event by id, -1 for one that is not there.
func (b *Book) Find(id string) int {
	if at, known := b.places[id]; known {
		return at
	}
	return -1
}

// FindLike is the record of an event, or of what became of it: an event has another id
// once another article tells of it. It is -1 where neither is there.
func (b *Book) FindLike(e *event.Event) int {
	if at := b.Find(e.ID); at >= 0 {
		return at
	}
	return slices.IndexFunc(b.Records, func(r Record) bool { return shareSource(e, r.Event) })
}

func shareSource(a, b *event.Event) bool {
	return slices.ContainsFunc(a.Sources, func(s event.Source) bool {
		return slices.ContainsFunc(b.Sources, func(t event.Source) bool {
			return s.Article == t.Article && s.Meeting == t.Meeting
		})
	})
}

func recordOf(e *event.Event) Record {
	r := Record{Event: e}
	switch s := e.Date; {
	case s.IsZero() || s == frdate.Always():
		return r
	case s.From == frdate.MinDay:
		r.Day = s.To
	default:
		r.Day = s.From
	}
	r.Dated = true
	year, month, _ := r.Day.Civil()
	r.Year = year
	if e.Date.And(frdate.Month(year, month)) == e.Date {
		r.Month = month
	}
	return r
}

// labels are surnames, with the initial or all of the name where several share one.
func labels(names []string) []string {
	labels, shared := make([]string, len(names)), map[string]int{}
	for i, name := range names {
		labels[i] = draw.Surname(name)
		shared[labels[i]]++
	}
	initials := map[string]int{}
	for i, name := range names {
		if shared[labels[i]] > 1 && labels[i] != name {
			labels[i] = string([]rune(name)[:1]) + ". " + labels[i]
		}
		initials[labels[i]]++
	}
	for i, name := range names {
		if initials[labels[i]] > 1 {
			labels[i] = name
		}
	}
	return labels
}
