package export

import (
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

// calendar is iCalendar (RFC 5545), for calendar programs.
var calendar = Format{Name: "ics", Extensions: []string{"ics", "ical"}, Events: writeCalendar}

// writeCalendar writes each event as a whole day or span of days, tentative where the text
// does not state the day. An event without a date becomes a journal entry, the only
// component that may go without one.
func writeCalendar(w io.Writer, t Timeline) error {
	cal := ics.NewCalendar()
	cal.SetProductId("-//mareader//mareader//" + t.Lang.Say("FR", "EN"))
	cal.SetName(t.Lang.Say("Qui a rencontré qui", "Who met whom"))
	for i := range t.Events {
		e := &t.Events[i]
		if first, last, ok := bounds(e.Date); ok {
			entry := cal.AddEvent(e.ID + "@mareader")
			entry.SetAllDayStartAt(first)
			entry.SetAllDayEndAt(last.AddDate(0, 0, 1)) // the end is not part of it
			entry.SetTimeTransparency(ics.TransparencyTransparent)
			entry.SetStatus(eventStatus(e))
			t.describe(&entry.ComponentBase, e)
		} else {
			entry := cal.AddJournal(e.ID + "@mareader")
			entry.SetStatus(journalStatus(e))
			t.describe(&entry.ComponentBase, e)
		}
	}
	return cal.SerializeTo(w, ics.WithNewLine("\r\n"))
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

func eventStatus(e *event.Event) ics.ObjectStatus {
	switch {
	case e.Status == meeting.Cancelled:
		return ics.ObjectStatusCancelled
	case e.Basis == frdate.Stated && e.Date.IsDay() && e.Status == meeting.Held:
		return ics.ObjectStatusConfirmed
	}
	return ics.ObjectStatusTentative
}

func journalStatus(e *event.Event) ics.ObjectStatus {
	if e.Status == meeting.Cancelled {
		return ics.ObjectStatusCancelled
	}
	return ics.ObjectStatusDraft
}

// describe fills in what an event and a journal entry have in common.
func (t Timeline) describe(c *ics.ComponentBase, e *event.Event) {
	c.SetDtStampTime(t.Now.UTC())
	c.SetSummary(strings.Join(nonEmpty(pair(e), e.Place), ", "))
	if e.Place != "" {
		c.SetLocation(e.Place)
	}
	for _, topic := range e.Topics {
		c.AddCategory(topic)
	}
	card := t.card(e)
	lines := append(t.people(e), t.when(e), t.Lang.Say("date : ", "date: ")+t.known(e))
	lines = append(append(lines, nonEmpty(t.Lang.Course(e))...), card.differences()...)
	for _, a := range card.accounts {
		lines = append(lines, strings.Join(nonEmpty(a.outlet()+t.Lang.Say(" : « ", ": “")+a.quote()+t.Lang.Say(" »", "”"), a.article.URL()), " "))
		lines = append(lines, card.notes(a)...)
	}
	c.SetDescription(strings.Join(lines, "\n"))
	for _, a := range card.accounts {
		if url := a.article.URL(); url != "" {
			c.SetURL(url)
			return
		}
	}
}
