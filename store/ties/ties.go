// Package ties counts who met whom: the counterparts of a person, and how often any two
// people or countries came together. It reads events; it knows neither texts nor screens.
package ties

import (
	"cmp"
	"slices"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
)

// Met reports whether an event brings people together: every one does that was not
// cancelled.
func Met(e *event.Event) bool { return e.Status != meeting.Cancelled }

// Tie is what a person has to do with a counterpart.
type Tie struct {
	With   event.Participant // as the latest event knows them
	Events []int             // that both take part in, newest first
	Met    int               // how many of them were not cancelled
	Last   frdate.Span       // the day of the latest dated one that was not cancelled; zero without any
}

// Of returns the counterparts of a person, given the indexes of that person's events,
// newest first: those met most often first, then those met last.
func Of(name string, own []int, events []event.Event) []Tie {
	numbers := map[string]int{}
	var ties []Tie
	for _, at := range own {
		for _, p := range events[at].Participants {
			if p.Name == name {
				continue
			}
			n, known := numbers[p.Name]
			if !known {
				n = len(ties)
				numbers[p.Name], ties = n, append(ties, Tie{With: p})
			}
			ties[n].add(at, &events[at])
		}
	}
	slices.SortStableFunc(ties, func(a, b Tie) int {
		return cmp.Or(cmp.Compare(b.Met, a.Met), cmp.Compare(a.Events[0], b.Events[0]), cmp.Compare(a.With.Name, b.With.Name))
	})
	return ties
}

func (t *Tie) add(at int, e *event.Event) {
	if n := len(t.Events); n > 0 && t.Events[n-1] == at {
		return
	}
	t.Events = append(t.Events, at)
	if !Met(e) {
		return
	}
	t.Met++
	if t.Last.IsZero() && e.Date != frdate.Always() {
		t.Last = e.Date
	}
}

// Count is how often something is said.
type Count struct {
	Word string
	N    int
}

// Counts counts words, the most frequent first, then by alphabet; "" counts for nothing.
func Counts(words func(yield func(string) bool)) []Count {
	numbers := map[string]int{}
	var counts []Count
	for w := range words {
		if w == "" {
			continue
		}
		n, known := numbers[w]
		if !known {
			n = len(counts)
			numbers[w], counts = n, append(counts, Count{Word: w})
		}
		counts[n].N++
	}
	slices.SortFunc(counts, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Word, b.Word))
	})
	return counts
}
