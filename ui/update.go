package ui

import (
	tea "charm.land/bubbletea/v2"

	"mareader/ui/list"
	"mareader/ui/msg"
	"mareader/ui/people"
	"mareader/ui/reader"
	"mareader/ui/theme"
	"mareader/ui/timeline"
)

// Update routes a message to where it belongs, then brings the screens up to date.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m, cmd := m.route(msg)
	m.layout()
	m.follow()
	return m, cmd
}

func (m Model) route(message tea.Msg) (Model, tea.Cmd) {
	switch message := message.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = message.Width, message.Height
	case tea.BackgroundColorMsg:
		m.restyle(theme.New(message.IsDark()))
	case tea.KeyPressMsg:
		return m.press(entered(message))
	case batchMsg:
		return m.add(message)
	case changeMsg:
		return m.change(message)
	case list.OpenMsg:
		m.open(message.Article)
		m.reader.Light(m.list.Wanted())
	case list.PreviewMsg:
		m.enter()
	case list.TimelineMsg:
		m.timelineOf(m.presenter.Leading(message.Article), "")
	case reader.TimelineMsg:
		m.timelineOf(message.Name, "")
	case list.PeopleMsg:
		m.peopleOf(message.Article)
	case reader.PeopleMsg:
		m.peopleOf(m.history.Here().article)
	case msg.Timeline:
		m.timelineOf(message.Name, "")
	case msg.Pair:
		m.pair(message)
	case msg.Article:
		m.openAt(message.ID, message.Range)
	case msg.Page:
		m.folk(people.Place{Person: message.Name})
	case msg.Matrix:
		m.folk(people.Place{Matrix: true})
	case timeline.TimelineMsg:
		m.timelineOf(message.Name, message.Event)
	case timeline.SplitMsg, timeline.JoinMsg:
		return m.edit(message)
	case list.StarMsg, list.ReadMsg, list.NoteMsg, reader.StarMsg, reader.ReadMsg, reader.NoteMsg:
		return m.annotate(message)
	case list.UndoMsg, reader.UndoMsg, timeline.UndoMsg:
		return m.takeBack()
	case timeline.OpenMsg:
		m.openAt(message.Article, message.Range)
	case reader.StepMsg:
		m.step(message.By)
	case reader.ZoomMsg:
		m.zoom = !m.zoom
	case list.BackMsg, reader.BackMsg, timeline.BackMsg, msg.Back:
		if !m.back() {
			m.stop()
		}
	default:
		return m.pass(message)
	}
	return m, nil
}

// entered takes a line feed for Enter: a terminal that is not in raw mode yet makes one of
// the other of a key that is typed ahead.
func entered(press tea.KeyPressMsg) tea.KeyPressMsg {
	if press.String() == "ctrl+j" {
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	}
	return press
}

// press gives a key to those who may want it, in this order: what always works, the help
// page, what works everywhere but in a prompt, the active screen.
func (m Model) press(press tea.KeyPressMsg) (Model, tea.Cmd) {
	if m, cmd, ok := m.always.Press(m, press); ok {
		return m, cmd
	}
	if m.help != nil {
		m.turn(press)
		return m, nil
	}
	if !m.screen().Typing() {
		if m, cmd, ok := m.keys.Press(m, press); ok {
			return m, cmd
		}
	}
	return m.pass(press)
}

// typed reports whether a message comes from the keyboard.
func typed(msg tea.Msg) bool {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
		return true
	}
	return false
}

// pass gives a message to the active screen if it came from the keyboard, else to all.
func (m Model) pass(msg tea.Msg) (Model, tea.Cmd) {
	typed := typed(msg)
	var cmds [4]tea.Cmd
	here := m.history.Here()
	if !typed || here.view == inArticles && !here.reading {
		m.list, cmds[0] = m.list.Update(msg)
	}
	if !typed || here.view == inArticles && here.reading {
		m.reader, cmds[1] = m.reader.Update(msg)
	}
	if !typed || here.view == inTimeline {
		m.timeline, cmds[2] = m.timeline.Update(msg)
	}
	if !typed || here.view == inPeople {
		m.people, cmds[3] = m.people.Update(msg)
	}
	cmd := tea.Batch(cmds[:]...)
	if typed {
		return m.awaitBriefly(cmd)
	}
	return m, cmd
}

// restyle changes the look of everything.
func (m *Model) restyle(t theme.Theme) {
	m.theme = t
	m.list.SetTheme(t)
	m.reader.SetTheme(t)
	m.timeline.SetTheme(t)
	m.people.SetTheme(t)
}
