package list

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
		keys.On(l.Say("lire l’article", "read the article"), Model.open, "enter").Hinted(l.Say("lire", "read")),
		keys.On(l.Say("chercher au fil des lettres", "search as you type"), Model.ask, "/").Hinted(l.Say("chercher", "search")),
		keys.On(l.Say("la chronologie de ses ministres", "the timeline of its ministers"), Model.timeline, "t").
			Hinted(l.Say("chronologie", "timeline")),
		keys.On(l.Say("les personnes de l’article", "the people of the article"), Model.people, "p"),
		keys.On(l.Say("trier : date, source, pertinence", "sort: date, outlet, relevance"), Model.resort, "s").Hinted(l.Say("trier", "sort")),
		keys.On(l.Say("déplier, replier ce qui est sous une ligne", "unfold, fold what is under a row"), Model.unfold, "d"),
		keys.On(l.Say("une ligne par rencontre, ou par article", "a row for each event, or each article"), Model.byEvent, "e"),
		keys.On(l.Say("marquer d’une étoile, ou l’enlever", "star, or take the star away"), Model.star, "*"),
		keys.On(l.Say("marquer lu ou non lu", "mark as read or unread"), Model.read, "r"),
		keys.On(l.Say("écrire une note", "write a note"), Model.annotate, "a"),
		keys.On(l.Say("annuler la dernière marque", "take back the last mark"), Model.undo, "U"),
		keys.On(l.Say("l’article à côté", "the article beside"), Model.preview, "tab"),
		keys.On(l.Say("effacer la recherche ; arrêter la lecture", "clear the search; stop reading files"), Model.back, "esc"),
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

func (m Model) ask() (Model, tea.Cmd) {
	m.prompt.typing = true
	return m, nil
}

func (m Model) open() (Model, tea.Cmd) {
	m.hold()
	return m, m.say(func(article int) tea.Msg { return OpenMsg{article} })
}

func (m Model) timeline() (Model, tea.Cmd) {
	m.hold()
	return m, m.say(func(article int) tea.Msg { return TimelineMsg{article} })
}

func (m Model) people() (Model, tea.Cmd) {
	m.hold()
	return m, m.say(func(article int) tea.Msg { return PeopleMsg{article} })
}

func (m Model) preview() (Model, tea.Cmd) {
	m.hold()
	return m, m.say(func(int) tea.Msg { return PreviewMsg{} })
}

func (m Model) back() (Model, tea.Cmd) {
	if m.Cancel() {
		return m, nil
	}
	return m, func() tea.Msg { return BackMsg{} }
}

// say sends a message about the article under the cursor, if there is one.
func (m Model) say(about func(article int) tea.Msg) tea.Cmd {
	article, ok := m.Current()
	if !ok {
		return nil
	}
	return func() tea.Msg { return about(article) }
}

// resort goes to the next order and keeps the cursor on its article.
func (m Model) resort() (Model, tea.Cmd) {
	if m.result.query == "" {
		m.order = (m.order + 1) % ByRelevance
	} else {
		m.result.order = (m.result.order + 1) % (ByRelevance + 1)
	}
	cmd := m.arrange()
	return m, cmd
}
