package roster

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/msg"
	"mareader/ui/window"
)

// table is the keys of the list, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("la page de cette personne", "the page of this person"), Model.page, "enter").
			Hinted(l.Say("page", "page")),
		keys.On(l.Say("la chronologie de cette personne", "the timeline of this person"), Model.timeline, "t").
			Hinted(l.Say("chronologie", "timeline")),
		keys.On(l.Say("qui a rencontré qui, et combien", "who met whom, how often"), Model.matrix, "m").
			Hinted(l.Say("qui et qui", "who met whom")),
		keys.On(l.Say("chercher un nom, une fonction, un pays", "search names, offices, countries"), Model.search, "/").
			Hinted(l.Say("chercher", "search")),
		keys.On(l.Say("trier : rencontres, articles, date, nom, pays", "sort: meetings, articles, date, name, country"),
			Model.resort, "s").Hinted(l.Say("trier", "sort")),
		keys.On(l.Say("revenir", "back"), Model.back, "esc"),
	}, keys.Moves(l, Model.by)...)
}

// Hints are the keys of the status line.
func (m Model) Hints() []key.Binding { return m.keys.Hints() }

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding { return m.keys.Bindings() }

func (m Model) by(motion window.Motion) Model {
	m.window = m.window.By(motion)
	return m
}

func (m Model) page() (Model, tea.Cmd) {
	return m.about(func(name string) tea.Msg { return msg.Page{Name: name} })
}

func (m Model) timeline() (Model, tea.Cmd) {
	return m.about(func(name string) tea.Msg { return msg.Timeline{Name: name} })
}

// about sends a message about the person under the cursor, if there is one.
func (m Model) about(message func(name string) tea.Msg) (Model, tea.Cmd) {
	name, ok := m.Current()
	if !ok {
		return m, nil
	}
	return m, func() tea.Msg { return message(name) }
}

func (m Model) matrix() (Model, tea.Cmd) {
	return m, func() tea.Msg { return msg.Matrix{} }
}

func (m Model) search() (Model, tea.Cmd) {
	m.typing = true
	return m, nil
}

func (m Model) resort() (Model, tea.Cmd) {
	m.order = (m.order + 1) % orders
	m.keepPlace(func() {
		m.sort()
		m.arrange()
	})
	return m, nil
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return msg.Back{} }
}
