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

// Parse reads a query: words in any order, all required; a | b is either, -word is
// without. Its errors are in French, for the reader.
func Parse(s string) (Query, error) {
	var q Query
	either := false // a bar waits for its right side
	for token := range strings.FieldsSeq(strings.ReplaceAll(s, "|", " | ")) {
		if token == "|" {
			if either || len(q.groups) == 0 {
				return Query{}, errors.New("il manque un mot avant « | »")
			}
			either = true
			continue
		}
		words := wordsOf(token)
		switch {
		case len(words) == 0:
		case token[0] == '-' && either:
			return Query{}, fmt.Errorf("« | » relie deux mots cherchés : « %s » est un mot exclu", token)
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
		return Query{}, errors.New("il manque un mot après « | »")
	}
	if n := len(q.positive()) + len(q.never); n > maxWords {
		return Query{}, fmt.Errorf("la recherche a %d mots : %d au plus", n, maxWords)
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
