package shelf

// twins is the groups of articles with the same text, as the list folds them.
type twins struct {
	of     [][]string // the library's groups, by id
	gone   int        // how many articles were gone then
	groups [][]int
	group  []int32 // of an article: index in groups and one more, 0 for none
}

// Twins are the articles with the same text as an article, itself among them, the one
// that stands for all of them first; none for most.
func (s *Shelf) Twins(article int) []int {
	if len(s.library.Twins()) == 0 {
		return nil
	}
	if !same(s.twins.of, s.library.Twins()) || s.twins.gone != s.gone() {
		s.pair()
	}
	if article >= len(s.twins.group) || s.twins.group[article] == 0 {
		return nil
	}
	return s.twins.groups[s.twins.group[article]-1]
}

// gone is how many articles are gone.
func (s *Shelf) gone() int { return s.library.Count() - s.library.Len() }

// same tells whether two lists of groups are one: the library replaces them whole.
func same(a, b [][]string) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// pair takes in the library's groups. Who is gone, or alone now, is in none.
func (s *Shelf) pair() {
	s.twins = twins{of: s.library.Twins(), gone: s.gone(), group: make([]int32, s.Len())}
	for _, ids := range s.twins.of {
		group := make([]int, 0, len(ids))
		for _, id := range ids {
			if n, ok := s.library.Number(id); ok {
				group = append(group, n)
			}
		}
		if len(group) < 2 {
			continue
		}
		s.twins.groups = append(s.twins.groups, group)
		for _, n := range group {
			s.twins.group[n] = int32(len(s.twins.groups))
		}
	}
}
