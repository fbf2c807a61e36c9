package presenter

import (
	"context"

	"mareader/data/frdate"
	"mareader/store/match"
	"mareader/store/search"
	"mareader/ui/draw"
	"mareader/ui/list"
)

// Find reads a query and returns the search for it, none for a query that asks nothing
// yet, such as a lone quotation mark.
func (s *Presenter) Find(text string) (list.Search, error) {
	asked, err := s.saved.Parse(text)
	if err != nil {
		return nil, err
	}
	if asked.Empty() {
		return nil, nil
	}
	searcher := s.library.Searcher()
	return func(ctx context.Context) list.Answer { return s.answer(searcher.Top(ctx, asked)) }, nil
}

// answer is what was found as the list asks for it.
func (s *Presenter) answer(found search.Answer) list.Answer {
	a := list.Answer{
		Articles: make([]int, len(found.Hits)),
		Count:    found.Count,
		AtLeast:  found.AtLeast,
		Row:      func(n int) list.Row { return s.found(n, found.Meaning) },
	}
	for i, h := range found.Hits {
		a.Articles[i] = int(h.Doc)
	}
	if found.Rest != nil {
		a.Rest = func() list.Answer { return s.answer(found.Rest()) }
	}
	return a
}

// Row is what the list shows of an article.
func (s *Presenter) Row(n int) list.Row {
	a := s.Article(n)
	date, basis := dateOf(a)
	row := list.Row{
		Title:    list.Lit{Text: a.Title()},
		Date:     s.lang.ShortDate(date),
		Inferred: basis != frdate.Stated,
		Outlet:   a.Outlet(),
		Minutes:  minutes(a),
		Mark:     s.Marked(n),
	}
	if row.Title.Text == "" {
		row.Title.Text = s.lang.Say("Sans titre", "Untitled") + " · " + a.Path()
	}
	for _, p := range a.People() {
		row.People = append(row.People, draw.Surname(p.Name))
	}
	return row
}

// found is the row of an article with why it was found.
func (s *Presenter) found(n int, meaning match.Meaning) list.Row {
	row, doc := s.Row(n), s.library.Doc(n)
	shown := meaning.Show(doc)
	row.Title.Spans = shown.Title
	row.Snippet = list.Lit{Text: doc.Text[shown.Snippet.Start:shown.Snippet.End], Spans: shown.Lit}
	if row.Typed, row.Taken = shown.Typed, shown.Taken; row.Taken != "" {
		row.Wanted = shown.Wanted
	}
	return row
}
