package draw

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
	"mareader/ui/typeset"
)

// Gap is the room between two columns.
const Gap = 2

// Margin is the room before the first column, where the cursor is.
const Margin = 2

// Spaces is so much room, none below 1.
func Spaces(n int) string { return strings.Repeat(" ", max(0, n)) }

// Cut is a text in a style, cut where it is too long for a column.
func Cut(style theme.Style, text string, width int) string {
	if text = typeset.Truncate(text, width); text == "" {
		return ""
	}
	return style.Render(typeset.Isolate(text))
}

// Office is an office with its country in a width: what is too long is cut off the office.
func Office(office, country string, width int) string {
	office = typeset.Curl(office)
	switch "" {
	case office:
		return country
	case country:
		return office
	}
	country = ", " + country
	if room := width - typeset.Width(country); room > 1 {
		return typeset.Truncate(office, room) + country
	}
	return office
}

// Row is a row while it is set, cell by cell. The zero Row is empty.
type Row struct{ b strings.Builder }

// Left sets a cell at the left of its column; a column of width 0 is left out.
func (r *Row) Left(width int, cell string) {
	if width > 0 {
		r.put(cell, "", width-ansi.StringWidth(cell))
	}
}

// Right sets a cell at the right of its column; a column of width 0 is left out.
func (r *Row) Right(width int, cell string) {
	if width > 0 {
		r.put("", cell, width-ansi.StringWidth(cell))
	}
}

func (r *Row) put(before, after string, room int) {
	if r.b.Len() > 0 {
		r.b.WriteString(Spaces(Gap))
	}
	r.b.WriteString(before)
	r.b.WriteString(Spaces(room))
	r.b.WriteString(after)
}

// String is the row so far.
func (r *Row) String() string { return r.b.String() }

// Fill is exactly height lines, none wider than width: what is missing is empty, what is
// too much is cut.
func Fill(lines []string, width, height int) string {
	for len(lines) < height {
		lines = append(lines, "")
	}
	lines = lines[:height]
	for i, line := range lines {
		if ansi.StringWidth(line) > width {
			lines[i] = ansi.Truncate(line, width, "")
		}
	}
	return strings.Join(lines, "\n")
}
