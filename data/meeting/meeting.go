// Package meeting reads the meetings off one article: who met whom, when and where,
// each with the sentences that say so. It does not compare articles: that is the store's.
package meeting

import (
	"mareader/data/frdate"
	"mareader/data/people"
)

// Status is whether a meeting took place.
type Status int

// The statuses, in DESIGN's words.
const (
	Held Status = iota
	Planned
	Cancelled
)

// String returns held, planned or cancelled.
func (s Status) String() string { return [...]string{"held", "planned", "cancelled"}[s] }

// Meeting is what one article says of one occasion.
type Meeting struct {
	Participants []string          // canonical names, as the text orders them; at least two
	Delegates    []string          // named members of the delegations
	Days         frdate.Constraint // what the text says of the day
	Date         frdate.Span       // the day, month or span it comes to; zero when unknown
	Basis        frdate.Basis      // how Date is known
	Reason       string            // in French words: "« lundi », veille de la publication"
	Place        string            // city or country; "" when unknown, or when they met by video or telephone
	Topics       []string          // from the controlled list, most supported first
	Support      [][]people.Range  // for each topic the words that speak of it
	Status       Status
	Evidence     []people.Range // the sentences, the principal one first
	DateEvidence []people.Range // where the date is said
}
