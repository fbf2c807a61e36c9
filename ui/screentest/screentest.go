// Package screentest is what the tests of all screens need: keys by name, and screens held
// to their size and to golden files.
package screentest

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Update is set by `go test -update`: golden files are written, not compared.
var Update = flag.Bool("update", false, "write the golden files anew")

var codes = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "space": tea.KeySpace, "f5": tea.KeyF5,
	"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
}

// Key is a key press by its name: "enter", "ctrl+d", "shift+tab", or the text it types.
func Key(name string) tea.KeyPressMsg {
	var key tea.KeyPressMsg
	for prefix, mod := range map[string]tea.KeyMod{"ctrl+": tea.ModCtrl, "shift+": tea.ModShift} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			name, key.Mod = rest, mod
		}
	}
	if code, ok := codes[name]; ok {
		key.Code = code
	} else {
		key.Code = []rune(name)[0]
	}
	if key.Mod == 0 && (key.Code == tea.KeySpace || codes[name] == 0) {
		key.Text = typed(name)
	}
	return key
}

func typed(name string) string {
	if name == "space" {
		return " "
	}
	return name
}

// Screen is the model of one screen.
type Screen[M any] interface {
	Update(tea.Msg) (M, tea.Cmd)
}

// Press sends a screen keys by name, and drops the commands that come of them.
func Press[M Screen[M]](m M, names ...string) M {
	for _, name := range names {
		m, _ = m.Update(Key(name))
	}
	return m
}

// Golden fails unless a view is, as text, the one that testdata keeps under a name.
func Golden(t *testing.T, name, view string) {
	t.Helper()
	var b strings.Builder
	for line := range strings.SplitSeq(ansi.Strip(view), "\n") {
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	got, path := b.String(), filepath.Join("testdata", name+".golden")
	if *Update {
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
		t.Errorf("differs from %s (go test -update writes it anew):\n%s", path, got)
	}
}

// Fills fails unless a view has as many lines as the screen, none of them wider.
func Fills(t *testing.T, what, view string, width, height int) {
	t.Helper()
	if lines := strings.Count(view, "\n") + 1; lines != height {
		t.Fatalf("%s at %d×%d: %d lines:\n%s", what, width, height, lines, ansi.Strip(view))
	}
	Fits(t, what, view, width)
}

// Fits fails when a line of a view is wider than the screen.
func Fits(t *testing.T, what, view string, width int) {
	t.Helper()
	for line := range strings.SplitSeq(view, "\n") {
		if w := ansi.StringWidth(line); w > width {
			t.Fatalf("%s, %d wide: a line of %d cells: %q", what, width, w, ansi.Strip(line))
		}
	}
}
