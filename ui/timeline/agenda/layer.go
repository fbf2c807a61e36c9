package agenda

import (
	"slices"
	"time"

	"mareader/data/frdate"
)

// layer writes the rows of an agenda section by section.
type layer struct {
	*Agenda
	crowd  *crowd // of the section
	change int    // the next of the book's
	at     int    // the section
}

func (l *layer) section(at int) {
	s := l.Sections[at]
	l.at = at
	l.crowd.empty()
	l.crowd.add(l.Agenda, s.From, s.To)
	newest := l.Book.Records[l.Shown[s.From]]
	if at > 0 && newest.Dated {
		newest.Day = frdate.Year(newest.Year).To
	}
	l.skipChanges(newest.Day)
	start := len(l.List)
	for from := s.From; from < s.To; {
		to := l.endOfYear(from)
		l.year(l.Shown[from:to])
		from = to
	}
	l.List[start].First = true
}

// year writes the records of one year, or the undated ones.
func (l *layer) year(records []int) {
	first := &l.Book.Records[records[0]]
	switch {
	case !first.Dated && l.Zoom == ByYear:
		l.headings = append(l.headings, len(l.List))
		l.period(Period{Year: -1, Records: records})
	case !first.Dated:
		l.heading(Row{Kind: UndatedRow})
		l.undated(records)
	case l.Zoom == ByYear:
		l.headings = append(l.headings, len(l.List))
		l.count(records)
		l.period(Period{Span: frdate.Year(first.Year), Year: len(l.Years) - 1, Records: records})
	default:
		l.changesAfter(frdate.Year(first.Year).To)
		l.count(records)
		l.heading(Row{Kind: YearRow, Day: frdate.Year(first.Year).To, At: len(l.Years) - 1})
		if l.Zoom == ByDay {
			l.days(records)
		} else {
			l.months(records)
		}
	}
}

func (l *layer) undated(records []int) {
	if l.Zoom == ByMonth {
		l.period(Period{Year: -1, Records: records})
		return
	}
	for _, r := range records {
		l.event(r)
	}
}

func (l *layer) days(records []int) {
	for _, r := range records {
		l.changesAfter(l.Book.Records[r].Day)
		l.event(r)
	}
}

// months writes the months from the last, then what is known of no month.
func (l *layer) months(records []int) {
	var months [13][]int // those of no month first
	for _, r := range records {
		m := l.Book.Records[r].Month
		months[m] = append(months[m], r)
	}
	year := l.Book.Records[records[0]].Year
	for m := time.December; m >= time.January; m-- {
		if len(months[m]) > 0 {
			span := frdate.Month(year, m)
			l.changesAfter(span.From)
			l.period(Period{Span: span, Month: m, Year: len(l.Years) - 1, Records: months[m]})
		}
	}
	if vague := months[0]; len(vague) > 0 {
		l.period(Period{Span: frdate.Year(year), Year: len(l.Years) - 1, Records: vague})
	}
}

func (l *layer) add(r Row) {
	r.Section = l.at
	l.List = append(l.List, r)
}

func (l *layer) heading(r Row) {
	l.headings = append(l.headings, len(l.List))
	l.add(r)
}

func (l *layer) event(record int) {
	l.rows[record] = len(l.List)
	l.add(Row{Kind: EventRow, Day: l.Book.Records[record].Day, At: record})
}

func (l *layer) period(p Period) {
	for _, r := range p.Records {
		l.rows[r] = len(l.List)
	}
	l.add(Row{Kind: PeriodRow, Day: p.Span.From, At: len(l.Periods)})
	l.Periods = append(l.Periods, p)
}

// count begins a year.
func (l *layer) count(records []int) {
	y := Year{Number: l.Book.Records[records[0]].Year, Meetings: len(records)}
	for _, r := range records {
		if m := l.Book.Records[r].Month; m > 0 {
			y.Months[m-1]++
		}
	}
	l.Busiest = max(l.Busiest, slices.Max(y.Months[:]))
	l.Years = append(l.Years, y)
}

// skipChanges leaves out what changed after a day.
func (l *layer) skipChanges(day frdate.Day) {
	for l.change < len(l.Book.Changes) && l.Book.Changes[l.change].Day > day {
		l.change++
	}
}

// changesAfter writes what changed after a day, and was not written, between those who
// take part in the section.
func (l *layer) changesAfter(day frdate.Day) {
	for ; l.change < len(l.Book.Changes) && l.Book.Changes[l.change].Day > day; l.change++ {
		if c := l.Book.Changes[l.change]; l.crowd.has(c.From) && l.crowd.has(c.To) {
			l.under(c.Day)
			l.add(Row{Kind: ChangeRow, Day: c.Day, At: l.change})
		}
	}
}

// under writes the heading of a day's year where it is not the last one: nobody met that
// year.
func (l *layer) under(day frdate.Day) {
	year, _, _ := day.Civil()
	if n := len(l.Years); n == 0 || l.Years[n-1].Number != year {
		l.Years = append(l.Years, Year{Number: year})
		l.heading(Row{Kind: YearRow, Day: frdate.Year(year).To, At: len(l.Years) - 1})
	}
}
