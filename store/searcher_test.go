package store

import (
	"testing"

	"mareader/store/marks"
	"mareader/store/query"
)

func TestQueriesAskForMarks(t *testing.T) {
	lib := embedded(t)
	m, err := marks.Open("")
	if err != nil {
		t.Fatal(err)
	}
	lib.SetMarks(m)
	count := func(text string) int {
		q, err := query.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return len(lib.Search(t.Context(), q).Hits)
	}
	for n := range lib.Count() {
		a := lib.At(n)
		if count("est:nonlu") != lib.Len()-n {
			t.Fatalf("%d unread", count("est:nonlu"))
		}
		if err := m.Read(a.ID(), a.Path(), true); err != nil {
			t.Fatal(err)
		}
	}
	one := lib.At(0)
	if err := m.Star(one.ID(), one.Path(), true); err != nil {
		t.Fatal(err)
	}
	if err := m.Note(one.ID(), one.Path(), "à revoir"); err != nil {
		t.Fatal(err)
	}
	if count("est:étoile") != 1 || count("est:annoté est:lu") != 1 || count("-est:lu") != 0 {
		t.Errorf("%d starred, %d noted, %d not read", count("est:étoile"), count("est:annoté est:lu"), count("-est:lu"))
	}
}
