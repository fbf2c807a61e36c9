package frdate

import "time"

// The seasons, to the widest days that the calendar gives them.
var seasons = [...]Yearly{
	{MonthDay{time.December, 21}, MonthDay{time.March, 20}},
	{MonthDay{time.March, 20}, MonthDay{time.June, 21}},
	{MonthDay{time.June, 20}, MonthDay{time.September, 23}},
	{MonthDay{time.September, 22}, MonthDay{time.December, 22}},
}

// season reads "l'été 2023", "cet été", "l'hiver dernier", "au printemps".
func (s *scanner) season(t token) bool {
	b := s.before(t.start)
	year, o, end := s.whichYear(t.end)
	switch {
	case b.is(this), b.is(article) && (year != 0 || o != (offset{})):
	case b.is(article) && s.before(b.start).is(toward), b.is(to):
	case (b.is(inside) || b.is(of)) && year != 0:
	default:
		return false // "a été", "en été"
	}
	e := Expr{Kind: Partial, Days: Free(), offset: o}
	if year == 0 {
		e.Days.Yearly = seasons[t.n]
		return s.add(e, t.start, end)
	}
	e.Kind = Absolute
	e.Days.Within = seasons[t.n].in(year)
	if t.n == 0 { // a winter has two years: it may be named by either
		e.Days.Within = NewSpan(seasons[0].in(year-1).From, seasons[0].in(year).To)
		if d := s.at(end); d.dash() || d.sign('/') {
			if last := s.at(d.end); isYear(last) && last.n == year+1 {
				e.Days.Within, end = seasons[0].in(year), last.end
			}
		}
	}
	return s.add(e, t.start, end)
}
