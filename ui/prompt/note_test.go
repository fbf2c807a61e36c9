package prompt

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/lang"
	"mareader/ui/theme"
)

func TestNote(t *testing.T) {
	if (Note{}).Open() {
		t.Error("a note is open before anybody asks for it")
	}
	n := Edit("vu").Insert(" hier\nsoir")
	n, kept := n.Press(tea.KeyPressMsg{Code: '!', Text: "!"})
	if kept || !n.Open() || n.Text() != "vu hier soir!" {
		t.Errorf("%q, kept %v, open %v", n.Text(), kept, n.Open())
	}
	for width := range 60 {
		line, cursor := n.Bar(theme.New(true), lang.French, width)
		if ansi.StringWidth(line) > width || cursor == nil || cursor.X > width {
			t.Errorf("width %d: %q, cursor %v", width, line, cursor)
		}
	}
	if line, _ := n.Bar(theme.New(true), lang.English, 60); !strings.HasPrefix(ansi.Strip(line), "✎ vu hier soir!") {
		t.Errorf("%q", line)
	}
	if left, kept := n.Press(tea.KeyPressMsg{Code: tea.KeyEscape}); kept || left.Open() {
		t.Error("Esc keeps the note")
	}
	if done, kept := n.Press(tea.KeyPressMsg{Code: tea.KeyEnter}); !kept || done.Open() || done.Text() != "vu hier soir!" {
		t.Error("Enter does not keep the note")
	}
}
