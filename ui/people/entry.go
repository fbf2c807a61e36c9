package people

import (
	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/surname"
	"mareader/ui/typeset"
)

// entry is a person with what a row and a search need of them.
type entry struct {
	name               string
	office, country    string
	articles, meetings int
	perYear            []int // meetings, in the years of the header
	sortName           string
}

// years are those that the sparklines show, both ends included; none when zero.
type years struct{ from, to int }

// maxYears is how many years a sparkline shows, the latest ones.
const maxYears = 12

func yearsOf(events []event.Event) years {
	var y years
	for i := range events {
		switch year := yearOf(&events[i]); {
		case year == 0:
		case y.to == 0:
			y = years{year, year}
		default:
			y = years{min(y.from, year), max(y.to, year)}
		}
	}
	y.from = max(y.from, y.to-maxYears+1)
	return y
}

// count is how many years there are.
func (y years) count() int {
	if y.to == 0 {
		return 0
	}
	return y.to - y.from + 1
}

// yearOf is the year of an event, 0 when it has none.
func yearOf(e *event.Event) int {
	if e.Date.IsZero() || e.Date == frdate.Always() {
		return 0
	}
	day := e.Date.From
	if day == frdate.MinDay {
		day = e.Date.To
	}
	year, _, _ := day.Civil()
	return year
}

// entry counts what the events say of a person.
func (y years) entry(p store.Person, events []event.Event) entry {
	e := entry{
		name: p.Name, office: typeset.Curl(p.Office), country: p.Country, articles: len(p.Articles), meetings: len(p.Events),
		perYear: make([]int, y.count()), sortName: fold.String(surname.Of(p.Name) + " " + p.Name),
	}
	for _, at := range p.Events {
		if at < 0 || at >= len(events) {
			continue
		}
		if year := yearOf(&events[at]); y.from <= year && year <= y.to && year > 0 {
			e.perYear[year-y.from]++
		}
	}
	return e
}
