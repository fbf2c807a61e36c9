package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// answerDelay is how long a key may keep the screen waiting for its answer. One that comes
// sooner is drawn with the letter, not a screen later; and where a key leads elsewhere, the
// next one, typed ahead, is for what is there.
const answerDelay = 2 * time.Millisecond

// awaitBriefly takes in the answers to a key that come in time, and returns the command for one
// that does not.
func (m Model) awaitBriefly(cmd tea.Cmd) (Model, tea.Cmd) {
	if cmd == nil {
		return m, nil
	}
	over := time.NewTimer(m.answerDelay)
	defer over.Stop()
	for cmd != nil {
		answer := answering(cmd)
		select {
		case answer := <-answer:
			msg := answer()
			if _, several := msg.(tea.BatchMsg); several {
				return m, func() tea.Msg { return msg }
			}
			m, cmd = m.route(msg)
		case <-over.C:
			return m, func() tea.Msg { return (<-answer)() }
		}
	}
	return m, nil
}

// answering begins a command and sends its answer when it is there. What breaks in the command
// breaks again where the answer is called for, for the framework to catch it.
func answering(cmd tea.Cmd) <-chan tea.Cmd {
	answer := make(chan tea.Cmd, 1)
	go func() {
		defer func() {
			if broken := recover(); broken != nil {
				answer <- func() tea.Msg { panic(broken) }
			}
		}()
		msg := cmd()
		answer <- func() tea.Msg { return msg }
	}()
	return answer
}
