package frdate

import "time"

// month reads a month without a day: "octobre 2024", "en juin", "mi-février",
// "mai dernier", "janvier-mars 2025".
func (s *scanner) month(t token) bool {
	p := point{}
	var end int
	p.month, end, _ = s.monthAt(t)
	var o offset
	p.year, o, end = s.whichYear(end)
	q := p
	last, after, several := s.lastMonth(t, end, p.year != 0)
	if several && o == (offset{}) {
		q, end = last, after
		if p.year == 0 {
			p.year = q.yearBefore(p)
		}
	}
	if n := s.at(end); q.year == 0 && (!t.is(month) || n.is(number)) {
		return false // "sept", "mai 68"
	}
	start, which, ok := s.monthLead(t, q.year != 0 || o != (offset{}))
	if !ok {
		return false
	}
	if several {
		start = s.opening(start)
	}
	e := monthExpr(p, q, which)
	e.offset = o
	return !e.Days.Within.IsZero() && s.add(e, start, end)
}

// monthExpr returns the months from p to q, or the part of the one month.
func monthExpr(p, q point, which int) (e Expr) {
	e.Days = Free()
	from, to := 1, 31
	if p == q {
		from, to = monthPart(which)
	}
	p.day, q.day = from, to
	q.day = min(q.day, lastDayOf(leap, q.month))
	if p.year == 0 {
		e.Kind = Partial
		e.Days.Yearly = Yearly{MonthDay{p.month, p.day}, MonthDay{q.month, q.day}}
		return e
	}
	q.day = min(q.day, lastDayOf(q.year, q.month))
	e.Days.Within = NewSpan(p.date(), q.date())
	return e
}

// monthPart returns the first and last day of a part of a month.
func monthPart(which int) (from, to int) {
	switch which {
	case early:
		return 1, 10
	case middle:
		return 10, 20
	case late:
		return 21, 31
	}
	return 1, 31
}

// lastDayOf returns the number of days of a month.
func lastDayOf(year int, m time.Month) int {
	_, _, day := NewDay(year, m+1, 0).Civil()
	return day
}

// lastMonth reads "à mars 2025" or "-mars 2025" at pos, after the month m. If that has
// its year, only the words before it make a range: "de novembre 2024 à mars 2025".
func (s *scanner) lastMonth(m token, pos int, dated bool) (q point, end int, ok bool) {
	t := s.at(pos)
	if !t.is(toward) && !t.is(and) && !t.dash() {
		return q, pos, false
	}
	b := s.before(m.start)
	if dated && !(b.is(of) && t.is(toward)) && !(b.is(between) && t.is(and)) {
		return q, pos, false
	}
	if q.month, end, ok = s.monthAt(s.at(t.end)); !ok {
		return q, pos, false
	}
	q.year, end = s.yearAt(end)
	return q, end, q.year != 0
}

// monthLead reads backwards what says that the month at t is meant as a date: "en",
// "au mois de", "début", "mi-". Only a sure month, one with its year, needs none.
func (s *scanner) monthLead(t token, sure bool) (start, which int, ok bool) {
	b := s.before(t.start)
	if b.is(number) {
		return 0, 0, false // left over from "31 avril", "11-Janvier"
	}
	if b.dash() && b.end == t.start {
		if b = s.before(b.start); b.is(part) {
			return b.start, b.n, true
		}
		return 0, 0, false
	}
	switch b.class {
	case part:
		return b.start, b.n, true
	case of:
		return s.ofMonth(t, b, sure)
	case inside, since, earlier, later, here:
		return t.start, whole, true
	case plural, toward: // "dès avril", "jusqu'à mars"
		return t.start, whole, sure || s.bound(t.start).role != During
	}
	return t.start, whole, sure
}

// ofMonth reads "début du mois d'", "au mois de", "fin d'" or only "d'" before the month
// at t. A capital after a mere "de" is a name: "Avril", the planet.
func (s *scanner) ofMonth(t, de token, sure bool) (start, which int, ok bool) {
	b := s.before(de.start)
	if b.is(calendar) && unit(b.n) == months {
		if c := s.before(b.start); c.is(ofThe) || c.is(article) {
			if d := s.before(c.start); d.is(part) {
				return d.start, d.n, true
			}
		}
		return t.start, whole, true
	}
	if b.is(part) {
		return b.start, b.n, true
	}
	capital := s.text[t.start] < 'a'
	return t.start, whole, sure || !capital
}

// year reads a year that stands alone: "en 2024", "fin 2024", "entre 2019 et 2024".
func (s *scanner) year(t token) bool {
	if !isYear(t) || s.partOfNumber(t.start) || s.counts(t.end) {
		return false
	}
	b := s.before(t.start)
	start, from, to := t.start, Year(t.n).From, Year(t.n).To
	end := t.end
	if last := s.lastYear(b, t); last.is(number) {
		start, end, to = b.start, last.end, Year(last.n).To
		if b.is(inside) {
			start = t.start
		}
	} else if !s.yearLead(b, t) {
		return false
	}
	if b.dash() {
		b = s.before(b.start)
	}
	if b.is(part) {
		start, from, to = b.start, yearPart(b.n, t.n).From, yearPart(b.n, t.n).To
	}
	return s.add(Expr{Days: Inside(NewSpan(from, to)), offset: offset{unit: years}}, start, end)
}

// yearPart returns the days that "début", "mi" or "fin" of a year may mean.
func yearPart(which, year int) Span {
	switch which {
	case early:
		return NewSpan(NewDay(year, 1, 1), NewDay(year, 3, 31))
	case middle:
		return NewSpan(NewDay(year, 5, 1), NewDay(year, 8, 31))
	case late:
		return NewSpan(NewDay(year, 10, 1), NewDay(year, 12, 31))
	}
	return Year(year)
}

// yearLead reports whether the word b before a number says that it is a year.
func (s *scanner) yearLead(b, t token) bool {
	switch b.class {
	case inside, since, part, here, earlier, later:
		return true
	case calendar:
		return unit(b.n) == years
	case sign:
		if b.dash() && b.end == t.start {
			return s.before(b.start).is(part)
		}
	case plural, toward:
		return s.bound(t.start).role != During
	}
	return false
}

// lastYear returns the second year of "de 2019 à 2024", "entre 2019 et 2024" and
// "en 2024-2025".
func (s *scanner) lastYear(b, t token) token {
	j := s.at(t.end)
	switch {
	case b.is(of) && j.is(toward), b.is(between) && j.is(and), b.is(inside) && j.dash():
		if last := s.at(j.end); isYear(last) && last.n > t.n && !s.counts(last.end) {
			return last
		}
	}
	return token{}
}
