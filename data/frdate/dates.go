package frdate

import "time"

// dated reads a date that begins with its weekday: "lundi 14 avril", "lundi 26/11/2025".
func (s *scanner) dated(t token) bool {
	set, u := s.weekdayAt(t)
	if u.is(number) && s.numericFrom(u, set, t.start) {
		return true
	}
	return s.dates(t)
}

// dates reads days of the month and their month: "14 avril 2025", "lundi 14 avril",
// "24-27 novembre", "les 28 et 29 octobre", "du 24 octobre au 5 novembre 2025".
func (s *scanner) dates(t token) bool {
	if s.partOfNumber(t.start) {
		return false
	}
	p, end, ok := s.dayAt(t)
	q := p
	next := s.at(end)
	for ok && s.joins(t, next) {
		if next = s.at(next.end); next.is(article) {
			next = s.at(next.end)
		}
		q, end, ok = s.dayAt(next)
		next = s.at(end)
	}
	if !ok {
		return false
	}
	several := p != q
	if q.month, end, ok = s.monthAt(next); !ok {
		return false
	}
	var o offset
	q.year, o, end = s.whichYear(end)
	if q.year == 0 && o == (offset{}) && next.is(month) {
		q.year, end = s.shortYear(end)
	}
	if q.year == 0 && (next.is(englishMonth) || next.is(shortMonth) && next.n == 9 && s.text[end-1] != '.') {
		return false // "le 7 sept" may be a number, "5 may" a verb
	}
	if !several {
		p = q
		if last, after, ok := s.lastDay(t.start, end); ok {
			q, end = last, after
			if p.year == 0 {
				p.year = q.yearBefore(p)
			}
		}
	} else if p.month, p.year = q.month, q.year; p.day > q.day {
		p.month, p.year = q.monthBefore()
	}
	return s.addDates(p, q, o, t.start, end)
}

// addDates adds the days from p to q, unless the words around make them a name.
func (s *scanner) addDates(p, q point, o offset, start, end int) bool {
	e, ok := p.expr(q)
	if !ok || s.names(start) {
		return false
	}
	if p != q {
		start = s.opening(start)
	} else if first, last, before := s.nearby(start); before != start {
		e, _ = p.plus(first).expr(p.plus(last))
		start = before
	}
	e.offset = o
	return s.add(e, start, end)
}

// nearby reads the words that make the date at pos a mark for other days: "la semaine
// du", "le week-end du", "la veille du". It returns how many days they lie from it.
func (s *scanner) nearby(pos int) (from, to, start int) {
	t := s.before(pos)
	if !t.is(ofThe) {
		return 0, 0, pos
	}
	if n, start, ok := s.daysFrom(t.start); ok {
		return n, n, start
	}
	switch u := s.before(t.start); {
	case u.is(narrative) && !s.before(u.start).dash():
		return u.n, u.n, u.start
	case u.is(calendar) && unit(u.n) == weeks:
		return 0, 6, u.start
	case s.isEnd(u):
		if u = s.before(u.start); u.dash() {
			u = s.before(u.start)
		}
		if u.is(calendar) && unit(u.n) == weekends {
			return 0, 1, u.start
		}
	}
	return 0, 0, pos
}

// daysFrom reads "au lendemain du vote", "la veille de la visite" before pos, where "du 3 mars"
// says the day of it, and returns how many days from that is meant.
func (s *scanner) daysFrom(pos int) (n, start int, ok bool) {
	noun := s.before(pos)
	if !noun.is(none) || noun.start == noun.end {
		return 0, pos, false
	}
	of1 := s.before(noun.start)
	if of1.is(article) {
		of1 = s.before(of1.start)
	}
	t := s.before(of1.start)
	if !of1.is(of) && !of1.is(ofThe) || !t.is(narrative) || s.before(t.start).dash() {
		return 0, pos, false
	}
	return t.n, t.start, true
}

// joins reports whether t stands between two days of one month. The comma joins only
// after a plural: "les 27, 28 et 29".
func (s *scanner) joins(begin, t token) bool {
	switch {
	case t.is(to), t.is(toward), t.is(and), t.dash(), t.sign('/'):
		return true
	case t.sign(','):
		return s.before(begin.start).is(plural)
	}
	return false
}

// partOfNumber reports whether the number at pos continues another: "10.14", "+212-14".
func (s *scanner) partOfNumber(pos int) bool {
	if pos == 0 {
		return false
	}
	switch c := s.text[pos-1]; c {
	case '.', ',', ':', '/', '-':
		return pos > 1 && kinds[s.text[pos-2]] == digit
	default:
		return c == '+' || kinds[c] >= letter && kinds[s.text[pos]] == digit && s.spaceBefore(pos) == 0
	}
}

// whichYear reads what says the year of the day or month before pos: the year itself,
// or "dernier", "prochain", "de l'année dernière", "de cette année".
func (s *scanner) whichYear(pos int) (year int, o offset, end int) {
	if year, end = s.yearAt(pos); year != 0 {
		return year, offset{}, end
	}
	if o.count, end = s.sideAt(pos); o.count != 0 {
		o.unit = months
		return 0, o, end
	}
	de := s.at(pos)
	d := s.at(de.end)
	u := s.at(d.end)
	if !de.is(of) || !u.is(calendar) || unit(u.n) != years {
		return 0, offset{}, pos
	}
	n, end := s.sideAt(u.end)
	if d.is(this) || d.is(article) && n != 0 {
		return 0, offset{unit: years, count: n}, end
	}
	return 0, offset{}, pos
}

// sideAt reads "dernier" or "prochain" at pos.
func (s *scanner) sideAt(pos int) (n, end int) {
	if t := s.at(pos); t.is(side) {
		return t.n, t.end
	}
	return 0, pos
}

// lastDay reads "au 5 novembre 2025" at pos, where the words before start open a range.
func (s *scanner) lastDay(start, pos int) (q point, end int, ok bool) {
	t := s.at(pos)
	opened := s.before(start)
	if opened.is(article) {
		opened = s.before(opened.start)
	}
	switch {
	case opened.is(ofThe) && (t.is(to) || t.dash()), opened.is(between) && t.is(and), t.dash():
	default:
		return q, pos, false
	}
	if t = s.at(t.end); t.is(article) {
		t = s.at(t.end)
	}
	if q, end, ok = s.dayAt(t); !ok {
		return q, pos, false
	}
	if q.month, end, ok = s.monthAt(s.at(end)); !ok {
		return q, pos, false
	}
	q.year, end = s.yearAt(end)
	return q, end, true
}

// opening returns where the words that open a range before pos begin: "du", "entre le".
func (s *scanner) opening(pos int) int {
	t := s.before(pos)
	if t.is(ofThe) || t.is(of) {
		return t.start
	}
	if t.is(article) {
		t = s.before(t.start)
	}
	if t.is(between) {
		return t.start
	}
	return pos
}

// yearBefore returns the year of p, the first day of a range that ends at q.
func (q point) yearBefore(p point) int {
	if q.year != 0 && (p.month > q.month || p.month == q.month && p.day > q.day) {
		return q.year - 1
	}
	return q.year
}

// monthBefore returns the month before that of q, and its year.
func (q point) monthBefore() (time.Month, int) {
	if q.month > time.January {
		return q.month - 1, q.year
	}
	if q.year == 0 {
		return time.December, 0
	}
	return time.December, q.year - 1
}

// names reports whether the words before pos make a name of the date that follows:
// "rue du 8 mai 1945", "mouvement du 20 février".
func (s *scanner) names(pos int) bool {
	t := s.before(pos)
	if t.is(ofThe) || t.is(article) {
		t = s.before(t.start)
	}
	return t.is(street)
}

// english reads "October 11, 2018" at its month.
func (s *scanner) english(t token) bool {
	m, end, ok := s.monthAt(t)
	if !ok || t.is(month) {
		return false
	}
	if end < len(s.text) && s.text[end] == '.' {
		end++
	}
	d := s.at(end)
	if !d.is(number) || d.end-d.start > 2 {
		return false
	}
	end = d.end
	if u := s.at(end); u.is(ordinal) && u.start == end {
		end = u.end
	}
	p := point{day: d.n, month: m}
	if p.year, end = s.yearAt(end); p.year == 0 {
		return false
	}
	start := t.start
	w := s.before(start)
	if w.sign(',') {
		w = s.before(w.start)
	}
	if w.is(englishWeekday) {
		p.weekdays, start = 1<<w.n, w.start
	}
	return s.addDates(p, p, offset{}, start, end)
}
