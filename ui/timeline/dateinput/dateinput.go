// Package when reads the date that a reader types to go to: "2024", "2024-10",
// "avril 2024", "14/4/2025", "14 avril", in French or English.
package dateinput

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"mareader/data/frdate"
)

// Why a text is not a date.
var (
	ErrUnreadable = errors.New("this is no date: write 2024, April 2024, 14/4/2025 or 2024-10")
	ErrNoSuchDay  = errors.New("there is no such day")
)

// Parse returns the days that a text means. Where it does not say the year, that is the
// given one.
func Parse(text string, year int) (frdate.Span, error) {
	text = strings.Join(strings.Fields(strings.ToLower(text)), " ")
	for _, read := range [...]func(string, int) (frdate.Span, error){numbers, english, french} {
		span, err := read(text, year)
		if !span.IsZero() || errors.Is(err, ErrNoSuchDay) {
			return span, err
		}
	}
	return frdate.Span{}, ErrUnreadable
}

// The forms of dates without words, made when one is first read: a start needs none.
var (
	yearFirst = pattern(`^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$`)
	dayFirst  = pattern(`^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$`)
	noYear    = pattern(`^(\d{1,2})[-/.](\d{1,2})$`)
)

func pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

// numbers reads dates without words.
func numbers(text string, year int) (frdate.Span, error) {
	if m := yearFirst().FindStringSubmatch(text); m != nil {
		return spanOf(m[1], m[2], m[3])
	}
	if m := dayFirst().FindStringSubmatch(text); m != nil {
		return spanOf(m[3], m[2], m[1])
	}
	if m := noYear().FindStringSubmatch(text); m != nil {
		return spanOf(strconv.Itoa(year), m[2], m[1])
	}
	return frdate.Span{}, ErrUnreadable
}

// spanOf is a year, a month where the day is "", or a day.
func spanOf(year, month, day string) (frdate.Span, error) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	switch {
	case month == "":
		return frdate.Year(y), nil
	case m < 1 || m > 12:
		return frdate.Span{}, ErrNoSuchDay
	case day == "":
		return frdate.Month(y, time.Month(m)), nil
	case !frdate.Valid(y, time.Month(m), d):
		return frdate.Span{}, ErrNoSuchDay
	}
	return frdate.On(frdate.NewDay(y, time.Month(m), d)), nil
}

// english reads dates whose month is an English word.
func english(text string, year int) (frdate.Span, error) {
	text = strings.ReplaceAll(text, ",", "")
	for _, layout := range [...]string{"2 January", "2 Jan", "January 2", "Jan 2", "January", "Jan"} {
		days := strings.Contains(layout, "2")
		if t, err := time.Parse(layout+" 2006", text); err == nil {
			return spanAt(t, t.Year(), days), nil
		}
		// A leap year lets 29 February be read; whether the year has one is seen later.
		if t, err := time.Parse(layout+" 2006", text+" 2024"); err == nil {
			if days && !frdate.Valid(year, t.Month(), t.Day()) {
				return frdate.Span{}, ErrNoSuchDay
			}
			return spanAt(t, year, days), nil
		}
	}
	return frdate.Span{}, ErrUnreadable
}

func spanAt(t time.Time, year int, day bool) frdate.Span {
	if day {
		return frdate.On(frdate.NewDay(year, t.Month(), t.Day()))
	}
	return frdate.Month(year, t.Month())
}

// french reads the dates that the press writes.
func french(text string, year int) (frdate.Span, error) {
	exprs := frdate.Scan(text)
	if len(exprs) == 0 { // a month alone is too little for the press, but enough here
		text += " " + strconv.Itoa(year)
		exprs = frdate.Scan(text)
	}
	if len(exprs) != 1 || exprs[0].Start > 0 || exprs[0].End < len(text) {
		return frdate.Span{}, ErrUnreadable
	}
	e := exprs[0]
	days := e.Days.And(frdate.Inside(bounds(e.Days, year)))
	switch {
	case e.Conflict:
		return frdate.Span{}, ErrNoSuchDay
	case e.Kind == frdate.Absolute, e.Kind == frdate.Partial:
		if found := days.Days(366); len(found) > 0 {
			return frdate.NewSpan(found[0], found[len(found)-1]), nil
		}
		return frdate.Span{}, ErrNoSuchDay
	}
	return frdate.Span{}, ErrUnreadable
}

// bounds are the days within which an expression is read: its own, or a year.
func bounds(c frdate.Constraint, year int) frdate.Span {
	if c.Within == frdate.Always() {
		return frdate.Year(year)
	}
	return c.Within
}
