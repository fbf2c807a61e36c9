package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// Style is a look as the escapes before and after a text, found once: a screen has
// hundreds of texts, and each is drawn again with every key. The zero value changes nothing.
type Style struct{ on, off string }

func style(s lipgloss.Style) Style {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return Style{on, off}
}

// Render returns a text of one line in the style; nothing for no text.
func (s Style) Render(text string) string {
	if text == "" {
		return ""
	}
	return s.on + text + s.off
}
