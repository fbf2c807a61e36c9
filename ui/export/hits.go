package export

import (
	"io"
	"strconv"
	"strings"

	"mareader/data"
	"mareader/store/search"
)

// Hit is an article that matches, with its score.
type Hit struct {
	Article *data.Article
	Score   float64
}

type hitRecord struct {
	ID      string   `json:"id"`
	Path    string   `json:"path"`
	Title   *string  `json:"title"`
	Date    *string  `json:"date"`
	Score   float64  `json:"score"`
	Snippet string   `json:"snippet"`
	Matches []string `json:"matches"` // the words that match, as written
}

// Hits writes the articles that match a query, best first.
func Hits(w io.Writer, f Format, q search.Query, hits []Hit) error {
	records := make([]hitRecord, len(hits))
	for i, h := range hits {
		records[i] = hitOf(q, h)
	}
	return write(w, f, records)
}

func hitOf(q search.Query, h Hit) hitRecord {
	a := h.Article
	r := hitRecord{ID: a.ID(), Path: a.Path(), Title: optional(a.Title()), Date: optional(a.Published().Date.ISO()), Score: h.Score, Matches: []string{}}
	if s, ok := q.Snippet(a.Body(), a.Title()); ok {
		r.Snippet = a.Body()[s.Start:s.End]
	}
	texts := []string{a.Title(), a.Outlet(), r.Snippet}
	for _, p := range a.People() {
		texts = append(texts, p.Name)
	}
	seen := map[string]bool{}
	for _, text := range texts {
		for _, s := range q.Spans(text) {
			if word := text[s.Start:s.End]; !seen[strings.ToLower(word)] {
				seen[strings.ToLower(word)] = true
				r.Matches = append(r.Matches, word)
			}
		}
	}
	return r
}

func (hitRecord) header() []string {
	return []string{"id", "path", "title", "date", "score", "snippet", "matches"}
}

func (r hitRecord) row() []string {
	return []string{r.ID, r.Path, plain(r.Title), plain(r.Date), strconv.FormatFloat(r.Score, 'f', 3, 64), r.Snippet, joined(r.Matches)}
}
