package search

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// places says for each word of an article where it is: bits of the front, or how often
// it comes in the body. It is the plain way to what the index holds.
func places(d Doc) map[string]int {
	places := map[string]int{}
	lead, rest, _ := strings.Cut(d.Body, "\n\n")
	for _, word := range wordsOf(rest) {
		places[word] = min(places[word]+once, often*once)
	}
	front := func(place int, texts ...string) {
		for _, word := range wordsOf(strings.Join(texts, "\n")) {
			places[word] |= place
		}
	}
	front(inTitle, d.Title)
	front(inPeople, d.People...)
	front(inOutlet, d.Outlet)
	front(inLead, lead)
	return places
}

// plainMark is how well a group matches an article, word by word.
func plainMark(group []string, places map[string]int) (mark uint8) {
	for _, sought := range group {
		for word, note := range places {
			tier, _, ok := tierOf(sought, word)
			if !ok {
				continue
			}
			strength := 1
			if note&inFront != 0 {
				strength = frontBase + note&inFront
			} else if tier == Whole {
				strength = min(note/once, frontBase-1)
			}
			mark = max(mark, markOf(tier, strength))
		}
	}
	return mark
}

// plainNear tells whether an article has a word with the letters of the one sought in
// order, begun by the same letter, in no more than twice its length; or one that would
// be the same but for a slip or two.
func plainNear(group []string, places map[string]int) bool {
	for _, sought := range group {
		for word := range places {
			if infix(sought) && (plainReach(sought, word) || plainSlipped(sought, word)) {
				return true
			}
		}
	}
	return false
}

func plainReach(sought, word string) bool {
	if word[0] != sought[0] {
		return false
	}
	left := sought
	for i := range min(len(word), 2*len(sought)) {
		if left != "" && word[i] == left[0] {
			left = left[1:]
		}
	}
	return left == ""
}

// plainSlipped leaves out every letter, and where the word is long every two letters.
func plainSlipped(sought, word string) bool {
	if len(sought) < oneSlip || sought[0] != word[0] || len(word) > len(sought) {
		return false
	}
	for i := range sought {
		less := sought[:i] + sought[i+1:]
		if len(word) >= len(less) && within(less, word) {
			return true
		}
		for j := 0; j < len(less) && len(sought) >= twoSlips; j++ {
			if least := less[:j] + less[j+1:]; within(least, word) && len(word) >= len(least) {
				return true
			}
		}
	}
	return false
}

// within tells whether a word has letters in their order.
func within(letters, word string) bool {
	for i := 0; i < len(word) && letters != ""; i++ {
		if word[i] == letters[0] {
			letters = letters[1:]
		}
	}
	return letters == ""
}

// unheard leaves out the words of a group that match something in the library.
func unheard(group []string, all []map[string]int) []string {
	return slices.DeleteFunc(slices.Clone(group), func(sought string) bool {
		return slices.ContainsFunc(all, func(places map[string]int) bool { return plainMark([]string{sought}, places) != 0 })
	})
}

// plainSearch is [Index.Search] by reading every article. Scores of near matches are 0.
func plainSearch(docs []Doc, q Query) []Hit {
	var all []map[string]int
	for _, d := range docs {
		all = append(all, places(d))
	}
	weights := plainWeights(all, q)
	var hits []Hit
	for doc, places := range all {
		if slices.ContainsFunc(q.never, func(word string) bool { return places[word] != 0 }) {
			continue
		}
		h, found, together := Hit{Doc: doc}, true, inFront
		for i, group := range q.groups {
			mark := plainMark(group, places)
			strength := int(mark & strengthMask)
			if mark == 0 {
				h.Tier = Fuzzy
				found = found && plainNear(unheard(group, all), places)
				continue
			}
			h.Tier = max(h.Tier, tierOfMark(mark))
			h.Score += weights[i] * float64(strength)
			if strength < frontBase {
				strength = frontBase
			}
			together &= strength - frontBase
		}
		if len(q.groups) > 1 && together != 0 {
			h.Score *= 1.25
		}
		if h.Tier == Fuzzy {
			h.Score = 0
		}
		if found {
			hits = append(hits, h)
		}
	}
	return hits
}

func plainWeights(all []map[string]int, q Query) (weights []float64) {
	total := 0.0
	for _, group := range q.groups {
		var count [Fuzzy]int
		for _, places := range all {
			for word := range places {
				for _, sought := range group {
					if tier, _, ok := tierOf(sought, word); ok {
						count[tier]++
					}
				}
			}
		}
		n := 0
		for tier := Fuzzy; tier > Whole; tier-- {
			if count[tier-1] > 0 {
				n = count[tier-1]
			}
		}
		weights = append(weights, math.Log(2+float64(len(all))/float64(1+n)))
		total += weights[len(weights)-1]
	}
	for i := range weights {
		weights[i] /= total
	}
	return weights
}

func FuzzSearch(f *testing.F) {
	for seed := range uint64(400) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		docs, query := randomLibrary(rand.New(rand.NewPCG(seed, 2)))
		q, err := Parse(query)
		if err != nil || q.Empty() { // "l'" alone is no word
			return
		}
		got := indexOf(docs).Search(context.Background(), q)
		for i, h := range got {
			if i > 0 && got[i-1].rank > h.rank || i > 0 && got[i-1].rank == h.rank && got[i-1].Doc > h.Doc {
				t.Fatalf("%+v after %+v", h, got[i-1])
			}
		}
		slices.SortFunc(got, func(a, b Hit) int { return a.Doc - b.Doc })
		want := plainSearch(docs, q)
		slices.SortFunc(want, func(a, b Hit) int { return a.Doc - b.Doc })
		same := slices.EqualFunc(got, want, func(a, b Hit) bool {
			return a.Doc == b.Doc && a.Tier == b.Tier && (a.Tier == Fuzzy || math.Abs(a.Score-b.Score) < 1e-9)
		})
		if !same {
			t.Fatalf("%q in %q\n got %+v\nwant %+v", query, docs, got, want)
		}
	})
}

// randomLibrary writes up to forty short articles over few letters, and a query.
func randomLibrary(r *rand.Rand) (docs []Doc, query string) {
	letters := []string{"a", "b", "É", "t", "œ", "l'", "é", "ba", "ta"}
	word := func() (s string) {
		for range 1 + r.IntN(4) {
			s += letters[r.IntN(len(letters))]
		}
		return s
	}
	words := func(n int) (s string) {
		for range r.IntN(n + 1) {
			s += word() + []string{" ", ", ", "\u00a0", "-", ". "}[r.IntN(5)]
		}
		return s
	}
	for range r.IntN(40) {
		docs = append(docs, Doc{
			Title: words(3), Outlet: words(1), People: []string{words(2), words(1)},
			Body: words(6) + "\n\n" + words(r.IntN(40)) + "\n\n" + words(3),
		})
	}
	query = word()
	for range r.IntN(3) {
		query += []string{" ", " ", " -", " | "}[r.IntN(4)] + word()
	}
	return docs, query
}
