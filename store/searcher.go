package store

import (
	"context"
	"slices"

	"mareader/data/frdate"
	"mareader/store/match"
	"mareader/store/query"
	"mareader/store/search"
)

// Searcher searches what a library held when it was made. It may run on any goroutine,
// beside additions and changes that it does not see.
type Searcher struct {
	library search.Library
	known   int
}

// Searcher returns the searcher of what the library holds now.
func (l *Library) Searcher() Searcher {
	s := Searcher{known: l.Count()}
	s.library.Articles = searched{l.roll, l.states}
	if l.index != nil {
		s.library.Parts = l.index.Parts()
	}
	return s
}

// Search returns the articles that match, best first, by number.
func (s Searcher) Search(ctx context.Context, q query.Query) search.Answer {
	a := s.library.Search(ctx, q)
	a.Hits = slices.DeleteFunc(a.Hits, func(h search.Hit) bool { return int(h.Doc) >= s.known })
	return a
}

// Explain says what the scores of some hits of an answer to q are made of.
func (s Searcher) Explain(ctx context.Context, q query.Query, hits []search.Hit) []search.Why {
	return s.library.Explain(ctx, q, hits)
}

// Search is [Searcher.Search] of what the library holds now.
func (l *Library) Search(ctx context.Context, q query.Query) search.Answer {
	return l.Searcher().Search(ctx, q)
}

// Doc is what is searched of the article with a number.
func (l *Library) Doc(n int) match.Doc { return ArticleDoc(l.At(n), l.facts) }

// SetStates has queries ask a function, which must be safe for concurrent use, what the
// reader noted of an article.
func (l *Library) SetStates(of func(id string) query.State) { l.states = of }

// searched are articles as they are searched. The index may know of some already that
// are not among them.
type searched struct {
	roll
	states func(id string) query.State
}

func (s searched) Doc(n int) match.Doc {
	if n >= s.entries.len() {
		return match.Doc{}
	}
	return ArticleDoc(s.at(n), s.facts)
}

func (s searched) Date(n int) frdate.Span { return s.day(n) }

func (s searched) State(n int) query.State {
	if s.states == nil || n >= s.entries.len() {
		return query.Unread
	}
	return s.states(s.at(n).ID())
}
