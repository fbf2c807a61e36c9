package draw

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
	"mareader/ui/typeset"
)

// Line is a line being written from left to right. The zero value is empty.
type Line struct {
	text  strings.Builder
	width int
}

// Put writes a text.
func (l *Line) Put(s theme.Style, text string) {
	l.text.WriteString(s.Render(text))
	l.width += typeset.Width(text)
}

// PutIn writes as much of a text as a number of cells hold.
func (l *Line) PutIn(cells int, s theme.Style, text string) {
	if cells > 0 {
		l.Put(s, typeset.Truncate(text, cells))
	}
}

// Styled writes a text that is styled already, of a known width.
func (l *Line) Styled(text string, width int) {
	l.text.WriteString(text)
	l.width += width
}

// Skip leaves cells empty.
func (l *Line) Skip(cells int) {
	for range cells {
		l.text.WriteByte(' ')
	}
	l.width += max(cells, 0)
}

// To leaves the cells up to a column empty.
func (l *Line) To(column int) { l.Skip(column - l.width) }

// Width is how many cells are written.
func (l *Line) Width() int { return l.width }

// In is the line, cut where it is wider than a number of cells.
func (l *Line) In(cells int) string {
	if l.width > cells {
		return ansi.Truncate(l.text.String(), cells, "")
	}
	return l.text.String()
}
