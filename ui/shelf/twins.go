package shelf

import (
	"slices"

	"mareader/store/event"
	"mareader/ui/list"
)

// groups are groups of articles, none of which is in two.
type groups struct {
	all   [][]int
	group []int32 // of an article: index in all and one more, 0 for none
}

// of is the group of an article.
func (g groups) of(article int) []int {
	if article >= len(g.group) || g.group[article] == 0 {
		return nil
	}
	return g.all[g.group[article]-1]
}

// add makes a group of articles, if they are several.
func (g *groups) add(articles []int) {
	if len(articles) < 2 {
		return
	}
	g.all = append(g.all, articles)
	for _, n := range articles {
		g.group[n] = int32(len(g.all))
	}
}

// twins is the groups of articles with the same text, as the list folds them.
type twins struct {
	groups
	library [][]string // its groups, by id
	gone    int        // how many articles were gone then
}

// Twins are the articles with the same text as an article, itself among them, the one
// that stands for all of them first; none for most.
func (s *Shelf) Twins(article int) []int { return s.paired().of(article) }

// paired are the library's groups. Who is gone, or alone now, is in none.
func (s *Shelf) paired() groups {
	library := s.library.Twins()
	if len(library) == 0 {
		return groups{}
	}
	if same(s.twins.library, library) && s.twins.gone == s.gone() {
		return s.twins.groups
	}
	s.twins = twins{groups{group: make([]int32, s.Len())}, library, s.gone()}
	for _, ids := range library {
		group := make([]int, 0, len(ids))
		for _, id := range ids {
			if n, ok := s.library.Number(id); ok {
				group = append(group, n)
			}
		}
		s.twins.add(group)
	}
	return s.twins.groups
}

// gone is how many articles are gone.
func (s *Shelf) gone() int { return s.library.Count() - s.library.Len() }

// same tells whether two lists of groups are one: the library replaces them whole.
func same(a, b [][]string) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// Folds are the articles with the same text, or those that tell of one event.
func (s *Shelf) Folds(byEvent bool) list.Folds {
	twins := s.paired()
	if !byEvent {
		return twins.of
	}
	told := s.told()
	return func(article int) []int {
		if group := told.of(article); group != nil {
			return group
		}
		return twins.of(article)
	}
}

// occasions is the groups of articles that tell of one event.
type occasions struct {
	groups
	first *event.Event // of the library's events, which it replaces whole
	gone  int
}

// told are the articles that tell of one event first, the best source of it first.
func (s *Shelf) told() groups {
	events := s.library.Events()
	if len(events) == 0 {
		return groups{}
	}
	if s.occasions.first != &events[0] || s.occasions.gone != s.gone() {
		s.occasions = occasions{s.tell(events), &events[0], s.gone()}
	}
	return s.occasions.groups
}

func (s *Shelf) tell(events []event.Event) groups {
	occasions, g := s.library.Occasions(), groups{group: make([]int32, s.Len())}
	for i, e := range events {
		var articles []int
		for _, source := range e.Sources {
			n, ok := s.library.Number(source.Article)
			if at, told := occasions[source.Article]; ok && told && at == i && n < len(g.group) && g.group[n] == 0 {
				articles = append(articles, n)
			}
		}
		g.add(unique(articles))
	}
	return g
}

// unique leaves out what came before; there are but a few.
func unique(numbers []int) (once []int) {
	for _, n := range numbers {
		if !slices.Contains(once, n) {
			once = append(once, n)
		}
	}
	return once
}
