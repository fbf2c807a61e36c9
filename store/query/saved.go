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
var name = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(^|[\s|])@([\pL\pN_-]+)`) })

// Parse is [Parse] of a text in which names may stand for saved searches. Where one of
// these cannot be read, the error points to all of the text.
func (s Saved) Parse(text string) (Query, error) {
	whole := text
	if !strings.Contains(text, "@") {
		return Parse(text)
	}
	for _, m := range slices.Backward(name().FindAllStringSubmatchIndex(text, -1)) {
		found, ok := s[text[m[4]:m[5]]]
		if !ok {
			return Query{}, &Error{UnknownSearch, m[4] - 1, m[5], text[m[4]-1 : m[5]]}
		}
		whole = whole[:m[4]-1] + strings.TrimSpace(found) + " " + whole[m[5]:]
	}
	q, err := Parse(whole)
	if why, ok := err.(*Error); ok && whole != text {
		why.At, why.End = 0, len(text)
	}
	return q, err
}

// Names are the names of the saved searches, in order.
func (s Saved) Names() []string { return slices.Sorted(maps.Keys(s)) }
