package keys

import (
	"fmt"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/lang"
	"mareader/ui/screentest"
	"mareader/ui/theme"
	"mareader/ui/window"
)

func TestPressDoesWhatTheTableSays(t *testing.T) {
	table := Table[int]{
		On("double", func(n int) (int, tea.Cmd) { return 2 * n, nil }, "d", "D"),
		On("leave", func(n int) (int, tea.Cmd) { return n, tea.Quit }, "q").Hinted("leave"),
	}
	if n, _, ok := table.Press(3, tea.KeyPressMsg{Code: 'D', Text: "D"}); n != 6 || !ok {
		t.Errorf("D: %d, %v", n, ok)
	}
	if _, cmd, _ := table.Press(3, tea.KeyPressMsg{Code: 'q', Text: "q"}); cmd == nil {
		t.Error("q: no command")
	}
	if n, _, ok := table.Press(3, tea.KeyPressMsg{Code: 'x', Text: "x"}); n != 3 || ok {
		t.Errorf("x: %d, %v", n, ok)
	}
	if hints := table.Hints(); len(hints) != 1 || hints[0].Help().Key != "q" {
		t.Errorf("hints %v", hints)
	}
}

func TestLabels(t *testing.T) {
	tests := map[string]string{"up": "↑", "enter": "⏎", "shift+tab": "⇧Tab", "ctrl+d": "Ctrl-d", "tab": "Tab", "home": "Home", "G": "G", "{": "{"}
	for k, want := range tests {
		if got := Bind("", k).Help().Key; got != want {
			t.Errorf("%s: %q, want %q", k, got, want)
		}
	}
}

func TestMovesReachEveryMotion(t *testing.T) {
	moves := Moves(lang.French, func(_ window.Motion, to window.Motion) window.Motion { return to })
	seen := map[window.Motion]bool{}
	for _, e := range moves {
		motion, _ := e.Do(0)
		seen[motion] = true
	}
	if len(seen) != 8 {
		t.Errorf("%d motions", len(seen))
	}
}

func page() Page {
	var sections []Section
	for s := range 4 {
		var bindings []key.Binding
		for i := range 9 {
			bindings = append(bindings, Bind(fmt.Sprintf("action %d.%d", s, i), string(rune('a'+i))))
		}
		bindings = append(bindings, Moves(lang.French, Page.by).Bindings()...)
		sections = append(sections, Section{fmt.Sprintf("Écran %d", s), bindings})
	}
	return NewPage(theme.New(true), lang.French, sections...)
}

func TestPageListsEveryKeyOnce(t *testing.T) {
	for _, width := range []int{60, 80, 120, 200} {
		p := page()
		p.SetSize(width, 200)
		text := ansi.Strip(p.View())
		for s := range 4 {
			for i := range 9 {
				if words := fmt.Sprintf("action %d.%d", s, i); strings.Count(text, words) != 1 {
					t.Errorf("width %d: %d times %s", width, strings.Count(text, words), words)
				}
			}
		}
		if n := strings.Count(text, "une demi-page plus bas"); n != 1 {
			t.Errorf("width %d: moves said %d times", width, n)
		}
	}
}

func TestPageScrollsToItsEnd(t *testing.T) {
	p := page()
	p.SetSize(60, 8)
	if strings.Contains(p.View(), "action 3.8") {
		t.Fatal("all of it fits")
	}
	if p = p.Press(tea.KeyPressMsg{Code: 'G', Text: "G"}); !strings.Contains(p.View(), "action 3.8") {
		t.Errorf("the end is not shown:\n%s", ansi.Strip(p.View()))
	}
}

func TestPageGeometry(t *testing.T) {
	p := page()
	for width := 1; width <= 220; width += 7 {
		for height := 1; height <= 60; height += 5 {
			p.SetSize(width, height)
			screentest.Fills(t, "the page of keys", p.View(), width, height)
		}
	}
}
