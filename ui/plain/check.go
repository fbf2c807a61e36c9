package plain

import (
	"cmp"
	"fmt"
	"slices"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
)

// Check prints what was read, what was skipped and why, and what looks odd.
func (p Printer) Check(articles []*data.Article, skipped []store.Skipped) {
	p.count(len(articles), "articles lus", "articles read")
	p.count(len(skipped), "fichiers illisibles", "unreadable files")
	p.section(articles, "sans titre", "untitled", func(a *data.Article) bool { return a.Title() == "" })
	p.section(articles, "sans date de publication", "without publication date", func(a *data.Article) bool { return a.Published().Basis == frdate.Unknown })
	p.section(articles, "sans texte", "without text", func(a *data.Article) bool { return a.Body() == "" })
	if len(skipped) == 0 {
		return
	}
	p.gap()
	p.line("", p.lang.Say("Fichiers illisibles :", "Unreadable files:"))
	sorted := slices.SortedFunc(slices.Values(skipped), func(a, b store.Skipped) int { return cmp.Compare(a.Path, b.Path) })
	for _, s := range sorted {
		p.line("  ", s.Path+p.lang.Say(" : ", ": ")+p.lang.Error(s.Err))
	}
}

func (p Printer) count(n int, fr, en string) {
	p.line("", fmt.Sprintf("%6d  %s", n, p.lang.Say(fr, en)))
}

// section counts the articles that look odd in one way, and names them.
func (p Printer) section(articles []*data.Article, fr, en string, odd func(*data.Article) bool) {
	odds := slices.DeleteFunc(slices.Clone(articles), func(a *data.Article) bool { return !odd(a) })
	p.count(len(odds), fr, en)
	for _, a := range odds {
		p.line("          ", a.Path())
	}
}
