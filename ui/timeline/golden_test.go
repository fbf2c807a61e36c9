package timeline

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// press sends keys by name, as the terminal would, and what the timeline asked for itself.
func press(m Model, names ...string) Model {
	for _, name := range names {
		m = send(m, named(name))
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

func named(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "left": tea.KeyLeft, "right": tea.KeyRight,
		"up": tea.KeyUp, "down": tea.KeyDown, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp,
		"home": tea.KeyHome, "end": tea.KeyEnd, "backspace": tea.KeyBackspace,
	}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if name == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
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
				checkGolden(t, screen, open(sample(size[0], size[1])).View())
			})
		}
	}
}

func checkGolden(t *testing.T, name, view string) {
	t.Helper()
	var lines []string
	for line := range strings.SplitSeq(ansi.Strip(view), "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	got := strings.Join(lines, "\n") + "\n"
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("screen differs from %s (go test -update writes it anew):\n%s", path, got)
	}
}
