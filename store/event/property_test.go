package event

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"mareader/data"
)

// Every account is in one event; none holds two of one article; the order in which accounts
// come, and what was grouped before, changes nothing.
func TestGroupingIsAPartitionWhateverTheOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	all := accounts(3000)
	told := Told{Accounts: all, Facts: data.Facts()}
	want := new(Grouper).Group(told)
	seen := map[Key]bool{}
	for _, e := range want {
		articles := map[string]bool{}
		for i, s := range e.Sources {
			if seen[s.Key] || articles[s.Article] {
				t.Fatalf("%v is in two events, or twice in one", s.Key)
			}
			seen[s.Key], articles[s.Article] = true, true
			if (i > 0) != (s.Facts != 0) {
				t.Errorf("source %d of %s was joined because %q", i, e.ID, s.Facts)
			}
		}
	}
	if len(seen) != len(all) {
		t.Errorf("%d accounts in events, of %d", len(seen), len(all))
	}
	var g Grouper
	for range 5 {
		g.Group(Told{Accounts: all[:r.IntN(len(all))], Facts: told.Facts})
		shuffled := slices.Clone(all)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got := g.Group(Told{Accounts: shuffled, Facts: told.Facts})
		if !reflect.DeepEqual(got, want) {
			t.Fatal("the same accounts in another order, after others, come to other events")
		}
	}
}
