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

// in returns the part in the year it begins in; zero where the year has no such day.
func (y Yearly) in(year int) Span {
	last := year
	if y.To.ordinal() < y.From.ordinal() {
		last++
	}
	to := min(y.To.Day, lastDayOf(last, y.To.Month))
	return NewSpan(NewDay(year, y.From.Month, y.From.Day), NewDay(last, y.To.Month, to))
}

// yearDays is the number of days that a year can have.
const yearDays = 366

// ordinal counts the day from the start of a leap year.
func (m MonthDay) ordinal() int {
	return int(NewDay(leap, m.Month, m.Day) - NewDay(leap, 1, 1))
}

// monthDay returns the day with an ordinal.
func monthDay(ordinal int) MonthDay {
	_, m, d := (NewDay(leap, 1, 1) + Day(ordinal%yearDays)).Civil()
	return MonthDay{m, d}
}

// and returns the part that is in both, ok false when there is none. Of two parts that
// overlap at both ends, as only very long ones do, it keeps the narrower.
func (y Yearly) and(z Yearly) (out Yearly, ok bool) {
	if y.IsZero() || y == z {
		return z, true
	}
	if z.IsZero() {
		return y, true
	}
	from, to := y.ordinals()
	zFrom, zTo := z.ordinals()
	for _, turn := range [...]int{0, -yearDays, yearDays} {
		a, b := max(from, zFrom+turn), min(to, zTo+turn)
		if a > b {
			continue
		}
		if ok {
			return y.narrower(z), true
		}
		out, ok = Yearly{monthDay(a + yearDays), monthDay(b + yearDays)}, true
	}
	return out, ok
}

// ordinals returns both ends, the last one counted on past the end of the year where
// the part passes it.
func (y Yearly) ordinals() (from, to int) {
	from, to = y.From.ordinal(), y.To.ordinal()
	if to < from {
		to += yearDays
	}
	return from, to
}

// narrower returns the shorter of two parts.
func (y Yearly) narrower(z Yearly) Yearly {
	from, to := y.ordinals()
	zFrom, zTo := z.ordinals()
	if zTo-zFrom < to-from {
		return z
	}
	return y
}
