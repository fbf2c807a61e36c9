package frdate

import "strings"

// calendar reads an expression around a unit: "la semaine dernière", "ce mois-ci",
// "il y a trois jours", "le même jour", "deux ans plus tôt".
func (s *scanner) calendar(t token) bool {
	if u := unit(t.n); u == weekends && !s.weekend(&t) {
		return false
	}
	b := s.before(t.start)
	if n, ok := s.amount(b); ok {
		return s.counted(t, b, n)
	}
	switch next := s.at(t.end); {
	case next.is(side), next.is(told):
		return s.sided(t, b, next)
	case next.is(same) && b.is(article) && !s.governed(next):
		return s.addNarrative(t, 0, b.start, next.end)
	case b.is(same):
		if c := s.before(b.start); (c.is(article) || c.is(this)) && !s.governed(t) {
			return s.addNarrative(t, 0, c.start, t.end)
		}
		return false
	case b.is(this):
		if s.before(b.start).is(toward) {
			return false // "à ce jour"
		}
		return s.present(b.start, s.closing(t.end), unit(t.n))
	case s.underway(t, b):
		return s.add(Expr{Kind: Deictic, Days: Free(), offset: offset{unit: unit(t.n)}}, b.start, t.end)
	}
	return false
}

// weekend reads the "-end" of "week-end" and stretches t over it.
func (s *scanner) weekend(t *token) bool {
	if t.end-t.start > len("week") {
		return true
	}
	end := t.end
	if d := s.at(end); d.dash() {
		end = d.end
	}
	e := s.at(end)
	t.end = e.end
	return s.isEnd(e)
}

// isEnd reports whether t is the "end" of a week-end.
func (s *scanner) isEnd(t token) bool { return strings.EqualFold(s.text[t.start:t.end], "end") }

// closing reads the "-ci" of "ce mois-ci".
func (s *scanner) closing(pos int) int {
	if d := s.at(pos); d.dash() && d.start == pos {
		if c := s.at(d.end); strings.EqualFold(s.text[c.start:c.end], "ci") {
			return c.end
		}
	}
	return pos
}

// sided adds "la semaine dernière" or, from the last date named, "l'année suivante".
func (s *scanner) sided(t, b, next token) bool {
	start := t.start
	if b.is(article) {
		start = b.start
	}
	if next.is(told) {
		return b.is(article) && s.addNarrative(t, next.n, start, next.end)
	}
	if unit(t.n) == days || !b.is(article) && !b.is(ofThe) && !b.is(to) {
		return false // "les derniers jours"
	}
	o := offset{unit: unit(t.n), count: next.n}
	if o.unit == nights {
		o.count = 0
	}
	return s.add(Expr{Kind: Deictic, Days: Free(), offset: o}, start, next.end)
}

// addNarrative adds a unit counted from the last date named.
func (s *scanner) addNarrative(t token, n, start, end int) bool {
	return s.add(Expr{Kind: Narrative, Days: Free(), offset: offset{unit: unit(t.n), count: n}}, start, end)
}

// underway reports "au cours de la semaine", "en fin de semaine", "en début de semaine".
func (s *scanner) underway(t, b token) bool {
	if unit(t.n) != weeks || s.at(t.end).is(of) {
		return false
	}
	if b.is(article) {
		d := s.before(b.start)
		return d.is(of) && s.before(d.start).is(course)
	}
	return b.is(of) && s.before(b.start).is(part)
}

// amount returns the number that the token says, in figures or letters.
func (s *scanner) amount(t token) (int, bool) {
	switch {
	case t.is(cardinal), t.is(number) && t.n > 0 && t.n <= 100, t.is(shortMonth) && t.n == 9:
		if t.is(shortMonth) {
			return 7, true
		}
		return t.n, true
	}
	return 0, false
}

// counted reads what makes a date of "trois jours": "il y a", "voici", "dans", "depuis",
// "d'ici" before it, "plus tard" after. A mere duration is none.
func (s *scanner) counted(t, n token, count int) bool {
	o := offset{unit: unit(t.n), count: count}
	if o.unit == days && (count == 8 || count == 15) {
		o.unit, o.count = weeks, (count+1)/8 // "huit jours", "quinze jours": weeks, roughly
	}
	e := Expr{Kind: Deictic, Days: Free(), offset: o}
	if s.lasts(t) {
		return false
	}
	b := s.before(n.start)
	switch b.class {
	case within:
		return s.add(e, b.start, t.end)
	case ago:
		e.offset.count = -o.count
		return s.add(e, b.start, t.end)
	case since:
		e.offset.count = -o.count
		return s.add(e, n.start, t.end)
	case here:
		return s.add(e, n.start, t.end)
	case toward:
		c := s.before(b.start)
		if c.is(here) {
			return s.add(e, n.start, t.end)
		}
		if c.is(there) {
			e.offset.count = -o.count
			return s.add(e, s.impersonal(c), t.end)
		}
	}
	return s.later(e, t, n)
}

// lasts reports whether the duration that ends with t is one of something: "il y a deux
// jours de travail", "dans une année".
func (s *scanner) lasts(t token) bool {
	switch next := s.at(t.end); next.class {
	case of:
		cela := s.at(next.end)
		return !strings.EqualFold(s.text[cela.start:cela.end], "cela")
	case ofThe:
		return true
	case order, more:
		return false
	}
	return unit(t.n) == years && t.end-t.start > len("ans")
}

// impersonal returns where the "il" of "il y a" begins, or the "y" when there is none.
func (s *scanner) impersonal(y token) int {
	if il := s.before(y.start); strings.EqualFold(s.text[il.start:il.end], "il") {
		return il.start
	}
	return y.start
}

// later reads "plus tard", "plus tôt" or "auparavant" after a duration.
func (s *scanner) later(e Expr, t, n token) bool {
	next := s.at(t.end)
	if next.is(more) {
		next = s.at(next.end)
	}
	if !next.is(order) {
		return false
	}
	e.Kind = Narrative
	e.offset.count *= next.n
	return s.add(e, n.start, next.end)
}
