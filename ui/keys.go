package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
)

// always is the keys that work even while typing.
func always(l lang.Lang) keys.Table[Model] {
	send := func(cmd tea.Cmd) func(Model) (Model, tea.Cmd) {
		return func(m Model) (Model, tea.Cmd) { return m, cmd }
	}
	return keys.Table[Model]{
		keys.On(l.Say("quitter", "quit"), send(tea.Interrupt), "ctrl+c"),
		keys.On(l.Say("suspendre (fg reprend)", "suspend (fg resumes)"), send(tea.Suspend), "ctrl+z"),
		keys.On(l.Say("redessiner l’écran", "redraw the screen"), send(tea.ClearScreen), "ctrl+l"),
	}
}

// table is the keys that work everywhere but while typing.
func table(l lang.Lang) keys.Table[Model] {
	to := func(v view) func(Model) (Model, tea.Cmd) {
		return func(m Model) (Model, tea.Cmd) {
			if here := m.history.Here(); here.view != v || here.below {
				m.visit(place{view: v})
			}
			return m, nil
		}
	}
	walk := func(by int) func(Model) (Model, tea.Cmd) {
		return func(m Model) (Model, tea.Cmd) {
			m.walk(by)
			return m, nil
		}
	}
	return keys.Table[Model]{
		keys.On(l.Say("les articles", "articles"), to(inArticles), "1"),
		keys.On(l.Say("la chronologie", "the timeline"), to(inTimeline), "2"),
		keys.On(l.Say("les personnes", "people"), to(inPeople), "3"),
		keys.On(l.Say("en arrière sur le chemin parcouru", "back along the way come"), walk(-1), "H"),
		keys.On(l.Say("en avant", "forward again"), walk(1), "L"),
		keys.On(l.Say("revenir ; quitter tout en haut", "back; quit at the top"), Model.leave, "q"),
		keys.On(l.Say("toutes les touches", "all keys"), Model.askHelp, "?").Hinted(l.Say("aide", "help")),
	}
}

// leave goes one level back, and quits at the top. The card of a meeting, a question to
// the timeline and what an article was rid of are levels, as they are for Esc.
func (m Model) leave() (Model, tea.Cmd) {
	here := m.history.Here()
	switch {
	case here.view == inTimeline && m.timeline.Cancel(), here.reading && m.reader.CloseRemoved(), m.back():
		return m, nil
	}
	return m, tea.Quit
}

func (m Model) askHelp() (Model, tea.Cmd) {
	l := m.options.Lang
	rows, card := m.timeline.AllBindings()
	everyone, person, matrix := m.people.Bindings()
	page := keys.NewPage(m.theme, l,
		keys.Section{Title: l.Say("Partout", "Everywhere"), Bindings: append(m.keys.Bindings(), m.always.Bindings()...)},
		keys.Section{Title: l.Say("Articles", "Articles"), Bindings: m.list.Bindings()},
		keys.Section{Title: l.Say("Lecture", "Reading"), Bindings: m.reader.Bindings()},
		keys.Section{Title: l.Say("Chronologie", "Timeline"), Bindings: rows},
		keys.Section{Title: l.Say("Fiche d’une rencontre", "Card of a meeting"), Bindings: card},
		keys.Section{Title: l.Say("Personnes", "People"), Bindings: everyone},
		keys.Section{Title: l.Say("Page d’une personne", "Page of a person"), Bindings: person},
		keys.Section{Title: l.Say("Qui a rencontré qui", "Who met whom"), Bindings: matrix},
		keys.Section{Title: l.Say("Cette page", "This page"), Bindings: []key.Binding{closing(l)}},
	)
	m.help = &page
	return m, nil
}

// closing is the keys that close the help page.
func closing(l lang.Lang) key.Binding {
	return keys.Bind(l.Say("fermer cette page", "close this page"), "q", "esc", "?")
}

// turn gives a key to the help page.
func (m *Model) turn(press tea.KeyPressMsg) {
	if key.Matches(press, closing(m.options.Lang)) {
		m.help = nil
		return
	}
	page := m.help.Press(press)
	m.help = &page
}
