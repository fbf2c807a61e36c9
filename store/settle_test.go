package store

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mareader/data"
	"mareader/data/furniture"
	"mareader/store/query"
)

const (
	appeal = "Notre maison ne vit que de ceux qui la lisent, rappelle Nasser Bourita."
	legal  = "Ce journal est édité à Dakar par une coopérative de onze plumes."
	quoted = "« Le port de demain se construit dès aujourd'hui », répète le directeur."
)

// standing is a page of its own words with paragraphs before and after them.
func standing(n int, outlet, before, after string) string {
	words := func(from int) string {
		return strings.Join(draw(rand.New(rand.NewPCG(uint64(n), uint64(from))), 30), " ")
	}
	head := "---\ntitle: Page " + fmt.Sprint(n) + "\n"
	if outlet != "" {
		head += "outlet: " + outlet + "\n"
	}
	blocks := []string{before, "Mot" + fmt.Sprint(n) + " " + words(1) + ".", "## Un même intertitre", "Le ministre " + words(2) + ".", quoted, after}
	blocks = slices.DeleteFunc(blocks, func(s string) bool { return s == "" })
	return head + "---\n\n" + strings.Join(blocks, "\n\n") + "\n"
}

// debris is what was put aside of an article because it returns.
func debris(a *data.Article) (texts []string) {
	for _, r := range a.Removed() {
		if r.Reason == furniture.Template {
			texts = append(texts, r.Text)
		}
	}
	return texts
}

// same holds that exactly this was put aside of an article, and nothing was lost.
func same(t *testing.T, a *data.Article, want ...string) {
	t.Helper()
	if got := debris(a); !slices.Equal(got, want) {
		t.Errorf("%s: put aside %q, want %q", a.Path(), got, want)
	}
	for _, text := range want {
		if strings.Contains(a.Body(), text) {
			t.Errorf("%s: %q is still in the body", a.Path(), text)
		}
	}
	if !strings.Contains(a.Body(), quoted) || !strings.Contains(a.Body(), "Un même intertitre") {
		t.Errorf("%s: quotation or subheading lost: %q", a.Path(), a.Body())
	}
}

func TestWhatReturnsInAnOutletIsPutAside(t *testing.T) {
	top := t.TempDir()
	for n := range 12 {
		outlet, before, after := "Le Matin", "", appeal
		if n%2 == 1 {
			outlet, before, after = "Le Soleil", legal, ""
		}
		write(t, top, fmt.Sprintf("%d/p.md", 10+n), standing(n, outlet, before, after))
	}
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	for n, a := range articles(lib) {
		same(t, a, [...]string{appeal, legal}[n%2])
		if len(a.People()) > 0 {
			t.Errorf("%s: names %v", a.Path(), a.People())
		}
	}
	if len(lib.People()) > 0 {
		t.Errorf("the library knows %v", lib.People())
	}
	for word, want := range map[string]int{"bourita": 0, "cooperative": 0, "mot7": 1, "directeur": 12} {
		if got := found(t, lib, word); got != want {
			t.Errorf("%s is in %d articles, want %d", word, got, want)
		}
	}
}

// found is in how many articles a word is.
func found(t *testing.T, lib *Library, word string) (n int) {
	t.Helper()
	q, err := query.Parse(word)
	if err != nil {
		t.Fatal(err)
	}
	a := lib.Search(t.Context(), q)
	if a.Meaning.Fallback() {
		return 0
	}
	return len(a.Hits)
}

func TestFoldersStandForUnknownOutlets(t *testing.T) {
	top := t.TempDir()
	for n := range 6 {
		write(t, top, fmt.Sprintf("%d/%d.md", n%2, n), standing(n, "", "", [...]string{appeal, legal}[n%2]))
	}
	for n := range 3 {
		write(t, top, fmt.Sprintf("autre%d/%d.md", n, n), standing(9+n, "", "", appeal))
	}
	for _, a := range articles(ReadAll(Open(t.Context(), folder(t, top)...))) {
		switch a.Path()[0] {
		case '0':
			same(t, a, appeal)
		case '1':
			same(t, a, legal)
		default:
			same(t, a)
		}
	}
}

func TestTwinsDoNotMakeTemplate(t *testing.T) {
	top := t.TempDir()
	for n := range 3 {
		write(t, top, fmt.Sprintf("jumeau%d.md", n), standing(1, "Le Matin", "", appeal))
	}
	write(t, top, "autre.md", standing(2, "Le Matin", "", appeal))
	write(t, top, "encore.md", standing(3, "Le Matin", "", ""))
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	if len(lib.Twins()) != 1 {
		t.Fatalf("twins %v", lib.Twins())
	}
	for _, a := range articles(lib) {
		same(t, a)
	}
}

func TestManyArticlesAreRevised(t *testing.T) {
	top := t.TempDir()
	for n := range 3 * batchSize {
		write(t, top, fmt.Sprintf("%03d.md", n), standing(n, "Le Matin", "", appeal))
	}
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	if appeals, own := found(t, lib, "bourita"), found(t, lib, "mot100"); appeals != 0 || own != 1 {
		t.Errorf("found %d and %d", appeals, own)
	}
}

func TestCancelledReadingPutsNothingAside(t *testing.T) {
	top := t.TempDir()
	for n := range 5 {
		write(t, top, fmt.Sprintf("%d.md", n), standing(n, "Le Matin", "", appeal))
	}
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if c := lib.revise(ctx, lib.present(), nil); len(c.Articles) > 0 {
		t.Errorf("%d articles revised", len(c.Articles))
	}
}

func TestWatchPutsAsideWhatComesToReturn(t *testing.T) {
	top := t.TempDir()
	for n := range 2 {
		write(t, top, fmt.Sprintf("%d.md", n), standing(n, "Le Matin", "", appeal))
	}
	w := open(t, Options{}, top)
	same(t, articles(w.lib)[0])
	for n := 2; n < 5; n++ { // the second time, what was put aside must count still
		write(t, top, fmt.Sprintf("%d.md", n), standing(n, "Le Matin", "", appeal))
		w.until(fmt.Sprint("page ", n), func() bool {
			all := articles(w.lib)
			return len(all) == n+1 && debris(all[n]) != nil
		})
		for _, a := range articles(w.lib) {
			same(t, a, appeal)
		}
		w.finds("bourita")
		w.finds("mot1", 1)
	}
	write(t, top, "1.md", standing(21, "Le Matin", "", appeal))
	w.until("changed", func() bool { a := articles(w.lib)[1]; return a.Title() == "Page 21" && debris(a) != nil })
	w.finds("mot1")
	w.finds("mot21", 1)
	w.finds("bourita")
}

func TestNothingReturnsInTheEmbeddedLibrary(t *testing.T) {
	for _, a := range articles(embedded(t)) {
		if got := debris(a); got != nil {
			t.Errorf("%s: put aside %q", a.Path(), got)
		}
	}
}

// BenchmarkReturning looks through 10,000 articles that share a line; BenchmarkRevise puts
// it aside in 1,000.
func BenchmarkReturning(b *testing.B) {
	lib := revisable(b, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		if found := lib.returning(lib.present(), nil); len(found[0]) != 1 {
			b.Fatal(found[0])
		}
	}
}

func BenchmarkRevise(b *testing.B) {
	lib := revisable(b, 1000)
	for b.Loop() {
		if c := lib.revise(b.Context(), lib.present(), nil); len(c.Articles) != 1000 {
			b.Fatal(len(c.Articles))
		}
	}
}

// revisable is a library of one outlet as it is read, before any article is revised.
func revisable(b *testing.B, n int) *Library {
	lib, batch := new(Library), Batch{}
	for i := range n {
		read, err := data.Read(fmt.Sprint(i, ".md"), []byte(standing(i, "Le Matin", "", appeal)))
		if err != nil {
			b.Fatal(err)
		}
		batch.Articles = append(batch.Articles, read...)
	}
	lib.Add(batch)
	return lib
}
