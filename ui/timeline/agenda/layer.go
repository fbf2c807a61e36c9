package agenda

import (
	"slices"
	"time"

	"mareader/data/frdate"
)

// layer writes the rows of an agenda section by section.
type layer struct {
	*Agenda
	crowd  *crowd // of the section, and of the other parts of its year
	change int    // the next of the book's
	at     int    // the section
}

func (l *layer) section(at int) {
	s := l.Sections[at]
	l.at = at
	if !l.continues(s.From) {
		l.crowd.empty()
		l.crowd.add(l.Agenda, s.From, l.endOfYear(s.To-1))
	}
	newest := l.Book.Records[l.Shown[s.From]]
	if at > 0 && newest.Dated {
		newest.Day = frdate.Year(newest.Year).To
	}
	l.skipChanges(newest.Day)
	start := len(l.List)
	for from := s.From; from < s.To; {
		to := min(l.endOfYear(from), s.To)
		if l.continues(from) {
			l.add(Row{Kind: LanesRow, Day: l.Book.Records[l.Shown[from]].Day})
		} else {
			l.begin(l.Shown[from:l.endOfYear(from)])
		}
		l.records(l.Shown[from:to])
		from = to
	}
	l.List[start].First = true
}

// continues reports whether a shown record is of the same year as the one above it.
func (l *layer) continues(at int) bool {
	return at > 0 && l.Book.Records[l.Shown[at-1]].Year == l.Book.Records[l.Shown[at]].Year
}

// begin writes the heading of the records of one year, or of the undated ones. Where a
// year is a row, that has none.
func (l *layer) begin(records []int) {
	first := &l.Book.Records[records[0]]
	if first.Dated && l.Zoom != ByYear {
		l.changesAfter(frdate.Year(first.Year).To)
	}
	if first.Dated {
		l.count(records)
	}
	switch {
	case l.Zoom == ByYear:
		l.headings = append(l.headings, len(l.List))
	case first.Dated:
		l.heading(Row{Kind: YearRow, Day: frdate.Year(first.Year).To, At: len(l.Years) - 1})
	default:
		l.heading(Row{Kind: UndatedRow})
	}
}

// records writes the rows of records of one year, or of undated ones.
func (l *layer) records(records []int) {
	first := &l.Book.Records[records[0]]
	switch {
	case !first.Dated:
		l.undated(records)
	case l.Zoom == ByDay:
		l.days(records)
	case l.Zoom == ByMonth:
		l.months(records)
	default:
		l.period(Period{Span: frdate.Year(first.Year), Year: len(l.Years) - 1, Records: records})
	}
}

func (l *layer) undated(records []int) {
	if l.Zoom != ByDay {
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
