package theme

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestStylesLeaveTheTextAsItIs(t *testing.T) {
	look := New(true)
	for _, text := range []string{"été", "a  b ", " x", ""} {
		if got := look.Match.Render(text); ansi.Strip(got) != text || (got == text) != (text == "") {
			t.Errorf("%q is drawn as %q", text, got)
		}
	}
	if got := look.Text.Render("x"); got != "x" {
		t.Errorf("plain text is drawn as %q", got)
	}
}

func TestAThemeWithoutLanes(t *testing.T) {
	var none Theme
	if got := none.Lane(3).Render("x") + none.Name(0).Render("y") + none.Text.Render(""); got != "xy" {
		t.Errorf("%q", got)
	}
}
