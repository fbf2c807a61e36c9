package ui

import (
	"errors"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/data"
	"mareader/store"
	"mareader/store/cache"
)

// changeMsg carries what happened to the files of the library; more is false when nothing
// will any more.
type changeMsg struct {
	store.Change
	more bool
}

// watch waits for the next change of the files. Where reading was stopped nobody watches:
// all that was left out would come as changes.
func (m Model) watch() tea.Cmd {
	if m.options.Watch == nil || m.notice != "" {
		return nil
	}
	return func() tea.Msg {
		c, more := m.options.Watch()
		return changeMsg{c, more}
	}
}

// change takes in what happened to the files. Wherever the reader is, there they stay.
func (m Model) change(c changeMsg) (Model, tea.Cmd) {
	if !c.more {
		return m, nil
	}
	m.options.Library.Apply(c.Change)
	m.readAnew()
	if c.Err != nil {
		m.notice = m.options.Lang.Say("modifications non suivies", "changes not followed")
	}
	m.presenter.Refresh()
	m.reopen(c.Articles)
	if c.Digest != nil {
		m.regroup()
	}
	refresh := m.list.Refresh()
	return m, tea.Batch(refresh, m.watch())
}

// readAnew says why what was kept of the library was of no use, if it was not.
func (m *Model) readAnew() {
	l := m.options.Lang
	switch why := m.options.Library.Kept(); {
	case errors.Is(why, cache.ErrVersion):
		m.anew = l.Say("cache d’une autre version : tout est relu", "cache of another version: all was read again")
	case errors.Is(why, store.ErrMended):
		m.anew = l.Say("cache abîmé : une part est relue", "cache damaged: part was read again")
	case errors.Is(why, cache.ErrDamaged):
		m.anew = l.Say("cache abîmé : tout est relu", "cache damaged: all was read again")
	}
}

// reopen shows the article in the reader anew if it is among those that changed.
func (m *Model) reopen(changed []*data.Article) {
	for _, a := range changed {
		if n, ok := m.presenter.Number(a.ID()); ok && a.ID() == m.reader.ID() {
			m.reader.Revise(m.presenter.Document(n))
		}
	}
}

// news is what happens to the library, or happened to the open article, in a width, of
// which the hints leave some free.
func (m Model) news(width, free int) string {
	l, here := m.options.Lang, m.history.Here()
	switch {
	case m.loading:
		return m.progress.View(m.theme, l, width)
	case here.reading && m.options.Library.Gone(here.article):
		return m.theme.Warning.Render(l.Say("fichier supprimé", "file removed"))
	case m.notice != "":
		return m.theme.Warning.Render(m.notice)
	case m.unsaved != "":
		return m.theme.Warning.Render(m.unsaved)
	case m.anew != "":
		return m.theme.Warning.Render(m.anew)
	}
	return m.theme.Warning.Render(m.trouble(free))
}

// trouble is that files could not be read, or that nothing is kept of them. It lasts, so it
// takes no room from the hints: where there is little it says less, then nothing.
func (m Model) trouble(free int) string {
	long, short := m.presenter.Trouble()
	if kept := m.options.Library.Kept(); kept != nil && long == "" {
		long, short = m.options.Lang.Error(kept), "cache : mareader check"
	}
	switch {
	case ansi.StringWidth(long) <= free:
		return long
	case ansi.StringWidth(short) <= free:
		return short
	}
	return ""
}
