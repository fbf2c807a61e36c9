package ui

import (
	tea "charm.land/bubbletea/v2"

	"mareader/store/marks"
	"mareader/ui/list"
	"mareader/ui/reader"
	"mareader/ui/timeline"
)

// keep changes the marks as the reader says, and shows that. Events that were split or
// joined are grouped anew. What cannot be saved is kept as long as the program runs.
func (m *Model) keep(change func(*marks.Marks) error) tea.Cmd {
	noted := m.options.Marks
	if noted == nil {
		return nil
	}
	before := noted.Edits()
	m.unsaved = ""
	if change(noted) != nil {
		m.warnUnsaved()
	}
	if edits := noted.Edits(); edits != before {
		m.options.Library.Edit(edits)
		m.regroup()
	}
	if n, ok := m.presenter.Number(m.reader.ID()); ok {
		m.reader.SetMark(m.presenter.Marked(n))
	}
	return m.list.Remark()
}

// edit changes the events.
func (m Model) edit(msg tea.Msg) (Model, tea.Cmd) {
	cmd := m.keep(func(noted *marks.Marks) error {
		switch msg := msg.(type) {
		case timeline.SplitMsg:
			return noted.Split(msg.Account, msg.Others...)
		case timeline.JoinMsg:
			return noted.Join(msg.Accounts...)
		}
		return nil
	})
	return m, cmd
}

// takeBack undoes the last change of the marks.
func (m Model) takeBack() (Model, tea.Cmd) {
	cmd := m.keep(func(noted *marks.Marks) error {
		_, _, err := noted.Undo()
		return err
	})
	return m, cmd
}

// annotate changes the mark of an article.
func (m Model) annotate(msg tea.Msg) (Model, tea.Cmd) {
	open := m.history.Here().article
	switch msg := msg.(type) {
	case list.StarMsg:
		return m, m.star(msg.Article)
	case list.ReadMsg:
		return m, m.read(msg.Article)
	case list.NoteMsg:
		return m, m.write(msg.Article, msg.Text)
	case reader.StarMsg:
		return m, m.star(open)
	case reader.ReadMsg:
		return m, m.read(open)
	case reader.NoteMsg:
		return m, m.write(open, msg.Text)
	}
	return m, nil
}

func (m *Model) star(article int) tea.Cmd {
	a, on := m.presenter.Article(article), !m.presenter.Marked(article).Starred
	return m.keep(func(noted *marks.Marks) error { return noted.Star(a.ID(), a.Path(), on) })
}

func (m *Model) read(article int) tea.Cmd {
	a, on := m.presenter.Article(article), !m.presenter.Marked(article).Read
	return m.keep(func(noted *marks.Marks) error { return noted.Read(a.ID(), a.Path(), on) })
}

func (m *Model) write(article int, text string) tea.Cmd {
	a := m.presenter.Article(article)
	return m.keep(func(noted *marks.Marks) error { return noted.Note(a.ID(), a.Path(), text) })
}

// opened notes that an article is read. The list is not asked anew for that: an article
// does not go from under the reader's eyes because of it.
func (m *Model) opened(article int) {
	if noted := m.options.Marks; noted != nil && !m.presenter.Marked(article).Read {
		a := m.presenter.Article(article)
		if noted.Opened(a.ID(), a.Path()) != nil {
			m.warnUnsaved()
		}
		m.reader.SetMark(m.presenter.Marked(article))
		m.list.Redraw()
	}
}

// warnUnsaved says that marks are not kept.
func (m *Model) warnUnsaved() {
	m.unsaved = m.options.Lang.Say("marques non enregistrées", "marks not saved")
}
