package store

import "slices"

// column is values by number. It never changes: what changes one returns another, which
// shares most of its memory, so that a copy is a snapshot for any goroutine. Its pages may
// be those of a file.
type column[T any] struct {
	pages [][]T // all but the last of pageSize
	n     int
}

const pageSize = 512

// columnOf is the values of a slice, which must not change any more.
func columnOf[T any](values []T) column[T] {
	return column[T]{slices.Collect(slices.Chunk(values, pageSize)), len(values)}
}

func (c column[T]) len() int { return c.n }

// at is the value of a number; the zero one where there is none, as what is kept may be
// damaged.
func (c column[T]) at(n int) (value T) {
	if uint(n) < uint(c.n) {
		value = c.pages[n/pageSize][n%pageSize]
	}
	return value
}

// with returns the column with more values at its end.
func (c column[T]) with(values ...T) column[T] {
	pages := slices.Clone(c.pages)
	c.n += len(values)
	if last := len(pages) - 1; last >= 0 && len(pages[last]) < pageSize {
		fits := min(pageSize-len(pages[last]), len(values))
		pages[last] = slices.Concat(pages[last], values[:fits])
		values = values[fits:]
	}
	for page := range slices.Chunk(values, pageSize) {
		pages = append(pages, slices.Clone(page))
	}
	c.pages = pages
	return c
}

// set returns the column with other values in the places of those with some numbers.
func (c column[T]) set(values map[int]T) column[T] {
	pages, own := slices.Clone(c.pages), map[int]bool{}
	for n, v := range values {
		p := n / pageSize
		if !own[p] {
			pages[p], own[p] = slices.Clone(pages[p]), true
		}
		pages[p][n%pageSize] = v
	}
	c.pages = pages
	return c
}

// all returns the values in one piece.
func (c column[T]) all() []T { return slices.Concat(c.pages...) }
