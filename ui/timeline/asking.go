package timeline

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"mareader/ui/prompt"
	"mareader/ui/timeline/agenda"
	"mareader/ui/window"
)

// asking is what the line above the rows is typed for.
type asking int

const (
	nothing asking = iota
	events         // those that answer a query
	aDate          // to go to
	whomToPin
	whomToHide
)

// someone reports whether a person is to be chosen.
func (a asking) someone() bool { return a == whomToPin || a == whomToHide }

// mark stands before those who were chosen before.
func (a asking) mark() string {
	if a == whomToHide {
		return "×"
	}
	return pinMark
}

// Typing reports whether keys go to the prompt.
func (m Model) Typing() bool { return m.asking != nothing }

// line is what is being typed.
func (m Model) line() prompt.Line {
	switch {
	case m.asking == aDate:
		return m.date.line
	case m.asking.someone():
		return m.picker.Line
	}
	return m.question.line
}

func (m *Model) setLine(line prompt.Line) {
	switch {
	case m.asking == aDate:
		m.askDate(line)
	case m.asking.someone():
		m.picker = m.picker.Typed(line)
	default:
		m.ask(line)
	}
}

// typed gives a key to the prompt; the arrows move the cursor meanwhile.
func (m Model) typed(press tea.KeyPressMsg) Model {
	switch press.String() {
	case "esc":
		m.stopAsking()
	case "enter":
		m.answer()
	case "up":
		m.moveWhileTyping(window.LineUp)
	case "down":
		m.moveWhileTyping(window.LineDown)
	default:
		if line, ok := m.line().Press(press); ok {
			m.setLine(line)
		}
	}
	return m
}

func (m *Model) moveWhileTyping(motion window.Motion) {
	if m.asking.someone() {
		m.picker = m.picker.By(motion)
		return
	}
	*m = m.by(motion)
}

// answer takes what was typed.
func (m *Model) answer() {
	switch {
	case m.asking == aDate:
		m.goToDate()
		return
	case m.asking.someone():
		m.pickOne()
	}
	m.asking = nothing
}

// stopAsking leaves the prompt; a date that was looked at is left for where one was.
func (m *Model) stopAsking() {
	if m.asking == aDate {
		m.leaveDate()
	}
	m.asking = nothing
}

// Problem says why what was typed cannot be understood; "" when it can.
func (m Model) Problem() string {
	switch {
	case m.asking == aDate:
		return m.date.problem
	case m.question.problem != nil && !m.asking.someone():
		return m.lang.Error(m.question.problem)
	}
	return ""
}

// Prompt is the line above the rows: what is asked, what came of it, and in which cell the
// terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	hint, sign := m.lang.Say("/ pour chercher", "/ to search"), prompt.Search
	switch {
	case m.asking == aDate:
		sign = prompt.GoTo
	case m.asking.someone():
		sign = m.asking.mark()
	}
	return m.line().BarOf(sign, m.theme, width, m.Typing(), hint, m.result(width))
}

// result is what came of what was asked.
func (m Model) result(width int) string {
	switch {
	case m.asking == aDate:
		return m.dateResult(width)
	case m.asking == whomToPin:
		return m.lang.Say("épingler une personne · ", "pin a person · ") + strconv.Itoa(m.picker.Found())
	case m.asking == whomToHide:
		return m.lang.Say("masquer une personne · ", "hide a person · ") + strconv.Itoa(m.picker.Found())
	}
	count := m.lang.Meetings(len(m.drawing.Shown))
	if m.question.found != nil {
		count = strconv.Itoa(len(m.drawing.Shown)) + m.lang.Say(" sur ", " of ") + strconv.Itoa(len(m.book.Records))
	}
	parts := []string{m.trailWords(), m.zoomWords(), m.choice.words(m.lang), count}
	for width < 60 && len(parts) > 1 {
		parts = parts[1:]
	}
	return join(parts, " · ")
}

// zoomWords say how much time a row tells of, where that is not an event.
func (m Model) zoomWords() string {
	switch m.zoom {
	case agenda.ByMonth:
		return m.lang.Say("par mois", "by month")
	case agenda.ByYear:
		return m.lang.Say("par année", "by year")
	}
	return ""
}
