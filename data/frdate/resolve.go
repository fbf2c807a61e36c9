package frdate

import "time"

// Tense is the tense of the clause that an expression stands in.
type Tense int

// The tenses, as far as they say on which side of the publication a day lies.
const (
	NoTense Tense = iota
	Past
	Present
	Future
)

// Anchor is what relative expressions are counted from.
type Anchor struct {
	Published Span // when the text was published; zero when unknown
	Last      Span // the last date named in the text before the expression
	Tense     Tense
}

// Resolution is what an expression comes to.
type Resolution struct {
	Days     Constraint // what is known of the days named, Role not applied
	Span     Span       // the days meant, open on one side for From and Until; zero when unknown
	Basis    Basis      // Stated, Resolved or Unknown
	Rule     string     // the reasoning in French words; "" when stated
	Conflict bool       // the words contradict each other or the anchor; Span is zero
}

// Resolve returns what the expression comes to. It is Stated when the words suffice,
// Resolved when the anchor leaves one reading, and Unknown, with all that is known in
// Days, when the anchor is missing, too vague, or contradicted.
func (e Expr) Resolve(a Anchor) Resolution {
	if e.Conflict {
		return Resolution{Days: e.Days, Rule: e.clash(e.Days.Within), Conflict: true}
	}
	if e.Kind == Absolute {
		return Resolution{Days: e.Days, Span: e.bounded(e.Days.Within), Basis: Stated}
	}
	anchor := a.Published
	if e.Kind == Narrative {
		anchor = a.Last
	}
	if !near(anchor) {
		return Resolution{Days: e.Days, Rule: e.adrift()}
	}
	if e.Kind == Partial && !anchor.IsDay() && anchor.To-anchor.From < 31 && e.offset == (offset{}) {
		year, _, _ := anchor.From.Civil()
		if s := e.Days.Yearly.in(year); s.IsDay() && !s.And(anchor).IsZero() && e.fits(s) {
			return Resolution{Days: e.Days.And(Inside(s)), Span: e.bounded(s), Basis: Resolved, Rule: e.reason(anchor, s, true)}
		}
	}
	return e.from(anchor, e.tense(a.Tense))
}

// near reports whether every day of the anchor can be tried.
func near(anchor Span) bool {
	return !anchor.IsZero() && anchor.From != MinDay && anchor.To != MaxDay &&
		int64(anchor.To)-int64(anchor.From) <= yearDays
}

// from tries each day of the anchor: they may all lead to the same days.
func (e Expr) from(anchor Span, t Tense) Resolution {
	var hull, clash Span
	same := true
	for d := anchor.From; d <= anchor.To; d++ {
		s, ok := e.on(d, t)
		switch {
		case !ok:
			clash = s
		case hull.IsZero():
			hull = s
		default:
			same = same && s == hull
			hull = NewSpan(min(hull.From, s.From), max(hull.To, s.To))
		}
	}
	if hull.IsZero() {
		return Resolution{Days: e.Days.And(Inside(clash)), Rule: e.clash(clash), Conflict: true}
	}
	r := Resolution{Days: e.Days.And(Inside(hull))}
	if day, ok := r.Days.Only(); ok {
		hull, same = On(day), true
	}
	if same {
		r.Span, r.Basis = e.bounded(hull), Resolved
	}
	r.Rule = e.reason(anchor, hull, same)
	return r
}

// tense returns the tense that decides: what the words tell comes before the clause's,
// and a bound without a tense looks ahead.
func (e Expr) tense(t Tense) Tense {
	if e.lean != NoTense {
		return e.lean
	}
	if e.Kind == Weekday && e.Role != During && t != Past {
		return Future
	}
	return t
}

// bounded opens the side of s that the role leaves open.
func (e Expr) bounded(s Span) Span {
	switch {
	case e.Role == From && e.strict:
		return NewSpan(s.To+1, MaxDay)
	case e.Role == From:
		return NewSpan(s.From, MaxDay)
	case e.Role == Until && e.strict:
		return NewSpan(MinDay, s.From-1)
	case e.Role == Until:
		return NewSpan(MinDay, s.To)
	}
	return s
}

// on returns the days that the expression means when its anchor is d; ok is false
// when their weekday is another than the words say, or the month has no such day.
func (e Expr) on(d Day, t Tense) (s Span, ok bool) {
	switch {
	case e.Kind == Weekday, e.offset.unit == weekdays:
		return On(e.weekday(d, t)), true
	case e.Kind == Partial:
		return e.part(d, t)
	case e.offset.day > 0 && e.Days.Weekdays != AnyWeekday:
		return e.numbered(d)
	}
	s = e.offset.shift(d, t)
	return s, !s.IsDay() || e.fits(s) && e.offset.falls(s.From)
}

// fits reports whether the first day of s is a weekday that the words allow.
func (e Expr) fits(s Span) bool { return e.Days.Weekdays&(1<<s.From.Weekday()) != 0 }

// falls reports whether d is the day of the month that the words number, if they do: a month
// that has none such runs over into the next.
func (o offset) falls(d Day) bool {
	_, _, day := d.Civil()
	return o.day == 0 || o.day == day
}

// weekday returns the day meant by a weekday: the day of publication if it is one,
// else the last one, in the future tense the next one.
func (e Expr) weekday(d Day, t Tense) Day {
	back := Day(0)
	if e.offset.unit == weeks {
		d = e.offset.shift(d, t).To
	}
	for back < 6 && !e.fits(On(d-back)) {
		back++
	}
	switch {
	case e.offset.unit == weeks:
		return d - back
	case e.offset.count < 0:
		if back == 0 {
			back = 7
		}
		return d - back
	case e.offset.count > 1 && back == 0: // "jeudi en huit", said on a Thursday
		return d + 7*Day(e.offset.count-1)
	case e.offset.count > 0:
		return d - back + 7*Day(e.offset.count)
	case back == 0:
		return d
	case t == Future, t == Present && e.offset.this && back > 3:
		return d - back + 7
	}
	return d - back
}

// The limits for a part of the year: the tense decides between two years, but not against a day at
// hand, which may be told before it comes; a weekday decides only where neither is at hand.
const (
	oneWeek     = 7
	nineMonths  = 275
	threeMonths = 90
)

// part returns the days meant by a part of the year.
func (e Expr) part(d Day, t Tense) (s Span, ok bool) {
	switch year, _, _ := d.Civil(); {
	case e.offset.unit == years:
		s = e.Days.Yearly.in(year + e.offset.count)
		return s, !s.IsZero() && (!s.IsDay() || e.fits(s))
	case e.offset.count != 0:
		s = e.beside(d)
		return s, !s.IsDay() || e.fits(s)
	}
	last, next := e.around(d)
	s, rest := last, next
	if away(next, d) < away(last, d) {
		s, rest = next, last
	}
	if near := away(s, d) <= oneWeek; !near && (t == Past && s != last || t == Future && s != next) {
		s, rest = rest, s
	}
	if !s.IsDay() || e.fits(s) {
		return s, true
	}
	if e.fits(rest) && away(s, d) > threeMonths && away(rest, d) <= nineMonths {
		return rest, true
	}
	return s, false
}

// around returns the last part of the year that begins by d and the first that ends
// from d on; both are the same where it holds d.
func (e Expr) around(d Day) (last, next Span) {
	year, _, _ := d.Civil()
	for y := year + 1; last.IsZero() && y >= year-8; y-- { // a 29 February may be eight years off
		if s := e.Days.Yearly.in(y); !s.IsZero() && s.From <= d {
			last = s
		}
	}
	for y := year - 1; next.IsZero() && y <= year+8; y++ {
		if s := e.Days.Yearly.in(y); !s.IsZero() && s.To >= d {
			next = s
		}
	}
	return last, next
}

// beside returns the part of the year wholly before d for "dernier", wholly after it
// for "prochain".
func (e Expr) beside(d Day) Span {
	last, next := e.around(d)
	year, _, _ := d.Civil()
	if e.offset.count < 0 {
		for y := year; last.To >= d; y-- {
			if s := e.Days.Yearly.in(y - 1); !s.IsZero() {
				last = s
			}
		}
		return last
	}
	for y := year; next.From <= d; y++ {
		if s := e.Days.Yearly.in(y + 1); !s.IsZero() {
			next = s
		}
	}
	return next
}

// away returns the days between d and s.
func away(s Span, d Day) int {
	return int(max(s.From-d, d-s.To, 0))
}

// shift returns the unit that lies o.count units from the one that holds d.
func (o offset) shift(d Day, t Tense) Span {
	n := Day(o.count)
	monday := d - Day(d.Weekday()+6)%7
	y, m, _ := d.Civil()
	switch o.unit {
	case weeks:
		return NewSpan(monday+7*n, monday+7*n+6)
	case weekends:
		return o.weekend(d, t)
	case months:
		if o.day > 0 {
			return On(NewDay(y, m+time.Month(o.count), o.day))
		}
		return monthOf(NewDay(y, m+time.Month(o.count), 1))
	case years:
		return Year(y + o.count)
	case nights:
		if t == Future {
			return NewSpan(d, d+1)
		}
		return NewSpan(d-1, d)
	}
	return On(d + n)
}

// weekend returns the Saturday and Sunday meant by "ce week-end", with a side those of
// the "dernier" or "prochain" one.
func (o offset) weekend(d Day, t Tense) Span {
	saturday := d - Day(d.Weekday()+6)%7 + 5
	switch before := d < saturday; {
	case o.count < 0, before && o.count == 0 && t == Past:
		saturday -= 7
	case o.count > 0 && !before:
		saturday += 7
	}
	return NewSpan(saturday, saturday+1)
}

// monthOf returns the month that holds d.
func monthOf(d Day) Span {
	y, m, _ := d.Civil()
	return Month(y, m)
}
