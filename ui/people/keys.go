package people

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/window"
)

// table is the keys of the list, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("la chronologie de cette personne", "the timeline of this person"), Model.timeline, "enter", "t").
			Hinted(l.Say("chronologie", "timeline")),
		keys.On(l.Say("chercher un nom, une fonction, un pays", "search names, offices, countries"), Model.search, "/").
			Hinted(l.Say("chercher", "search")),
		keys.On(l.Say("trier : par rencontres, par articles, par nom", "sort: by meetings, articles, name"), Model.resort, "s").
			Hinted(l.Say("trier", "sort")),
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

func (m Model) timeline() (Model, tea.Cmd) {
	name, ok := m.Current()
	if !ok {
		return m, nil
	}
	return m, func() tea.Msg { return TimelineMsg{name} }
}

func (m Model) search() (Model, tea.Cmd) {
	m.typing = true
	return m, nil
}

func (m Model) resort() (Model, tea.Cmd) {
	m.order = (m.order + 1) % orders
	m.keepPlace(m.arrange)
	return m, nil
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return BackMsg{} }
}
