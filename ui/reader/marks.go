package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/store/marks"
	"mareader/ui/lang"
	"mareader/ui/prompt"
)

// ask asks whoever holds the reader for something.
func ask(msg tea.Msg) func(Model) (Model, tea.Cmd) {
	return func(m Model) (Model, tea.Cmd) { return m, func() tea.Msg { return msg } }
}

// annotate lets the reader write a note on the article.
func (m Model) annotate() (Model, tea.Cmd) {
	if m.doc.ID != "" {
		m.note = prompt.Edit(m.doc.Mark.Note)
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
	return m, func() tea.Msg { return NoteMsg{text} }
}

// SetMark shows what the reader marked. What stands at the top stays there.
func (m *Model) SetMark(mark marks.Mark) {
	if mark == m.doc.Mark {
		return
	}
	was := m.doc
	m.doc.Mark = mark
	m.place, m.before = m.moved(m.place, was), m.moved(m.before, was)
	m.lay()
}

// marked is what the reader marked, in words; "" for nothing.
func marked(m marks.Mark, l lang.Lang) string {
	var words []string
	if m.Starred {
		words = append(words, l.Say("★ étoile", "★ starred"))
	}
	if m.Read {
		words = append(words, l.Say("✓ lu", "✓ read"))
	}
	if m.Note != "" {
		words = append(words, "✎ "+m.Note)
	}
	return strings.Join(words, " · ")
}
