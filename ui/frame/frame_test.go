package frame

import (
	"testing"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

func TestSpread(t *testing.T) {
	tests := []struct {
		width             int
		left, right, want string
	}{
		{20, "gauche", "droite", "gauche        droite"},
		{20, "un long début de ligne", "12 %", "un long début … 12 %"},
		{10, "gauche", "très à droite", "gauche"},
		{3, "gauche", "droite", "ga…"},
		{0, "gauche", "droite", ""},
	}
	for _, test := range tests {
		if got := Spread(test.width, test.left, test.right); got != test.want {
			t.Errorf("%d: %q, want %q", test.width, got, test.want)
		}
	}
}

func TestRules(t *testing.T) {
	look := theme.New(true)
	for _, width := range []int{1, 2, 3, 20, 80} {
		for _, at := range []int{0, 1, 9, 100} {
			if w := ansi.StringWidth(Rule(look, width, at, "┬")); w != width {
				t.Errorf("rule of %d with a joint at %d: %d cells", width, at, w)
			}
		}
		if w := ansi.StringWidth(Problem(look, width, "guillemet sans fin")); w > width {
			t.Errorf("problem in %d: %d cells", width, w)
		}
	}
	if rule := ansi.Strip(Rule(look, 5, 2, "┬")); rule != "──┬──" {
		t.Errorf("joint: %s", rule)
	}
	if line := ansi.Strip(Problem(look, 14, "raté")); line != "─ raté ───────" {
		t.Errorf("problem: %q", line)
	}
}

func TestTabsAndHints(t *testing.T) {
	look := theme.New(true)
	if tabs := ansi.Strip(Tabs(look, 1, "Articles", "Chronologie")); tabs != "mareader   1 Articles  2 Chronologie " {
		t.Errorf("%q", tabs)
	}
	bindings := []key.Binding{hint("⏎", "lire"), hint("/", "chercher"), hint("?", "aide")}
	for width, want := range map[int]string{80: "⏎ lire  / chercher  ? aide", 26: "⏎ lire  / chercher  ? aide", 25: "⏎ lire  ? aide", 3: "? aide"} {
		if hints := ansi.Strip(Hints(look, width, bindings)); hints != want {
			t.Errorf("hints in %d: %q, want %q", width, hints, want)
		}
	}
}

func TestHeaderGivesUpTheHoldingsFirst(t *testing.T) {
	look := theme.New(true)
	for width, want := range map[int]string{
		80: "mareader   1 Articles  2 Chronologie  3 Personnes          53 articles · 2017–25",
		72: "mareader   1 Articles  2 Chronologie  3 Personnes  53 articles · 2017–25",
		71: "mareader   1 Articles  2 Chronologie  3 Personnes ",
		60: "mareader   1 Articles  2 Chronologie  3 Personnes ",
		50: "mareader   1 Articles  2 Chronologie  3 Personnes ",
		49: "mareader   1  2  3 ",
		19: "mareader   1  2  3 ",
		18: " 1  2  3 ",
		9:  " 1  2  3 ",
		4:  " 1  ",
		0:  "",
	} {
		line := Header(look, width, 0, "53 articles · 2017–25", "Articles", "Chronologie", "Personnes")
		if got := ansi.Strip(line); got != want {
			t.Errorf("%d: %q, want %q", width, got, want)
		}
	}
}

func hint(k, words string) key.Binding { return key.NewBinding(key.WithHelp(k, words)) }

func TestBeside(t *testing.T) {
	if got := Beside("a\nbb", 3, "│", "x\ny"); got != "a  │x\nbb │y" {
		t.Errorf("%q", got)
	}
}
