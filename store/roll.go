package store

import (
	"slices"

	"mareader/data"
	"mareader/store/index"
	"mareader/store/search"
	"mareader/store/source"
)

// roll numbers the articles in order of arrival. A number is never given twice: an
// article that goes leaves its place empty and finds it again if it comes back. The
// slices are snapshots: additions append to them, other changes replace them.
type roll struct {
	grouping
	articles []*data.Article // those that are gone stay in their places
	marks    []mark          // by number too
	gone     []bool          // by number; nil while none is
	left     int             // how many are gone
	numbers  map[string]int  // by id
	stamps   map[string]source.Stamp
}

// add takes in a batch.
func (r *roll) add(b Batch) {
	if r.numbers == nil {
		r.numbers, r.stamps = map[string]int{}, map[string]source.Stamp{}
	}
	for i, a := range b.Articles {
		r.append(a, b.mark(i))
	}
	for _, origin := range b.files {
		r.stamps[origin.Name] = origin.Stamp
	}
}

// mark returns that of an article; a batch made by hand has none yet.
func (b *Batch) mark(i int) mark {
	if i < len(b.marks) {
		return b.marks[i]
	}
	return markOf(b.Articles[i], "")
}

// apply takes in a change.
func (r *roll) apply(c Change) {
	own := false // articles and marks are no snapshot
	for i, a := range c.Articles {
		n, known := r.numbers[a.ID()]
		if !known {
			r.append(a, c.marks[i])
			continue
		}
		if !own {
			r.articles, r.marks, own = slices.Clone(r.articles), slices.Clone(r.marks), true
		}
		r.articles[n], r.marks[n] = a, c.marks[i]
		r.setGone(n, false)
	}
	for _, id := range c.Removed {
		if n, known := r.numbers[id]; known {
			r.setGone(n, true)
		}
	}
}

// append adds an article under a new number.
func (r *roll) append(a *data.Article, m mark) (number int) {
	n := len(r.articles)
	r.numbers[a.ID()] = n
	r.articles, r.marks = append(r.articles, a), append(r.marks, m)
	return n
}

// setGone notes whether an article is gone.
func (r *roll) setGone(n int, gone bool) {
	if r.isGone(n) == gone {
		return
	}
	all := make([]bool, len(r.articles))
	copy(all, r.gone)
	all[n] = gone
	r.gone = all
	if gone {
		r.left++
	} else {
		r.left--
	}
}

func (r *roll) isGone(n int) bool { return n < len(r.gone) && r.gone[n] }

// index enters articles into an index, in place of their former states.
func (r *roll) index(x *index.Index, articles []*data.Article) {
	w := x.Writer()
	for _, a := range articles {
		w.Add(uint32(r.numbers[a.ID()]), search.Indexed(ArticleDoc(a, r.facts)))
	}
	w.Flush()
}

// enter brings an index up to date with a change that the roll has taken in.
func (r *roll) enter(x *index.Index, c *Change) {
	if r.index(x, c.Articles); len(c.Removed) > 0 {
		gone := make([]uint32, 0, len(c.Removed))
		for _, id := range c.Removed {
			if n, known := r.numbers[id]; known {
				gone = append(gone, uint32(n))
			}
		}
		x.Remove(gone...)
	}
	c.entered = true
}

// present are the articles that are not gone, and what is noted of them.
func (r *roll) present() ([]*data.Article, []mark) {
	if r.left == 0 {
		return r.articles, r.marks
	}
	articles, marks := make([]*data.Article, 0, len(r.articles)), make([]mark, 0, len(r.articles))
	for n, a := range r.articles {
		if !r.isGone(n) {
			articles, marks = append(articles, a), append(marks, r.marks[n])
		}
	}
	return articles, marks
}
