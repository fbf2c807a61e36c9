// Package event joins the meetings that several articles tell of one occasion into an
// event, and orders events on a timeline. The principals' pair, the date and the place
// decide; likeness of the texts never does.
package event

import (
	"mareader/data/frdate"
	"mareader/data/meeting"
)

// Event is one occasion, however many articles tell it.
type Event struct {
	ID           string // stable for the same sources
	Date         frdate.Span
	Basis        frdate.Basis
	Reason       string // how the date is known, in French words; "" when stated
	Place        string
	Participants []Participant // principals, in the order of the best source
	Delegates    []string
	Topics       []string
	Status       meeting.Status
	Sources      []Source // best first
	Voices       int      // independent sources: the same text twice counts once
}

// Participant is a person with the office held on the day of the event.
type Participant struct{ Name, Office, Country string }

// Source is one article's account of the event.
type Source struct {
	Article string // id of the article
	Meeting int    // index in its meetings
	Why     string // why it was joined to the event, in French words; "" for the first
}
