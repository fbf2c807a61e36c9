package query

import (
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"mareader/data/fold"
)

// Saved are searches by their names: "@rabat" in a query stands for the one named Rabat,
// "@groupe-mixte" or "@"groupe mixte"" for the one named Groupe mixte.
type Saved map[string]string

// ErrUncallable is that a query cannot name a saved search: its name has neither letters
// nor digits, or another one is called the same.
var ErrUncallable = errors.New("no query can name it: its name has no letters, or is another’s but for case and accents")

// callOf is what a saved search is called in a query: the words of its name, without
// accents or case.
func callOf(name string) string {
	folded := fold.String(name)
	var words []string
	for from, to := range fold.Words(folded) {
		words = append(words, folded[from:to])
	}
	return strings.Join(words, "-")
}

// Check returns the first name whose search cannot be asked, and why.
func (s Saved) Check() (name string, err error) {
	taken := map[string]bool{"": true}
	for _, name := range s.Names() {
		if _, err := Parse(s[name]); err != nil {
			return name, err
		}
		call := callOf(name)
		if taken[call] {
			return name, ErrUncallable
		}
		taken[call] = true
	}
	return "", nil
}

// name is a saved search in a query, with what stands before it.
var name = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[\s|])(-?)@([^\s|"«»“”„‟″]*[\pL\pM\pN]|["«“„‟″][^"«»“”„‟″]+["»”‟″]?)`)
})

// Parse is [Parse] of a text in which names may stand for saved searches. Where one of
// these cannot be read, the error points to all of the text.
func (s Saved) Parse(text string) (Query, error) {
	if !strings.Contains(text, "@") {
		return Parse(text)
	}
	searches, whole, last := s.byCall(), text, 0
	for _, m := range slices.Backward(name().FindAllStringSubmatchIndex(text, -1)) {
		without, at, end := m[2] < m[3], m[3], m[5]
		found, ok := searches[callOf(text[at:end])]
		if !ok {
			return Query{}, searches.unknown(text, at, end)
		}
		if !fits(found, without, besideBar(text[:m[2]], text[end:])) {
			return Query{}, &Error{Reason: SeveralClauses, At: at, End: end, Text: text[at:end]}
		}
		whole = whole[:at] + strings.TrimSpace(found) + " " + whole[end:]
		last = max(last, end)
	}
	q, err := Parse(whole)
	if why := (*Error)(nil); errors.As(err, &why) {
		why.move(last, len(text), len(text)-len(whole))
	}
	return q, err
}

// calls are saved searches by what they are called.
type calls map[string]string

func (s Saved) byCall() calls {
	all := make(calls, len(s))
	for name, search := range s {
		all[callOf(name)] = search
	}
	return all
}

// unknown is that no search is called as a part of a text says. One may be that begins so.
func (c calls) unknown(text string, at, end int) *Error {
	why := &Error{Reason: UnknownSearch, At: at, End: end, Text: text[at:end]}
	for call := range c {
		if strings.HasPrefix(call, callOf(text[at:end])) {
			why.Until = end
		}
	}
	return why
}

// move has an error about a text with searches in place of their names point into the text
// with the names: behind the last of these all is moved by so many bytes; before its end the
// whole text is to blame.
func (e *Error) move(last, length, by int) {
	if by == 0 {
		return
	}
	if e.At+by < last {
		e.At, e.End, e.Until = 0, length, 0
		return
	}
	e.At, e.End = e.At+by, e.End+by
	if e.Until > 0 {
		e.Until += by
	}
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
