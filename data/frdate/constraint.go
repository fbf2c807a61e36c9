package frdate

import "time"

// Constraint is all that is said of one unknown day. Make one with [Free] and narrow
// it with [Constraint.And]: contradictions stay visible as a constraint without days.
type Constraint struct {
	Within   Span   // bounds; Always when nothing bounds it
	Weekdays uint8  // one bit for each time.Weekday that is possible
	Yearly   Yearly // the part of the year, where the year is not said
}

// AnyWeekday is the set of all weekdays.
const AnyWeekday uint8 = 1<<7 - 1

// Free returns the constraint that says nothing.
func Free() Constraint { return Constraint{Within: Always(), Weekdays: AnyWeekday} }

// Inside returns the constraint that only bounds the day.
func Inside(s Span) Constraint { return Constraint{Within: s, Weekdays: AnyWeekday} }

// OnWeekday returns the constraint that only names the weekday.
func OnWeekday(w time.Weekday) Constraint {
	return Constraint{Within: Always(), Weekdays: 1 << w}
}

// IsFree reports whether the constraint says nothing.
func (c Constraint) IsFree() bool { return c == Free() }

// And returns what both constraints say together; where they contradict each other,
// nothing is possible.
func (c Constraint) And(d Constraint) Constraint {
	out := Constraint{Within: c.Within.And(d.Within), Weekdays: c.Weekdays & d.Weekdays}
	part, ok := c.Yearly.and(d.Yearly)
	if !ok {
		return Constraint{Weekdays: out.Weekdays, Yearly: c.Yearly}
	}
	out.Yearly = part
	return out
}

// Allows reports whether d satisfies the constraint.
func (c Constraint) Allows(d Day) bool {
	if !c.Within.Has(d) || c.Weekdays&(1<<d.Weekday()) == 0 {
		return false
	}
	if c.Yearly.IsZero() {
		return true
	}
	y, _, _ := d.Civil()
	return c.Yearly.in(y).Has(d) || c.Yearly.in(y-1).Has(d)
}

// horizon bounds the search for days of constraints without bounds of their own:
// the years that saved press pages can speak of.
var horizon = NewSpan(NewDay(1990, 1, 1), NewDay(2059, 12, 31))

// generation is how far a constraint with one bound reaches, beyond the horizon.
const generation = 30 * yearDays

// bounds returns the days to search.
func (c Constraint) bounds() Span {
	b := c.Within
	if b.IsZero() {
		return b
	}
	if b.From == MinDay {
		b.From = min(horizon.From, max(b.To, MinDay+generation)-generation)
	}
	if b.To == MaxDay {
		b.To = max(horizon.To, min(b.From, MaxDay-generation)+generation)
	}
	return b
}

// Days returns the possible days in order, at most limit of them. Where a side is
// unbounded, it looks from 1990 to 2059.
func (c Constraint) Days(limit int) []Day {
	if c.Weekdays == 0 || limit <= 0 {
		return nil
	}
	within := c.bounds()
	if c.Yearly.IsZero() {
		return c.in(within, limit, nil)
	}
	if within.IsZero() {
		return nil
	}
	var days []Day
	year, _, _ := within.From.Civil()
	last, _, _ := within.To.Civil()
	for year--; year <= last && len(days) < limit; year++ {
		days = c.in(within.And(c.Yearly.in(year)), limit, days)
	}
	return days
}

// in appends to days those of s with a possible weekday, up to limit in all.
func (c Constraint) in(s Span, limit int, days []Day) []Day {
	if s.IsZero() {
		return days
	}
	for d := s.From; len(days) < limit; d++ {
		if c.Weekdays&(1<<d.Weekday()) != 0 {
			days = append(days, d)
		}
		if d == s.To {
			break
		}
	}
	return days
}

// Only returns the one possible day, if there is exactly one.
func (c Constraint) Only() (Day, bool) {
	days := c.Days(2)
	if len(days) != 1 {
		return 0, false
	}
	return days[0], true
}

// Possible reports whether at least one day is left.
func (c Constraint) Possible() bool {
	const week = 7
	switch {
	case c.Within.IsZero() || c.Weekdays == 0:
		return false
	case c.Within.IsDay():
		return c.Allows(c.Within.From)
	case c.Yearly.IsZero() && (c.Weekdays == AnyWeekday || int64(c.Within.To)-int64(c.Within.From) >= week):
		return true // no need to look for it
	}
	return len(c.Days(1)) > 0
}

// Span returns what the constraint fixes of the day: the one day, or else its bounds
// where both ends are known; zero otherwise.
func (c Constraint) Span() Span {
	if d, ok := c.Only(); ok {
		return On(d)
	}
	if c.Within.From == MinDay || c.Within.To == MaxDay {
		return Span{}
	}
	return c.Within
}
