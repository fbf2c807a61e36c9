// Package history keeps the places that a reader visited, like the pages of a browser, and
// the present one among them. It does not know what a place is. Begin with [History].
package history

// History is places in the order they were visited, and the present one. Histories are values:
// pushing to one leaves its copies alone. Make one with [New].
type History[P any] struct {
	places []P
	at     int
}

// longest bounds a history: the oldest places are forgotten.
const longest = 200

// New returns a history of one place.
func New[P any](p P) History[P] { return History[P]{places: []P{p}} }

// Here returns the present place.
func (h History[P]) Here() P { return h.places[h.at] }

// Replace returns the history with another present place.
func (h History[P]) Replace(p P) History[P] {
	places := append([]P(nil), h.places...)
	places[h.at] = p
	return History[P]{places, h.at}
}

// Push returns the history with a new place after the present one; the places ahead of it
// are forgotten.
func (h History[P]) Push(p P) History[P] {
	places := append(append([]P(nil), h.places[:h.at+1]...), p)
	places = places[max(0, len(places)-longest):]
	return History[P]{places, len(places) - 1}
}

// Step goes back or forward; ok is false at the ends.
func (h History[P]) Step(by int) (_ History[P], ok bool) {
	at := h.at + by
	if at < 0 || at >= len(h.places) {
		return h, false
	}
	return History[P]{h.places, at}, true
}
