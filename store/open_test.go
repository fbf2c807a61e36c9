package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"mareader/data"
	"mareader/data/page"
	"mareader/store/source"
)

// write writes a file below a folder.
func write(t testing.TB, top, name, text string) {
	t.Helper()
	file := filepath.Join(top, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func folder(t testing.TB, paths ...string) []Source {
	t.Helper()
	sources, err := Paths(paths...)
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

// articles are those of a library by number, the gone among them.
func articles(l *Library) (all []*data.Article) {
	for n := range l.Count() {
		all = append(all, l.At(n))
	}
	return all
}

func gz(text string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(text))
	w.Close()
	return b.String()
}

// broken are the ways in which a file can be no page, each with what makes one and why
// it cannot be read.
var broken = []struct {
	name string // of the file, with its number
	make func(file string) error
	err  error
}{
	{"vide%d.txt", putting(""), page.ErrEmpty},
	{"blanc%d.md", putting(" \n\t\n"), page.ErrEmpty},
	{"binaire%d.txt", putting("GIF89a\x00\x01\x00\x02\x00\x00\x00"), page.ErrBinary},
	{"pendant%d.txt", func(file string) error { return os.Symlink("nulle-part", file) }, syscall.ENOENT},
	{"boucle%d.txt", func(file string) error { return os.Symlink(filepath.Base(file), file) }, syscall.ELOOP},
	{"tube%d.txt", func(file string) error { return syscall.Mkfifo(file, 0o644) }, source.ErrIrregular},
	{"grand%d.txt", func(file string) error {
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			return err
		}
		return os.Truncate(file, page.MaxBytes+1)
	}, page.ErrLarge},
	{"coupe%d.txt.gz", putting(gz(strings.Repeat("Un texte coupé. ", 9))[:24]), source.ErrDamaged},
	{"bombe%d.txt.gz", putting(gz(strings.Repeat("0", 2<<20))), source.ErrRatio},
	{"faux%d.zip", putting("Ceci n'est pas une archive."), source.ErrDamaged},
}

func putting(text string) func(string) error {
	return func(file string) error { return os.WriteFile(file, []byte(text), 0o644) }
}

// TestBrokenFilesDoNotStopTheRest reads 10,000 files of which 500 are broken.
func TestBrokenFilesDoNotStopTheRest(t *testing.T) {
	const files, bad = 10_000, 500
	top := t.TempDir()
	want := map[string]error{}
	for i := range files {
		dir := filepath.Join(top, fmt.Sprintf("%02d", i%100))
		if i < 100 {
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		if i >= bad {
			text := fmt.Sprintf("Une page sur l'agriculture et la pêche à Agadir\n\nLe texte de la page %d.\n", i)
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("p%d.txt", i)), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		kind := broken[i%len(broken)]
		name := fmt.Sprintf(kind.name, i)
		if err := kind.make(filepath.Join(dir, name)); err != nil {
			t.Skip("this system cannot make", name, err)
		}
		want[filepath.Base(dir)+"/"+name] = kind.err
	}
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	if len(articles(lib)) != files-bad || len(lib.Skipped()) != bad {
		t.Errorf("%d articles, %d skipped", len(articles(lib)), len(lib.Skipped()))
	}
	for _, s := range lib.Skipped() {
		if err, ok := want[s.Path]; !ok || !errors.Is(s.Err, err) {
			t.Errorf("%s: %v, want %v", s.Path, s.Err, err)
		}
		delete(want, s.Path)
	}
	for name := range want {
		t.Errorf("%s: no reason", name)
	}
}

func TestFilesOfNoFormatAreTriedInSilence(t *testing.T) {
	top := t.TempDir()
	write(t, top, "LISEZ-MOI", "Une page sans extension.")
	write(t, top, "image", "\x89PNG\x00\x00\x00")
	write(t, top, "vide", "")
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	if len(articles(lib)) != 1 || len(lib.Skipped()) != 0 {
		t.Errorf("%d articles, skipped %v", len(articles(lib)), lib.Skipped())
	}
}

func TestLegacyEncodingsInArchivesAreRead(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.txt.gz", gz("L'\xe9t\xe9 \xe0 F\xe8s, o\xf9 il fait chaud."))
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	if len(articles(lib)) != 1 || !strings.Contains(articles(lib)[0].Body(), "été à Fès") {
		t.Errorf("articles %v, skipped %v", articles(lib), lib.Skipped())
	}
	if got := articles(lib)[0].Path(); got != "a.txt.gz/a.txt" {
		t.Errorf("path %s", got)
	}
}

func TestProgress(t *testing.T) {
	top := t.TempDir()
	for i := range 300 {
		write(t, top, fmt.Sprintf("%03d.txt", i), "0123456789")
	}
	write(t, top, "x.txt.gz", gz("0123456789"))
	write(t, top, "y.txt", "")
	_, next := Open(t.Context(), folder(t, top)...)
	last := Progress{}
	for {
		b := next()
		if p := b.Progress; p.Read < last.Read || p.Found < last.Found || p.Bytes < last.Bytes || p.Read > p.Found {
			t.Errorf("%+v after %+v", p, last)
		}
		if last = b.Progress; b.Done {
			break
		}
	}
	if want := (Progress{Found: 302, Read: 302, Bytes: 3010, Counted: true}); last != want {
		t.Errorf("got %+v, want %+v", last, want)
	}
	if left, ok := (Progress{Found: 30, Read: 10, Counted: true}).Left(time.Second); !ok || left != 2*time.Second {
		t.Errorf("left %v, %v", left, ok)
	}
	if _, ok := (Progress{Found: 30, Read: 10}).Left(time.Second); ok {
		t.Error("the end is known before all is counted")
	}
}

func TestCancelledReadingEndsAndLeavesNoGoroutine(t *testing.T) {
	top := t.TempDir()
	page := strings.Repeat("Une page qui prend son temps, pour que l'on puisse y couper court.\n\n", 200)
	for i := range 1000 {
		write(t, top, fmt.Sprintf("%d.txt", i), page)
	}
	before := runtime.NumGoroutine()
	for range 10 {
		ctx, cancel := context.WithCancel(t.Context())
		_, next := Open(ctx, folder(t, top)...)
		read := len(next().Articles)
		cancel()
		for b := (Batch{}); !b.Done; read += len(b.Articles) {
			b = next()
		}
		if read == 0 || read == 1000 {
			t.Errorf("%d read", read)
		}
	}
	settle(t, before)
}

// settle waits until there are no more goroutines than before.
func settle(t *testing.T, before int) {
	t.Helper()
	for range 200 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

const visit = `---
title: "Laftit reçoit Retailleau"
outlet: "%s"
date: 2025-04-15
---

Le ministre de l'Intérieur, Abdelouafi Laftit, a reçu lundi 14 avril 2025 à Rabat son homologue français, Bruno Retailleau, en visite de travail au Maroc. Les deux ministres ont passé en revue la coopération entre leurs pays dans la lutte contre le trafic de drogue et la migration irrégulière.%s
`

func TestTwinsAreOneVoice(t *testing.T) {
	top := t.TempDir()
	write(t, top, "a.md", fmt.Sprintf(visit, "Le Matin", ""))
	write(t, top, "b.md", fmt.Sprintf(visit, "Hespress", " Avec MAP."))
	write(t, top, "c.md", fmt.Sprintf(visit, "Le360", " La visite fait suite à une série de rencontres entre responsables des deux pays, où il a été question des visas, des mineurs isolés et de la réadmission, sujets sur lesquels les positions restent éloignées malgré les déclarations."))
	lib := ReadAll(Open(t.Context(), folder(t, top)...))
	id := func(n int) string { return articles(lib)[n].ID() }
	if got, want := fmt.Sprint(lib.Twins()), fmt.Sprint([][]string{{id(0), id(1)}}); got != want {
		t.Errorf("twins %v, want %v", got, want)
	}
	if len(lib.Events()) != 1 {
		t.Fatalf("%d events", len(lib.Events()))
	}
	if e := lib.Events()[0]; len(e.Sources) != 3 || e.Voices != 2 {
		t.Errorf("%d sources, %d voices, want 3 and 2", len(e.Sources), e.Voices)
	}
}

func TestStudyOfItselfFindsTheSame(t *testing.T) {
	lib := embedded(t)
	of := func(d Digest) string { return fmt.Sprintf("%+v %+v %+v", d.Events, d.People, d.Twins) }
	if of(Study(articles(lib))) != of(lib.digest) {
		t.Error("another digest")
	}
}

// TestReadingStopsWhereMemoryEnds holds that the next run goes on with what was not read.
func TestReadingStopsWhereMemoryEnds(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 1000) // more than is read before memory is looked at
	want := opened(t, top, "")
	o, sources := Options{Cache: kept, Memory: 1}, folder(t, top)
	l := ReadAll(o.Open(t.Context(), sources...))
	o.Catch(t.Context(), l, sources...)
	if l.Close(); !errors.Is(l.Short(), ErrMemory) || l.Len() >= want.Len() {
		t.Fatalf("%d articles of %d, %v", l.Len(), want.Len(), l.Short())
	}
	next := opened(t, top, kept)
	if sameAs(t, "read on", next, want); next.Short() != nil {
		t.Error(next.Short())
	}
}
