package frdate

import (
	"cmp"
	"time"
)

// weekday reads a day of the week without a date: "lundi", "ce lundi", "lundi dernier".
func (s *scanner) weekday(t token) bool {
	b := s.before(t.start)
	after := s.at(t.end)
	if after.is(feast) || b.is(habit) || b.is(cardinal) || b.is(plural) && b.end-b.start == len("les") {
		return false // "mardi gras", "chaque lundi", "tous les lundis"
	}
	if b.is(ofThe) && s.before(b.start).is(habit) {
		return false // "Journal du dimanche"
	}
	if s.nth(t, b) {
		return true
	}
	e := Expr{Kind: Weekday, Days: Free()}
	e.Days.Weekdays = 1 << t.n
	start, end := t.start, t.end
	if b.is(this) {
		start, e.offset.this = b.start, true
	}
	e.offset.count, end = s.sideAt(end)
	if u := s.at(end); u.is(told) {
		e.Kind, e.offset, end = Narrative, offset{unit: weekdays, count: u.n}, u.end
	}
	if in, eight := s.at(end), s.at(s.at(end).end); in.is(inside) && eight.is(cardinal) && (eight.n == 8 || eight.n == 15) {
		e.offset.count, end = 1+eight.n/7, eight.end // "jeudi en huit"
	}
	if n, after := s.weekAt(end); after != end {
		e.offset, end = offset{unit: weeks, count: n}, after
	}
	end = s.partOfDay(end)
	if s.thatDay(end) {
		e.Kind, e.offset = Narrative, offset{}
		end = s.at(s.at(end).end).end
	}
	return s.add(e, start, end)
}

// weekAt reads "de la semaine prochaine" or "de cette semaine" at pos.
func (s *scanner) weekAt(pos int) (n, end int) {
	de := s.at(pos)
	d := s.at(de.end)
	u := s.at(d.end)
	if !de.is(of) || !u.is(calendar) || unit(u.n) != weeks {
		return 0, pos
	}
	n, end = s.sideAt(u.end)
	if d.is(this) || d.is(article) && n != 0 {
		return n, end
	}
	return 0, pos
}

// partOfDay reads "matin", "soir" or "après-midi" at pos and returns where it ends.
func (s *scanner) partOfDay(pos int) int {
	t := s.at(pos)
	if t.is(later) {
		if d := s.at(t.end); d.dash() {
			t = s.at(d.end)
		}
	}
	if t.is(daypart) {
		return t.end
	}
	return pos
}

// thatDay reports whether "-là" stands at pos.
func (s *scanner) thatDay(pos int) bool {
	t := s.at(pos)
	return t.dash() && t.start == pos && s.at(t.end).is(article) && s.at(t.end).start == t.end
}

// nth reads "le premier lundi de mars", "le dernier jeudi de février 2025" at the weekday, after
// the word b.
func (s *scanner) nth(t, b token) bool {
	n := 0
	switch {
	case b.is(premier), b.is(rank):
		n = b.n
	case b.is(side) && b.n < 0:
		n = -1
	default:
		return false
	}
	de := s.at(t.end)
	m, end, ok := s.monthAt(s.at(de.end))
	if !ok || !de.is(of) {
		return false
	}
	year, o, end := s.whichYear(end)
	from, to := 7*n-6, 7*n
	if n < 0 {
		to = lastDayOf(cmp.Or(year, leap), m)
		from = to - 6
		if year == 0 && m == time.February {
			from-- // the last week of 28 days and that of 29
		}
	}
	e := Expr{Kind: Partial, Days: Free(), offset: o}
	e.Days.Weekdays = 1 << t.n
	if year == 0 {
		e.Days.Yearly = Yearly{MonthDay{m, from}, MonthDay{m, to}}
		return s.add(e, b.start, end)
	}
	e.Kind = Absolute
	e.Days.Within = NewSpan(NewDay(year, m, from), NewDay(year, m, to))
	if day, ok := e.Days.Only(); ok {
		e.Days.Within = On(day)
	}
	return s.add(e, b.start, end)
}
