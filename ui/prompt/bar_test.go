package prompt

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

func TestBar(t *testing.T) {
	look := theme.New(true)
	line, cursor := New("").Bar(look, 30, false, "/ pour chercher", "35 articles")
	if got := ansi.Strip(line); !strings.HasPrefix(got, "⌕ / pour") || !strings.HasSuffix(got, " 35 articles") || cursor != nil {
		t.Errorf("%q, cursor %v", got, cursor)
	}
	line, cursor = New("éric").Bar(look, 30, true, "/ pour chercher", "3 sur 35")
	if got := ansi.Strip(line); !strings.HasPrefix(got, "⌕ éric ") || cursor == nil || cursor.X != 6 {
		t.Errorf("%q, cursor %v, want it in cell 6", got, cursor)
	}
	for width := range 60 {
		line, cursor := New("une longue question").Bar(look, width, true, "", "3 sur 35")
		if w := ansi.StringWidth(line); w > width || cursor.X > width {
			t.Errorf("width %d: line %d wide, cursor %d", width, w, cursor.X)
		}
	}
}
