package store

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/store/marks"
	"mareader/store/match"
	"mareader/store/query"
	"mareader/store/search"
)

// Searcher searches what a library held when it was made. It may run on any goroutine,
// beside additions and changes that it does not see.
type Searcher struct {
	library  search.Library
	articles int // that were known
}

// Searcher returns the searcher of what the library holds now.
func (l *Library) Searcher() Searcher {
	s, noted := Searcher{articles: l.Count()}, l.marked
	s.library.Articles = searched{l.roll, l.Facts(), sync.OnceValue(func() map[uint64]query.State { return states(noted) })}
	s.library.Aliases, s.library.Memory = l.allAliases(), &l.asked
	if l.index != nil {
		s.library.Parts = l.index.Parts()
	}
	return s
}

// Search returns the articles that match, best first, by number.
func (s Searcher) Search(ctx context.Context, q query.Query) search.Answer {
	return s.known(s.library.Search(ctx, q))
}

// Top is [Searcher.Search], the best first where many match: see [search.Library.Top].
func (s Searcher) Top(ctx context.Context, q query.Query) search.Answer {
	a := s.known(s.library.Top(ctx, q))
	if rest := a.Rest; rest != nil {
		a.Rest = func() search.Answer { return s.known(rest()) }
	}
	return a
}

// known is an answer without articles that came since.
func (s Searcher) known(a search.Answer) search.Answer {
	if late := func(h search.Hit) bool { return int(h.Doc) >= s.articles }; slices.ContainsFunc(a.Hits, late) {
		found := len(a.Hits)
		a.Hits = slices.DeleteFunc(a.Hits, late)
		a.Count -= found - len(a.Hits)
	}
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
func (l *Library) Doc(n int) match.Doc { return ArticleDoc(l.At(n), l.Facts()) }

// Outlets are the names of those that the articles are of, in order of arrival.
func (l *Library) Outlets() []string {
	return slices.DeleteFunc(slices.Clone(l.outlets.names), func(name string) bool { return name == "" })
}

// SetMarks has queries ask what the reader noted of an article.
func (l *Library) SetMarks(m *marks.Marks) { l.marked = m }

// Facts are those that the articles were read by.
func (l *Library) Facts() *office.Facts { return cmp.Or(l.facts, l.digest.by.facts, data.Facts()) }

// allAliases are those of the persons of the facts.
func (l *Library) allAliases() match.Aliases {
	facts := l.Facts()
	if l.aliases.of == facts {
		return l.aliases.Aliases
	}
	all := match.Aliases{}
	for _, p := range facts.Persons() {
		all.Add(match.Name{Canonical: p.Name, Variants: p.Variants})
	}
	l.aliases.of, l.aliases.Aliases = facts, all
	return all
}

// aliases are those of some facts.
type aliases struct {
	match.Aliases
	of *office.Facts
}

// searched are articles as they are searched. The index may know of some already that
// are not among them.
type searched struct {
	roll
	facts *office.Facts
	marks func() map[uint64]query.State // by the key of the article; none for one without a mark
}

func (s searched) Doc(n int) match.Doc {
	if n >= s.entries.len() {
		return match.Doc{}
	}
	return ArticleDoc(s.at(n), s.facts)
}

func (s searched) Date(n int) frdate.Span { return s.day(n) }

func (s searched) State(n int) query.State {
	if state, marked := s.marks()[s.entries.at(n).ID]; marked {
		return state
	}
	return query.Unread
}

// states are what queries ask of marks; there are none where they are nil.
func states(noted *marks.Marks) map[uint64]query.State {
	states := map[uint64]query.State{}
	if noted == nil {
		return states
	}
	for id, m := range noted.All() {
		state := query.Unread
		if m.Read {
			state = query.Read
		}
		if m.Starred {
			state |= query.Starred
		}
		if m.Note != "" {
			state |= query.Noted
		}
		states[key(id)] = state
	}
	return states
}
