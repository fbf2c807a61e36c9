package frdate

import (
	"testing"
	"time"
)

func TestWords(t *testing.T) {
	april := NewSpan(NewDay(2025, 4, 1), NewDay(2025, 4, 22))
	year := NewSpan(NewDay(2024, 9, 21), NewDay(2025, 10, 12))
	for _, c := range []struct {
		days Constraint
		want string
	}{
		{OnWeekday(time.Monday).And(Inside(april)), "les lundis possibles : 7 avril 2025, 14 avril 2025, 21 avril 2025"},
		{OnWeekday(time.Monday).And(Inside(year)), "un lundi entre le 21 septembre 2024 et le 12 octobre 2025"},
		{Inside(year), "un jour entre le 21 septembre 2024 et le 12 octobre 2025"},
		{Scan("14 avril")[0].Days.And(Inside(NewSpan(NewDay(2023, 5, 1), NewDay(2026, 5, 1)))), "les jours possibles : 14 avril 2024, 14 avril 2025, 14 avril 2026"},
		{Inside(On(NewDay(2025, 4, 14))), ""},
		{OnWeekday(time.Monday), ""},
		{Constraint{}, ""},
	} {
		if got := c.days.Words(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.days, got, c.want)
		}
	}
}

func TestOnlyWords(t *testing.T) {
	want := "lundi 14 avril : le seul, pendant le mandat de Bruno Retailleau, est en 2025"
	if got := OnlyWords(NewDay(2025, 4, 14), "pendant le mandat de Bruno Retailleau"); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
