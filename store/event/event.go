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
	Announced    bool     // it was held or cancelled, and a source announced it before
	Sources      []Source // best first
	Voices       int      // independent sources: the same text twice counts once
}

// Participant is a person with the office held on the day of the event.
type Participant struct{ Name, Office, Country string }

// Source is one article's account of the event.
type Source struct {
	Article string         // id of the article
	Meeting int            // index in its meetings
	Key     Key            // of the account, for a reader's edits
	Status  meeting.Status // what the article says: a source of a held event may have announced it
	Basis   frdate.Basis   // how the article's day is known: Inherited where only others say it
	Facts   Facts          // why it was joined to the event; none for the first
	Text    int            // sources with the same number tell the same text
}
