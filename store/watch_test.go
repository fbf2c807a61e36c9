package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"mareader/store/query"
)

// watched is a folder that is open and watched.
type watched struct {
	*testing.T
	top     string
	lib     *Library
	changes chan Change
}

func open(t *testing.T, o Options, top string, roots ...string) *watched {
	t.Helper()
	for i := range roots {
		roots[i] = filepath.Join(top, roots[i])
	}
	if roots == nil {
		roots = []string{top}
	}
	ctx, cancel := context.WithCancel(context.Background())
	sources := folder(t, roots...)
	w := &watched{t, top, ReadAll(o.Open(ctx, sources...)), make(chan Change)}
	stopped := w.follow(ctx, o.Watch(ctx, w.lib, sources...))
	t.Cleanup(func() { cancel(); <-stopped })
	return w
}

// follow waits for changes until ctx ends.
func (w *watched) follow(ctx context.Context, next func() (Change, bool)) (stopped chan bool) {
	stopped = make(chan bool)
	go func() {
		defer close(stopped)
		for c, ok := next(); ok; c, ok = next() {
			select {
			case w.changes <- c:
			case <-ctx.Done():
				return
			}
		}
	}()
	return stopped
}

// until applies changes until the library is as wanted.
func (w *watched) until(what string, as func() bool) {
	w.Helper()
	end := time.After(10 * time.Second)
	for !as() {
		select {
		case c := <-w.changes:
			if c.Err != nil {
				w.Fatal(c.Err)
			}
			w.lib.Apply(c)
		case <-end:
			w.Fatalf("%s: the library stays as it was: %v, skipped %v", what, w.titles(), w.lib.Skipped())
		}
	}
}

// of is a page that has only a title; no page at all without one.
func of(title string) string {
	if title == "" {
		return ""
	}
	return "---\ntitle: " + title + "\n---\n\nUne page.\n"
}

// titles are those of the articles by number, "-" for those that are gone.
func (w *watched) titles() string {
	var all []string
	for n, a := range articles(w.lib) {
		if w.lib.Gone(n) {
			all = append(all, "-")
		} else {
			all = append(all, a.Title())
		}
	}
	return strings.Join(all, "|")
}

func (w *watched) shows(want string) {
	w.Helper()
	w.until(want, func() bool { return w.titles() == want })
}

// finds holds that a word is found in the articles with these numbers, and no others.
func (w *watched) finds(word string, want ...int) {
	w.Helper()
	q, err := query.Parse(word)
	if err != nil {
		w.Fatal(err)
	}
	var got []int
	if a := w.lib.Search(w.Context(), q); !a.Meaning.Fallback() {
		for _, h := range a.Hits {
			got = append(got, int(h.Doc))
		}
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		w.Errorf("%s is in %v, want %v", word, got, want)
	}
}

func (w *watched) write(name, title string) { write(w, w.top, name, of(title)) }

func (w *watched) rename(from, to string) {
	w.Helper()
	if err := os.Rename(filepath.Join(w.top, from), filepath.Join(w.top, to)); err != nil {
		w.Fatal(err)
	}
}

func (w *watched) remove(name string) {
	w.Helper()
	if err := os.RemoveAll(filepath.Join(w.top, name)); err != nil {
		w.Fatal(err)
	}
}

func TestWatch(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(*testing.T, *watched)
	}{
		{"added", func(t *testing.T, w *watched) {
			w.write("c.txt", "Cerise")
			w.shows("Abricot|Banane|Cerise")
			w.finds("cerise", 2)
		}},
		{"changed", func(t *testing.T, w *watched) {
			w.write("a.txt", "Ananas")
			w.shows("Ananas|Banane")
			w.finds("ananas", 0)
			w.finds("abricot")
		}},
		{"removed, and back", func(t *testing.T, w *watched) {
			w.remove("a.txt")
			w.shows("-|Banane")
			w.finds("abricot")
			if len(w.lib.Order(ByDate)) != 1 || w.lib.Len() != 1 || w.lib.Article(articles(w.lib)[0].ID()) != nil {
				w.Error("it is still there")
			}
			w.write("a.txt", "Abricot")
			w.shows("Abricot|Banane")
			w.finds("abricot", 0)
		}},
		{"saved by renaming", func(t *testing.T, w *watched) {
			w.write("a.txt.tmp", "Ananas")
			w.rename("a.txt.tmp", "a.txt")
			w.shows("Ananas|Banane")
		}},
		{"renamed", func(t *testing.T, w *watched) {
			w.rename("d/b.txt", "d/c.txt")
			w.until("renamed", func() bool { b := w.titles(); return b == "Abricot|-|Banane" })
		}},
		{"folders", func(t *testing.T, w *watched) {
			w.write("e/f/c.txt", "Cerise")
			w.shows("Abricot|Banane|Cerise")
			w.write("e/f/c.txt", "Citron")
			w.shows("Abricot|Banane|Citron")
			w.remove("e")
			w.shows("Abricot|Banane|-")
			w.rename("d", "g")
			w.until("moved", func() bool { return w.titles() == "Abricot|-|-|Banane" })
			w.write("g/b.txt", "Brugnon")
			w.shows("Abricot|-|-|Brugnon")
		}},
		{"broken and mended", func(t *testing.T, w *watched) {
			w.write("a.txt", "")
			w.until("broken", func() bool { return len(w.lib.Skipped()) == 1 && w.titles() == "-|Banane" })
			w.write("a.txt", "Abricot")
			w.until("mended", func() bool { return len(w.lib.Skipped()) == 0 && w.titles() == "Abricot|Banane" })
		}},
		{"broken and removed", func(t *testing.T, w *watched) {
			w.write("z.txt", "")
			w.until("broken", func() bool { return len(w.lib.Skipped()) == 1 })
			w.remove("z.txt")
			w.until("removed", func() bool { return len(w.lib.Skipped()) == 0 })
		}},
		{"archive", func(t *testing.T, w *watched) {
			write(t, w.top, "x.txt.gz", gz(of("Cerise")))
			w.shows("Abricot|Banane|Cerise")
			write(t, w.top, "x.txt.gz", gz(of("Citrouille")))
			w.shows("Abricot|Banane|Citrouille")
			w.remove("x.txt.gz")
			w.shows("Abricot|Banane|-")
		}},
		{"hidden and foreign", func(t *testing.T, w *watched) {
			w.write(".marks/a.txt", "Rien")
			w.write("b.png", "Rien")
			w.write("c.txt", "Cerise")
			w.shows("Abricot|Banane|Cerise")
		}},
		{"page with its parts", func(t *testing.T, w *watched) {
			paths := func() (all string) {
				for a := range w.lib.Sorted(ByDate) {
					all += a.Path() + " "
				}
				return all
			}
			const html = "<html><body><p>Le texte de la page.</p></body></html>"
			write(t, w.top, "P_files/ad.html", html)
			w.until("a folder like others", func() bool { return paths() == "a.txt d/b.txt P_files/ad.html " })
			write(t, w.top, "P.html", html)
			w.until("the parts of a page", func() bool { return paths() == "a.txt d/b.txt P.html " })
			write(t, w.top, "P_files/other.html", html)
			w.write("c.txt", "Cerise")
			w.until("more parts", func() bool { return paths() == "a.txt d/b.txt P.html c.txt " })
		}},
		{"digest", func(t *testing.T, w *watched) {
			write(t, w.top, "l.md", fmt.Sprintf(visit, "Le Matin", ""))
			w.until("studied", func() bool { return len(w.lib.Events()) == 1 })
			w.remove("l.md")
			w.until("studied again", func() bool { return len(w.lib.Events()) == 0 })
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			top := t.TempDir()
			write(t, top, "a.txt", of("Abricot"))
			write(t, top, "d/b.txt", of("Banane"))
			c.do(t, open(t, Options{}, top))
		})
	}
}

func TestWatchTellsWhatHappenedSinceReading(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt", of("Abricot"))
	write(t, top, "b.txt", of("Banane"))
	sources := folder(t, top)
	lib := ReadAll(Open(t.Context(), sources...))
	write(t, top, "a.txt", of("Ananas"))
	write(t, top, "c.txt", of("Cerise"))
	if err := os.Remove(filepath.Join(top, "b.txt")); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	w := &watched{t, top, lib, make(chan Change)}
	w.follow(ctx, Options{}.Watch(ctx, lib, sources...))
	w.shows("Ananas|-|Cerise")
}

func TestWatchKeepsToTheOptions(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt", of("Abricot"))
	w := open(t, Options{Exclude: []string{"brouillons"}}, top)
	w.write("brouillons/b.txt", "Banane")
	w.write("c.txt", "Cerise")
	w.shows("Abricot|Cerise")
}

func TestWatchedFile(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt", of("Abricot"))
	w := open(t, Options{}, top, "a.txt")
	w.write("b.txt", "Banane")
	w.write("a.txt", "Ananas")
	w.shows("Ananas")
}

func TestWatchedLinks(t *testing.T) {
	top := t.TempDir()
	write(t, top, "ailleurs/a.txt", of("Abricot"))
	write(t, top, "ici/b.txt", of("Banane"))
	for from, to := range map[string]string{"ici/l": "../ailleurs", "ici/c.txt": "b.txt"} {
		if err := os.Symlink(to, filepath.Join(top, from)); err != nil {
			t.Skip("no links here:", err)
		}
	}
	w := open(t, Options{}, top, "ici")
	w.shows("Banane|Abricot")
	w.write("ailleurs/a.txt", "Ananas")
	w.shows("Banane|Ananas")
	w.write("ici/b.txt", "Brugnon")
	w.shows("Brugnon|Ananas")
}

func TestSearcherSeesTheLibraryAsItWas(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt", of("Abricot"))
	w := open(t, Options{}, top)
	before := w.lib.Searcher()
	articles := articles(w.lib)
	w.write("a.txt", "Ananas")
	w.shows("Ananas")
	q, _ := query.Parse("abricot")
	if hits := before.Search(t.Context(), q).Hits; len(hits) != 1 || articles[hits[0].Doc].Title() != "Abricot" {
		t.Errorf("hits %v", hits)
	}
}

func TestEmbeddedLibraryIsNotWatched(t *testing.T) {
	if c, ok := (Options{}).Watch(t.Context(), embedded(t), Embedded())(); ok {
		t.Errorf("change %+v", c)
	}
}

func TestWatchLeavesNoGoroutine(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt", of("Abricot"))
	sources := folder(t, top)
	before := runtime.NumGoroutine()
	for range 5 {
		ctx, cancel := context.WithCancel(t.Context())
		lib := ReadAll(Open(ctx, sources...))
		next := Options{}.Watch(ctx, lib, sources...)
		time.AfterFunc(50*time.Millisecond, cancel)
		for c, ok := next(); ok; c, ok = next() {
			t.Errorf("change %+v", c)
		}
	}
	settle(t, before)
}
