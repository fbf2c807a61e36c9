// Package way is the places that a reader came along, like the pages of a browser: where
// one is, back, forward, on to a new place.
package way

// Way is places in the order they were visited, and the present one. Ways are values:
// going on from one leaves its copies alone. Make one with [New].
type Way[P any] struct {
	places []P
	at     int
}

// longest bounds a way; its oldest places are forgotten.
const longest = 200

// New returns the way that begins at a place.
func New[P any](p P) Way[P] { return Way[P]{places: []P{p}} }

// Here is the present place.
func (w Way[P]) Here() P { return w.places[w.at] }

// Noted returns the way with the present place brought up to date.
func (w Way[P]) Noted(p P) Way[P] {
	places := append([]P(nil), w.places...)
	places[w.at] = p
	return Way[P]{places, w.at}
}

// To returns the way with a new place after the present one; what came after is
// forgotten.
func (w Way[P]) To(p P) Way[P] {
	places := append(append([]P(nil), w.places[:w.at+1]...), p)
	places = places[max(0, len(places)-longest):]
	return Way[P]{places, len(places) - 1}
}

// Step goes back or forward; ok is false at the ends.
func (w Way[P]) Step(by int) (_ Way[P], ok bool) {
	at := w.at + by
	if at < 0 || at >= len(w.places) {
		return w, false
	}
	return Way[P]{w.places, at}, true
}
