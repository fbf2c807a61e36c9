package ui

import (
	tea "charm.land/bubbletea/v2"

	"mareader/ui/list"
	"mareader/ui/reader"
	"mareader/ui/theme"
	"mareader/ui/timeline"
)

// Update routes a message to where it belongs.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m, cmd := m.route(msg)
	return m.follow(), cmd
}

func (m Model) route(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		m.restyle(theme.New(msg.IsDark()))
	case tea.KeyPressMsg:
		return m.press(msg)
	case batchMsg:
		return m.add(msg)
	case list.OpenMsg:
		m.open(msg.Article)
	case list.PreviewMsg:
		if m.split() {
			if article, ok := m.list.Current(); ok {
				m.open(article)
			}
		}
	case list.TimelineMsg:
		m.timelineOf(m.leading(msg.Article))
	case reader.TimelineMsg:
		m.timelineOf(msg.Name)
	case reader.StepMsg:
		m.step(msg.By)
	case reader.ZoomMsg:
		m.zoom = !m.zoom
	case timeline.OpenMsg:
		m.openAt(msg)
	case list.BackMsg, reader.BackMsg, timeline.BackMsg:
		m.back()
	default:
		return m.pass(msg)
	}
	return m, nil
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

// pass gives keys and pastes to the active screen, all else to every screen.
func (m Model) pass(msg tea.Msg) (Model, tea.Cmd) {
	to := m.active()
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
	default:
		to = everywhere
	}
	var cmds [3]tea.Cmd
	if to&inList != 0 {
		m.list, cmds[0] = m.list.Update(msg)
	}
	if to&inReader != 0 {
		m.reader, cmds[1] = m.reader.Update(msg)
	}
	if to&inTimeline != 0 {
		m.timeline, cmds[2] = m.timeline.Update(msg)
	}
	return m, tea.Batch(cmds[:]...)
}

// restyle changes the look of everything.
func (m *Model) restyle(t theme.Theme) {
	m.theme = t
	m.list.SetTheme(t)
	m.reader.SetTheme(t)
	m.timeline.SetTheme(t)
}

// follow brings sizes and the article beside the list up to date with what happened.
func (m Model) follow() Model {
	m.layout()
	if here := m.way.here(); !here.reading && m.split() {
		if article, ok := m.list.Current(); ok {
			m.show(article)
		}
	}
	return m
}
