package ui

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// TestGeometry holds that every screen fills the terminal exactly, whatever its size.
func TestGeometry(t *testing.T) {
	for name, keys := range states {
		m := press(sample(t, 120, 36), keys...)
		for width := 20; width <= 220; width += 8 {
			for _, height := range []int{5, 6, 8, 9, 12, 24, 29, 30, 47, 60} {
				m = send(m, tea.WindowSizeMsg{Width: width, Height: height})
				fills(t, name+" "+size(width, height), m, width, height)
			}
		}
		for _, small := range [][2]int{{1, 1}, {2, 2}, {3, 1}, {10, 3}, {20, 4}} {
			m = send(m, tea.WindowSizeMsg{Width: small[0], Height: small[1]})
			fills(t, name+" "+size(small[0], small[1]), m, small[0], small[1])
		}
	}
}

func fills(t *testing.T, name string, m Model, width, height int) {
	t.Helper()
	view := m.View()
	lines := strings.Split(view.Content, "\n")
	if len(lines) != height {
		t.Fatalf("%s: %d lines:\n%s", name, len(lines), shown(m))
	}
	for i, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			t.Fatalf("%s: line %d has %d cells: %q", name, i, w, ansi.Strip(line))
		}
	}
	if c := view.Cursor; c != nil && (c.X < 0 || c.X >= width || c.Y < 0 || c.Y >= height) {
		t.Fatalf("%s: the cursor is at %d, %d", name, c.X, c.Y)
	}
}

// TestGolden compares whole screens with testdata, as text. Timeline, card and people have
// golden screens of their own, beside them.
func TestGolden(t *testing.T) {
	for _, name := range []string{"list", "filter", "nothing", "problem", "reader", "search", "removed", "alone", "timeline", "help"} {
		keys := states[name]
		for _, s := range [][2]int{{80, 24}, {120, 36}, {200, 50}} {
			m := press(sample(t, s[0], s[1]), keys...)
			file := filepath.Join("testdata", name+"-"+size(s[0], s[1])+".golden")
			var lines []string
			for line := range strings.Lines(shown(m)) {
				lines = append(lines, strings.TrimRight(line, " \n"))
			}
			got := strings.Join(lines, "\n") + "\n"
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s differs (-update writes it anew):\n%s", file, got)
			}
		}
	}
}

func TestNothingIsDrawnBeforeTheSizeIsKnown(t *testing.T) {
	if view := New(Options{Library: library(t)}).View(); view.Content != "" || !view.AltScreen {
		t.Errorf("%q", view.Content)
	}
}
