package export

import (
	"io"
	"strconv"

	"mareader/store/event"
)

type eventRecord struct {
	ID           string              `json:"id"`
	Date         *string             `json:"date"`
	Span         string              `json:"span,omitempty"`
	Basis        string              `json:"basis"`
	Reason       string              `json:"reason,omitempty"`
	Place        *string             `json:"place"`
	Participants []participantRecord `json:"participants"`
	Delegates    []string            `json:"delegates,omitempty"`
	Topics       []string            `json:"topics"`
	Status       string              `json:"status"`
	Articles     []string            `json:"articles"`
	Sources      int                 `json:"sources"`
	Merged       []string            `json:"merged,omitempty"` // why each article after the first was joined
}

type participantRecord struct {
	Name    string  `json:"name"`
	Office  *string `json:"office"`
	Country *string `json:"country"`
}

// Events writes events, in their order.
func Events(w io.Writer, f Format, events []event.Event) error {
	records := make([]eventRecord, len(events))
	for i, e := range events {
		records[i] = eventOf(e)
	}
	return write(w, f, records)
}

func eventOf(e event.Event) eventRecord {
	r := eventRecord{
		ID: e.ID, Date: optional(e.Date.ISO()), Basis: e.Basis.String(), Reason: e.Reason, Place: optional(e.Place),
		Delegates: e.Delegates, Topics: e.Topics, Status: e.Status.String(), Sources: e.Voices,
		Articles: make([]string, len(e.Sources)),
	}
	if r.Date == nil {
		r.Span = e.Date.String()
	}
	if r.Topics == nil {
		r.Topics = []string{}
	}
	for _, p := range e.Participants {
		r.Participants = append(r.Participants, participantRecord{p.Name, optional(p.Office), optional(p.Country)})
	}
	for i, s := range e.Sources {
		r.Articles[i] = s.Article
		if s.Why != "" {
			r.Merged = append(r.Merged, s.Why)
		}
	}
	return r
}

func (eventRecord) header() []string {
	return []string{"id", "date", "basis", "reason", "place", "participants", "offices", "delegates", "topics", "status", "articles", "sources"}
}

func (r eventRecord) row() []string {
	var names, offices []string
	for _, p := range r.Participants {
		names = append(names, p.Name)
		offices = append(offices, plain(p.Office)+", "+plain(p.Country))
	}
	date := r.Span
	if r.Date != nil {
		date = *r.Date
	}
	return []string{r.ID, date, r.Basis, r.Reason, plain(r.Place), joined(names), joined(offices), joined(r.Delegates), joined(r.Topics), r.Status,
		joined(r.Articles), strconv.Itoa(r.Sources)}
}
