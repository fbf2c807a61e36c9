package presenter

import (
	"slices"
	"sync"

	"mareader/store"
	"mareader/store/event"
	"mareader/ui/list"
)

// groups are groups of articles, none of which is in two. They are made when one is first
// asked for, on the goroutine that asks: in a large library that takes a while.
type groups struct {
	once  sync.Once
	make  func(add func(articles []int))
	count int // of the articles
	all   [][]int
	group []int32 // of an article: index in all and one more, 0 for none
}

// Of is the group of an article.
func (g *groups) Of(article int) []int {
	if g == nil {
		return nil
	}
	g.once.Do(func() {
		g.group = make([]int32, g.count)
		g.make(g.add)
	})
	if uint(article) >= uint(len(g.group)) || g.group[article] == 0 {
		return nil
	}
	return g.all[g.group[article]-1]
}

// add makes a group of articles that are in none, if they are several.
func (g *groups) add(articles []int) {
	articles = slices.DeleteFunc(articles, func(n int) bool { return n >= len(g.group) || g.group[n] != 0 })
	if len(articles) < 2 {
		return
	}
	g.all = append(g.all, articles)
	for _, n := range articles {
		g.group[n] = int32(len(g.all))
	}
}

// either is two groupings, of which the first counts where it has a group.
type either struct{ first, second *groups }

// Of is the group of an article.
func (e either) Of(article int) []int {
	if group := e.first.Of(article); group != nil {
		return group
	}
	return e.second.Of(article)
}

// Folds are the articles with the same text, or those that tell of one event; nil while
// there are none.
func (s *Presenter) Folds(byEvent bool) list.Folds {
	twins, told := s.paired(), (*groups)(nil)
	if byEvent {
		told = s.told()
	}
	switch {
	case told != nil:
		return either{told, twins}
	case twins != nil:
		return twins
	}
	return nil
}

// twins is the groups of articles with the same text, as the list folds them.
type twins struct {
	*groups
	first *[]string // of the library's, which it replaces whole
	gone  int       // how many articles were gone then
}

// paired are the library's groups; nil for none. Who is gone, or alone now, is in none.
func (s *Presenter) paired() *groups {
	library := s.library.Twins()
	if len(library) == 0 {
		return nil
	}
	if s.twins.first != &library[0] || s.twins.gone != s.gone() {
		number := s.library.Numbers()
		s.twins = twins{s.grouped(func(add func([]int)) {
			for _, ids := range library {
				add(numbered(ids, number))
			}
		}), &library[0], s.gone()}
	}
	return s.twins.groups
}

// grouped are the groups that are made when they are first asked for.
func (s *Presenter) grouped(make func(add func(articles []int))) *groups {
	return &groups{make: make, count: s.Len()}
}

// numbered are the articles with some ids, as far as they are there.
func numbered(ids []string, number func(id string) (int, bool)) []int {
	group := make([]int, 0, len(ids))
	for _, id := range ids {
		if n, ok := number(id); ok && !slices.Contains(group, n) {
			group = append(group, n)
		}
	}
	return group
}

// gone is how many articles are gone.
func (s *Presenter) gone() int { return s.library.Count() - s.library.Len() }

// occasions is the groups of articles that tell of one event.
type occasions struct {
	*groups
	first *event.Event // of the library's, which it replaces whole
	gone  int
}

// told are the articles that tell of one event first, the best source of it first; nil for
// none.
func (s *Presenter) told() *groups {
	events := s.library.Events()
	if len(events) == 0 {
		return nil
	}
	if s.occasions.first != &events[0] || s.occasions.gone != s.gone() {
		number := s.library.Numbers()
		s.occasions = occasions{s.grouped(func(add func([]int)) { tell(events, number, add) }), &events[0], s.gone()}
	}
	return s.occasions.groups
}

// tell adds the articles that tell of each event first.
func tell(events []event.Event, number func(id string) (int, bool), add func(articles []int)) {
	occasions := store.Occasions(events)
	for i, e := range events {
		var ids []string
		for _, source := range e.Sources {
			if at, told := occasions[source.Article]; told && at == i {
				ids = append(ids, source.Article)
			}
		}
		add(numbered(ids, number))
	}
}
