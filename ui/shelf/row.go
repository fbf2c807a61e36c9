package shelf

import (
	"context"
	"errors"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store/search"
	"mareader/ui/list"
	"mareader/ui/surname"
)

// Find reads a query and returns the search for it, none for a query that asks nothing
// yet, such as a lone quotation mark.
func (s *Shelf) Find(text string) (list.Search, error) {
	query, err := search.Parse(text)
	if err != nil {
		return nil, errors.New(s.lang.Error(err))
	}
	if query.Empty() {
		return nil, nil
	}
	find := s.library.Searcher()
	return func(ctx context.Context) list.Answer { return answer(find(ctx, query)) }, nil
}

func answer(hits []search.Hit) list.Answer {
	a := list.Answer{Articles: make([]int, 0, len(hits))}
	for _, h := range hits {
		a.Articles = append(a.Articles, h.Doc)
		if h.Tier != search.Fuzzy {
			a.Near = len(a.Articles)
		}
	}
	return a
}

// Row is what the list shows of an article.
func (s *Shelf) Row(n int, text string, near bool) list.Row {
	a := s.Article(n)
	date, basis := dateOf(a)
	row := list.Row{
		Title:    list.Lit{Text: a.Title()},
		Date:     s.lang.ShortDate(date),
		Inferred: basis != frdate.Stated,
		Outlet:   a.Outlet(),
		Minutes:  minutes(a),
	}
	if row.Title.Text == "" {
		row.Title.Text = s.lang.Say("Sans titre", "Untitled") + " · " + a.Path()
	}
	for _, p := range a.People() {
		row.People = append(row.People, surname.Of(p.Name))
	}
	if query, err := search.Parse(text); err == nil && !query.Empty() {
		light(&row, a, query, near)
	}
	return row
}

// light shows in a row why its article was found: the letters of its title, what a
// mistyped word was taken for, and the sentence that answers best.
func light(row *list.Row, a *data.Article, query search.Query, near bool) {
	row.Title.Spans = query.Spans(row.Title.Text)
	if near {
		row.Title.Spans = query.FuzzySpans(row.Title.Text)
		row.Typed, row.Taken = taken(a, query)
	}
	for _, q := range [...]search.Query{query, words(row.Taken)} {
		if best, ok := q.Snippet(a.Body(), a.Title()); ok {
			text := a.Body()[best.Start:best.End]
			row.Snippet = list.Lit{Text: text, Spans: q.Spans(text)}
			return
		}
	}
}

// taken is the first word of a query that no word of an article fits, and the word that it
// is taken for.
func taken(a *data.Article, query search.Query) (typed, taken string) {
	for _, text := range fields(a) {
		if typed, taken, ok := query.Shown(text); ok {
			return typed, taken
		}
	}
	return "", ""
}

// words looks for words of a text.
func words(text string) search.Query {
	query, _ := search.Parse(text)
	return query
}

// fields is where a word is looked for, the most telling first.
func fields(a *data.Article) []string {
	texts := []string{a.Title()}
	for _, p := range a.People() {
		texts = append(texts, p.Name)
	}
	return append(texts, a.Outlet(), a.Body())
}
