package frdate

import (
	"testing"
	"time"
)

func timeMonth(m int) time.Month { return time.Month(m) }

func TestDayRoundTrip(t *testing.T) {
	at := time.Date(1899, 12, 25, 0, 0, 0, 0, time.UTC)
	for d := NewDay(1899, 12, 25); d <= NewDay(2101, 1, 5); d++ {
		y, m, day := d.Civil()
		if NewDay(y, m, day) != d || y != at.Year() || m != at.Month() || day != at.Day() {
			t.Fatalf("%v: %d-%d-%d, want %v", int(d), y, m, day, at)
		}
		if d.Weekday() != at.Weekday() {
			t.Fatalf("%v is a %v, want %v", d, d.Weekday(), at.Weekday())
		}
		at = at.AddDate(0, 0, 1)
	}
}

func TestWeekdayFacts(t *testing.T) {
	for date, want := range map[Day]time.Weekday{
		NewDay(1970, 1, 1): time.Thursday, NewDay(1969, 12, 31): time.Wednesday, NewDay(2025, 4, 14): time.Monday,
		NewDay(2024, 4, 22): time.Monday, NewDay(2025, 11, 25): time.Tuesday, NewDay(2000, 2, 29): time.Tuesday,
		NewDay(1956, 3, 2): time.Friday,
	} {
		if date.Weekday() != want {
			t.Errorf("%v is a %v, want %v", date, date.Weekday(), want)
		}
	}
}

func TestValid(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		want    bool
	}{
		{2024, 2, 29, true}, {2025, 2, 29, false}, {2000, 2, 29, true}, {1900, 2, 29, false}, {2100, 2, 29, false},
		{2025, 4, 31, false}, {2025, 4, 30, true}, {2025, 0, 1, false}, {2025, 13, 1, false}, {2025, 12, 32, false},
		{2025, 1, 0, false}, {2025, 12, 31, true},
	} {
		if got := Valid(c.y, timeMonth(c.m), c.d); got != c.want {
			t.Errorf("Valid(%d, %d, %d) = %v", c.y, c.m, c.d, got)
		}
	}
}

func TestSpanString(t *testing.T) {
	d := NewDay
	for _, c := range []struct {
		span Span
		want string
	}{
		{On(d(2025, 4, 14)), "2025-04-14"},
		{Month(2024, 2), "2024-02"},
		{Month(2025, 12), "2025-12"},
		{Year(2025), "2025"},
		{NewSpan(d(2025, 11, 24), d(2025, 11, 27)), "2025-11-24/2025-11-27"},
		{NewSpan(MinDay, d(2025, 4, 23)), "../2025-04-23"},
		{NewSpan(d(2025, 4, 14), MaxDay), "2025-04-14/.."},
		{Span{}, ""},
		{NewSpan(d(2025, 4, 14), d(2025, 4, 13)), ""},
	} {
		if got := c.span.String(); got != c.want {
			t.Errorf("%v, want %s", got, c.want)
		}
		if c.span.IsZero() != (c.want == "") {
			t.Errorf("%s: IsZero is %v", c.want, c.span.IsZero())
		}
	}
	if NewSpan(5, 4) != (Span{}) {
		t.Error("an empty span is not the zero Span")
	}
	if got := Always().And(Month(2025, 4)); got != Month(2025, 4) {
		t.Errorf("Always and April 2025: %v", got)
	}
}

func TestParseISO(t *testing.T) {
	for text, want := range map[string]string{
		"2025-11-26": "2025-11-26", "2025-11": "2025-11", "2025": "2025", "2025-11-26T09:15:00+01:00": "2025-11-26",
		"2025-11-26 09:15": "2025-11-26", "2025-02-29": "", "26/11/2025": "", "": "", "2025-1": "", "20251126": "",
	} {
		span, ok := ParseISO(text)
		if span.String() != want || ok != (want != "") {
			t.Errorf("ParseISO(%q) = %v, %v", text, span, ok)
		}
	}
}

func TestLexiconIsSorted(t *testing.T) {
	for i, e := range lexicon {
		if i > 0 && lexicon[i-1].word >= e.word {
			t.Errorf("%q stands before %q", lexicon[i-1].word, e.word)
		}
		if len(e.word) > longest {
			t.Errorf("%q is longer than longest", e.word)
		}
		if c, n := lookup(e.word); c != e.class || n != int(e.n) {
			t.Errorf("%q is not found", e.word)
		}
	}
}
