package ui

import (
	"testing"

	"mareader/ui/screentest"

	tea "charm.land/bubbletea/v2"
)

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
	screentest.Fills(t, name, view.Content, width, height)
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
			screentest.Golden(t, name+"-"+size(s[0], s[1]), m.View().Content)
		}
	}
}

func TestNothingIsDrawnBeforeTheSizeIsKnown(t *testing.T) {
	if view := New(Options{Library: library(t)}).View(); view.Content != "" || !view.AltScreen {
		t.Errorf("%q", view.Content)
	}
}
