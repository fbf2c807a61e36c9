package lang

import (
	"strconv"
	"strings"
	"time"

	"mareader/data/frdate"
)

// LongDate writes a date in full: "lundi 14 avril 2025", "avril 2025", "2025", "du 24 au
// 27 novembre 2025". It is "" for an unknown date.
func (l Lang) LongDate(s frdate.Span) string {
	return l.date(s, form{weekday: long, month: long, year: true, sentence: true})
}

// ShortDate writes a date for a list: "14 avr. 2025", "avr. 2025", "24–27 nov. 2025". It
// is "" for an unknown date.
func (l Lang) ShortDate(s frdate.Span) string {
	return l.date(s, form{month: short, year: true})
}

// WeekdayDate writes a date with its weekday: "lun. 14 avril 2025". It is "" for an
// unknown date.
func (l Lang) WeekdayDate(s frdate.Span) string {
	return l.date(s, form{weekday: short, month: long, year: true})
}

// ShortWeekdayDate writes a date with its weekday in little room: "lun. 14 avr. 2025". It
// is "" for an unknown date.
func (l Lang) ShortWeekdayDate(s frdate.Span) string {
	return l.date(s, form{weekday: short, month: short, year: true})
}

// DayInYear writes a date under a heading that names the year: "lun. 14 avril",
// "novembre". It is "" for an unknown date.
func (l Lang) DayInYear(s frdate.Span) string {
	return l.date(s, form{weekday: short, month: long})
}

// ShortDayInYear is [Lang.DayInYear] in little room: "lun. 14 avr.".
func (l Lang) ShortDayInYear(s frdate.Span) string {
	return l.date(s, form{weekday: short, month: short})
}

// Day writes a date without weekday and year: "14 avril".
func (l Lang) Day(s frdate.Span) string { return l.date(s, form{month: long}) }

// ShortDay is [Lang.Day] in little room: "14 avr.".
func (l Lang) ShortDay(s frdate.Span) string { return l.date(s, form{month: short}) }

// DayAndYear writes a date without its weekday: "14 avril 2025".
func (l Lang) DayAndYear(s frdate.Span) string { return l.date(s, form{month: long, year: true}) }

// Month is the name of a month: "avril".
func (l Lang) Month(m time.Month) string {
	return l.Say(monthsFr[m-1], m.String())
}

// ShortMonth is the name of a month cut short as the press does: "avr.", "juil.", "mai".
func (l Lang) ShortMonth(m time.Month) string {
	return l.Say(shortMonthsFr[m-1], m.String()[:3])
}

// Weekday is the name of a weekday: "lundi".
func (l Lang) Weekday(d time.Weekday) string {
	return l.Say(weekdaysFr[d], d.String())
}

// ShortWeekday is the name of a weekday cut short: "lun.".
func (l Lang) ShortWeekday(d time.Weekday) string {
	return l.Say(weekdaysFr[d][:3]+".", d.String()[:3])
}

var weekdaysFr = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}

var monthsFr = [...]string{"janvier", "février", "mars", "avril", "mai", "juin",
	"juillet", "août", "septembre", "octobre", "novembre", "décembre"}

var shortMonthsFr = [...]string{"janv.", "févr.", "mars", "avr.", "mai", "juin",
	"juil.", "août", "sept.", "oct.", "nov.", "déc."}

// form is how much of a date is written.
type form struct {
	weekday, month length
	year           bool
	sentence       bool // "du 24 au 27" rather than "24–27"
}

type length int

const (
	none length = iota
	short
	long
)

func (l Lang) date(s frdate.Span, f form) string {
	switch {
	case s.IsZero() || s == frdate.Always():
		return ""
	case s.From == frdate.MinDay:
		return l.bound(f, "au plus tard le ", "by ", "≤ ") + l.day(s.To, f)
	case s.To == frdate.MaxDay:
		return l.bound(f, "au plus tôt le ", "not before ", "≥ ") + l.day(s.From, f)
	case s.IsDay():
		return l.day(s.From, f)
	}
	return l.interval(s, f)
}

func (l Lang) bound(f form, fr, en, sign string) string {
	if f.sentence {
		return l.Say(fr, en)
	}
	return sign
}

// day writes one day: "lun. 14 avril 2025".
func (l Lang) day(d frdate.Day, f form) string {
	y, m, n := d.Civil()
	text := l.dayOfMonth(n) + " " + l.month(m, f.month)
	if f.year {
		text += " " + strconv.Itoa(y)
	}
	switch f.weekday {
	case long:
		return l.Weekday(d.Weekday()) + " " + text
	case short:
		return l.ShortWeekday(d.Weekday()) + " " + text
	}
	return text
}

// interval writes more than one day, at the precision of its ends.
func (l Lang) interval(s frdate.Span, f form) string {
	fromYear, fromMonth, fromDay := s.From.Civil()
	toYear, toMonth, _ := s.To.Civil()
	wholeYears := s.From == frdate.Year(fromYear).From && s.To == frdate.Year(toYear).To
	wholeMonths := s.From == frdate.Month(fromYear, fromMonth).From && s.To == frdate.Month(toYear, toMonth).To
	first, last := "", ""
	switch {
	case s == frdate.Year(fromYear):
		return strconv.Itoa(fromYear)
	case s == frdate.Month(fromYear, fromMonth):
		return l.monthOf(s.From, f, true)
	case wholeYears:
		first, last = strconv.Itoa(fromYear), strconv.Itoa(toYear)
	case wholeMonths:
		first, last = l.monthOf(s.From, f, fromYear != toYear), l.monthOf(s.To, f, true)
	case fromYear == toYear && fromMonth == toMonth:
		first, last = l.dayOfMonth(fromDay), l.day(s.To, f.plain(true))
	default:
		first, last = l.day(s.From, f.plain(fromYear != toYear)), l.day(s.To, f.plain(true))
	}
	return l.between(first, last, f, wholeYears || wholeMonths)
}

// plain is the form without the weekday, and with the year only where it is wanted.
func (f form) plain(year bool) form {
	f.weekday, f.year = none, f.year && year
	return f
}

// between joins the ends of an interval. Whole months and years take no article.
func (l Lang) between(first, last string, f form, whole bool) string {
	switch {
	case !f.sentence:
		return first + "–" + last
	case l == English:
		return "from " + first + " to " + last
	case !whole:
		return "du " + first + " au " + last
	case strings.ContainsAny(first[:1], "ao"): // avril, août, octobre
		return "d’" + first + " à " + last
	}
	return "de " + first + " à " + last
}

func (l Lang) monthOf(d frdate.Day, f form, year bool) string {
	y, m, _ := d.Civil()
	text := l.month(m, f.month)
	if f.year && year {
		text += " " + strconv.Itoa(y)
	}
	return text
}

func (l Lang) month(m time.Month, n length) string {
	if n == short {
		return l.ShortMonth(m)
	}
	return l.Month(m)
}

// dayOfMonth writes the day of a month: the first is "1er" in French.
func (l Lang) dayOfMonth(day int) string {
	if day == 1 {
		return l.Say("1er", "1")
	}
	return strconv.Itoa(day)
}

// Basis says in words how a date is known.
func (l Lang) Basis(b frdate.Basis) string {
	switch b {
	case frdate.Stated:
		return l.Say("dit dans le texte", "stated in the text")
	case frdate.Resolved:
		return l.Say("déduit", "worked out")
	case frdate.Published:
		return l.Say("date de publication", "publication date")
	case frdate.Inherited:
		return l.Say("d’après un autre article", "from another article")
	}
	return l.Say("inconnue", "unknown")
}

// Number writes a number in groups of three: "10 000", "10,000".
func (l Lang) Number(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + l.Say("\u202f", ",") + text[at:]
	}
	return text
}

// Count writes a number with its noun, which has the plural from two on in French and
// for all but one in English: "0 source", "0 sources".
func (l Lang) Count(n int, one, many string) string {
	if n == 1 || n == 0 && l == French {
		return l.Number(n) + " " + one
	}
	return l.Number(n) + " " + many
}

// Sources counts sources: "3 sources".
func (l Lang) Sources(n int) string { return l.Count(n, "source", "sources") }

// Articles counts articles: "35 articles".
func (l Lang) Articles(n int) string { return l.Count(n, "article", "articles") }

// Meetings counts meetings: "12 rencontres".
func (l Lang) Meetings(n int) string {
	return l.Count(n, l.Say("rencontre", "meeting"), l.Say("rencontres", "meetings"))
}
