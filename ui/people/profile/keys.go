package profile

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/window"
)

// table is the keys of the page, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("leurs rencontres ; lire l’article", "their meetings; read the article"), Model.open, "enter").
			Hinted(l.Say("ouvrir", "open")),
		keys.On(l.Say("la chronologie de cette personne", "the timeline of this person"), Model.timeline, "t").
			Hinted(l.Say("chronologie", "timeline")),
		keys.On(l.Say("la page de l’interlocuteur", "the page of the counterpart"), Model.page, "p").
			Hinted(l.Say("interlocuteur", "counterpart")),
		keys.On(l.Say("qui a rencontré qui, et combien", "who met whom, how often"), Model.matrix, "m"),
		keys.On(l.Say("rubrique suivante", "next section"), func(m Model) (Model, tea.Cmd) { return m.turn(1), nil }, "}", "]").
			Hinted(l.Say("rubrique", "section")),
		keys.On(l.Say("rubrique précédente", "previous section"), func(m Model) (Model, tea.Cmd) { return m.turn(-1), nil }, "{", "["),
		keys.On(l.Say("revenir", "back"), Model.back, "esc"),
	}, keys.Moves(l, Model.by)...)
}

// Hints are the keys of the status line.
func (m Model) Hints() []key.Binding { return m.keys.Hints() }

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding { return m.keys.Bindings() }

func (m Model) by(motion window.Motion) Model {
	moved := m.window.By(motion)
	m.to(moved.Cursor, moved.Cursor >= m.window.Cursor)
	return m
}

// turn goes to another section, its heading at the top.
func (m Model) turn(by int) Model {
	if at, ok := m.section(m.window.Cursor, by); ok {
		m.window.Top = at
		m.to(at, true)
	}
	return m
}

// open asks for what the row under the cursor stands for.
func (m Model) open() (Model, tea.Cmd) {
	if len(m.rows) == 0 {
		return m, nil
	}
	var asked tea.Msg
	switch r := m.rows[m.window.Cursor]; r.kind {
	case tieRow:
		with := m.dossier.ties[r.at].With.Name
		asked = msg.Pair{Name: m.dossier.name, Query: msg.Who(with), Event: m.dossier.latest[r.at]}
	case sourceRow:
		s := m.dossier.sources[r.at]
		asked = msg.Article{ID: s.id, Range: s.first}
	default:
		return m, nil
	}
	return m, func() tea.Msg { return asked }
}

func (m Model) timeline() (Model, tea.Cmd) {
	return m, func() tea.Msg { return msg.Timeline{Name: m.dossier.name} }
}

func (m Model) page() (Model, tea.Cmd) {
	if len(m.rows) == 0 || m.rows[m.window.Cursor].kind != tieRow {
		return m, nil
	}
	name := m.dossier.ties[m.rows[m.window.Cursor].at].With.Name
	return m, func() tea.Msg { return msg.Page{Name: name} }
}

func (m Model) matrix() (Model, tea.Cmd) {
	return m, func() tea.Msg { return msg.Matrix{} }
}

func (m Model) back() (Model, tea.Cmd) {
	return m, func() tea.Msg { return msg.Back{} }
}
