package prompt

import (
	tea "charm.land/bubbletea/v2"

	"mareader/ui/lang"
	"mareader/ui/theme"
)

// Note is a line that the reader writes about an article: Enter keeps it, Esc leaves what
// was there. The zero Note is closed.
type Note struct {
	line Line
	open bool
}

// Edit opens a note with what it says so far.
func Edit(text string) Note { return Note{New(text), true} }

// Open reports whether the reader is writing.
func (n Note) Open() bool { return n.open }

// Text is what is written.
func (n Note) Text() string { return n.line.Text() }

// Press gives it a key; kept tells that the reader is done, and wants it.
func (n Note) Press(press tea.KeyPressMsg) (_ Note, kept bool) {
	switch press.String() {
	case "enter":
		n.open = false
		return n, true
	case "esc":
		return Note{}, false
	}
	n.line, _ = n.line.Press(press)
	return n, false
}

// Insert adds what was pasted.
func (n Note) Insert(text string) Note {
	n.line = n.line.Insert(text)
	return n
}

// Bar draws the line across the screen, and the cursor.
func (n Note) Bar(t theme.Theme, l lang.Lang, width int) (string, *tea.Cursor) {
	return n.line.BarOf(Pen, t, width, true, "", l.Say("⏎ garder la note", "⏎ keep the note"))
}
