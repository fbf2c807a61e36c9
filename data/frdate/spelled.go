package frdate

import "time"

// spelled reads a day of the month in letters at its month: "le deux mars", "le vingt et un avril
// 2025", "lundi dix-sept mai".
func (s *scanner) spelled(t token) bool {
	day, start := s.lettersBefore(t.start)
	if day < 1 || day > 31 || !t.is(month) {
		return false
	}
	p := point{day: day, month: time.Month(t.n)}
	switch b := s.before(start); {
	case b.is(weekday):
		p.weekdays, start = 1<<b.n, b.start
	case !b.is(article):
		return false // "deux mars" may be two bars
	}
	year, o, end := s.whichYear(t.end)
	p.year = year
	return s.addDates(p, p, o, start, end)
}

// lettersBefore returns the number whose words end at pos, and where they begin; 0 for none.
func (s *scanner) lettersBefore(pos int) (n, start int) {
	t := s.before(pos)
	if n, start = s.figure(t), t.start; n == 0 {
		return 0, pos
	}
	link := s.before(start)
	if !link.dash() && !link.is(and) {
		return n, start
	}
	tens := s.before(link.start)
	if link.is(and) && tens.dash() {
		tens = s.before(tens.start) // "vingt-et-un"
	}
	if ten := s.figure(tens); (ten == 10 || ten == 20 || ten == 30) && n < 10 {
		return ten + n, tens.start
	}
	return n, start
}

// figure returns the number that one word says, 0 for none: "sept" is read as the month, too.
func (s *scanner) figure(t token) int {
	switch {
	case t.is(cardinal):
		return t.n
	case t.is(shortMonth) && t.n == 9 && t.end-t.start == len("sept"):
		return 7
	}
	return 0
}

// partOfYear reads "au premier trimestre 2025", "le second semestre".
func (s *scanner) partOfYear(t token) bool {
	b := s.before(t.start)
	if !b.is(premier) && !b.is(rank) || b.n > 12/t.n {
		return false
	}
	year, o, end := s.whichYear(t.end)
	p := point{month: time.Month((b.n-1)*t.n + 1), year: year}
	q := point{month: time.Month(b.n * t.n), year: year}
	e := monthExpr(p, q, whole)
	e.offset = o
	return !(year == 0 && o == (offset{}) && !s.before(b.start).is(to)) && s.add(e, b.start, end)
}

// namedDay reads "à la Toussaint", "le jour de Noël 2024".
func (s *scanner) namedDay(t token) bool {
	b := s.before(t.start)
	if b.is(article) {
		b = s.before(b.start)
	}
	day := s.before(b.start)
	if !b.is(toward) && !(b.is(of) && day.is(calendar) && unit(day.n) == days) {
		return false // "le marché de Noël", "l'île de Noël"
	}
	start := t.start
	if b.is(of) {
		start = day.start
	}
	p := point{day: t.n % 100, month: time.Month(t.n / 100)}
	year, o, end := s.whichYear(t.end)
	p.year = year
	e, ok := p.expr(p)
	e.offset = o
	return ok && s.add(e, start, end)
}

// shortYear reads a year of two figures after a day and its month: "le 3 avril 25".
func (s *scanner) shortYear(pos int) (year, end int) {
	t := s.at(pos)
	if !t.is(number) || t.end-t.start != 2 || s.counts(t.end) || t.end < len(s.text) && (kinds[s.text[t.end]] >= letter || s.text[t.end] == ',' && t.end+1 < len(s.text) && kinds[s.text[t.end+1]] == digit) {
		return 0, pos
	}
	switch next := s.at(t.end); next.class {
	case sign, toward, to, inside, later, earlier:
	case none:
		if next.end > next.start {
			return 0, pos // "le 3 avril 25 personnes"
		}
	default:
		return 0, pos
	}
	if t.n >= 70 {
		return 1900 + t.n, t.end
	}
	return 2000 + t.n, t.end
}
