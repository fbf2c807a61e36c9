package store

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mareader/data"
)

// TestColumnsAreSnapshots grows and changes a column at random, beside a slice, and holds
// that no state that it was in ever changes.
func TestColumnsAreSnapshots(t *testing.T) {
	type state struct {
		column column[int]
		want   []int
	}
	r := rand.New(rand.NewPCG(3, 3))
	mapped := make([]int, 1300)
	for i := range mapped {
		mapped[i] = r.Int()
	}
	states := []state{{columnOf(mapped), slices.Clone(mapped)}, {}}
	for range 400 {
		s := states[r.IntN(len(states))]
		if r.IntN(2) == 0 || len(s.want) == 0 {
			more := make([]int, r.IntN(700))
			for i := range more {
				more[i] = r.Int()
			}
			s = state{s.column.with(more...), slices.Concat(s.want, more)}
		} else {
			s.want = slices.Clone(s.want)
			changes := map[int]int{}
			for range r.IntN(5) {
				n := r.IntN(len(s.want))
				changes[n] = r.Int()
				s.want[n] = changes[n]
			}
			s.column = s.column.set(changes)
		}
		states = append(states, s)
	}
	for i, s := range states {
		if s.column.len() != len(s.want) || !slices.Equal(s.column.all(), s.want) {
			t.Fatalf("state %d is no longer what it was", i)
		}
		for n, want := range s.want {
			if s.column.at(n) != want {
				t.Fatalf("state %d, number %d", i, n)
			}
		}
	}
}

func TestNumbersFindTheLatestWithAnId(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	var entries column[entry]
	var all numbers
	want := map[uint64]int{}
	for range 300 {
		from := entries.len()
		more := make([]entry, r.IntN(40))
		for i := range more {
			more[i].ID = 1 + r.Uint64N(5000)
			want[more[i].ID] = from + i
		}
		entries = entries.with(more...)
		all = all.with(entries, from)
	}
	for id := range uint64(5002) {
		n, ok := all.find(entries, id)
		if w, known := want[id]; ok != known || n != w {
			t.Fatalf("id %d: %d, %v; want %d, %v", id, n, ok, w, known)
		}
	}
	if len(all.runs) > 16 {
		t.Errorf("%d runs", len(all.runs))
	}
}

func TestMerge(t *testing.T) {
	got := merge([]int{10, 20, 30}, []int{5, 21, 22, 40}, func(a, b int) int { return a/10 - b/10 })
	if fmt.Sprint(got) != "[5 10 20 21 22 30 40]" {
		t.Errorf("%v", got)
	}
}

// TestOrdersDoNotDependOnTheWay adds, changes and removes articles and holds that every
// order is that of a library which was made in one go.
func TestOrdersDoNotDependOnTheWay(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	make := func(n int) (*data.Article, mark) {
		front := "---\ntitle: Page\n"
		if r.IntN(4) > 0 {
			front += fmt.Sprintf("date: 20%02d-0%d-01\n", 10+r.IntN(9), 1+r.IntN(9))
		}
		if r.IntN(4) > 0 {
			front += fmt.Sprintf("outlet: Journal %d\n", r.IntN(5))
		}
		read, err := data.Read(fmt.Sprint(n, ".md"), []byte(front+"---\n\nUne page.\n"))
		if err != nil {
			t.Fatal(err)
		}
		return read[0], markOf(read[0], read[0].Path())
	}
	for range 30 {
		lib := new(Library)
		for range 12 {
			var c Change
			for range r.IntN(20) {
				a, m := make(r.IntN(120))
				if !slices.ContainsFunc(c.Articles, func(b *data.Article) bool { return a.ID() == b.ID() }) {
					c.Articles, c.marks = append(c.Articles, a), append(c.marks, m)
				}
			}
			for range r.IntN(5) {
				if lib.Count() > 0 {
					a := lib.At(r.IntN(lib.Count()))
					if !slices.ContainsFunc(c.Articles, func(b *data.Article) bool { return a.ID() == b.ID() }) {
						c.Removed = append(c.Removed, a.ID())
					}
				}
			}
			lib.Apply(c)
		}
		if lib.Len() != len(lib.present()) {
			t.Fatalf("%d articles are there, not %d", len(lib.present()), lib.Len())
		}
		for o := range orderCount {
			want := lib.present()
			slices.SortStableFunc(want, func(a, b int) int { return cmp.Or(lib.compare(o)(a, b)) })
			if !slices.Equal(lib.Order(o), want) {
				t.Fatalf("order %d is %v, want %v", o, lib.Order(o), want)
			}
		}
	}
}
