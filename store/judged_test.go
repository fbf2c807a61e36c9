package store

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mareader/store/query"
)

// judged is a query and the articles that may come first.
type judged struct {
	query string
	right []string // beginnings of their names
}

// TestJudgedQueries holds that readers find what they mean, on top of the list.
func TestJudgedQueries(t *testing.T) {
	total, first, soon := 0, 0, 0
	for library, queries := range readJudged(t) {
		lib := judgedLibrary(t, library)
		if lib == nil {
			continue
		}
		for _, j := range queries {
			total++
			switch rank := j.rank(t, lib); {
			case rank == 0:
				first++
				soon++
			case rank < 5:
				t.Logf("%s: %q: the right answer is number %d", library, j.query, rank+1)
				soon++
			default:
				t.Logf("%s: %q: no right answer among the first five", library, j.query)
			}
		}
	}
	if total < 100 {
		t.Fatalf("only %d queries", total)
	}
	one, five := float64(first)/float64(total), float64(soon)/float64(total)
	t.Logf("%d queries: success at 1 %.3f, at 5 %.3f", total, one, five)
	if one < 0.95 || five < 0.99 {
		t.Errorf("success at 1 %.3f of 0.95, at 5 %.3f of 0.99", one, five)
	}
}

// rank is where the first right answer comes.
func (j judged) rank(t *testing.T, lib *Library) int {
	q, err := query.Parse(j.query)
	if err != nil {
		t.Fatalf("%q: %v", j.query, err)
	}
	for i, h := range lib.Search(t.Context(), q).Hits {
		name := path.Base(lib.At(int(h.Doc)).Path())
		if slices.ContainsFunc(j.right, func(right string) bool { return strings.HasPrefix(name, right) }) {
			return i
		}
	}
	return lib.Len()
}

// readJudged reads the queries for each library.
func readJudged(t *testing.T) map[string][]judged {
	raw, err := os.ReadFile("testdata/judged.txt")
	if err != nil {
		t.Fatal(err)
	}
	all, library := map[string][]judged{}, ""
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "## "); ok {
			library = name
			continue
		}
		asked, right, ok := strings.Cut(line, " => ")
		if ok && line[0] != '#' {
			all[library] = append(all[library], judged{asked, strings.Fields(right)})
		}
	}
	return all
}

// judgedLibrary is the library of a name, nil if it is not there.
func judgedLibrary(t *testing.T, name string) *Library {
	if name == "embedded" {
		return embedded(t)
	}
	pages := filepath.Join("..", "..", "shared", name, "pages")
	if _, err := os.Stat(pages); err != nil {
		t.Logf("%s: not here", name)
		return nil
	}
	return ReadAll(Open(t.Context(), folder(t, pages)...))
}
