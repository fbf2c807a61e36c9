package query

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Saved are searches by their names: "@rabat" in a query stands for the one named rabat.
type Saved map[string]string

// name is a saved search in a query, with what stands before it.
var name = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:^|[\s|])(-?)@([\pL\pN_-]+)`) })

// Parse is [Parse] of a text in which names may stand for saved searches. Where one of
// these cannot be read, the error points to all of the text.
func (s Saved) Parse(text string) (Query, error) {
	whole := text
	if !strings.Contains(text, "@") {
		return Parse(text)
	}
	for _, m := range slices.Backward(name().FindAllStringSubmatchIndex(text, -1)) {
		without, at, end := m[2] < m[3], m[3], m[5]
		found, ok := s[text[m[4]:end]]
		if !ok {
			return Query{}, &Error{UnknownSearch, at, end, text[at:end]}
		}
		if !fits(found, without, besideBar(text[:m[2]], text[end:])) {
			return Query{}, &Error{SeveralClauses, at, end, text[at:end]}
		}
		whole = whole[:at] + strings.TrimSpace(found) + " " + whole[end:]
	}
	q, err := Parse(whole)
	if why, ok := err.(*Error); ok && whole != text {
		why.At, why.End = 0, len(text)
	}
	return q, err
}

// besideBar tells whether a bar joins what stands between two texts to one of them.
func besideBar(before, after string) bool {
	return strings.HasSuffix(strings.TrimSpace(before), "|") || strings.HasPrefix(strings.TrimSpace(after), "|")
}

// fits tells whether a saved search may stand where it is left out, or beside a bar: there
// is room for one clause only.
func fits(found string, without, beside bool) bool {
	q, err := Parse(found)
	if err != nil || !without && !beside {
		return true
	}
	return len(q.Clauses) == 1 && !q.Clauses[0].Not && !(without && len(q.Clauses[0].Any) > 1)
}

// Names are the names of the saved searches, in order.
func (s Saved) Names() []string { return slices.Sorted(maps.Keys(s)) }
