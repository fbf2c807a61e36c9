package twin

import (
	"cmp"
	"math/bits"
	"slices"
)

// Text is the title and body of a text.
type Text struct{ Title, Body string }

// Bounds that keep the cost in proportion to the number of texts, even where thousands
// follow one pattern, such as weather reports: how far a band is followed, and with how
// many texts one is compared.
const (
	maxSharing  = 64
	maxCompared = 8
)

// Groups returns the groups of twins by number, in order of their first text, which is
// the one that every other is a twin of. Each text is in at most one group. The prints
// are those of all texts, in order; text returns one of them.
func Groups(prints []Print, text func(int) Text) [][]int {
	g := newGrouping(prints, text)
	for n := range prints {
		if prints[n].some {
			g.place(n)
		}
	}
	groups := slices.DeleteFunc(g.groups, func(group []int) bool { return len(group) < 2 })
	return slices.Clip(groups)
}

// grouping is texts being grouped. The first of each group leads it; only leaders are
// kept in the table, in chains of those that may share a band.
type grouping struct {
	prints  []Print
	text    func(int) Text
	groups  [][]int
	group   []int32 // of each text, as a number in groups
	heads   []int32 // of the chains, by hash: a link plus one
	next    []int32 // by link: number of the text times bands plus that of the band
	shared  map[int]int
	leader  int // whose set is at hand
	leading []uint64
}

func newGrouping(prints []Print, text func(int) Text) *grouping {
	size := 1 << bits.Len(uint(len(prints)*bands))
	return &grouping{
		prints: prints, text: text, leader: -1,
		group: make([]int32, len(prints)),
		heads: make([]int32, size), next: make([]int32, len(prints)*bands),
		shared: map[int]int{},
	}
}

// place puts a text in the group of the leader that it is a twin of, or makes it one.
func (g *grouping) place(n int) {
	for _, leader := range g.candidates(n) {
		if g.twins(leader, n) {
			group := g.group[leader]
			g.group[n] = group
			g.groups[group] = append(g.groups[group], n)
			return
		}
	}
	g.group[n] = int32(len(g.groups))
	g.groups = append(g.groups, []int{n})
	for band, key := range g.prints[n].bands {
		head := g.head(band, key)
		g.next[n*bands+band] = *head
		*head = int32(n*bands+band) + 1
	}
}

// head is where the chain of a band starts.
func (g *grouping) head(band int, key uint32) *int32 {
	return &g.heads[mix(uint64(key)+uint64(band)<<32)&uint64(len(g.heads)-1)]
}

// candidates are the leaders that share most bands with a text, the earliest first of
// those that share as many.
func (g *grouping) candidates(n int) []int {
	clear(g.shared)
	p := &g.prints[n]
	for band, key := range p.bands {
		link := *g.head(band, key)
		for range maxSharing {
			if link == 0 {
				break
			}
			at := int(link - 1)
			if other := at / bands; at%bands == band && g.prints[other].bands[band] == key && g.prints[other].short == p.short {
				g.shared[other]++
			}
			link = g.next[at]
		}
	}
	leaders := make([]int, 0, len(g.shared))
	for other := range g.shared {
		leaders = append(leaders, other)
	}
	slices.SortFunc(leaders, func(a, b int) int { return cmp.Or(g.shared[b]-g.shared[a], a-b) })
	return leaders[:min(len(leaders), maxCompared)]
}

// twins compares a text with a leader word for word.
func (g *grouping) twins(leader, n int) bool {
	a, b := g.text(leader), g.text(n)
	switch {
	case g.prints[n].short:
		return equal(a.Title+"\n"+a.Body) == equal(b.Title+"\n"+b.Body)
	case a.Body == b.Body:
		return true
	}
	if g.leader != leader {
		g.leader, g.leading = leader, set(shinglesOf(a.Body))
	}
	return jaccard(g.leading, set(shinglesOf(b.Body))) >= likeness
}
