package store

import (
	"context"
	"path"
	"runtime"
	"slices"
	"sync"

	"mareader/data"
	"mareader/data/fold"
	"mareader/data/office"
	"mareader/store/template"
)

// settle puts aside what returns in the articles of one outlet, and studies what is left.
// The change is applied to the roll.
func (r *roll) settle(ctx context.Context) (c Change) {
	present := r.present()
	twins := r.groups(present)
	if c = r.revise(ctx, present, twins); len(c.Articles) > 0 {
		r.apply(c)
		twins = r.groups(present)
	}
	digest := r.digest(present, twins)
	c.Digest = &digest
	return c
}

// revise returns the articles in which something returns, without it. It uses all cores,
// as reading does, and returns nothing once ctx ends.
func (r *roll) revise(ctx context.Context, present []int, twins [][]string) (c Change) {
	blocks, left := r.returning(present, voices(twins)), make([]*data.Article, len(present))
	marks := make([]mark, len(present))
	facts, cores := r.known(), runtime.NumCPU()
	var workers sync.WaitGroup
	for core := range cores {
		workers.Go(func() {
			for i := core; i < len(present) && ctx.Err() == nil; i += cores {
				if len(blocks[i]) == 0 {
					continue
				}
				n := present[i]
				a := r.at(n)
				if left[i] = without(a, blocks[i], facts); left[i] != nil {
					marks[i] = marked(left[i], r.ledger.name(r.entries.at(n).File), r.note(n).without(blocks[i], a, left[i]))
				}
			}
		})
	}
	workers.Wait()
	for i, a := range left {
		if a != nil && ctx.Err() == nil {
			c.Articles, c.marks = append(c.Articles, a), append(c.marks, marks[i])
		}
	}
	return c
}

// without is [data.Article.Without], or nil where the rest is more than mareader can cope
// with.
func without(a *data.Article, blocks []int, facts *office.Facts) (left *data.Article) {
	defer func() {
		if recover() != nil {
			left = nil
		}
	}()
	return a.Without(blocks, facts)
}

// returning are the numbers of the blocks of each article that return in others of its
// outlet, or of its folder where the outlet is unknown. Those put aside before count still.
func (r *roll) returning(present []int, leaders map[string]string) [][]int {
	texts, told := make([]template.Text, len(present)), map[[2]string]bool{}
	groups := map[string]string{} // by outlet
	for i, n := range present {
		a := r.at(n)
		group, ok := groups[a.Outlet()]
		if !ok {
			group = "outlet " + fold.String(a.Outlet())
			groups[a.Outlet()] = group
		}
		t := template.Text{Group: group, Blocks: r.note(n).Blocks}
		if a.Outlet() == "" {
			t.Group = "folder " + path.Dir(a.Path())
		}
		if leader := leaders[a.ID()]; leader != "" {
			t.Again = told[[2]string{t.Group, leader}]
			told[[2]string{t.Group, leader}] = true
		}
		texts[i] = t
	}
	found := template.Find(texts)
	for i, n := range present {
		if len(found[i]) > 0 {
			own := len(r.at(n).Blocks())
			found[i] = slices.DeleteFunc(found[i], func(block int) bool { return block >= own })
		}
	}
	return found
}
