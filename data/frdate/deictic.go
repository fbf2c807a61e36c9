package frdate

// deictic reads "hier", "avant-hier", "aujourd'hui", "demain", "après-demain", with the
// part of the day and the weekday after it: "hier soir", "hier dimanche".
func (s *scanner) deictic(t token) bool {
	start, end, n := t.start, t.end, t.n
	if n == 0 {
		hui := s.at(t.end)
		if !hui.is(rest) || s.isMasthead(t, hui.end) {
			return false
		}
		end = hui.end
	}
	b := s.before(start)
	if b.dash() && b.end == start {
		switch c := s.before(b.start); {
		case c.is(earlier) && n < 0, c.is(later) && n > 0:
			start, n, b = c.start, 2*n, s.before(c.start)
		default:
			return false
		}
	}
	if b.is(of) && (n >= 0 || s.at(end).is(and)) && !s.before(b.start).is(onward) {
		return false // "le monde de demain", "d'hier et d'aujourd'hui"
	}
	e := Expr{Kind: Deictic, Days: Free(), offset: offset{unit: days, count: n}}
	end = s.partOfDay(end)
	e.Days.Weekdays, end = s.appositeWeekday(end)
	return s.add(e, start, s.partOfDay(end))
}

// isMasthead reports whether "Aujourd'hui" begins the name of a paper: "Aujourd'hui Le Maroc".
func (s *scanner) isMasthead(t token, end int) bool {
	next := s.at(end)
	return s.text[t.start] == 'A' && next.is(article) && s.text[next.start] == 'L'
}

// appositeWeekday reads the weekday in "hier dimanche"; one with a date of its own is
// left to be read as such.
func (s *scanner) appositeWeekday(pos int) (set uint8, end int) {
	t := s.at(pos)
	if t.sign(',') {
		t = s.at(t.end)
	}
	set, after := s.weekdayAt(t)
	if set == 0 || after.is(number) || after.is(premier) {
		return AnyWeekday, pos
	}
	return set, t.end
}

// daypart reads "ce matin", "cet après-midi", "ce soir".
func (s *scanner) daypart(t token) bool {
	b := s.before(t.start)
	if b.dash() {
		if b = s.before(b.start); b.is(later) {
			b = s.before(b.start)
		}
	}
	return b.is(this) && s.present(b.start, t.end, days)
}

// present adds the current unit: "ce jour", "cette semaine"; with "-là" the one of the
// last date named.
func (s *scanner) present(start, end int, u unit) bool {
	e := Expr{Kind: Deictic, Days: Free(), offset: offset{unit: u, this: true}}
	if s.thatDay(end) {
		e.Kind = Narrative
		end = s.at(end + 1).end
	}
	return s.add(e, start, end)
}

// narrative reads "la veille", "l'avant-veille", "le lendemain", "le surlendemain".
func (s *scanner) narrative(t token) bool {
	n := t.n
	b := s.before(t.start)
	if b.dash() {
		if b = s.before(b.start); !b.is(earlier) {
			return false
		}
		n, b = 2*n, s.before(b.start)
	}
	if !b.is(article) && !b.is(to) || s.governed(t) {
		return false
	}
	e := Expr{Kind: Narrative, Days: Free(), offset: offset{unit: days, count: n}}
	end := s.partOfDay(t.end)
	e.Days.Weekdays, end = s.appositeWeekday(end)
	start := t.start
	if b.is(article) {
		start = b.start
	}
	return s.add(e, start, end)
}

// governed reports whether the noun at t is tied to what follows it rather than to a
// date named before: "au lendemain de la visite", "la veille sanitaire".
func (s *scanner) governed(t token) bool {
	next := s.at(t.end)
	switch next.class {
	case of, ofThe, plural:
		return true
	case none:
		word := s.text[next.start:next.end]
		return len(word) > 4 && (word[len(word)-4:] == "ique" || word[len(word)-4:] == "aire" || word[len(word)-4:] == "elle")
	}
	return false
}
