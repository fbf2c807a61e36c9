package lang

import (
	"testing"

	"mareader/data/frdate"
)

func TestDates(t *testing.T) {
	day := frdate.On(frdate.NewDay(2025, 4, 14))
	first := frdate.On(frdate.NewDay(2024, 5, 1))
	days := frdate.NewSpan(frdate.NewDay(2025, 11, 24), frdate.NewDay(2025, 11, 27))
	across := frdate.NewSpan(frdate.NewDay(2025, 9, 30), frdate.NewDay(2025, 10, 2))
	years := frdate.NewSpan(frdate.NewDay(2024, 12, 30), frdate.NewDay(2025, 1, 2))
	months := frdate.NewSpan(frdate.NewDay(2025, 10, 1), frdate.NewDay(2025, 11, 30))
	before := frdate.NewSpan(frdate.MinDay, frdate.NewDay(2025, 4, 23))
	after := frdate.NewSpan(frdate.NewDay(2025, 4, 14), frdate.MaxDay)
	tests := []struct {
		span frdate.Span
		long string
		list string
		row  string
	}{
		{day, "lundi 14 avril 2025", "14 avr. 2025", "lun. 14 avril"},
		{first, "mercredi 1er mai 2024", "1er mai 2024", "mer. 1er mai"},
		{frdate.Month(2025, 11), "novembre 2025", "nov. 2025", "novembre"},
		{frdate.Year(2025), "2025", "2025", "2025"},
		{days, "du 24 au 27 novembre 2025", "24–27 nov. 2025", "24–27 novembre"},
		{across, "du 30 septembre au 2 octobre 2025", "30 sept.–2 oct. 2025", "30 septembre–2 octobre"},
		{years, "du 30 décembre 2024 au 2 janvier 2025", "30 déc. 2024–2 janv. 2025", "30 décembre–2 janvier"},
		{months, "d’octobre à novembre 2025", "oct.–nov. 2025", "octobre–novembre"},
		{frdate.NewSpan(frdate.NewDay(2024, 1, 1), frdate.NewDay(2025, 12, 31)), "de 2024 à 2025", "2024–2025", "2024–2025"},
		{before, "au plus tard le mercredi 23 avril 2025", "≤ 23 avr. 2025", "≤ mer. 23 avril"},
		{after, "au plus tôt le lundi 14 avril 2025", "≥ 14 avr. 2025", "≥ lun. 14 avril"},
		{frdate.Always(), "", "", ""},
		{frdate.Span{}, "", "", ""},
	}
	for _, test := range tests {
		got := [...]string{French.LongDate(test.span), French.ShortDate(test.span), French.DayInYear(test.span)}
		if want := [...]string{test.long, test.list, test.row}; got != want {
			t.Errorf("%v: %q, want %q", test.span, got, want)
		}
	}
}

func TestDatesInOtherForms(t *testing.T) {
	day := frdate.On(frdate.NewDay(2025, 4, 14))
	for _, test := range []struct{ got, want string }{
		{French.WeekdayDate(day), "lun. 14 avril 2025"},
		{French.ShortWeekdayDate(day), "lun. 14 avr. 2025"},
		{French.ShortDayInYear(day), "lun. 14 avr."},
		{English.LongDate(day), "Monday 14 April 2025"},
		{English.ShortDate(day), "14 Apr 2025"},
		{English.DayInYear(frdate.On(frdate.NewDay(2024, 5, 1))), "Wed 1 May"},
		{English.LongDate(frdate.NewSpan(day.From, day.From+2)), "from 14 to 16 April 2025"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}

func TestCounts(t *testing.T) {
	for _, test := range []struct{ got, want string }{
		{French.Sources(0), "0 source"},
		{French.Sources(1), "1 source"},
		{French.Sources(3), "3 sources"},
		{English.Sources(0), "0 sources"},
		{English.Meetings(1), "1 meeting"},
		{French.Meetings(12), "12 rencontres"},
		{French.Articles(999), "999 articles"},
		{French.Articles(1000000), "1\u202f000\u202f000 articles"},
		{English.Articles(10000), "10,000 articles"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}

func TestEveryBasisHasItsWords(t *testing.T) {
	for _, l := range []Lang{French, English} {
		seen := map[string]frdate.Basis{}
		for b := frdate.Unknown; b <= frdate.Stated; b++ {
			words := l.Basis(b)
			if other, twice := seen[words]; words == "" || twice {
				t.Errorf("%v and %v: both %q", b, other, words)
			}
			seen[words] = b
		}
	}
}
