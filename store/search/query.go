package search

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"mareader/data/fold"
)

// Query is what a reader looks for. The zero Query looks for nothing.
type Query struct {
	groups [][]string // every group must match, by one of its folded words
	never  []string   // no article that has one of these words
}

// maxWords bounds what one query may cost.
const maxWords = 32

// Why a query cannot be read.
var (
	ErrNothingBefore = errors.New("a word is missing before |")
	ErrNothingAfter  = errors.New("a word is missing after |")
	ErrExcluded      = errors.New("| joins words to look for, not words to leave out")
	ErrLong          = fmt.Errorf("a query has %d words at most", maxWords)
)

// Parse reads a query: words in any order, all required; a | b is either, -word is
// without.
func Parse(s string) (Query, error) {
	var q Query
	either := false // a bar waits for its right side
	for token := range strings.FieldsSeq(strings.ReplaceAll(s, "|", " | ")) {
		if token == "|" {
			if either || len(q.groups) == 0 {
				return Query{}, ErrNothingBefore
			}
			either = true
			continue
		}
		words := wordsOf(token)
		switch {
		case len(words) == 0:
		case token[0] == '-' && either:
			return Query{}, ErrExcluded
		case token[0] == '-':
			q.never = append(q.never, words...)
		case either:
			last := &q.groups[len(q.groups)-1]
			*last = append(*last, words[0])
			q.require(words[1:])
			either = false
		default:
			q.require(words)
		}
	}
	if either {
		return Query{}, ErrNothingAfter
	}
	if len(q.positive())+len(q.never) > maxWords {
		return Query{}, ErrLong
	}
	return q, nil
}

func (q *Query) require(words []string) {
	for _, w := range words {
		q.groups = append(q.groups, []string{w})
	}
}

// Empty tells whether q looks for nothing.
func (q Query) Empty() bool {
	return len(q.groups) == 0 && len(q.never) == 0
}

// positive is every word that an article may be found by.
func (q Query) positive() []string {
	return slices.Concat(q.groups...)
}

// wordsOf returns the folded words of s but for elided articles.
func wordsOf(s string) []string {
	var words []string
	folded := fold.String(s)
	for from, to := range fold.Words(folded) {
		if !fold.Elided(folded, from, to) {
			words = append(words, folded[from:to])
		}
	}
	return words
}
