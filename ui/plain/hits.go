package plain

import (
	"strings"

	"mareader/data"
	"mareader/store/search"
)

// Hits prints the articles that match a query, best first, each with the sentence that
// matches best.
func (p Printer) Hits(q search.Query, articles []*data.Article) {
	for _, a := range articles {
		p.entry(a)
		p.snippet(q, a)
		if typed, found, ok := q.Shown(a.Title() + "\n" + a.Outlet() + "\n" + names(a) + "\n" + a.Body()); ok {
			p.line("    ", typed+" → "+found)
			if taken, err := search.Parse(found); err == nil {
				p.snippet(taken, a)
			}
		}
		p.gap()
	}
}

// names are the people whom an article names.
func names(a *data.Article) string {
	var all []string
	for _, p := range a.People() {
		all = append(all, p.Name)
	}
	return strings.Join(all, "\n")
}

// snippet prints the sentence of an article that matches best.
func (p Printer) snippet(q search.Query, a *data.Article) {
	if s, ok := q.Snippet(a.Body(), a.Title()); ok {
		p.line("    ", strings.ReplaceAll(a.Body()[s.Start:s.End], "\n", " "))
	}
}
