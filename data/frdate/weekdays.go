package frdate

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
