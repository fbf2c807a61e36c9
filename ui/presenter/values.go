package presenter

import (
	"maps"
	"slices"

	"mareader/store/query"
)

// values are what the fields of a query may be asked for; nil until one asks.
type values map[query.Field][]string

// enough is how many values of a field are kept, of which a prompt offers one.
const enough = 1000

// Values returns what a field may be asked for, what the library tells most of first.
func (s *Presenter) Values(f query.Field) []string {
	if s.values == nil {
		s.values = values{}
	}
	if s.values[f] == nil {
		all := s.valuesOf(f)
		s.values[f] = all[:min(len(all), enough)]
	}
	return s.values[f]
}

func (s *Presenter) valuesOf(f query.Field) []string {
	var names []string
	switch f {
	case query.People:
		for _, p := range s.library.People() {
			names = append(names, p.Name)
		}
		return names // these are in order
	case query.Countries:
		for _, p := range s.library.People() {
			names = append(names, p.Country)
		}
	case query.Places:
		for _, e := range s.library.Events() {
			names = append(names, e.Place)
		}
	case query.Outlet:
		return s.library.Outlets()
	}
	return byCount(names)
}

// byCount returns each name once, the most frequent first.
func byCount(names []string) []string {
	count := map[string]int{}
	for _, n := range names {
		if n != "" {
			count[n]++
		}
	}
	return slices.SortedStableFunc(slices.Values(slices.Sorted(maps.Keys(count))), func(a, b string) int { return count[b] - count[a] })
}
