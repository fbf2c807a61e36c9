package ties

import (
	"cmp"
	"slices"

	"mareader/store/event"
)

// Head is what a row or a column of a grid stands for: a person or a country.
type Head struct {
	Name    string
	Country string // of a person; "" for a country
	Met     int    // events with anyone of the other side
}

// Grid says which events rows and columns share. Those who met stand near each other.
type Grid struct {
	Rows, Columns []Head
	Events        int // that it holds
	Most          int // events of any one cell

	cells map[cell][]int
}

type cell struct{ row, column int }

// Cell returns the indexes of the events that a row and a column share, newest first.
func (g *Grid) Cell(row, column int) []int { return g.cells[cell{row, column}] }

// Web is the people of some events, ready to be set against each other. Cancelled events
// are left out.
type Web struct {
	events []event.Event
	people circle
	home   string
}

// NewWeb returns the web of events that are sorted newest first.
func NewWeb(events []event.Event) *Web {
	w := &Web{events: events, people: circleOf(events)}
	w.home = w.people.home()
	return w
}

// Home is the country whose people take part in most of the events; "" where none is known.
func (w *Web) Home() string { return w.home }

// Abroad sets whom the people of the home country met, one row each, against them.
func (w *Web) Abroad() *Grid {
	return w.grid(func(p *person) string { return w.abroad(p, p.name) }, w.native)
}

// Countries sets the countries that they met against the people of the home country.
func (w *Web) Countries() *Grid {
	return w.grid(func(p *person) string { return w.abroad(p, p.country) }, w.native)
}

// Everyone sets all people against all.
func (w *Web) Everyone() *Grid {
	name := func(p *person) string { return p.name }
	return w.grid(name, name)
}

func (w *Web) native(p *person) string {
	if p.country == w.home {
		return p.name
	}
	return ""
}

func (w *Web) abroad(p *person, key string) string {
	if p.country == w.home {
		return ""
	}
	return key
}

// grid fills a grid whose rows and columns are what row and column make of a person; ""
// leaves the person out there.
func (w *Web) grid(row, column func(*person) string) *Grid {
	rows, columns := newAxis(), newAxis()
	g := &Grid{cells: map[cell][]int{}}
	for at := range w.events {
		e := &w.events[at]
		if !Met(e) {
			continue
		}
		held := false
		for i, p := range e.Participants {
			for j, q := range e.Participants {
				a, b := w.people.of(p.Name), w.people.of(q.Name)
				if i == j || row(a) == "" || column(b) == "" {
					continue
				}
				held = true
				g.add(cell{rows.number(row(a), a, at), columns.number(column(b), b, at)}, at)
			}
		}
		if held {
			g.Events++
		}
	}
	g.order(rows, columns)
	return g
}

func (g *Grid) add(c cell, at int) {
	shared := g.cells[c]
	if n := len(shared); n > 0 && shared[n-1] == at {
		return
	}
	g.cells[c] = append(shared, at)
	g.Most = max(g.Most, len(shared)+1)
}

// order puts rows and columns in their order.
func (g *Grid) order(rows, columns *axis) {
	var newRow, newColumn []int
	g.Rows, newRow = rows.ordered()
	g.Columns, newColumn = columns.ordered()
	cells := make(map[cell][]int, len(g.cells))
	for c, events := range g.cells {
		cells[cell{newRow[c.row], newColumn[c.column]}] = events
	}
	g.cells = cells
}

// axis is the rows or the columns of a grid while it is filled.
type axis struct {
	numbers map[string]int
	heads   []Head
	ranks   []int // of the person, or the first of a country
	last    []int // the event counted last
}

func newAxis() *axis { return &axis{numbers: map[string]int{}} }

// number returns the number of what a person stands for, and counts an event of theirs.
func (a *axis) number(key string, p *person, at int) int {
	n, known := a.numbers[key]
	if !known {
		n = len(a.heads)
		a.numbers[key] = n
		head := Head{Name: key}
		if key == p.name {
			head.Country = p.country
		}
		a.heads, a.ranks, a.last = append(a.heads, head), append(a.ranks, p.rank), append(a.last, -1)
	}
	a.ranks[n] = min(a.ranks[n], p.rank)
	if a.last[n] != at {
		a.heads[n].Met++
		a.last[n] = at
	}
	return n
}

// ordered returns the heads by rank, and the new number of each.
func (a *axis) ordered() (heads []Head, moved []int) {
	order := make([]int, len(a.heads))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int {
		return cmp.Or(cmp.Compare(a.ranks[x], a.ranks[y]), cmp.Compare(a.heads[x].Name, a.heads[y].Name))
	})
	heads, moved = make([]Head, len(order)), make([]int, len(order))
	for to, from := range order {
		heads[to], moved[from] = a.heads[from], to
	}
	return heads, moved
}
