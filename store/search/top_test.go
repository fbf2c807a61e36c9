package search

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"mareader/store/match"
	"mareader/store/query"
)

// TestTop asks for the best first where many answer, or many must be looked at.
func TestTop(t *testing.T) {
	var docs []match.Doc
	for n := range many + 1 {
		d := match.Doc{Title: "Brève", Text: "le quai du port"}
		switch {
		case n%8 == 0:
			d.Text, d.Date = "le port de rabat et la gare de casa", day(fmt.Sprintf("20%02d-04-14", n/8%100))
		case n%4 == 0:
			d.Text, d.Date = "de rabat au port, de casa à la gare", day(fmt.Sprintf("20%02d-04-15", n/8%100))
		}
		docs = append(docs, d)
	}
	l := libraryOf(docs, 7000)
	for _, c := range []struct {
		query           string
		parted, atLeast bool // the best come first; how many there are is not known by then
	}{
		{`port`, true, false},
		{`rabat`, false, false},
		{`"port de rabat"`, true, true},
		{`"port de rabat" "gare de casa"`, true, true},
		{`rabat -"port de rabat"`, true, true},
		{`-"port de rabat" avant:2090`, true, true},
		{`"rabat de port"`, false, false},
	} {
		q, _ := query.Parse(c.query)
		top, all := l.Top(context.Background(), q), l.Search(context.Background(), q)
		if (top.Rest != nil) != c.parted || top.AtLeast != c.atLeast || all.Rest != nil || all.AtLeast {
			t.Errorf("%s: best first %v, at least %v", c.query, top.Rest != nil, top.AtLeast)
		}
		if len(top.Hits) > len(all.Hits) || !slices.Equal(top.Hits, all.Hits[:len(top.Hits)]) && !c.atLeast {
			t.Errorf("%s: the best are not the first of all", c.query)
		}
		for i, h := range top.Hits {
			if h.Doc != all.Hits[i].Doc {
				t.Errorf("%s: hit %d is %d, not %d", c.query, i, h.Doc, all.Hits[i].Doc)
				break
			}
		}
		if all.Count != len(all.Hits) || top.Count > all.Count || !top.AtLeast && top.Count != all.Count {
			t.Errorf("%s: %d of %d, there are %d", c.query, top.Count, all.Count, len(all.Hits))
		}
		if top.Rest != nil {
			if rest := top.Rest(); !slices.Equal(rest.Hits, all.Hits) || rest.Count != all.Count || rest.AtLeast {
				t.Errorf("%s: the rest is not all", c.query)
			}
		}
	}
}

// TestSeveralPhrases looks at each article once, however many phrases are in doubt of it.
func TestSeveralPhrases(t *testing.T) {
	l := libraryOf([]match.Doc{
		{Text: "le port de rabat et la gare de casa"},
		{Text: "la gare de casa, rabat et un port"},
		{Text: "le port de rabat, une gare à casa"},
	}, 2)
	for text, want := range map[string][]int{
		`"port de rabat" "gare de casa"`:    {0},
		`"port de rabat" -"gare de casa"`:   {2},
		`-"port de rabat" "gare de casa"`:   {1},
		`"port de rabat" | "gare de casa" `: {0, 1, 2},
	} {
		got := find(t, l, text)
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
