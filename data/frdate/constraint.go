package frdate

import "time"

// MonthDay is a day of any year; a Day of 0 stands for none.
type MonthDay struct {
	Month time.Month
	Day   int
}

// Yearly is a part of the year without the year: "14 avril" is 14 April to 14 April,
// "mi-février" 10 to 20 February, "octobre" the whole month. The zero value says nothing.
type Yearly struct{ From, To MonthDay }

// IsZero reports whether the part says nothing.
func (y Yearly) IsZero() bool { return y.From.Month == 0 }

// in returns the part in a given year.
func (y Yearly) in(year int) Span {
	from := NewDay(year, y.From.Month, y.From.Day)
	to := NewDay(year, y.To.Month, y.To.Day)
	if to < from {
		to = NewDay(year+1, y.To.Month, y.To.Day)
	}
	return NewSpan(from, to)
}

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

// And returns what both constraints say together. Of two different parts of the year
// the narrower is kept where it lies inside the other; otherwise nothing is possible.
func (c Constraint) And(d Constraint) Constraint {
	out := Constraint{Within: c.Within.And(d.Within), Weekdays: c.Weekdays & d.Weekdays, Yearly: c.Yearly}
	switch {
	case c.Yearly.IsZero():
		out.Yearly = d.Yearly
	case !d.Yearly.IsZero() && c.Yearly != d.Yearly:
		a, b := c.Yearly.in(2000), d.Yearly.in(2000)
		switch a.And(b) {
		case a:
		case b:
			out.Yearly = d.Yearly
		default:
			out.Within = Span{}
		}
	}
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

// Days returns the possible days in order, at most limit of them.
func (c Constraint) Days(limit int) []Day {
	within := c.Within.And(horizon)
	if within.IsZero() || c.Weekdays == 0 {
		return nil
	}
	var days []Day
	for d := within.From; d <= within.To && len(days) < limit; d++ {
		if c.Allows(d) {
			days = append(days, d)
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
func (c Constraint) Possible() bool { return len(c.Days(1)) > 0 }

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
