package store

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestDamageIsMended damages what is kept in many places, and holds that every library that
// is opened then is right.
func TestDamageIsMended(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	want := opened(t, top, "")
	opened(t, top, kept).Close()
	files, err := filepath.Glob(filepath.Join(kept, "*", "*"))
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	whole := map[string][]byte{}
	for _, f := range files {
		if whole[f], err = os.ReadFile(f); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(7, 7))
	for _, f := range files {
		for i := range 12 {
			if len(whole[f]) == 0 {
				continue // the lock
			}
			clear(t, kept)
			for g, raw := range whole {
				if g == f {
					raw = append([]byte(nil), raw...)
					at := r.IntN(min(len(raw), 1+len(raw)*i))
					for n := range 1 << i {
						raw[(at+n)%len(raw)] ^= byte(1 + i)
					}
				}
				if err := os.MkdirAll(filepath.Dir(g), 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(g, raw, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			l := opened(t, top, kept)
			sameAs(t, fmt.Sprint(filepath.Base(f), " damaged, ", i), l, want)
			l.Close()
		}
	}
}

func TestDamagedRecordsAreTold(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	want := opened(t, top, kept)
	want.Close()
	files, _ := filepath.Glob(filepath.Join(kept, "*", "records-*"))
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for at := 0; at < len(raw); at += 1000 {
			raw[at] ^= 0xff
		}
		if err := os.WriteFile(f, raw, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l := opened(t, top, kept)
	if !errors.Is(l.Kept(), ErrMended) {
		t.Errorf("%d files damaged, told %v", len(files), l.Kept())
	}
	if l.Len() != want.Len() {
		t.Errorf("%d articles, want %d", l.Len(), want.Len())
	}
	for _, a := range l.All() {
		if want.Article(a.ID()) == nil {
			t.Errorf("there is an article %s, %q", a.Path(), a.Title())
		}
	}
}

// TestADamagedScreenCanBeShown damages the catalog, which nobody has looked at whole when
// the first screen is drawn, and asks all that a screen does.
func TestADamagedScreenCanBeShown(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	corpus(t, top, 100)
	want := opened(t, top, kept)
	want.Close()
	catalogs, err := filepath.Glob(filepath.Join(kept, "*", "catalog"))
	if err != nil || len(catalogs) != 1 {
		t.Fatal(catalogs, err)
	}
	whole, err := os.ReadFile(catalogs[0])
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(whole); at += 64 {
		raw := slices.Clone(whole)
		for i := at; i < min(at+16, len(raw)); i++ {
			raw[i] ^= 0xff
		}
		if err := os.WriteFile(catalogs[0], raw, 0o600); err != nil {
			t.Fatal(err)
		}
		l, next := Options{Cache: kept}.Open(t.Context(), folder(t, top)...)
		l.Years()
		for o := range orderCount {
			for _, n := range l.Order(o) {
				_, _ = l.Number(l.At(n).ID())
			}
		}
		for _, h := range answers(t, l, "ministre") {
			_ = l.At(int(h.Doc))
		}
		if ReadAll(l, next); l.Len() != want.Len() || l.Kept() == nil {
			t.Errorf("damaged at %d: %d articles, %v", at, l.Len(), l.Kept())
		}
		l.Close()
	}
}
