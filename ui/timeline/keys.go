package timeline

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/window"
)

// table is the keys of the rows, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("ouvrir la fiche de la rencontre", "open the card of the meeting"), Model.enter, "enter").
			Hinted(l.Say("fiche", "card")),
		keys.On(l.Say("chercher un nom, un lieu, un sujet", "search names, places, topics"), Model.search, "/").
			Hinted(l.Say("chercher", "search")),
		keys.On(l.Say("la chronologie de l’interlocuteur", "the timeline of the counterpart"), Model.counterpart, "t").
			Hinted(l.Say("interlocuteur", "counterpart")),
		keys.On(l.Say("les ministres d’avant", "the ministers before"), Model.lanesBefore, "left", "h"),
		keys.On(l.Say("les ministres suivants", "the ministers after"), Model.lanesAfter, "right", "l").
			Hinted(l.Say("autres ministres", "other ministers")),
		keys.On(l.Say("à l’année plus récente", "to the year above"), Model.yearUp, "["),
		keys.On(l.Say("à l’année plus ancienne", "to the year below"), Model.yearDown, "]").Hinted(l.Say("année", "year")),
		keys.On(l.Say("revenir", "back"), Model.back, "esc"),
	}, keys.Moves(l, Model.by)...)
}

// cardTable is the keys of the card of an event.
func cardTable(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("lire l’article à cette phrase", "read the article at this sentence"), Model.read, "enter").
			Hinted(l.Say("lire", "read")),
		keys.On(l.Say("la rencontre suivante", "the next meeting"), Model.next, "J"),
		keys.On(l.Say("la rencontre précédente", "the previous meeting"), Model.previous, "K"),
		keys.On(l.Say("la chronologie de l’interlocuteur", "the timeline of the counterpart"), Model.counterpart, "t").
			Hinted(l.Say("interlocuteur", "counterpart")),
		keys.On(l.Say("revenir", "back"), Model.back, "esc").Hinted(l.Say("revenir", "back")),
	}, keys.Moves(l, Model.cardBy)...)
}

// Hints are the keys of the status line; those for other lanes while there are any.
func (m Model) Hints() []key.Binding {
	if m.card.open {
		return m.cardKeys.Hints()
	}
	hints := m.keys.Hints()
	if m.hasPage(m.page + 1) {
		return hints
	}
	return slices.DeleteFunc(hints, func(b key.Binding) bool { return slices.Contains(b.Keys(), "right") })
}

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding {
	if m.card.open {
		return m.cardKeys.Bindings()
	}
	return m.keys.Bindings()
}

// AllBindings are the keys of the rows and those of the card, whichever is open.
func (m Model) AllBindings() (rows, card []key.Binding) {
	return m.keys.Bindings(), m.cardKeys.Bindings()
}

func (m Model) by(motion window.Motion) Model {
	moved := m.window.By(motion)
	m.to(moved.Cursor, moved.Cursor >= m.window.Cursor)
	return m
}

func (m Model) lanesBefore() (Model, tea.Cmd) { return m.turn(-1), nil }
func (m Model) lanesAfter() (Model, tea.Cmd)  { return m.turn(1), nil }

// hasPage reports whether there is a page of lanes.
func (m Model) hasPage(page int) bool {
	return m.drawing.columns.graph && 0 <= page && page < m.drawing.pages
}

// turn shows other lanes, and the rows that go with them.
func (m Model) turn(by int) Model {
	if m.hasPage(m.page + by) {
		m.page += by
		m.keepPlace(func() { m.open() })
	}
	return m
}

func (m Model) yearUp() (Model, tea.Cmd) {
	if heading, ok := m.drawing.rows.headingBefore(m.window.Cursor); ok {
		m.show(heading)
	}
	return m, nil
}

func (m Model) yearDown() (Model, tea.Cmd) {
	if heading, ok := m.drawing.rows.headingAfter(m.window.Cursor); ok {
		m.show(heading)
	}
	return m, nil
}

// show puts the cursor on the first event under a heading, and the heading at the top.
func (m *Model) show(heading int) {
	m.window.Top = heading
	m.to(heading, true)
}

// counterpart asks for the timeline of whom the leading person met.
func (m Model) counterpart() (Model, tea.Cmd) {
	e, ok := m.Current()
	if !ok {
		return m, nil
	}
	leading := m.leading()
	at := slices.IndexFunc(e.Participants, func(p event.Participant) bool { return p.Name != leading })
	if at < 0 {
		return m, nil
	}
	return m, func() tea.Msg { return TimelineMsg{e.Participants[at].Name, e.ID} }
}

// leading is who has the first lane at the cursor.
func (m Model) leading() string {
	row := m.drawing.rows.list[m.window.Cursor]
	return m.drawing.sections[row.section].cast.names[0]
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return BackMsg{} }
}
