package meeting

import (
	"cmp"
	"slices"

	"mareader/data/frdate"
)

// longVisit is how many days a visit has at most whose days the press numbers.
const longVisit = 10

// addVisitDays adds to the dates those that number the days of a visit told before: "en
// visite les 12 et 13 février … le premier jour".
func (f *finder) addVisitDays() {
	found := len(f.dates)
	for i := 1; i+1 < len(f.ts); i++ {
		if !f.ts[i+1].Is("jour") || !f.ts[i-1].Is("le", "au") || !f.ts[i].Is("premier", "deuxieme", "second", "troisieme", "dernier") {
			continue
		}
		visit, ok := f.visitBefore(f.dates[:found], f.ts[i].Start)
		if !ok {
			continue
		}
		day := visit.From
		switch {
		case f.ts[i].Is("dernier"):
			day = visit.To
		case f.ts[i].Is("second", "deuxieme"):
			day++
		case f.ts[i].Is("troisieme"):
			day += 2
		}
		if day > visit.To {
			continue
		}
		start, end := f.ts[i-1].Start, f.ts[i+1].End
		f.dates = append(f.dates, frdate.Expr{
			Kind: frdate.Absolute, Days: frdate.Inside(frdate.On(day)), Start: start, End: end, Text: f.Body[start:end],
		})
		if f.reasons == nil {
			f.reasons = map[int]string{}
		}
		f.reasons[start] = "« " + f.Body[start:end] + " » de la visite dite plus haut"
	}
	if len(f.dates) > found {
		slices.SortStableFunc(f.dates, func(a, b frdate.Expr) int { return cmp.Compare(a.Start, b.Start) })
	}
}

// visitBefore returns the days of the last visit of several days told before a byte.
func (f *finder) visitBefore(dates []frdate.Expr, at int) (days frdate.Span, ok bool) {
	for _, e := range dates {
		if e.Start >= at {
			break
		}
		span := e.Resolve(frdate.Anchor{Published: f.Published}).Span
		if !span.IsZero() && !span.IsDay() && span.To-span.From < longVisit && e.Role == frdate.During {
			days, ok = span, true
		}
	}
	return days, ok
}
