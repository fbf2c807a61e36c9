package matrix

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/store/ties"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/window"
)

// table is the keys of the matrix, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	across := func(motion window.Motion) func(Model) (Model, tea.Cmd) {
		return func(m Model) (Model, tea.Cmd) {
			m.columns = m.columns.By(motion)
			return m, nil
		}
	}
	return append(keys.Table[Model]{
		keys.On(l.Say("leurs rencontres", "their meetings"), Model.open, "enter").Hinted(l.Say("rencontres", "meetings")),
		keys.On(l.Say("colonne de gauche", "column to the left"), across(window.LineUp), "h", "left"),
		keys.On(l.Say("colonne de droite", "column to the right"), across(window.LineDown), "l", "right").
			Hinted(l.Say("colonne", "column")),
		keys.On(l.Say("à la première colonne", "to the first column"), across(window.Top), "0"),
		keys.On(l.Say("à la dernière colonne", "to the last column"), across(window.Bottom), "$"),
		keys.On(l.Say("la rencontre la plus proche à droite", "the nearest meeting to the right"), Model.seek, "n"),
		keys.On(l.Say("personnes, pays, ou tous × tous", "people, countries, or all × all"), Model.turn, "m").
			Hinted(l.Say("personnes, pays, tous", "people, countries, all")),
		keys.On(l.Say("la page de la ligne", "the page of the row"), Model.rowPage, "p").Hinted(l.Say("page", "page")),
		keys.On(l.Say("la page de la colonne", "the page of the column"), Model.columnPage, "P"),
		keys.On(l.Say("la chronologie de la colonne", "the timeline of the column"), Model.timeline, "t"),
		keys.On(l.Say("revenir", "back"), Model.back, "esc"),
	}, keys.Moves(l, Model.by)...)
}

// Hints are the keys of the status line.
func (m Model) Hints() []key.Binding { return m.keys.Hints() }

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding { return m.keys.Bindings() }

func (m Model) by(motion window.Motion) Model {
	m.rows = m.rows.By(motion)
	return m
}

// seek goes to the next cell of the row that is not empty, from its end on to its start.
func (m Model) seek() (Model, tea.Cmd) {
	g := m.grid()
	for i := range len(g.Columns) {
		if at := (m.columns.Cursor + 1 + i) % len(g.Columns); len(g.Cell(m.rows.Cursor, at)) > 0 {
			m.columns = m.columns.To(at)
			break
		}
	}
	return m, nil
}

// turn sets others against each other; the cursor stays on its pair where both are there.
func (m Model) turn() (Model, tea.Cmd) {
	p := m.Place()
	p.crowd = (p.crowd + 1) % crowds
	m.Show(p)
	return m, nil
}

// open asks for the meetings of the cell.
func (m Model) open() (Model, tea.Cmd) {
	if m.empty() {
		return m, nil
	}
	row, column, shared := m.current()
	if len(shared) == 0 {
		return m, nil
	}
	pair := msg.Pair{Name: column.Name, Query: msg.Who(row.Name), Event: m.events[shared[0]].ID}
	if m.crowd == countries {
		pair.Query = msg.From(row.Name)
	}
	return m, func() tea.Msg { return pair }
}

func (m Model) rowPage() (Model, tea.Cmd) {
	return m.about(func(row, _ ties.Head) tea.Msg {
		if m.crowd == countries {
			return nil
		}
		return msg.Page{Name: row.Name}
	})
}

func (m Model) columnPage() (Model, tea.Cmd) {
	return m.about(func(_, column ties.Head) tea.Msg { return msg.Page{Name: column.Name} })
}

func (m Model) timeline() (Model, tea.Cmd) {
	return m.about(func(_, column ties.Head) tea.Msg { return msg.Timeline{Name: column.Name} })
}

// about sends a message about the cell under the cursor, if there is one.
func (m Model) about(message func(row, column ties.Head) tea.Msg) (Model, tea.Cmd) {
	if m.empty() {
		return m, nil
	}
	row, column, _ := m.current()
	return m, func() tea.Msg { return message(row, column) }
}

func (m Model) back() (Model, tea.Cmd) {
	return m, func() tea.Msg { return msg.Back{} }
}
