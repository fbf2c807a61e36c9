package timeline

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/timeline/agenda"
	"mareader/ui/window"
)

// table is the keys of the rows, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	return append(keys.Table[Model]{
		keys.On(l.Say("ouvrir la fiche de la rencontre, ou le mois, l’année", "open the card of the meeting, or the month, the year"), Model.enter, "enter").
			Hinted(l.Say("ouvrir", "open")),
		keys.On(l.Say("chercher un nom, un lieu, un sujet", "search names, places, topics"), Model.search, "/").
			Hinted(l.Say("chercher", "search")),
		keys.On(l.Say("la chronologie de l’interlocuteur", "the timeline of the counterpart"), Model.counterpart, "t").
			Hinted(l.Say("interlocuteur", "counterpart")),
		keys.On(l.Say("par mois, puis par année", "by month, then by year"), Model.zoomOut, "-").Hinted(l.Say("plus large", "wider")),
		keys.On(l.Say("plus près : par mois, par rencontre", "nearer: by month, by meeting"), Model.zoomIn, "+").Hinted(l.Say("plus près", "nearer")),
		keys.On(l.Say("aller à une date", "go to a date"), Model.toDate, ":").Hinted("date"),
		keys.On(l.Say("à l’année plus récente", "to the year above"), Model.yearUp, "["),
		keys.On(l.Say("à l’année plus ancienne", "to the year below"), Model.yearDown, "]").Hinted(l.Say("année", "year")),
		keys.On(l.Say("la rencontre d’avant de la même personne", "the same person’s meeting before"), Model.nextOfPerson, ".", "n"),
		keys.On(l.Say("celle d’après", "the one after"), Model.previousOfPerson, ",", "N"),
		keys.On(l.Say("les ministres d’avant", "the ministers before"), Model.lanesBefore, "left", "h"),
		keys.On(l.Say("les ministres suivants", "the ministers after"), Model.lanesAfter, "right", "l").
			Hinted(l.Say("autres ministres", "other ministers")),
		keys.On(l.Say("épingler une personne : sa ligne reste", "pin a person: the lane stays"), Model.pinSomeone, "P"),
		keys.On(l.Say("masquer la ligne d’une personne", "hide a person’s lane"), Model.hideSomeone, "X"),
		keys.On(l.Say("défaire", "undo"), Model.undo, "U"),
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
		keys.On(l.Say("détacher cette source : une autre rencontre", "split this source off: another meeting"), Model.split, "x").
			Hinted(l.Say("détacher", "split")),
		keys.On(l.Say("réunir avec une autre rencontre", "join with another meeting"), Model.joinWith, "X").
			Hinted(l.Say("réunir", "join")),
		keys.On(l.Say("défaire", "undo"), Model.undo, "U"),
		keys.On(l.Say("revenir", "back"), Model.back, "esc").Hinted(l.Say("revenir", "back")),
	}, keys.Moves(l, Model.cardBy)...)
}

// Hints are the keys of the status line; those for other lanes and zooms while there are
// any.
func (m Model) Hints() []key.Binding {
	switch {
	case m.Typing():
		return []key.Binding{
			keys.Bind(m.lang.Say("valider", "take"), "enter"), keys.Bind(m.lang.Say("revenir", "back"), "esc"),
		}
	case m.card.IsOpen():
		return m.cardHints()
	}
	return slices.DeleteFunc(m.keys.Hints(), func(b key.Binding) bool {
		switch b.Keys()[0] {
		case "right":
			return m.page+1 >= m.pages()
		case "-":
			return m.zoom == agenda.ByYear
		case "+":
			return m.zoom == agenda.ByDay
		}
		return false
	})
}

// cardHints are the keys of the card, without that for a source to split off where there
// is only one.
func (m Model) cardHints() []key.Binding {
	return slices.DeleteFunc(m.cardKeys.Hints(), func(b key.Binding) bool {
		return b.Keys()[0] == "x" && len(m.card.Event().Sources) < 2
	})
}

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding {
	if m.card.IsOpen() {
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

func (m Model) lanesBefore() (Model, tea.Cmd) {
	m.page = max(0, min(m.page, m.pages()-1)-1)
	return m, nil
}

func (m Model) lanesAfter() (Model, tea.Cmd) {
	m.page = max(0, min(m.page+1, m.pages()-1))
	return m, nil
}

func (m Model) zoomIn() (Model, tea.Cmd)  { return m.zoomBy(-1), nil }
func (m Model) zoomOut() (Model, tea.Cmd) { return m.zoomBy(1), nil }

// zoomBy lets rows tell of more time or of less, and keeps the cursor where it is in time.
func (m Model) zoomBy(step int) Model {
	zoom := max(agenda.ByDay, min(m.zoom+agenda.Zoom(step), agenda.ByYear))
	if zoom != m.zoom {
		m.zoom, m.page = zoom, 0
		m.keepPlace(func() { m.layOut() })
	}
	return m
}

func (m Model) yearUp() (Model, tea.Cmd) {
	if heading, ok := m.drawing.HeadingBefore(m.window.Cursor); ok {
		m.show(heading)
	}
	return m, nil
}

func (m Model) yearDown() (Model, tea.Cmd) {
	if heading, ok := m.drawing.HeadingAfter(m.window.Cursor); ok {
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
	at := m.current()
	if at < 0 {
		return m, nil
	}
	person := m.counterpartIn(at)
	if person < 0 {
		return m, nil
	}
	return m, func() tea.Msg { return TimelineMsg{m.book.Names[person], m.book.Records[at].ID} }
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return BackMsg{} }
}
