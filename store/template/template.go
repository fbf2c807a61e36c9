// Package template finds the blocks that return in the texts of one outlet: a standing
// appeal, a motto, a legal sentence. It sees hashes of blocks, and nothing of articles.
package template

import (
	"strings"

	"mareader/data/fold"
)

// A block is template if it stands in so many texts of its group, and in one of five of
// them unless there are many.
const (
	fewest   = 3
	many     = 5
	share    = 5
	minWords = 3
)

// Text is the blocks of one text.
type Text struct {
	Group  string   // its outlet, or whatever else its template may come from
	Again  bool     // it is another text of its group but for a few words, and counts no more
	Blocks []uint64 // see [Hash]
}

// Hash returns what a block is compared by: its words, whatever their case,
// accents and spaces. It is 0 for a block that is no template however often it returns:
// one of a word or two, or one that quotes somebody for the most part.
func Hash(block *fold.Cut) uint64 {
	h, words := uint64(start), 0
	for _, w := range block.Words {
		if !fold.Elided(block.Folded, w.From, w.To) {
			words++
		}
		h = hash(h, block.Folded[w.From:w.To])
	}
	if words < minWords || quotes(block.Folded) {
		return 0
	}
	return max(1, h)
}

const (
	start = 14695981039346656037
	prime = 1099511628211
)

// hash goes on with the hash of the words before: FNV-1a, the same in every run.
func hash(h uint64, word string) uint64 {
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * prime
	}
	return (h ^ ' ') * prime
}

// quotes tells whether most of a folded block stands between quotation marks.
func quotes(folded string) bool {
	quoted := 0
	for inside, rest := false, folded; rest != ""; inside = !inside {
		var part string
		if part, rest, _ = strings.Cut(rest, `"`); inside {
			quoted += len(part)
		}
	}
	return 2*quoted > len(folded)
}

// Find returns the numbers of the blocks of each text that are template, in order. A text
// of which more than half would go keeps everything.
func Find(texts []Text) [][]int {
	all, found := tally{}, tally{}
	for n, t := range texts {
		all.count(n, t)
	}
	// A text that mostly returns is a state of another that was saved at several times, or
	// nothing but template: it tells nothing of the rest.
	for n, t := range texts {
		if !mostly(all.blocks(t), t) {
			found.count(n, t)
		}
	}
	template := make([][]int, len(texts))
	for n, t := range texts {
		if blocks := found.blocks(t); !mostly(blocks, t) {
			template[n] = blocks
		}
	}
	return template
}

func mostly(blocks []int, t Text) bool { return 2*len(blocks) > len(t.Blocks) }

// tally is how many texts each block of a group is in, and which was the last. A block is
// noted under its hash combined with that of its group; the group itself is block 0.
type tally map[uint64]struct{ texts, last int32 }

func (t Text) group() uint64 { return hash(start, t.Group) }

func (c tally) count(n int, t Text) {
	if t.Again {
		return
	}
	group := t.group()
	c.note(n, group)
	for _, block := range t.Blocks {
		if block != 0 {
			c.note(n, group^block)
		}
	}
}

// note notes a text, once however often it is noted.
func (c tally) note(n int, k uint64) {
	if seen := c[k]; seen.texts == 0 || seen.last != int32(n) {
		seen.texts, seen.last = seen.texts+1, int32(n)
		c[k] = seen
	}
}

// blocks are the numbers of those blocks of a text that return often enough.
func (c tally) blocks(t Text) (found []int) {
	group := t.group()
	whole := c[group].texts
	for i, block := range t.Blocks {
		if n := c[group^block].texts; block != 0 && (n >= many || n >= fewest && share*n >= whole) {
			found = append(found, i)
		}
	}
	return found
}
