package search

import (
	"reflect"
	"sync"

	"mareader/store/index"
	"mareader/store/query"
)

// Memory is the latest search of a library. Whoever types on asks again for all but the
// last word: what was found of those need not be read again. A nil Memory holds nothing.
type Memory struct {
	mu   sync.Mutex
	last *search
}

// of returns the latest search of the same parts, nil if there is none.
func (m *Memory) of(parts []index.Part) *search {
	if m == nil {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.last == nil || len(parts) == 0 || len(parts) != len(m.last.Parts) || &parts[0] != &m.last.Parts[0] {
		return nil
	}
	return m.last
}

// keep takes a search that was not called off for the latest. Of such a search the marks of
// no clause but the dear ones change again.
func (m *Memory) keep(s *search) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.last = s
}

// marks are those that a search has of a clause in a part, nil if it has none. Those of a
// dear clause are of that search only.
func (s *search) marks(part int, c query.Clause) []uint16 {
	if s == nil || isDear(c) {
		return nil
	}
	for i, known := range s.meaning.Query.Clauses {
		if reflect.DeepEqual(known, c) {
			return s.found[part].marks[i]
		}
	}
	return nil
}
