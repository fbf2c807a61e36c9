package agenda

import (
	"fmt"
	"strings"
	"time"

	"mareader/data/frdate"
	"mareader/store/event"
	"mareader/ui/timeline/career"
)

func dayOf(y, m, d int) frdate.Day { return frdate.NewDay(y, time.Month(m), d) }

func on(y, m, d int) frdate.Span { return frdate.On(dayOf(y, m, d)) }

// between is an event between people, named by their names, on some days.
func between(days frdate.Span, names string) event.Event {
	e := event.Event{ID: names + " " + days.String(), Date: days}
	for name := range strings.FieldsSeq(names) {
		e.Participants = append(e.Participants, event.Participant{Name: name})
	}
	return e
}

// all lays out all events of a book.
func all(b *Book, zoom Zoom, room Room) *Agenda {
	shown := make([]int, len(b.Records))
	for i := range shown {
		shown[i] = i
	}
	return New(b, shown, zoom, room)
}

func change(y, m, d int) career.Succession {
	return career.Succession{Day: dayOf(y, m, d), From: "A", To: "B"}
}

// script is the rows in words: what they are, and of periods their days and size.
func (a *Agenda) script() string {
	var words []string
	for _, r := range a.List {
		switch r.Kind {
		case EventRow:
			words = append(words, "event")
		case PeriodRow:
			p := a.Periods[r.At]
			words = append(words, fmt.Sprintf("%s×%d", p.Span, len(p.Records)))
		case YearRow:
			words = append(words, fmt.Sprint(a.Years[r.At].Number))
		case ChangeRow:
			words = append(words, "change")
		case UndatedRow:
			words = append(words, "undated")
		case LanesRow:
			words = append(words, "lanes")
		}
	}
	return strings.Join(words, " ")
}
