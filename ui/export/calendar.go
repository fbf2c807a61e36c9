package export

import (
	"io"
	"strings"
	"time"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

// calendar writes events as iCalendar (RFC 5545): each a whole day or span of days,
// tentative where the text does not state the day. What has no date is a journal entry:
// the only component that may go without one.
func (t Timeline) calendar(w io.Writer) error {
	c := newICal(w)
	c.within("VCALENDAR", func() {
		c.line("VERSION", "2.0")
		c.line("PRODID", "-//mareader//mareader//"+t.Lang.Say("FR", "EN"))
		name := t.Lang.Say("Qui a rencontré qui", "Who met whom")
		c.text("NAME", name)
		c.text("X-WR-CALNAME", name) // by which programs older than NAME know it
		for i := range t.Events {
			t.entry(c, &t.Events[i])
		}
	})
	return c.w.Flush()
}

// entry writes an event.
func (t Timeline) entry(c ical, e *event.Event) {
	first, last, dated := bounds(e.Date)
	component := "VJOURNAL"
	if dated {
		component = "VEVENT"
	}
	c.within(component, func() {
		c.line("UID", e.ID+"@mareader")
		c.moment("DTSTAMP", t.Now)
		if dated {
			c.day("DTSTART", first)
			c.day("DTEND", last.AddDate(0, 0, 1)) // the end is not part of it
			c.line("TRANSP", "TRANSPARENT")
			c.line("STATUS", eventStatus(e))
		} else {
			c.line("STATUS", journalStatus(e))
		}
		t.describe(c, e)
	})
}

// bounds are the first and the last day of a span; ok is false where either is open.
func bounds(s frdate.Span) (first, last time.Time, ok bool) {
	if s.IsZero() || s.From == frdate.MinDay || s.To == frdate.MaxDay {
		return first, last, false
	}
	return timeOf(s.From), timeOf(s.To), true
}

func timeOf(d frdate.Day) time.Time {
	year, month, day := d.Civil()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func eventStatus(e *event.Event) string {
	switch {
	case e.Status == meeting.Cancelled:
		return "CANCELLED"
	case e.Basis == frdate.Stated && e.Date.IsDay() && e.Status == meeting.Held:
		return "CONFIRMED"
	}
	return "TENTATIVE"
}

func journalStatus(e *event.Event) string {
	if e.Status == meeting.Cancelled {
		return "CANCELLED"
	}
	return "DRAFT"
}

// describe writes what an event and a journal entry have in common.
func (t Timeline) describe(c ical, e *event.Event) {
	c.text("SUMMARY", strings.Join(nonEmpty(pair(e), e.Place), ", "))
	c.text("LOCATION", e.Place)
	for _, topic := range e.Topics {
		c.text("CATEGORIES", topic)
	}
	card := t.card(e)
	lines := append(t.people(e), t.when(e), t.Lang.Say("date : ", "date: ")+t.known(e))
	lines = append(append(lines, nonEmpty(t.Lang.Course(e))...), card.differences()...)
	for _, a := range card.accounts {
		lines = append(lines, strings.Join(nonEmpty(a.outlet()+t.Lang.Say(" : « ", ": “")+a.quote()+t.Lang.Say(" »", "”"), a.article.URL()), " "))
		lines = append(lines, card.notes(a)...)
	}
	c.text("DESCRIPTION", strings.Join(lines, "\n"))
	for _, a := range card.accounts {
		if url := a.article.URL(); url != "" {
			c.line("URL", url)
			return
		}
	}
}
