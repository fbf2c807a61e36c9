package timeline

import (
	"fmt"
	"testing"

	"mareader/ui/screentest"

	tea "charm.land/bubbletea/v2"
)

// press sends keys by name, as the terminal would, and what the timeline asked for itself.
func press(m Model, names ...string) Model {
	for _, name := range names {
		m = send(m, screentest.Key(name))
	}
	return m
}

// send hands the timeline a message, and what it asks for itself.
func send(m Model, msg tea.Msg) Model {
	m, cmd := m.Update(msg)
	if cmd == nil {
		return m
	}
	switch msg := cmd().(type) {
	case sievedMsg, foundMsg:
		return send(m, msg)
	}
	return m
}

func TestGoldenScreens(t *testing.T) {
	screens := map[string]func(Model) Model{
		"all":    func(m Model) Model { return m },
		"lanes":  func(m Model) Model { return press(m, "right", "G") },
		"person": func(m Model) Model { m.SetPerson(retailleau.Name); return m },
		"card":   func(m Model) Model { return press(m, "j", "j", "j", "enter", "j") },
		"search": func(m Model) Model { return press(m, "/", "n", "u", "n", "e", "z") },
		"months": func(m Model) Model { return press(m, "j", "-") },
		"years":  func(m Model) Model { return press(m, "j", "-", "-") },
		"pinned": func(m Model) Model { return press(m, "P", "n", "u", "enter", "X", "m", "a", "r", "enter", "j", ".") },
		"picker": func(m Model) Model { return press(m, "j", "P") },
	}
	for name, open := range screens {
		for _, size := range [][2]int{{200, 50}, {120, 36}, {80, 24}, {60, 20}} {
			screen := fmt.Sprintf("%s-%dx%d", name, size[0], size[1])
			t.Run(screen, func(t *testing.T) {
				screentest.Golden(t, screen, open(sample(size[0], size[1])).View())
			})
		}
	}
}
