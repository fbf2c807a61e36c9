package ui

import (
	tea "charm.land/bubbletea/v2"

	"mareader/ui/timeline"
)

// edit changes the events as the reader says, keeps that in the marks, and groups anew.
func (m Model) edit(msg tea.Msg) (Model, tea.Cmd) {
	noted := m.options.Marks
	if noted == nil {
		return m, nil
	}
	before := noted.Edits()
	var err error
	switch msg := msg.(type) {
	case timeline.SplitMsg:
		err = noted.Split(msg.Account, msg.Others...)
	case timeline.JoinMsg:
		err = noted.Join(msg.Accounts...)
	case timeline.UndoMsg:
		_, _, err = noted.Undo()
	}
	m.unsaved = ""
	if err != nil {
		m.unsaved = m.options.Lang.Say("marques non enregistrées", "marks not saved")
	}
	if edits := noted.Edits(); edits != before {
		m.options.Library.Edit(edits)
		m.regroup()
	}
	return m, nil
}
