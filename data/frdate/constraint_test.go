package frdate

import (
	"testing"
	"time"
)

// several are constraints of every form, for the laws that all must keep.
func several() []Constraint {
	yearly := func(a, b, c, d int) Constraint {
		out := Free()
		out.Yearly = Yearly{MonthDay{timeMonth(a), b}, MonthDay{timeMonth(c), d}}
		return out
	}
	return []Constraint{
		Free(), OnWeekday(time.Monday), OnWeekday(time.Sunday), Inside(Year(2025)), Inside(Month(2024, 2)),
		Inside(On(NewDay(2025, 4, 14))), Inside(NewSpan(MinDay, NewDay(2025, 4, 23))),
		Inside(NewSpan(NewDay(2024, 9, 21), MaxDay)), Inside(Span{}),
		yearly(4, 14, 4, 14), yearly(2, 10, 2, 20), yearly(2, 1, 2, 29), yearly(2, 29, 2, 29), yearly(12, 21, 3, 20),
		yearly(12, 28, 1, 3), yearly(11, 24, 11, 27), yearly(11, 26, 12, 30), yearly(1, 1, 12, 31), yearly(10, 1, 10, 31),
	}
}

func TestAndAgreesWithAllows(t *testing.T) {
	window := NewSpan(NewDay(2023, 11, 1), NewDay(2026, 3, 31))
	for _, a := range several() {
		for _, b := range several() {
			both, turned := a.And(b), b.And(a)
			for d := window.From; d <= window.To; d++ {
				want := a.Allows(d) && b.Allows(d)
				if both.Allows(d) != want || turned.Allows(d) != want {
					t.Fatalf("%+v and %+v on %v: %v and %v, want %v", a, b, d, both.Allows(d), turned.Allows(d), want)
				}
			}
		}
	}
}

func TestAndLaws(t *testing.T) {
	for _, a := range several() {
		if got := a.And(Free()); got != a {
			t.Errorf("%+v and nothing: %+v", a, got)
		}
		if got := a.And(a); got != a {
			t.Errorf("%+v twice: %+v", a, got)
		}
	}
	if !Free().IsFree() || OnWeekday(time.Monday).IsFree() {
		t.Error("only Free is free")
	}
}

func TestDaysAreAllowedOnes(t *testing.T) {
	for _, c := range several() {
		last := MinDay
		days := c.Days(500)
		for _, d := range days {
			if !c.Allows(d) || d <= last {
				t.Fatalf("%+v: %v after %v", c, d, last)
			}
			last = d
		}
		count := 0
		for d := horizon.From; d <= horizon.To && count < 500; d++ {
			if c.Allows(d) {
				count++
			}
		}
		if len(days) != count {
			t.Errorf("%+v: %d days, want %d", c, len(days), count)
		}
	}
}

func TestOnly(t *testing.T) {
	fourteenth := Free()
	fourteenth.Yearly = Yearly{MonthDay{time.April, 14}, MonthDay{time.April, 14}}
	term := Inside(NewSpan(NewDay(2024, 9, 21), NewDay(2025, 10, 12)))
	for _, c := range []struct {
		name string
		c    Constraint
		want string // the day, or "several", or "no"
	}{
		{"14 April in a term of office", fourteenth.And(term), "2025-04-14"},
		{"Monday 14 April in the term", fourteenth.And(term).And(OnWeekday(time.Monday)), "2025-04-14"},
		{"Tuesday 14 April in the term", fourteenth.And(term).And(OnWeekday(time.Tuesday)), "no"},
		{"14 April of any year", fourteenth, "several"},
		{"a Monday", OnWeekday(time.Monday), "several"},
		{"a Friday in a week", Inside(NewSpan(NewDay(2025, 4, 14), NewDay(2025, 4, 20))).And(OnWeekday(time.Friday)), "2025-04-18"},
		{"a day long ago", Inside(On(NewDay(1956, 3, 2))), "1956-03-02"},
		{"two years apart", Inside(Year(2024)).And(Inside(Year(2025))), "no"},
		{"the zero constraint", Constraint{}, "no"},
	} {
		got := "several"
		if d, ok := c.c.Only(); ok {
			got = d.String()
			if c.c.Span() != On(d) {
				t.Errorf("%s: span %v", c.name, c.c.Span())
			}
		} else if !c.c.Possible() {
			got = "no"
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	if got := term.Span(); got.String() != "2024-09-21/2025-10-12" {
		t.Errorf("the term's span: %v", got)
	}
	if got := fourteenth.Span(); !got.IsZero() {
		t.Errorf("14 April without a year: %v", got)
	}
}

func TestBoundsBeyondTheHorizon(t *testing.T) {
	for _, s := range []Span{
		NewSpan(MinDay, NewDay(1956, 3, 2)), NewSpan(NewDay(2080, 1, 1), MaxDay), Always(),
		NewSpan(MinDay, MinDay), NewSpan(MaxDay, MaxDay),
	} {
		if got := Inside(s).Days(1); len(got) != 1 || !s.Has(got[0]) {
			t.Errorf("%v: %v", s, got)
		}
	}
}
