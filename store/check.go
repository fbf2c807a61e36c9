package store

import (
	"cmp"
	"slices"

	"mareader/data"
	"mareader/data/frdate"
)

// Check is what became of the files of a library, and what looks odd in its articles.
type Check struct {
	Read       int // articles
	Skipped    []Skipped
	Repaired   []*data.Article
	Undated    []*data.Article
	Untitled   []*data.Article
	Empty      []*data.Article   // nothing but furniture
	Duplicated [][]*data.Article // groups of one text, each with its first article first
}

// CheckOf looks a library over. Skipped files come in the order of their paths.
func CheckOf(l *Library) Check {
	c := Check{Read: l.Len()}
	c.Skipped = slices.SortedFunc(slices.Values(l.Skipped()), func(a, b Skipped) int { return cmp.Compare(a.Path, b.Path) })
	for n, a := range l.Articles() {
		if l.Gone(n) {
			continue
		}
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
