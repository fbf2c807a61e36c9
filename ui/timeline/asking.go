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
	whatToJoin
)

// picking reports whether one of many is to be chosen.
func (a asking) picking() bool { return a >= whomToPin }

// mark stands before the line, and before those who were chosen before.
func (a asking) mark() string {
	switch a {
	case whomToHide:
		return "×"
	case whatToJoin:
		return "+"
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
	case m.asking.picking():
		return m.picker.Line
	}
	return m.question.line
}

func (m *Model) setLine(line prompt.Line) tea.Cmd {
	switch {
	case m.asking == aDate:
		m.askDate(line)
	case m.asking.picking():
		m.picker = m.picker.Typed(line)
	default:
		return m.ask(line)
	}
	return nil
}

// typed gives a key to the prompt; the arrows move the cursor meanwhile.
func (m Model) typed(press tea.KeyPressMsg) (Model, tea.Cmd) {
	var cmd tea.Cmd
	if line, helped := m.aid.Help(m.line(), press.String()); helped && m.asking == events {
		cmd = m.setLine(line)
		return m, cmd
	}
	switch press.String() {
	case "esc":
		m.stopAsking()
	case "enter":
		cmd = m.answer()
	case "up":
		m.moveWhileTyping(window.LineUp)
	case "down":
		m.moveWhileTyping(window.LineDown)
	default:
		if line, ok := m.line().Press(press); ok {
			if m.asking == events {
				line = m.aid.Offer(line)
			}
			cmd = m.setLine(line)
		}
	}
	return m, cmd
}

func (m *Model) moveWhileTyping(motion window.Motion) {
	if m.asking.picking() {
		m.picker = m.picker.By(motion)
		return
	}
	*m = m.by(motion)
}

// answer takes what was typed.
func (m *Model) answer() tea.Cmd {
	var cmd tea.Cmd
	switch {
	case m.asking == aDate:
		m.goToDate()
		return nil
	case m.asking.picking():
		cmd = m.pickOne()
	default:
		m.aid.Remember(m.question.line.Text())
	}
	m.asking = nothing
	return cmd
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
	if m.asking == aDate {
		return m.date.problem
	}
	if fault := m.fault(); fault != nil && !m.asking.picking() {
		return m.lang.Error(fault)
	}
	return ""
}

func (m Model) fault() error { return m.question.line.Fault(m.question.problem, m.asking == events) }

// Prompt is the line above the rows: what is asked, what came of it, and in which cell the
// terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	hint, sign := m.lang.Say("/ pour chercher", "/ to search"), prompt.Search
	switch {
	case m.asking == aDate:
		sign = prompt.GoTo
	case m.asking.picking():
		sign = m.asking.mark()
	}
	line := m.line()
	if m.asking <= events {
		line = line.Blame(m.fault())
	}
	return line.BarOf(sign, m.theme, width, m.Typing(), hint, m.result(width))
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
	case m.asking == whatToJoin:
		return m.lang.Say("réunir avec une rencontre · ", "join with a meeting · ") + strconv.Itoa(m.picker.Found())
	}
	count := m.lang.Meetings(len(m.drawing.Shown))
	if m.question.found != nil {
		count = m.lang.Number(len(m.drawing.Shown)) + m.lang.Say(" sur ", " of ") + m.lang.Number(len(m.book.Records))
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
