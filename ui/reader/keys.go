package reader

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/window"
)

// table is the keys of the reader, in the order of the help page.
func table(l lang.Lang) keys.Table[Model] {
	say := l.Say
	return append(keys.Table[Model]{
		keys.On(say("article suivant", "next article"), step(1), "J").Hinted(say("suivant", "next")),
		keys.On(say("article précédent", "previous article"), step(-1), "K").Hinted(say("précédent", "previous")),
		keys.On(say("chercher dans l’article", "search the article"), Model.search, "/").Hinted(say("chercher", "search")),
		keys.On(say("occurrence suivante", "next match"), func(m Model) (Model, tea.Cmd) { return m.next(1) }, "n"),
		keys.On(say("occurrence précédente", "previous match"), func(m Model) (Model, tea.Cmd) { return m.next(-1) }, "N"),
		keys.On(say("personne suivante", "next person"), func(m Model) (Model, tea.Cmd) { return m.tab(1) }, "tab"),
		keys.On(say("personne précédente", "previous person"), func(m Model) (Model, tea.Cmd) { return m.tab(-1) }, "shift+tab"),
		keys.On(say("chronologie de cette personne", "timeline of that person"), Model.timeline, "t").
			Hinted(say("chronologie", "timeline")),
		keys.On(say("les personnes de l’article", "the people of the article"), named, "p"),
		keys.On(say("ce qui a été mis de côté, et pourquoi", "what was put aside, and why"), Model.toggle, "R").
			Hinted(say("retiré", "removed")),
		keys.On(say("marquer d’une étoile, ou l’enlever", "star, or take the star away"), ask(StarMsg{}), "*"),
		keys.On(say("marquer lu ou non lu", "mark as read or unread"), ask(ReadMsg{}), "r"),
		keys.On(say("écrire une note", "write a note"), Model.annotate, "a"),
		keys.On(say("annuler la dernière marque", "take back the last mark"), ask(UndoMsg{}), "U"),
		keys.On(say("paragraphe suivant", "next paragraph"), func(m Model) (Model, tea.Cmd) { return m.paragraph(1), nil }, "}"),
		keys.On(say("paragraphe précédent", "previous paragraph"), func(m Model) (Model, tea.Cmd) { return m.paragraph(-1), nil }, "{"),
		keys.On(say("colonne plus large", "wider column"), func(m Model) (Model, tea.Cmd) { return m.widen(4), nil }, "+"),
		keys.On(say("colonne plus étroite", "narrower column"), func(m Model) (Model, tea.Cmd) { return m.widen(-4), nil }, "-"),
		keys.On(say("colonne de 72", "column of 72"), func(m Model) (Model, tea.Cmd) { return m.widen(usual - m.measure), nil }, "="),
		keys.On(say("l’article seul", "the article alone"), zoom, "z"),
		keys.On(say("effacer ce qui est allumé ; revenir", "clear what is lit; back"), Model.back, "esc"),
	}, keys.Moves(l, Model.by)...)
}

// Hints are the keys of the status line.
func (m Model) Hints() []key.Binding { return m.keys.Hints() }

// Bindings are all keys, with the words of the help page.
func (m Model) Bindings() []key.Binding { return m.keys.Bindings() }

func (m Model) by(motion window.Motion) Model {
	m.scrolled(m.scroll.By(motion))
	return m
}

func step(by int) func(Model) (Model, tea.Cmd) {
	return func(m Model) (Model, tea.Cmd) {
		return m, func() tea.Msg { return StepMsg{by} }
	}
}

func named(m Model) (Model, tea.Cmd) {
	return m, func() tea.Msg { return PeopleMsg{} }
}

func zoom(m Model) (Model, tea.Cmd) {
	return m, func() tea.Msg { return ZoomMsg{} }
}

// tab puts the next mention of a person in focus: the first on the screen when there was
// none.
func (m Model) tab(by int) (Model, tea.Cmd) {
	n := len(m.doc.Mentions)
	if n == 0 || m.removed {
		return m, nil
	}
	if m.focus < 0 {
		m.focus = m.firstMention()
	} else {
		m.focus = (m.focus + by + n) % n
	}
	if row, ok := m.rowOf(m.doc.Mentions[m.focus]); ok {
		m.scrolled(m.scroll.Reveal(row))
	}
	return m, nil
}

// firstMention is the first mention on the screen or below, else the first of all.
func (m Model) firstMention() int {
	for i, mention := range m.doc.Mentions {
		if row, ok := m.rowOf(mention); ok && row >= m.scroll.Top {
			return i
		}
	}
	return 0
}

func (m Model) rowOf(mention Mention) (row int, ok bool) {
	flow, ok := m.page.flowOf(mention.Range)
	if !ok {
		return 0, false
	}
	return m.page.rowOf(flow, mention.Start-m.page.flows[flow].at.Start), true
}

// timeline asks for the timeline of the person in focus, else of the first on the screen.
// What was put aside names nobody.
func (m Model) timeline() (Model, tea.Cmd) {
	at := m.focus
	if m.removed {
		return m, nil
	}
	if at < 0 && len(m.doc.Mentions) > 0 {
		at = m.firstMention()
	}
	if at < 0 {
		return m, nil
	}
	name := m.doc.Mentions[at].Name
	return m, func() tea.Msg { return TimelineMsg{name} }
}

// toggle shows what was put aside, or the article again where one left it.
func (m Model) toggle() (Model, tea.Cmd) {
	m.turn()
	return m, nil
}

// paragraph goes to the start of the next or the previous paragraph.
func (m Model) paragraph(by int) Model {
	if by > 0 {
		for _, start := range m.page.starts {
			if start > m.scroll.Top {
				m.scrolled(m.scroll.To(start))
				return m
			}
		}
		return m
	}
	for i := len(m.page.starts) - 1; i >= 0; i-- {
		if m.page.starts[i] < m.scroll.Top {
			m.scrolled(m.scroll.To(m.page.starts[i]))
			return m
		}
	}
	return m
}

// widen changes the measure; the line at the top stays at the top.
func (m Model) widen(by int) Model {
	m.measure = max(narrowest, min(m.measure+by, widest))
	m.lay()
	return m
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return BackMsg{} }
}
