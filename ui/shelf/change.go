package shelf

import (
	"slices"

	"mareader/store"
	"mareader/ui/list"
)

// Change takes in a change of the library: what is new comes, what changed goes to its new
// place, what is gone goes.
func (s *Shelf) Change(c store.Change) {
	moved := s.known(c)
	s.Grow()
	s.pair()
	for o := range s.orders {
		rest := make([]int, 0, len(s.orders[o]))
		for _, n := range s.orders[o] {
			if !moved[n] {
				rest = append(rest, n)
			}
		}
		var placed []int
		for n := range moved {
			if n < s.placed[o] {
				placed = append(placed, n)
			}
		}
		slices.Sort(placed)
		s.place(list.Order(o), rest, placed)
	}
	s.from, s.to = 0, 0
	for n := range s.grown {
		if day, _ := dateOf(s.Article(n)); !day.IsZero() && !s.library.Gone(n) {
			s.span(day)
		}
	}
}

// known is those articles of a change that were there before.
func (s *Shelf) known(c store.Change) map[int]bool {
	known := map[int]bool{}
	for _, a := range c.Articles {
		if n, ok := s.numbers[a.ID()]; ok {
			known[n] = true
		}
	}
	for _, id := range c.Removed {
		if n, ok := s.numbers[id]; ok {
			known[n] = true
		}
	}
	return known
}
