package frdate

import (
	"strings"
	"time"
)

// longestHead is how many bytes a line of an agenda may have between its day and the colon.
const longestHead = 40

// numbered reads a day of the month whose month is only pointed at, "le 13 courant", "le 5 du
// mois prochain", or left to the weekday before the number, "Lundi 15 :", or to the agenda that
// it heads a line of, "Le 9, à Rabat :".
func (s *scanner) numbered(t token) bool {
	p, end, ok := s.dayAt(t)
	if !ok || s.partOfNumber(t.start) {
		return false
	}
	if p.weekdays != 0 {
		next := s.at(end)
		closed := next.is(sign) && next.n != '%' && (next.n != '-' || next.start > end) || next.is(none) && next.start == next.end || next.is(toward)
		if !closed && !s.headsLine(t.start, end) {
			return false // "lundi 15 personnes"
		}
		e := Expr{Kind: Deictic, Days: Free(), offset: offset{unit: months, day: p.day}}
		e.Days.Weekdays = p.weekdays
		return s.add(e, t.start, end)
	}
	le := s.before(t.start)
	if !le.is(article) {
		return false
	}
	count, after, ok := s.whichMonth(end)
	if next := s.at(end); !ok && (next.sign(',') || next.sign(':') || next.dash()) && s.headsLine(le.start, end) {
		after, ok = end, true
	}
	return ok && s.add(Expr{Kind: Deictic, Days: Free(), offset: offset{unit: months, count: count, day: p.day}}, t.start, after)
}

// headsLine reports whether a day from start to end opens a line whose head a colon closes
// after the place at most: "Lundi 8 Fès :".
func (s *scanner) headsLine(start, end int) bool {
	if start > 0 && s.text[start-1] != '\n' {
		return false
	}
	rest := s.text[end:min(len(s.text), end+longestHead)]
	head, _, ok := strings.Cut(rest, ":")
	return ok && !strings.ContainsAny(head, "\n.;!?0123456789")
}

// whichMonth reads "courant", "du mois courant", "de ce mois" or "du mois dernier" at pos.
func (s *scanner) whichMonth(pos int) (count, end int, ok bool) {
	t := s.at(pos)
	if s.isCurrent(t) {
		return 0, t.end, true
	}
	u := s.at(t.end)
	current := t.is(of) && u.is(this)
	if current {
		u = s.at(u.end)
	}
	if !current && !t.is(ofThe) || !u.is(calendar) || unit(u.n) != months {
		return 0, pos, false
	}
	if current {
		return 0, u.end, true
	}
	if t = s.at(u.end); s.isCurrent(t) {
		return 0, t.end, true
	}
	count, end = s.sideAt(u.end)
	return count, end, count != 0
}

// isCurrent reports whether t is the "courant" of "le 13 courant".
func (s *scanner) isCurrent(t token) bool { return t.is(part) && t.n == whole }

// numbered returns the day nearest to d that has the number and the weekday of the words: the
// month before, of or after d.
func (e Expr) numbered(d Day) (s Span, ok bool) {
	y, m, _ := d.Civil()
	for turn := time.Month(-1); turn <= 1; turn++ {
		first := NewDay(y, m+turn, 1)
		year, month, _ := first.Civil()
		day := On(first + Day(e.offset.day-1))
		if Valid(year, month, e.offset.day) && e.fits(day) && (s.IsZero() || away(day, d) < away(s, d)) {
			s = day
		}
	}
	if s.IsZero() {
		return On(NewDay(y, m, e.offset.day)), false
	}
	return s, true
}
