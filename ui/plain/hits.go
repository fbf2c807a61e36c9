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
		if s, ok := q.Snippet(a.Body(), a.Title()); ok {
			p.line("    ", strings.ReplaceAll(a.Body()[s.Start:s.End], "\n", " "))
		}
		p.gap()
	}
}
