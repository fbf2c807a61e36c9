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
	articles, marks := r.present()
	twins := groups(articles, marks)
	if c = revise(ctx, articles, marks, twins, r.facts); len(c.Articles) > 0 {
		r.apply(c)
		articles, marks = r.present()
		twins = groups(articles, marks)
	}
	digest := r.digest(articles, marks, twins)
	c.Digest = &digest
	return c
}

// revise returns the articles in which something returns, without it. It uses all cores,
// as reading does, and returns nothing once ctx ends.
func revise(ctx context.Context, articles []*data.Article, marks []mark, twins [][]string, facts *office.Facts) (c Change) {
	blocks, left := returning(articles, marks, voices(twins)), make([]*data.Article, len(articles))
	cores := runtime.NumCPU()
	var workers sync.WaitGroup
	for core := range cores {
		workers.Go(func() {
			for n := core; n < len(articles) && ctx.Err() == nil; n += cores {
				left[n] = without(articles[n], blocks[n], facts)
			}
		})
	}
	workers.Wait()
	for n, a := range left {
		if a != nil && ctx.Err() == nil {
			c.Articles, c.marks = append(c.Articles, a), append(c.marks, marks[n].without(blocks[n], articles[n], a))
		}
	}
	return c
}

// without is [data.Article.Without], or nil where there is nothing to put aside, or the
// rest is more than mareader can cope with.
func without(a *data.Article, blocks []int, facts *office.Facts) (left *data.Article) {
	if len(blocks) == 0 {
		return nil
	}
	defer func() {
		if recover() != nil {
			left = nil
		}
	}()
	return a.Without(blocks, facts)
}

// returning are the numbers of the blocks of each article that return in others of its
// outlet, or of its folder where the outlet is unknown. Those put aside before count still.
func returning(articles []*data.Article, marks []mark, leaders map[string]string) [][]int {
	texts, told := make([]template.Text, len(articles)), map[[2]string]bool{}
	for n, a := range articles {
		t := template.Text{Group: "outlet " + fold.String(a.Outlet()), Blocks: marks[n].blocks}
		if a.Outlet() == "" {
			t.Group = "folder " + path.Dir(a.Path())
		}
		if leader := leaders[a.ID()]; leader != "" {
			t.Again = told[[2]string{t.Group, leader}]
			told[[2]string{t.Group, leader}] = true
		}
		texts[n] = t
	}
	found := template.Find(texts)
	for n, a := range articles {
		found[n] = slices.DeleteFunc(found[n], func(i int) bool { return i >= len(a.Blocks()) })
	}
	return found
}
