package ui

import (
	"os"
	"path/filepath"
	"testing"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store/marks"
)

// editable is the sample with marks kept in a file.
func editable(t *testing.T, file string) Model {
	t.Helper()
	noted, err := marks.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	m := New(Options{Library: library(t), Facts: data.Facts(), Marks: noted})
	return send(m, tea.WindowSizeMsg{Width: 120, Height: 36})
}

func TestEventsAreJoinedSplitAndMendedByKeys(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	events := func(m Model) int { return len(m.options.Library.Events()) }
	m := press(editable(t, file), "2", "enter")
	if events(m) != 3 {
		t.Fatalf("%d events", events(m))
	}
	if m = press(m, "X", "enter"); events(m) != 2 {
		t.Fatalf("%d events after joining", events(m))
	}
	has(t, m, "joined", "réunis à la main")
	noted, err := marks.Open(file)
	if err != nil || noted.Edits() == nil {
		t.Errorf("nothing is kept: %v", err)
	}
	if m = press(m, "x"); events(m) != 3 {
		t.Errorf("%d events after splitting", events(m))
	}
	if m = press(m, "U", "U"); events(m) != 3 {
		t.Errorf("%d events after taking both back", events(m))
	}
}

func TestAChangeThatCannotBeSavedIsMadeAndSaid(t *testing.T) {
	file := filepath.Join(t.TempDir(), "marks.jsonl")
	m := editable(t, file)
	if err := os.Mkdir(file, 0o700); err != nil {
		t.Fatal(err)
	}
	m = press(m, "2", "enter", "X", "enter")
	if n := len(m.options.Library.Events()); n != 2 {
		t.Errorf("%d events", n)
	}
	has(t, m, "unsaved", "marques non enregistrées")
}

func TestWithoutMarksNothingIsChanged(t *testing.T) {
	m := press(sample(t, 120, 36), "2", "enter", "X", "enter", "U")
	if n := len(m.options.Library.Events()); n != 3 {
		t.Errorf("%d events", n)
	}
}
