package event

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"mareader/data"
)

// occasions reads the articles of the test set.
func occasions(t testing.TB) []*data.Article {
	t.Helper()
	set, err := txtar.ParseFile(filepath.Join("testdata", "occasions.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	var articles []*data.Article
	for _, f := range set.Files {
		read, err := data.Read(f.Name, f.Data)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, read...)
	}
	return articles
}

// answers are the occasions of the test set, by "article meeting".
func answers(t testing.TB) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "occasions.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "#") {
			fields := strings.Split(strings.TrimSpace(line), "\t")
			answers[fields[0]+" "+fields[1]] = fields[2]
		}
	}
	return answers
}

// scores are those of a grouping against the answers, by B-cubed.
type scores struct{ precision, recall, f float64 }

// bCubed compares two groupings of mentions. One that was not found counts as recalled by
// none, one that was found and is in no answer as precise about none.
func bCubed(found, answers map[string]string) scores {
	share := func(of, by map[string]string) float64 {
		sum := 0.0
		for m := range of {
			same, both := 0, 0
			for n := range of {
				if of[m] == of[n] {
					same++
					if by[m] != "" && by[m] == by[n] {
						both++
					}
				}
			}
			sum += float64(both) / float64(same)
		}
		return sum / float64(len(of))
	}
	s := scores{precision: share(found, answers), recall: share(answers, found)}
	s.f = 2 * s.precision * s.recall / (s.precision + s.recall)
	return s
}

func TestBCubed(t *testing.T) {
	answers := map[string]string{"a": "1", "b": "1", "c": "2"}
	for _, c := range []struct {
		name  string
		found map[string]string
		want  scores
	}{
		{"right", map[string]string{"a": "x", "b": "x", "c": "y"}, scores{1, 1, 1}},
		{"one for all", map[string]string{"a": "x", "b": "x", "c": "x"}, scores{5. / 9, 1, 5. / 7}},
		{"all apart", map[string]string{"a": "x", "b": "y", "c": "z"}, scores{1, 2. / 3, .8}},
		{"one missing", map[string]string{"a": "x", "b": "x"}, scores{1, 2. / 3, .8}},
	} {
		got := bCubed(c.found, answers)
		if max(got.precision-c.want.precision, c.want.precision-got.precision, got.recall-c.want.recall, c.want.recall-got.recall, got.f-c.want.f, c.want.f-got.f) > 1e-9 {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestOccasions(t *testing.T) {
	articles, answers := occasions(t), answers(t)
	if len(articles) < 40 {
		t.Fatalf("only %d articles", len(articles))
	}
	paths, found := map[string]string{}, map[string]string{}
	for _, a := range articles {
		paths[a.ID()] = a.Path()
	}
	mentions := 0
	for _, e := range Group(articles, data.Facts()) {
		told := map[string][]string{}
		for _, s := range e.Sources {
			mention := fmt.Sprint(paths[s.Article], " ", s.Meeting)
			found[mention] = e.ID
			told[answers[mention]] = append(told[answers[mention]], mention)
			mentions++
		}
		if len(told) > 1 {
			t.Errorf("a false merge: %v", told)
		}
	}
	for mention := range answers {
		if found[mention] == "" {
			t.Errorf("%s tells of no meeting", mention)
		}
	}
	s := bCubed(found, answers)
	t.Logf("%d articles, %d mentions: B-cubed P %.3f R %.3f F %.3f", len(articles), mentions, s.precision, s.recall, s.f)
	if s.f < 0.97 {
		for mention, occasion := range answers {
			t.Logf("%s: %s in %s", occasion, mention, found[mention])
		}
		t.Errorf("B-cubed F %.3f, want 0.97", s.f)
	}
}

func TestTheOrderOfTheArticlesDoesNotMatter(t *testing.T) {
	articles := occasions(t)
	want := Group(articles, data.Facts())
	r := rand.New(rand.NewPCG(4, 4))
	for range 30 {
		shuffled := slices.Clone(articles)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got := Group(shuffled, data.Facts())
		if len(got) != len(want) {
			t.Fatalf("%d events, want %d", len(got), len(want))
		}
		for i := range got {
			if !reflect.DeepEqual(got[i], want[i]) {
				t.Fatalf("event %d is\n%+v\nwant\n%+v", i, got[i], want[i])
			}
		}
	}
}

// occasion returns the one event of the test set that an article tells.
func occasion(t *testing.T, path string, meeting int) Event {
	t.Helper()
	articles := occasions(t)
	for _, e := range Group(articles, data.Facts()) {
		for _, s := range e.Sources {
			if i := slices.IndexFunc(articles, func(a *data.Article) bool { return a.ID() == s.Article }); articles[i].Path() == path && s.Meeting == meeting {
				return e
			}
		}
	}
	t.Fatalf("no event is told by %s", path)
	return Event{}
}

func TestWhatOccasionsAre(t *testing.T) {
	for _, c := range []struct {
		path, want string
		meeting    int
	}{
		{"rabat-annonce.md", "2023-10-05 resolved Rabat held announced 3 sources 3 voices", 0},
		{"fes-mercredi.md", "2024-05-15 stated Fès held 7 sources 3 voices", 0},
		{"berlin-annule.md", "2024-06-12 stated Berlin cancelled announced 2 sources 2 voices", 0},
		{"rome-ricci-2.md", "2025-04-10 published Rome held 2 sources 2 voices", 0},
		{"dakar-3.md", "2025-01-21 stated Dakar held 3 sources 3 voices", 0},
		{"jeudi.md", " unknown  held 1 sources 1 voices", 0},
		{"lisbonne-annonce.md", "2025-03-05 stated Lisbonne held announced 3 sources 3 voices", 0},
		{"abidjan-1.md", "2025-06-10 stated Abidjan held 2 sources 2 voices", 0},
	} {
		e := occasion(t, c.path, c.meeting)
		announced := ""
		if e.Announced {
			announced = "announced "
		}
		got := fmt.Sprintf("%v %v %s %v %s%d sources %d voices", e.Date, e.Basis, e.Place, e.Status, announced, len(e.Sources), e.Voices)
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.path, got, c.want)
		}
	}
}
