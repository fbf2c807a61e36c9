package timeline

import (
	"strings"
	"testing"

	"mareader/ui/screentest"

	"github.com/charmbracelet/x/ansi"
)

func TestEveryScreenFitsEverySize(t *testing.T) {
	screens := map[string]func(Model) Model{
		"all":    func(m Model) Model { return m },
		"end":    func(m Model) Model { return press(m, "right", "G") },
		"person": func(m Model) Model { m.SetPerson(retailleau.Name); return m },
		"nobody": func(m Model) Model { m.SetPerson("Personne"); return m },
		"card":   func(m Model) Model { return press(m, "j", "j", "j", "enter", "j", "j") },
		"search": func(m Model) Model { return press(m, "/", "x") },
		"months": func(m Model) Model { return press(m, "-", "j", "j") },
		"years":  func(m Model) Model { return press(m, "-", "-", "j") },
		"pinned": func(m Model) Model {
			return press(m, "P", "n", "u", "enter", "P", "d", "enter", "X", "l", "a", "f", "enter")
		},
		"picker": func(m Model) Model { return press(m, "P", "r") },
		"date":   func(m Model) Model { return press(m, ":", "2", "0", "2", "4") },
	}
	for name, open := range screens {
		for width := 20; width <= 220; width += 5 {
			for height := 5; height <= 60; height += 5 {
				// The size is set before and after: what is open must fit the new one too.
				m := open(sample(width, height))
				screentest.Fills(t, name, m.View(), width, height)
				m.SetSize(240-width, 65-height)
				screentest.Fills(t, name, m.View(), 240-width, 65-height)
				screentest.Fills(t, name, press(m, "j", "space", "[", "G", "K").View(), 240-width, 65-height)
			}
		}
	}
}

func TestCursorIsOnTheScreen(t *testing.T) {
	for height := 2; height < 30; height++ {
		for _, width := range []int{24, 80, 120} {
			for _, person := range []string{"", retailleau.Name} {
				checkCursor(t, width, height, person)
			}
		}
	}
}

func checkCursor(t *testing.T, width, height int, person string) {
	t.Helper()
	m := sample(width, height)
	m.SetPerson(person)
	for _, name := range []string{"j", "j", "]", "G", "k", "ctrl+u", "[", "ctrl+d", "pgdown", "right", "home", "pgup", "end"} {
		m = press(m, name)
		if !strings.Contains("\n"+ansi.Strip(m.View()), "\n┃ ") {
			t.Fatalf("%q at %d×%d after %q: the cursor is not in sight\n%s", person, width, height, name, ansi.Strip(m.View()))
		}
	}
}

func TestNothingIsDrawnBeforeASizeIsKnown(t *testing.T) {
	m := Model{}
	if view := m.View(); view != "" {
		t.Errorf("%q, want nothing", view)
	}
}
