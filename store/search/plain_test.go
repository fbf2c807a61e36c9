package search

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mareader/data/fold"
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

// plainFuzzy tells whether a line has a stretch that begins a word, is no longer than
// twice the word sought, and has its letters in order.
func plainFuzzy(group []string, d Doc) bool {
	for _, line := range append([]string{d.Title, d.Outlet}, d.People...) {
		line = fold.String(line)
		for _, sought := range group {
			for from := range line {
				if !infix(sought) || from > 0 && letter(line[from-1]) || line[from] != sought[0] {
					continue
				}
				left := sought
				for _, r := range line[from:min(len(line), from+2*len(sought))] {
					left = strings.TrimPrefix(left[:1], string(r)) + left[1:]
					if left == "" {
						return true
					}
				}
			}
		}
	}
	return false
}

// plainSearch is [Index.Search] by reading every article. Scores of near matches are 0.
func plainSearch(docs []Doc, q Query) []Hit {
	var all []map[string]int
	for _, d := range docs {
		all = append(all, places(d))
	}
	weights := plainWeights(all, q)
	var hits, nearHits []Hit
	for doc, places := range all {
		if slices.ContainsFunc(q.never, func(word string) bool { return places[word] != 0 }) {
			continue
		}
		h, near, together := Hit{Doc: doc}, true, inFront
		for i, group := range q.groups {
			mark := plainMark(group, places)
			strength := int(mark & strengthMask)
			if mark == 0 {
				h.Tier = Fuzzy
				near = near && plainFuzzy(group, docs[doc])
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
		switch {
		case h.Tier < Fuzzy:
			hits = append(hits, h)
		case near:
			nearHits = append(nearHits, Hit{Doc: doc, Tier: Fuzzy})
		}
	}
	if len(hits) < few && len(q.groups) > 0 {
		hits = append(hits, nearHits...)
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
