package list

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/store/marks"
	"mareader/ui/prompt"
)

func (m Model) star() (Model, tea.Cmd) {
	return m, m.say(func(article int) tea.Msg { return StarMsg{article} })
}

func (m Model) read() (Model, tea.Cmd) {
	return m, m.say(func(article int) tea.Msg { return ReadMsg{article} })
}

func (m Model) undo() (Model, tea.Cmd) { return m, func() tea.Msg { return UndoMsg{} } }

// annotate lets the reader write a note on the article under the cursor.
func (m Model) annotate() (Model, tea.Cmd) {
	if len(m.shown) > 0 {
		m.note = prompt.Edit(m.row(m.window.Cursor).Mark.Note)
	}
	return m, nil
}

// write gives a key to the note.
func (m Model) write(press tea.KeyPressMsg) (Model, tea.Cmd) {
	var kept bool
	if m.note, kept = m.note.Press(press); !kept {
		return m, nil
	}
	text := m.note.Text()
	return m, m.say(func(article int) tea.Msg { return NoteMsg{article, text} })
}

// Remark shows what the reader marked. What is asked about marks is asked anew.
func (m *Model) Remark() tea.Cmd {
	if m.prompt.asked != "" {
		return m.Refresh()
	}
	m.Redraw()
	return nil
}

// Redraw shows what the reader marked and asks nothing.
func (m *Model) Redraw() { m.drawings.forget() }

// signs are what the reader marked, in few cells: a star, a note, that it was read.
func signs(m marks.Mark) string {
	var b strings.Builder
	for _, sign := range []struct {
		set  bool
		text string
	}{{m.Starred, "★ "}, {m.Note != "", "✎ "}, {m.Read, "✓ "}} {
		if sign.set {
			b.WriteString(sign.text)
		}
	}
	return b.String()
}
