package store

import (
	"cmp"
	"slices"
	"sort"

	"mareader/data/frdate"
)

// Order is an order of the articles.
type Order int

// The orders.
const (
	ByDate   Order = iota // newest first, undated ones last
	ByOutlet              // by name, the unknown last; newest first within one
	orderCount
)

// orders are the numbers of the articles that are there, in every order. They are replaced,
// never changed.
type orders struct {
	of     [orderCount][]int
	placed int // how many numbers were taken in
}

// Order returns the numbers of the articles in an order. While files are read the latest
// few may not have their places yet. The slice must not be changed.
func (l *Library) Order(o Order) []int { return l.orders.of[o] }

// Years are the years of the oldest and the newest article; 0 without any that is dated.
func (l *Library) Years() (from, to int) {
	order := l.orders.of[ByDate]
	dated := sort.Search(len(order), func(i int) bool { return l.day(order[i]).IsZero() })
	bounded := func(n int) bool { day := l.day(n); return day.From != frdate.MinDay && day.To != frdate.MaxDay }
	for _, n := range order[:dated] {
		if bounded(n) {
			to, _, _ = l.day(n).To.Civil()
			break
		}
	}
	for _, n := range slices.Backward(order[:dated]) {
		if bounded(n) {
			from, _, _ = l.day(n).From.Civil()
			break
		}
	}
	return from, to
}

// few is the part of the library that may wait for its place, so that the cost of placing
// stays in proportion.
const few = 32

// arrange gives the articles that are new their places: all of them, or only if they are
// many.
func (r *roll) arrange(all bool) {
	fresh := r.entries.len() - r.orders.placed
	if fresh == 0 || !all && fresh < r.orders.placed/few {
		return
	}
	added := make([]int, 0, fresh)
	for n := r.orders.placed; n < r.entries.len(); n++ {
		if !r.isGone(n) {
			added = append(added, n)
		}
	}
	r.place(func(int) bool { return true }, added)
}

// rearrange gives those that changed other places.
func (r *roll) rearrange(changed map[int]bool) {
	var back []int
	for n := range changed {
		if n < r.orders.placed && !r.isGone(n) {
			back = append(back, n)
		}
	}
	for n := r.orders.placed; n < r.entries.len(); n++ {
		if !r.isGone(n) {
			back = append(back, n)
		}
	}
	r.place(func(n int) bool { return !changed[n] }, back)
}

// place keeps some articles in their places and adds others.
func (r *roll) place(stays func(n int) bool, added []int) {
	for o := range orderCount {
		kept := make([]int, 0, len(r.orders.of[o]))
		for _, n := range r.orders.of[o] {
			if stays(n) {
				kept = append(kept, n)
			}
		}
		compare := r.compare(o)
		slices.SortFunc(added, compare)
		r.orders.of[o] = merge(kept, added, compare)
	}
	r.orders.placed = r.entries.len()
}

// compare is how two articles stand in an order; no two are equal.
func (r *roll) compare(o Order) func(a, b int) int {
	byDate := func(a, b int) int { return cmp.Or(newestFirst(r.day(a), r.day(b)), cmp.Compare(a, b)) }
	if o == ByDate {
		return byDate
	}
	return func(a, b int) int {
		x, y := r.outlet(a), r.outlet(b)
		switch {
		case x == y:
			return byDate(a, b)
		case x == "" || y == "":
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	}
}

func newestFirst(a, b frdate.Span) int {
	switch {
	case a.IsZero() || b.IsZero():
		return compareBool(a.IsZero(), b.IsZero())
	case a.To != b.To:
		return cmp.Compare(b.To, a.To)
	}
	return cmp.Compare(b.From, a.From)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
