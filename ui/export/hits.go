package export

import (
	"math"
	"strconv"

	"mareader/data"
	"mareader/store/match"
)

// Hit is an article that matches, with its score and how it answers, which is found out
// when it is written.
type Hit struct {
	Article *data.Article
	Score   float64
	Show    func() match.Shown

	Event  string   // the id of the event that it stands for, where hits are folded by event
	Others []string // the ids of the other hits on it
}

type hitRecord struct {
	ID      string   `json:"id"`
	Path    string   `json:"path"`
	Title   *string  `json:"title"`
	Date    *string  `json:"date"`
	Score   float64  `json:"score"`
	Snippet string   `json:"snippet"`
	Matches []string `json:"matches"`         // the words that match, as written
	Taken   string   `json:"taken,omitempty"` // what a word that is in no article was taken for
	Event   string   `json:"event,omitempty"`
	Others  []string `json:"others,omitempty"`
}

// hitRecords lists the articles that match a query, best first.
func hitRecords(hits []Hit) []hitRecord {
	records := make([]hitRecord, len(hits))
	for i, h := range hits {
		records[i] = hitOf(h)
	}
	return records
}

func hitOf(h Hit) hitRecord {
	a, s := h.Article, h.Show()
	return hitRecord{
		ID: a.ID(), Path: a.Path(), Title: optional(a.Title()), Date: optional(a.Published().Date.ISO()),
		Score: math.Round(h.Score*1000) / 1000, Snippet: a.Body()[s.Snippet.Start:s.Snippet.End], Matches: s.Matches, Taken: s.Taken, Event: h.Event, Others: h.Others,
	}
}

func (hitRecord) header() []string {
	return []string{"id", "path", "title", "date", "score", "snippet", "matches"}
}

func (r hitRecord) row() []string {
	return []string{r.ID, r.Path, plain(r.Title), plain(r.Date), strconv.FormatFloat(r.Score, 'f', 3, 64), r.Snippet, joined(r.Matches)}
}
