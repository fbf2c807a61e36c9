package career

import (
	"testing"
	"time"

	"mareader/data/frdate"
	"mareader/ui/lang"
)

const interior = "ministre de l'Intérieur"

func dayOf(y, m, d int) frdate.Day { return frdate.NewDay(y, time.Month(m), d) }

func TestSuccessions(t *testing.T) {
	first := Term{"A", interior, "France", frdate.NewSpan(dayOf(2024, 9, 21), dayOf(2025, 10, 12)), true, true}
	second := Term{"B", interior, "France", frdate.NewSpan(dayOf(2025, 10, 12), frdate.MaxDay), true, false}
	with := func(t Term, change func(*Term)) Term { change(&t); return t }
	tests := []struct {
		name  string
		terms []Term
		want  int
	}{
		{"known on both sides", []Term{second, first}, 1},
		{"another country", []Term{first, with(second, func(t *Term) { t.Country = "Belgique" })}, 0},
		{"another office", []Term{first, with(second, func(t *Term) { t.Office = "ministre du Commerce" })}, 0},
		{"an end that is only a last sight", []Term{with(first, func(t *Term) { t.EndKnown = false }), second}, 0},
		{"a start that is only a first sight", []Term{first, with(second, func(t *Term) { t.StartKnown = false })}, 0},
		{"the same person goes on", []Term{first, with(second, func(t *Term) { t.Name = "A" })}, 0},
		{"years later", []Term{first, with(second, func(t *Term) { t.Days.From += 400 })}, 0},
	}
	for _, test := range tests {
		got := New(test.terms).Successions()
		if len(got) != test.want {
			t.Errorf("%s: %v, want %d", test.name, got, test.want)
		}
		if len(got) == 1 && (got[0].From != "A" || got[0].To != "B" || got[0].Day != dayOf(2025, 10, 12)) {
			t.Errorf("%s: %+v", test.name, got[0])
		}
	}
}

func TestWordsOfASuccession(t *testing.T) {
	for office, want := range map[string]string{
		"ministre de l'Intérieur":          "B succède à A à l’Intérieur",
		"ministre de la Justice":           "B succède à A à la Justice",
		"ministre des Affaires étrangères": "B succède à A aux Affaires étrangères",
		"ministre du Commerce":             "B succède à A au Commerce",
		"Premier ministre":                 "B succède à A comme Premier ministre",
		"ministre délégué au Budget":       "B succède à A comme ministre délégué au Budget",
	} {
		if got := (Succession{Office: office}).Words(lang.French, "A", "B", 60); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestEnglishSuccession(t *testing.T) {
	want := "B succeeds A as ministre de l’Intérieur"
	if got := (Succession{Office: interior}).Words(lang.English, "A", "B", 60); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestSuccessionInLittleRoom(t *testing.T) {
	for room, want := range map[int]string{27: "B succède à A à l’Intérieur", 26: "B succède à A", 13: "B succède à A", 12: "B succède à…"} {
		if got := (Succession{Office: interior}).Words(lang.French, "A", "B", room); got != want {
			t.Errorf("%d cells: %q, want %q", room, got, want)
		}
	}
}

func TestWordsOfATerm(t *testing.T) {
	from, to := dayOf(2024, 9, 21), dayOf(2025, 10, 12)
	for _, test := range []struct {
		days       frdate.Span
		start, end bool
		want       string
	}{
		{frdate.NewSpan(from, to), true, true, "du 21 septembre 2024 au 12 octobre 2025"},
		{frdate.NewSpan(from, frdate.MaxDay), true, false, "depuis le 21 septembre 2024"},
		{frdate.NewSpan(from, frdate.MaxDay), false, false, "vu en poste dès le 21 septembre 2024"},
		{frdate.NewSpan(frdate.MinDay, to), false, true, "jusqu’au 12 octobre 2025"},
		{frdate.NewSpan(frdate.MinDay, to), false, false, "vu en poste jusqu’au 12 octobre 2025"},
		{frdate.NewSpan(from, to), true, false, "depuis le 21 septembre 2024, vu en poste le 12 octobre 2025"},
		{frdate.NewSpan(from, to), false, true, "vu en poste dès le 21 septembre 2024, jusqu’au 12 octobre 2025"},
		{frdate.NewSpan(from, to), false, false, "vu en poste du 21 septembre 2024 au 12 octobre 2025"},
		{frdate.Always(), false, false, ""},
		{frdate.Span{}, false, false, ""},
	} {
		term := Term{Days: test.days, StartKnown: test.start, EndKnown: test.end}
		if got := term.Words(lang.French); got != test.want {
			t.Errorf("%v: %q, want %q", test.days, got, test.want)
		}
	}
}
