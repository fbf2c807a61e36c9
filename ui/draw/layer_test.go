package draw

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

func TestLaterLayersShow(t *testing.T) {
	look := theme.New(true)
	base, bold, reverse := look.Text, look.Title, look.Current
	tests := []struct {
		name   string
		layers []Layer
		want   string
	}{
		{"none", nil, "un deux"},
		{"a word", []Layer{{3, 7, bold}}, "un " + bold.Render("deux")},
		{"inside another", []Layer{{0, 7, bold}, {3, 5, reverse}}, bold.Render("un ") + reverse.Render("de") + bold.Render("ux")},
		{"past the ends", []Layer{{-3, 2, bold}, {5, 99, reverse}}, bold.Render("un") + " de" + reverse.Render("ux")},
		{"empty", []Layer{{3, 3, bold}}, "un " + "deux"},
	}
	for _, test := range tests {
		got := Paint("un deux", base, test.layers...)
		if got != test.want || ansi.Strip(got) != "un deux" {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
