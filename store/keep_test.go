package store

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mareader/data"
	"mareader/data/pack"
	"mareader/store/cache"
	"mareader/store/query"
	"mareader/store/search"
)

// opened is the library of a folder as a command reads it, kept in another folder.
func opened(t testing.TB, top, kept string) *Library {
	t.Helper()
	o := Options{Cache: kept}
	sources := folder(t, top)
	l := ReadAll(o.Open(context.Background(), sources...))
	o.Catch(context.Background(), l, sources...)
	t.Cleanup(func() { l.Close() })
	return l
}

// told is all that a library tells, one line for each thing. Articles that nothing else
// puts in order are in that of their arrival, which is another where files came later.
func told(t testing.TB, l *Library, arrival bool) string {
	t.Helper()
	var b strings.Builder
	ids := func(ids []string) {
		if !arrival {
			slices.Sort(ids)
		}
		fmt.Fprintln(&b, ids)
	}
	var articles, outlets []string
	for a := range l.Sorted(ByDate) {
		articles = append(articles, fmt.Sprintf("%x\n", data.Pack(a)))
	}
	for _, n := range l.Order(ByOutlet) {
		outlets = append(outlets, l.At(n).ID())
	}
	ids(articles)
	ids(outlets)
	for _, e := range l.Events() {
		fmt.Fprintf(&b, "%x\n", pack.Append(nil, &e))
	}
	for _, p := range l.People() {
		fmt.Fprintln(&b, p.Name, p.Office, p.Country, p.Events)
		ids(slices.Clone(p.Articles))
	}
	for _, group := range l.Twins() {
		ids(slices.Clone(group))
	}
	from, to := l.Years()
	fmt.Fprintln(&b, l.Len(), from, to, len(l.Skipped()))
	var skipped []string
	for _, s := range l.Skipped() {
		skipped = append(skipped, fmt.Sprintln(s.Path, s.Err))
	}
	ids(skipped)
	for _, text := range []string{"laftit", "mot7", "port", "ministre", `"un même intertitre"`, "bourita", "mot", "source:matin page"} {
		var hits []string
		for _, h := range answers(t, l, text) {
			hits = append(hits, l.At(int(h.Doc)).ID()) // texts that are gone still count a little in the scores
		}
		ids(hits)
	}
	return b.String()
}

// answers are what answers a query.
func answers(t testing.TB, l *Library, text string) []search.Hit {
	t.Helper()
	q, err := query.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return l.Search(context.Background(), q).Hits
}

// sameAs holds that a library tells what one does that was read without anything kept.
func sameAs(t testing.TB, what string, got, want *Library) {
	t.Helper()
	arrival := got.Count() == want.Count() && slices.Equal(got.Order(ByDate), want.Order(ByDate))
	g, w := strings.Split(told(t, got, arrival), "\n"), strings.Split(told(t, want, arrival), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s: line %d is another:\n%.300s\n%.300s", what, i, g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Fatalf("%s: %d lines, want %d", what, len(g), len(w))
	}
}

// corpus writes a folder of pages: several outlets with what returns in them, meetings,
// twins, files that cannot be read.
func corpus(t testing.TB, top string, n int) {
	t.Helper()
	for i := range n {
		writePage(t, top, i, i)
	}
	for i := range 3 {
		write(t, top, fmt.Sprintf("visite/%d.md", i), fmt.Sprintf(visit, []string{"Le Matin", "Hespress", "Le360"}[i], ""))
	}
	write(t, top, "vide.txt", "")
	write(t, top, "image", "\x89PNG\x00\x00\x00")
	write(t, top, "liste.jsonl", `{"title": "Un", "text": "Le premier texte de la liste, assez long pour en être un.", "date": "2025-01-02"}`+"\n{\n")
}

func writePage(t testing.TB, top string, file, text int) {
	t.Helper()
	outlet := []string{"Le Matin", "Le Soleil", "", "Kaweru"}[file%4]
	write(t, top, fmt.Sprintf("%d/%03d.md", file%7, file), standing(text, outlet, "", [...]string{appeal, legal}[file%2]))
}

func TestAKeptLibraryIsTheSame(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 200)
	want := opened(t, top, "")
	cold := opened(t, top, kept)
	sameAs(t, "read", cold, want)
	cold.Close()
	warm := opened(t, top, kept)
	if !warm.keeper.resumed {
		t.Fatal("nothing was kept")
	}
	if !slices.Equal(warm.Order(ByDate), want.Order(ByDate)) {
		t.Error("the articles are in another order")
	}
	sameAs(t, "kept", warm, want)
	sameAs(t, "read, while another has it open", opened(t, top, kept), want)
}

// TestReadingThatWasCutShortGoesOn stops reading again and again, and holds that each run
// reads only what none before it came to.
func TestReadingThatWasCutShortGoesOn(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 1000) // more than is read before a run hears that it is to stop
	want := opened(t, top, "")
	held, runs := 0, 0
	for done := false; !done; runs++ {
		ctx, cancel := context.WithCancel(t.Context())
		l, next := Options{Cache: kept}.Open(ctx, folder(t, top)...)
		if l.Len() < held {
			t.Fatalf("run %d: %d articles of %d", runs, l.Len(), held)
		}
		for start := l.Len(); !done && l.Len() < start+worthKeeping; {
			b := next()
			l.Add(b)
			done = b.Done
		}
		if cancel(); !done {
			held = ReadAll(l, next).Len()
		}
		if l.Kept() != nil {
			t.Fatal(l.Kept())
		}
		l.Close()
	}
	if runs < 2 {
		t.Error("no run was cut short")
	}
	last := opened(t, top, kept)
	if !last.keeper.resumed {
		t.Error("nothing was kept")
	}
	sameAs(t, "read in parts", last, want)
	last.Close()
	if again := opened(t, top, kept); again.keeper.partial {
		t.Error("it is kept as if it were cut short still")
	} else {
		sameAs(t, "kept", again, want)
	}
}

// TestOnlyWhatChangedIsReadAgain changes a folder again and again between two runs.
func TestOnlyWhatChangedIsReadAgain(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 120)
	opened(t, top, kept).Close()
	r := rand.New(rand.NewPCG(6, 6))
	for round := range 8 {
		for range r.IntN(6) {
			switch file := r.IntN(130); r.IntN(4) {
			case 0:
				_ = os.Remove(filepath.Join(top, fmt.Sprintf("%d/%03d.md", file%7, file))) // if it is there
			default:
				writePage(t, top, file, 1000*(round+1)+file)
			}
		}
		l := opened(t, top, kept)
		if !l.keeper.resumed || l.Kept() != nil {
			t.Fatal("it was not kept", l.Kept())
		}
		sameAs(t, fmt.Sprint("round ", round), l, opened(t, top, ""))
		l.Close()
	}
}

// TestWhatIsOfNoUseIsLeftBehind changes and removes pages in many runs, and holds that what
// is kept does not grow with them.
func TestWhatIsOfNoUseIsLeftBehind(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	for run := range 12 {
		writePage(t, top, run%3, 1000+run)
		write(t, top, fmt.Sprintf("jour/%d.md", run), fmt.Sprintf("# Le jour %d\n\nUne page qui ne reste pas.", run))
		_ = os.Remove(filepath.Join(top, "jour", fmt.Sprintf("%d.md", run-1)))
		l := opened(t, top, kept)
		sameAs(t, fmt.Sprint("run ", run), l, opened(t, top, ""))
		l.Close()
		_, size, err := cache.Usage(kept)
		if err != nil {
			t.Fatal(err)
		}
		if size > 4<<20 {
			t.Errorf("run %d: %d bytes", run, size)
		}
	}
}

func clear(t testing.TB, dir string) {
	t.Helper()
	if err := cache.Clear(dir); err != nil {
		t.Fatal(err)
	}
}

func TestAnotherVersionReadsAnew(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 70)
	opened(t, top, kept).Close()
	sources := folder(t, top)
	facts, err := extend(data.Facts(), []byte(governor))
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Cache: kept, Facts: facts} // what people are known reads other meetings off a page
	l := ReadAll(o.Open(t.Context(), sources...))
	defer l.Close()
	if l.keeper.resumed || !errors.Is(l.Kept(), cache.ErrVersion) {
		t.Errorf("resumed %v, %v", l.keeper.resumed, l.Kept())
	}
}

func TestACacheIsNeverNeeded(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 80)
	want := opened(t, top, "")
	file := filepath.Join(kept, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	l := opened(t, top, file)
	if sameAs(t, "no folder", l, want); l.Kept() == nil {
		t.Error("no word that nothing is kept")
	}
	opened(t, top, kept).Close()
	writePage(t, top, 0, 1000)
	want = opened(t, top, "")
	o, sources := Options{Cache: kept}, folder(t, top)
	l = ReadAll(o.Open(t.Context(), sources...))
	clear(t, kept) // while it is open
	o.Catch(t.Context(), l, sources...)
	if sameAs(t, "removed meanwhile", l, want); l.Kept() == nil {
		t.Error("no word that nothing was kept")
	}
	l.Close()
	few := t.TempDir()
	write(t, few, "a.txt", "Une page.")
	opened(t, few, kept).Close()
	if n, _, _ := cache.Usage(kept); n > 0 {
		t.Error("something is left of a library of one page")
	}
}

func TestManyOpenOneLibraryAtOnce(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	want := opened(t, top, "")
	for round := range 3 {
		libraries := make([]*Library, 4)
		var all sync.WaitGroup
		for i := range libraries {
			all.Go(func() {
				o, sources := Options{Cache: kept}, folder(t, top)
				libraries[i] = ReadAll(o.Open(context.Background(), sources...))
				o.Catch(context.Background(), libraries[i], sources...)
			})
		}
		all.Wait()
		for _, l := range libraries {
			sameAs(t, fmt.Sprint("round ", round), l, want)
		}
		for _, l := range libraries {
			l.Close()
		}
	}
	if l := opened(t, top, kept); !l.keeper.resumed {
		t.Error("none of them kept it")
	}
}

// TestTheFirstScreenNeedsNothingElse holds that what a screen shows is there before the rest
// of what was kept was looked at.
func TestTheFirstScreenNeedsNothingElse(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	want := opened(t, top, kept)
	want.Close()
	l, _ := Options{Cache: kept}.Open(t.Context(), folder(t, top)...)
	defer l.Close()
	from, to := l.Years()
	wantFrom, wantTo := want.Years()
	if l.Len() != want.Len() || fmt.Sprint(l.Order(ByDate)) != fmt.Sprint(want.Order(ByDate)) || from != wantFrom || to != wantTo {
		t.Errorf("%d articles, %d–%d", l.Len(), from, to)
	}
	for _, n := range l.Order(ByDate) {
		if a, b := l.At(n), want.At(n); string(data.Pack(a)) != string(data.Pack(b)) {
			t.Fatalf("article %d is another", n)
		}
		if m, ok := l.Number(l.At(n).ID()); m != n || !ok {
			t.Fatalf("number %d, %v, want %d", m, ok, n)
		}
	}
}

// BenchmarkOpenKept opens a library that was kept, to its first screen and to the end.
func BenchmarkOpenKept(b *testing.B) {
	for _, size := range []int{1000, 10_000} {
		top, kept := b.TempDir(), b.TempDir()
		pages(b, top, size)
		opened(b, top, kept).Close()
		o, sources := Options{Cache: kept}, folder(b, top)
		b.Run(fmt.Sprint(size, "/screen"), func(b *testing.B) {
			for b.Loop() {
				l, _ := o.Open(b.Context(), sources...)
				for _, n := range l.Order(ByDate)[:40] {
					l.At(n).People()
				}
				l.Close()
			}
		})
		b.Run(fmt.Sprint(size, "/whole"), func(b *testing.B) {
			for b.Loop() {
				ReadAll(o.Open(b.Context(), sources...)).Close()
			}
		})
	}
}

var update = flag.Bool("update", false, "write prebuilt.bin anew")

// TestPrebuiltIsTheEmbeddedLibrary holds the file that opens as the embedded library to what
// the dispatches tell.
func TestPrebuiltIsTheEmbeddedLibrary(t *testing.T) {
	o := Options{Facts: data.Facts()} // so that it is read
	read := ReadAll(o.Open(t.Context(), Embedded()))
	if *update {
		blob, err := read.blob()
		if err == nil {
			err = os.WriteFile("prebuilt.bin", blob, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	l, next := Open(t.Context(), Embedded())
	if l.keeper == nil {
		t.Fatal("prebuilt.bin is of another version: go generate ./store")
	}
	if ReadAll(l, next); !l.keeper.resumed {
		t.Fatal("prebuilt.bin is damaged: go generate ./store")
	}
	if told(t, l, true) != told(t, read, true) {
		t.Fatal("prebuilt.bin is not what the dispatches tell: go generate ./store")
	}
}
