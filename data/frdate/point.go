package frdate

import "time"

// point is a day as its words are read, part by part; what is not said is zero.
type point struct {
	weekdays uint8
	day      int
	month    time.Month
	year     int
}

// leap is a year that holds every day there is.
const leap = 2000

// valid reports whether the calendar has the day.
func (p point) valid() bool {
	if p.year == 0 {
		return Valid(leap, p.month, p.day)
	}
	return Valid(p.year, p.month, p.day)
}

// date returns the day of a point with its year.
func (p point) date() Day { return NewDay(p.year, p.month, p.day) }

// clashes reports whether a full date names the wrong weekday.
func (p point) clashes() bool {
	return p.year != 0 && p.weekdays != 0 && p.weekdays&(1<<p.date().Weekday()) == 0
}

// expr returns the days from p to q as an expression, ok false when they are no days
// of the calendar or in the wrong order.
func (p point) expr(q point) (e Expr, ok bool) {
	if !p.valid() || !q.valid() {
		return e, false
	}
	e.Days = Free()
	e.Conflict = p.clashes() || q.clashes()
	if p == q && p.weekdays != 0 {
		e.Days.Weekdays = p.weekdays
	}
	if p.year == 0 {
		e.Kind = Partial
		e.Days.Yearly = Yearly{MonthDay{p.month, p.day}, MonthDay{q.month, q.day}}
		return e, true
	}
	e.Days.Within = NewSpan(p.date(), q.date())
	return e, !e.Days.Within.IsZero()
}

// plus returns the point n days later.
func (p point) plus(n int) point {
	year := p.year
	if year == 0 {
		year = leap
	}
	y, m, d := NewDay(year, p.month, p.day+n).Civil()
	q := point{day: d, month: m, year: y}
	if p.year == 0 {
		q.year = 0
	}
	if n == 0 {
		q.weekdays = p.weekdays
	}
	return q
}

// weekdayAt reads "lundi", "lundi," or "lundi le" at t and returns the token after it.
func (s *scanner) weekdayAt(t token) (uint8, token) {
	if !t.is(weekday) {
		return 0, t
	}
	set := uint8(1) << t.n
	t = s.at(t.end)
	if t.sign(',') {
		t = s.at(t.end)
	}
	if t.is(article) {
		t = s.at(t.end)
	}
	return set, t
}

// dayAt reads "[lundi[,] [le]] 14", "1er" or "premier" at t and returns where it ends.
func (s *scanner) dayAt(t token) (p point, end int, ok bool) {
	p.weekdays, t = s.weekdayAt(t)
	p.day, end = t.n, t.end
	switch {
	case t.is(premier):
		return p, end, true
	case !t.is(number) || t.end-t.start > 2 || t.n < 1 || t.n > 31:
		return p, end, false
	}
	glued := end < len(s.text) && kinds[s.text[end]] == letter
	if u := s.at(end); p.day == 1 && u.is(ordinal) && u.n == 1 {
		end = u.end
	} else if glued {
		return p, end, false // "5ème", "14h"
	}
	return p, end, true
}

// monthAt reads a month at t and returns where it ends, with the stop of its
// abbreviation.
func (s *scanner) monthAt(t token) (m time.Month, end int, ok bool) {
	switch t.class {
	case month, englishMonth:
		return time.Month(t.n), t.end, true
	case shortMonth:
		end = t.end
		if end < len(s.text) && s.text[end] == '.' {
			end++
		}
		return time.Month(t.n), end, true
	}
	return 0, t.end, false
}

// yearAt reads "2025" or ", 2025" at pos and returns where it ends; 0 when there is none.
func (s *scanner) yearAt(pos int) (year, end int) {
	t := s.at(pos)
	if t.sign(',') {
		t = s.at(t.end)
		if s.counts(t.end) {
			return 0, pos
		}
	}
	if !isYear(t) {
		return 0, pos
	}
	return t.n, t.end
}

// isYear reports whether a number is a year that the press speaks of.
func isYear(t token) bool {
	return t.is(number) && t.end-t.start == 4 && t.n >= 1900 && t.n < 2100
}

// counts reports whether the number that ends at pos counts things: "2000 euros".
func (s *scanner) counts(pos int) bool {
	switch t := s.at(pos); t.class {
	case measure, calendar, hours:
		return true
	case sign:
		return t.n == '%' || t.n == '€' || t.n == '$'
	}
	return false
}
