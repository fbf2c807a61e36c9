package roster

import (
	"fmt"
	"strconv"

	"mareader/data/frdate"
	"mareader/store/event"
)

// scale is the times that the sparklines show, one bar each, both ends included: years or,
// where all events lie within so many months, months. The zero scale shows none.
type scale struct {
	from, to int // years, or months since the year 0
	monthly  bool
}

// bars is how many times a sparkline shows, the latest ones.
const bars = 12

// scaleOf returns the scale on which all dated events show, or the latest of them.
func scaleOf(events []event.Event) scale {
	months := scale{monthly: true}
	years := scale{}
	for i := range events {
		months.stretch(&events[i])
		years.stretch(&events[i])
	}
	if months.count() > 0 && months.count() <= bars {
		return months
	}
	years.from = max(years.from, years.to-bars+1)
	return years
}

func (s *scale) stretch(e *event.Event) {
	switch at := s.at(e); {
	case at == 0:
	case s.to == 0:
		s.from, s.to = at, at
	default:
		s.from, s.to = min(s.from, at), max(s.to, at)
	}
}

// at is the time of an event, 0 when it has none.
func (s scale) at(e *event.Event) int {
	if e.Date.IsZero() || e.Date == frdate.Always() {
		return 0
	}
	day := e.Date.From
	if day == frdate.MinDay {
		day = e.Date.To
	}
	year, month, _ := day.Civil()
	if s.monthly {
		return year*12 + int(month) - 1
	}
	return year
}

// count is how many bars there are.
func (s scale) count() int {
	if s.to == 0 {
		return 0
	}
	return s.to - s.from + 1
}

// title is which times the bars stand for: "2017–25", "03/25–11/25".
func (s scale) title() string {
	from, to := s.words(s.from), s.words(s.to)
	switch {
	case from == to:
		return from
	case !s.monthly && from[:2] == to[:2]:
		to = to[2:]
	}
	return from + "–" + to
}

func (s scale) words(at int) string {
	if s.monthly {
		return fmt.Sprintf("%02d/%02d", at%12+1, at/12%100)
	}
	return strconv.Itoa(at)
}
