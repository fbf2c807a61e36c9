// Package frdate reads dates in French text: what the words say, kept as a
// constraint on the day rather than guessed, and what an anchor makes of it.
//
// A [Day] is a civil day, a [Span] an interval of days with its precision, a
// [Constraint] all that is said of one unknown day ("lundi", "14 avril", "after
// 2024-10"). [Scan] finds the expressions of a text. Nothing here knows the clock.
package frdate

import (
	"fmt"
	"math"
	"time"
)

// Day is a civil day of the Gregorian calendar, counted from 1 January 1970.
type Day int32

// Open ends of a Span.
const (
	MinDay Day = math.MinInt32
	MaxDay Day = math.MaxInt32
)

// NewDay returns the day of a date; out-of-range months and days roll over as in [time.Date].
func NewDay(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// Valid reports whether a date exists in the calendar.
func Valid(year int, month time.Month, day int) bool {
	y, m, d := NewDay(year, month, day).Civil()
	return y == year && m == month && d == day
}

// Civil returns the year, month and day of the month.
func (d Day) Civil() (year int, month time.Month, day int) {
	return time.Unix(int64(d)*86400, 0).UTC().Date()
}

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday {
	return time.Weekday(((int(d)+4)%7 + 7) % 7)
}

// String returns the day as 2006-01-02.
func (d Day) String() string {
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// Span is a closed interval of days. The zero Span is the empty, unknown one:
// test it with [Span.IsZero].
type Span struct {
	From, To Day
	known    bool
}

// NewSpan returns the days from a to b, both included; the zero Span when b is before a.
func NewSpan(a, b Day) Span {
	if b < a {
		return Span{}
	}
	return Span{a, b, true}
}

// On returns the span of one day.
func On(d Day) Span { return NewSpan(d, d) }

// Month returns the span of a month.
func Month(year int, month time.Month) Span {
	return NewSpan(NewDay(year, month, 1), NewDay(year, month+1, 0))
}

// Year returns the span of a year.
func Year(year int) Span {
	return NewSpan(NewDay(year, 1, 1), NewDay(year, 12, 31))
}

// Always returns the span without bounds.
func Always() Span { return NewSpan(MinDay, MaxDay) }

// IsZero reports whether nothing is known: no day, or contradictory bounds.
func (s Span) IsZero() bool { return !s.known }

// IsDay reports whether the span is exactly one day.
func (s Span) IsDay() bool { return s.known && s.From == s.To }

// Has reports whether the span holds d.
func (s Span) Has(d Day) bool { return s.known && s.From <= d && d <= s.To }

// And returns the days that are in both spans; zero when there is none.
func (s Span) And(t Span) Span {
	if !s.known || !t.known {
		return Span{}
	}
	return NewSpan(max(s.From, t.From), min(s.To, t.To))
}

// ISO returns the span as 2025-04-14, 2025-04 or 2025 where it is exactly a day, a
// month or a year, and "" for any other span.
func (s Span) ISO() string {
	if !s.known || s.From == MinDay || s.To == MaxDay {
		return ""
	}
	y, m, _ := s.From.Civil()
	switch s {
	case On(s.From):
		return s.From.String()
	case Month(y, m):
		return fmt.Sprintf("%04d-%02d", y, m)
	case Year(y):
		return fmt.Sprintf("%04d", y)
	}
	return ""
}

// String returns [Span.ISO] where it says all, else both ends: 2025-11-24/2025-11-27,
// ../2025-04-23, 2025-04-14/.., "" when unknown.
func (s Span) String() string {
	if iso := s.ISO(); iso != "" || !s.known {
		return iso
	}
	end := func(d Day) string {
		if d == MinDay || d == MaxDay {
			return ".."
		}
		return d.String()
	}
	return end(s.From) + "/" + end(s.To)
}

// ParseISO reads 2025-11-26, 2025-11 or 2025, as front matter and metadata write
// dates (a time after the day is left out); ok is false for anything else.
func ParseISO(s string) (span Span, ok bool) {
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		s = s[:10]
	}
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		switch layout {
		case "2006-01-02":
			return On(NewDay(t.Date())), true
		case "2006-01":
			return Month(t.Year(), t.Month()), true
		}
		return Year(t.Year()), true
	}
	return Span{}, false
}

// Basis is how a date is known.
type Basis int

// The bases, from none to the surest; DESIGN's words.
const (
	Unknown   Basis = iota // nothing says
	Inherited              // from another article on the same event
	Published              // only the publication day is known
	Resolved               // worked out from other clues
	Stated                 // in the text
)

var basisNames = [...]string{"unknown", "inherited", "published", "resolved", "stated"}

// String returns the name used in exports: stated, resolved, published, inherited, unknown.
func (b Basis) String() string { return basisNames[b] }
