package frdate

import (
	"strconv"
	"strings"
	"time"
)

// fewDays is how many possible days are named one by one.
const fewDays = 5

// Words returns the days that are possible, in French words: "les lundis possibles : 14
// avril 2025, 21 avril 2025", "un lundi entre le 1er avril 2025 et le 3 mai 2026"; "" where
// nothing bounds them, or one day or none is left.
func (c Constraint) Words() string {
	days := c.Days(fewDays + 1)
	bounded := c.Within.From != MinDay && c.Within.To != MaxDay
	switch {
	case len(days) < 2:
		return ""
	case len(days) <= fewDays:
		names := make([]string, len(days))
		for i, d := range days {
			names[i] = dateWords(d)
		}
		return "les " + c.kind() + "s possibles : " + strings.Join(names, ", ")
	case bounded && c.Yearly.IsZero():
		return "un " + c.kind() + " entre le " + dateWords(c.Within.From) + " et le " + dateWords(c.Within.To)
	}
	return ""
}

// kind is what the possible days are: "lundi" where they all fall on one.
func (c Constraint) kind() string {
	for w := time.Sunday; w <= time.Saturday; w++ {
		if c.Weekdays == 1<<w {
			return weekdayNames[w]
		}
	}
	return "jour"
}

// OnlyWords says in French that of the days with that weekday and date only one is left,
// within what: "lundi 14 avril : le seul, pendant le mandat de X, est en 2025".
func OnlyWords(d Day, within string) string {
	y, _, _ := d.Civil()
	year := strconv.Itoa(y)
	return strings.TrimSuffix(dayWords(d), " "+year) + " : le seul, " + within + ", est en " + year
}
