package ui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store"
)

// folder is the whole program on a folder with the pages, watched.
type folder struct {
	t    *testing.T
	path string
	m    Model
}

func watched(t *testing.T) *folder {
	t.Helper()
	f := &folder{t: t, path: t.TempDir()}
	for _, p := range pages {
		f.write(p.path, p.text)
	}
	sources, err := store.Paths(f.path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	lib, next := store.Open(ctx, sources...)
	f.m = New(Options{
		Library: lib, Facts: data.Facts(),
		Next: next, Watch: store.Options{}.Watch(ctx, lib, sources...),
	})
	f.m = f.m.only(tea.WindowSizeMsg{Width: 110, Height: 24})
	for f.m.loading {
		f.m = f.m.only(f.m.next()())
	}
	return f
}

// only hands the model a message and leaves alone what comes of it.
func (m Model) only(msg tea.Msg) Model {
	updated, _ := m.Update(msg)
	return updated.(Model)
}

func (f *folder) write(name, text string) {
	f.t.Helper()
	if err := os.WriteFile(filepath.Join(f.path, name), []byte(text), 0o644); err != nil {
		f.t.Fatal(err)
	}
}

func (f *folder) remove(name string) {
	f.t.Helper()
	if err := os.Remove(filepath.Join(f.path, name)); err != nil {
		f.t.Fatal(err)
	}
}

// until takes in changes until something is so.
func (f *folder) until(what string, so func(Model) bool) {
	f.t.Helper()
	late := time.After(20 * time.Second)
	for !so(f.m) {
		came := make(chan tea.Msg, 1)
		go func() { came <- f.m.watch()() }()
		select {
		case msg := <-came:
			f.m = f.m.only(msg)
		case <-late:
			f.t.Fatalf("%s never came:\n%s", what, shown(f.m))
		}
	}
}

func holds(words string) func(Model) bool {
	return func(m Model) bool { return strings.Contains(shown(m), words) }
}

const nunez = `---
title: "Nuñez à Marrakech"
---

Laurent Nuñez, ministre français de l’Intérieur, s’est entretenu mardi 25 novembre 2025 à Marrakech avec Abdelouafi Laftit.
`

func TestFilesThatComeAndGo(t *testing.T) {
	f := watched(t)
	f.m = press(f.m, "j")
	was, _ := f.m.list.Current()
	f.write("nunez.md", nunez)
	f.until("the new article", holds("5 articles · 2024–2025"))
	if now, _ := f.m.list.Current(); now != was {
		t.Errorf("the cursor went from article %d to %d", was, now)
	}
	has(t, f.m, "the list", "Nuñez à Marrakech")
	f.until("its meeting", func(m Model) bool { return len(m.options.Library.Events()) == 4 })
	has(t, press(f.m, "2"), "the timeline", "Marrakech")
	has(t, press(f.m, "3"), "people", "Laurent Nuñez")
	f.remove("nunez.md")
	f.until("the end of the article", holds("4 articles · 2024–2025"))
	if strings.Contains(shown(f.m), "Nuñez à Marrakech") {
		t.Errorf("the article is still there:\n%s", shown(f.m))
	}
	f.until("the end of its meeting", func(m Model) bool { return len(m.options.Library.Events()) == 3 })
}

func TestTheOpenArticleChangesInItsPlace(t *testing.T) {
	f := watched(t)
	f.m = send(f.m, tea.WindowSizeMsg{Width: 80, Height: 12})
	f.m = press(f.m, "enter", "}", "}", "}", "}", "}")
	at := f.m.reader.Place()
	f.write("retailleau.md", strings.Replace(pages[0].text, "chaque jour", "chaque heure", 1))
	f.until("the new words", holds("chaque heure"))
	if f.m.reader.Place() != at || at.Flow == 0 {
		t.Errorf("the reader went from %v to %v", at, f.m.reader.Place())
	}
	f.m = press(f.m, "q")
	f.m = send(press(f.m, "/", `"heure"`, "enter"), tea.WindowSizeMsg{Width: 80, Height: 24})
	has(t, f.m, "the list", "1 sur 4", "chaque heure")
}

func TestAnEditAboveLeavesTheTextAtTheTop(t *testing.T) {
	f := watched(t)
	f.m = send(f.m, tea.WindowSizeMsg{Width: 80, Height: 12})
	f.m = press(f.m, "enter", "}", "}", "}", "}", "}")
	at := f.m.reader.Place().Flow
	f.write("retailleau.md", strings.Replace(pages[0].text, "Bruno Retailleau, m", "Un paragraphe de plus.\n\nUn autre.\n\nBruno Retailleau, m", 1))
	f.until("the new paragraphs", func(m Model) bool {
		return strings.Contains(m.presenter.Article(m.history.Here().article).Body(), "de plus")
	})
	if now := f.m.reader.Place().Flow; now != at+2 {
		t.Errorf("block %d is at the top, want %d", now, at+2)
	}
}

func TestAnArticleWhoseFileIsGoneStaysReadable(t *testing.T) {
	f := watched(t)
	f.m = send(f.m, tea.WindowSizeMsg{Width: 80, Height: 24})
	f.m = press(f.m, "enter")
	order := f.m.presenter.Order(0)
	f.remove("retailleau.md")
	f.until("word of it", holds("fichier supprimé"))
	has(t, f.m, "the reader", "partenaire précieux", "3 articles")
	f.m = press(f.m, "J")
	if got := f.m.history.Here().article; got != order[1] {
		t.Errorf("J opens article %d, want %d of %v", got, order[1], order)
	}
	if strings.Contains(shown(f.m), "supprimé") {
		t.Error("the word stays for another article")
	}
}

func TestNothingIsWatchedAnyMore(t *testing.T) {
	m := sample(t, 80, 24)
	if m.watch() != nil {
		t.Error("a library that nobody watches is waited for")
	}
	said := false
	m.options.Watch = func() (store.Change, bool) {
		defer func() { said = true }()
		return store.Change{Err: errors.New("too many")}, !said
	}
	m = send(m, m.watch()())
	has(t, m, "after the end", "modifications non suivies")
}

func TestADamagedCacheIsTold(t *testing.T) {
	top, kept := t.TempDir(), t.TempDir()
	for i := range 70 {
		page := fmt.Sprintf("Le port numéro %d\n\nUne page que nulle autre ne répète, la %d.\n", i, i)
		if err := os.WriteFile(filepath.Join(top, fmt.Sprint(i, ".txt")), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	sources, err := store.Paths(top)
	if err != nil {
		t.Fatal(err)
	}
	open := func() Model {
		o := store.Options{Cache: kept}
		lib, next := o.Open(t.Context(), sources...)
		m := New(Options{Library: lib, Next: next}).only(tea.WindowSizeMsg{Width: 80, Height: 24})
		for m.loading {
			m = m.only(m.next()())
		}
		o.Catch(t.Context(), lib, sources...)
		t.Cleanup(func() { lib.Close() })
		return m
	}
	for range 2 {
		m := open()
		if strings.Contains(shown(m), "cache") {
			t.Fatalf("all was well:\n%s", shown(m))
		}
		m.options.Library.Close()
	}
	catalogs, _ := filepath.Glob(filepath.Join(kept, "*", "catalog"))
	for _, catalog := range catalogs {
		if err := os.Truncate(catalog, 100); err != nil {
			t.Fatal(err)
		}
	}
	has(t, open(), "damaged", "cache abîmé : tout est relu", "70 articles", "⏎ lire", "? aide")
}

func TestNewsLeaveRoomForHints(t *testing.T) {
	m := sample(t, 80, 24)
	m.options.Library.Add(store.Batch{Skipped: []store.Skipped{{Path: "a"}, {Path: "b"}}})
	has(t, m, "at 80 columns", "⏎ lire", "t chronologie", "s trier", "? aide", "2 illisibles", " %")
	has(t, send(m, tea.WindowSizeMsg{Width: 99, Height: 24}), "at 99 columns", "s trier", "2 fichiers illisibles : mareader check", " %")
	m = send(m, tea.WindowSizeMsg{Width: 60, Height: 24})
	has(t, m, "at 60 columns", "⏎ lire", "t chronologie", "? aide", " %")
}

func TestEveryScreenFitsWhileReading(t *testing.T) {
	m := sample(t, 80, 24)
	m.loading = true
	m.progress = m.progress.At(store.Progress{Found: 123456, Read: 54321, Counted: true}, time.Time{}.Add(time.Minute))
	for width := 1; width < 200; width += 3 {
		for _, height := range []int{1, 5, 24, 40} {
			m = m.only(tea.WindowSizeMsg{Width: width, Height: height})
			fills(t, "reading "+size(width, height), m, width, height)
		}
	}
}

func TestReadingCanBeStopped(t *testing.T) {
	stopped := 0
	whole := batch(t)
	m := New(Options{
		Library: new(store.Library), Stop: func() { stopped++ },
		Next:  func() store.Batch { return store.Batch{Done: true} },
		Watch: func() (store.Change, bool) { t.Error("what was left out is watched"); return store.Change{}, false },
	})
	m = m.only(tea.WindowSizeMsg{Width: 110, Height: 24})
	m = m.only(batchMsg(store.Batch{Articles: whole.Articles[:2]}))
	if m = press(m, "/", `"drogue"`, "enter", "esc"); stopped > 0 {
		t.Fatal("the first esc stops the reading: it clears the search")
	}
	if m = press(m, "esc"); stopped != 1 {
		t.Errorf("stopped %d times", stopped)
	}
	m = send(m, batchMsg(store.Batch{Done: true}))
	has(t, m, "stopped", "lecture interrompue", "2 articles")
	if press(m, "esc"); stopped != 1 {
		t.Errorf("stopped %d times: there was nothing to stop", stopped)
	}
}
