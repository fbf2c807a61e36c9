package prompt

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

// What stands before a line says what it is typed for.
const (
	Search = "⌕"
	GoTo   = ":"
	Pen    = "✎"
)

// Bar is [Line.BarOf] a question.
func (l Line) Bar(t theme.Theme, width int, typing bool, hint, result string) (string, *tea.Cursor) {
	return l.BarOf(Search, t, width, typing, hint, result)
}

// BarOf draws the line across the screen: a sign, what was typed, or a hint where nothing
// was, and at its end what came of it. The cursor is the terminal's own while one types,
// else nil.
func (l Line) BarOf(sign string, t theme.Theme, width int, typing bool, hint, result string) (string, *tea.Cursor) {
	sign += " "
	room := max(width-ansi.StringWidth(sign)-ansi.StringWidth(result)-1, 1)
	text, at := l.cut(l.painted(t), room)
	if text == "" && !typing {
		text = t.Faint.Render(ansi.Truncate(hint, room, ""))
	}
	if l.offer.called != "" && typing {
		room -= ansi.StringWidth(text)
		text += t.Faint.Render(ansi.Truncate("  ⇥ "+l.offer.called, max(room-1, 0), ""))
	}
	gap := max(width-ansi.StringWidth(sign)-ansi.StringWidth(text)-ansi.StringWidth(result), 1)
	line := t.Accent.Render(strings.TrimSpace(sign)) + " " + text + strings.Repeat(" ", gap) + t.Muted.Render(result)
	line = ansi.Truncate(line, width, "")
	if !typing {
		return line, nil
	}
	return line, tea.NewCursor(min(ansi.StringWidth(sign)+at, max(width-1, 0)), 0)
}
