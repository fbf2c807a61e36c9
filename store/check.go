package store

import (
	"cmp"
	"errors"
	"slices"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/page"
)

// Check is what became of the files of a library, and what looks odd in its articles.
type Check struct {
	Read       int // articles
	Skipped    []Skipped
	Partly     []Skipped // read but for some entries
	Repaired   []*data.Article
	Undated    []*data.Article
	Untitled   []*data.Article
	Empty      []*data.Article   // nothing but furniture
	Duplicated [][]*data.Article // groups of one text, each with its first article first
	Kept       error             // see [Library.Kept]
	Short      error             // see [Library.Short]
}

// CheckOf looks a library over. Skipped files come in the order of their paths.
func CheckOf(l *Library) Check {
	c := Check{Read: l.Len(), Kept: l.Kept(), Short: l.Short()}
	for _, s := range slices.SortedFunc(slices.Values(l.Skipped()), func(a, b Skipped) int { return cmp.Compare(a.Path, b.Path) }) {
		if broken := (*page.Broken)(nil); errors.As(s.Err, &broken) && broken.Count < broken.Of {
			c.Partly = append(c.Partly, s)
		} else {
			c.Skipped = append(c.Skipped, s)
		}
	}
	for _, a := range l.All() {
		for list, odd := range map[*[]*data.Article]bool{
			&c.Repaired: a.Repaired() != "",
			&c.Undated:  a.Published().Basis == frdate.Unknown,
			&c.Untitled: a.Title() == "",
			&c.Empty:    a.Body() == "",
		} {
			if odd {
				*list = append(*list, a)
			}
		}
	}
	for _, twins := range l.Twins() {
		var group []*data.Article
		for _, id := range twins {
			if a := l.Article(id); a != nil {
				group = append(group, a)
			}
		}
		c.Duplicated = append(c.Duplicated, group)
	}
	return c
}
