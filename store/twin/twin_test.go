package twin

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"mareader/data/fold"
)

// words makes texts of words that no two texts have in the same order.
func words(r *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("mot%d", r.IntN(5000))
	}
	return out
}

func printOf(t Text) Print {
	var cut fold.Cut
	var p Printer
	cut.Set(t.Body)
	p.Add(&cut)
	return p.Print(t.Title, t.Body)
}

func groups(texts []Text) [][]int {
	prints := make([]Print, len(texts))
	for i, t := range texts {
		prints[i] = printOf(t)
	}
	return Groups(prints, func(n int) Text { return texts[n] })
}

const dispatch = "Le ministre de l'Intérieur a reçu lundi à Rabat son homologue espagnol, en visite de travail au Royaume. " +
	"Les deux responsables ont passé en revue la coopération entre leurs pays dans la lutte contre le trafic de drogue et " +
	"la migration irrégulière, et se sont félicités du niveau de confiance atteint ces dernières années. " +
	"Ils ont en outre convenu de réunir le groupe mixte permanent avant la fin du mois prochain."

func TestGroups(t *testing.T) {
	long := dispatch
	other := strings.Join(words(rand.New(rand.NewPCG(1, 1)), 80), " ")
	for _, c := range []struct {
		name  string
		texts []Text
		want  [][]int
	}{
		{"nothing", nil, [][]int{}},
		{"equal", []Text{{"", long}, {"", other}, {"x", long}}, [][]int{{0, 2}}},
		{"case, accents, spaces", []Text{{"", long}, {"", strings.ToUpper(strings.ReplaceAll(long, " ", "\n\n"))}}, [][]int{{0, 1}}},
		{"a line added", []Text{{"", long}, {"", "RABAT (MAP) " + long}}, [][]int{{0, 1}}},
		{"a word changed", []Text{{"", long}, {"", strings.Replace(long, "espagnol", "français", 1)}}, [][]int{{0, 1}}},
		{"half of it", []Text{{"", long}, {"", long[:len(long)/2]}}, [][]int{}},
		{"no text at all", []Text{{"a", ""}, {"a", ""}, {"", "…"}, {"", "…"}}, [][]int{}},
		{"short and equal", []Text{{"A", "Réservé aux abonnés."}, {"A", "Réservé aux abonnés"}}, [][]int{{0, 1}}},
		{"short, of other titles", []Text{{"A", "Réservé aux abonnés."}, {"B", "Réservé aux abonnés."}}, [][]int{}},
		{"short and long", []Text{{"", "Le ministre de l'Intérieur"}, {"", long}}, [][]int{}},
		{"two groups", []Text{{"", long}, {"", other}, {"", other + " fin"}, {"", long}, {"", other}}, [][]int{{0, 3}, {1, 2, 4}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := groups(c.texts); len(got)+len(c.want) > 0 && !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// family makes texts each of which shares with the first what is drawn for it.
func family(seed uint64, n, size int) []Text {
	r := rand.New(rand.NewPCG(seed, 2))
	first := words(r, size)
	texts := []Text{{Body: strings.Join(first, " ")}}
	for range n - 1 {
		w := slices.Clone(first)
		for range r.IntN(size / 8) {
			w[r.IntN(size)] = "autre"
		}
		texts = append(texts, Text{Body: strings.Join(w, " ")})
	}
	return texts
}

// TestGroupsAgreesWithComparingAll holds the short cut to what comparing every text with
// every leader finds: all that it finds is right, and it misses at most one in a hundred.
func TestGroupsAgreesWithComparingAll(t *testing.T) {
	missed, all := 0, 0
	for seed := range uint64(30) {
		texts := family(seed, 20, 120)
		in := map[int]int{}
		for _, g := range groups(texts) {
			for _, n := range g {
				in[n] = g[0] + 1
			}
		}
		sets := make([][]uint64, len(texts))
		for i, text := range texts {
			sets[i] = set(shinglesOf(text.Body))
		}
		for n := 1; n < len(texts); n++ {
			like := jaccard(sets[0], sets[n])
			if in[n] > 0 && in[n] != n+1 && jaccard(sets[in[n]-1], sets[n]) < likeness {
				t.Errorf("seed %d: %d is no twin of %d", seed, n, in[n]-1)
			}
			if like >= likeness {
				if all++; in[n] != 1 {
					missed++
				}
			}
		}
	}
	if all < 100 || missed*100 > all {
		t.Errorf("%d of %d twins missed", missed, all)
	}
}

func TestManyTwinsOfOneText(t *testing.T) {
	texts := make([]Text, 3000)
	for i := range texts {
		texts[i] = Text{Title: fmt.Sprint(i), Body: fmt.Sprintf("%s Dépêche %d.", dispatch, i)}
	}
	if got := groups(texts); len(got) != 1 || len(got[0]) != len(texts) {
		t.Errorf("%d groups", len(got))
	}
}

// BenchmarkGroups groups 10,000 texts of 540 words: 1,000 are twins of others, 3,000
// follow one pattern to about a half.
func BenchmarkGroups(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 7))
	pattern := words(r, 540)
	texts := make([]Text, 10_000)
	for i := range texts {
		w := words(r, 540)
		switch {
		case i%10 == 9:
			w = append(strings.Fields(texts[i-5].Body), "fin")
		case i%10 > 6:
			for j := range w {
				if j/12%2 == 0 {
					w[j] = pattern[j]
				}
			}
		}
		texts[i] = Text{Body: strings.Join(w, " ")}
	}
	prints := make([]Print, len(texts))
	b.Run("prints", func(b *testing.B) {
		for b.Loop() {
			for i, t := range texts {
				prints[i] = printOf(t)
			}
		}
	})
	b.Run("groups", func(b *testing.B) {
		for b.Loop() {
			if got := Groups(prints, func(n int) Text { return texts[n] }); len(got) != 1000 {
				b.Fatal(len(got), "groups")
			}
		}
	})
}
