package ui

import (
	"fmt"
	"math"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/frame"
)

// wide is the width from which list and article stand side by side.
const wide = 100

// screen is what the root asks of the screen that has the focus.
type screen interface {
	Typing() bool
	Percent() int
	Hints() []key.Binding
	Prompt(width int) (string, *tea.Cursor)
	View() string
}

func (m Model) screen() screen {
	switch here := m.history.Here(); {
	case here.view == inTimeline:
		return m.timeline
	case here.view == inPeople:
		return m.people
	case here.reading:
		return m.reader
	}
	return m.list
}

// split reports whether list and article stand side by side.
func (m Model) split() bool {
	return m.history.Here().view == inArticles && m.width >= wide && !m.zoom
}

// listWidth is the width of the list beside an article, and the column of the divider.
func (m Model) listWidth() int { return m.width * 45 / 100 }

// layout gives every screen its rectangle.
func (m *Model) layout() {
	width, height := m.width, max(m.height-frame.Above(m.height)-frame.Below(m.height), 1)
	m.timeline.SetSize(width, height)
	m.people.SetSize(width, height)
	if m.help != nil {
		m.help.SetSize(width, max(m.height-2, 1))
	}
	beside := width
	if m.split() {
		width, beside = m.listWidth(), width-m.listWidth()-1
	}
	m.list.SetSize(width, height)
	m.reader.SetSize(beside, height)
}

// View draws the whole screen.
func (m Model) View() tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = true, "mareader"
	if m.width == 0 || m.height == 0 {
		return v
	}
	lines := []string{m.header()}
	if m.help != nil {
		lines = append(lines, m.help.View())
	} else {
		prompt, cursor := m.prompt()
		if cursor != nil && m.height > 1 {
			cursor.Y = 1
			v.Cursor = cursor
		}
		lines = append(append(lines, prompt), m.framed()...)
	}
	all := strings.Split(strings.Join(append(lines, m.status()), "\n"), "\n")
	v.Content = strings.Join(all[:min(len(all), m.height)], "\n")
	return v
}

// problem is why what was typed on the active screen is not a query; "" when it is one.
func (m Model) problem() string {
	switch here := m.history.Here(); {
	case here.view == inTimeline:
		return m.timeline.Problem()
	case here.view == inPeople:
		return m.people.Problem()
	case here.reading:
		return m.reader.Problem()
	}
	return m.list.Problem()
}

// prompt is the line that the active screen asks by. Where no line under it can say what
// is wrong with the question, its end does, in place of the count.
func (m Model) prompt() (string, *tea.Cursor) {
	line, cursor := m.screen().Prompt(m.width)
	problem := m.problem()
	if problem == "" || frame.Above(m.height) > 2 {
		return line, cursor
	}
	problem = ansi.Truncate(problem, m.width*2/3, "…")
	room := m.width - ansi.StringWidth(problem) - 1
	if cursor != nil && cursor.X >= room {
		return line, cursor
	}
	line, _ = m.screen().Prompt(2 * m.width) // so the count is cut off with what is too much
	return ansi.Truncate(line, room, "") + " " + m.theme.Warning.Render(problem), cursor
}

// framed is the screens between their rules.
func (m Model) framed() []string {
	at := 0
	body := m.screen().View()
	if m.split() {
		at = m.listWidth()
		body = frame.Beside(m.list.View(), at, m.divider(), m.reader.View())
	}
	lines := []string{body}
	switch problem := m.problem(); {
	case frame.Above(m.height) < 3:
	case problem != "":
		lines = []string{frame.Problem(m.theme, m.width, problem), body}
	default:
		lines = []string{frame.Rule(m.theme, m.width, at, "┬"), body}
	}
	if frame.Below(m.height) > 1 {
		lines = append(lines, frame.Rule(m.theme, m.width, at, "┴"))
	}
	return lines
}

// divider stands out while the article beside the list has the focus.
func (m Model) divider() string {
	if m.history.Here().reading {
		return m.theme.Accent.Render("┃")
	}
	return m.theme.Faint.Render("│")
}

// header is the views and what the library holds.
func (m Model) header() string {
	l := m.options.Lang
	return frame.Header(m.theme, m.width, int(m.history.Here().view), m.presenter.Holdings(),
		"Articles", l.Say("Chronologie", "Timeline"), l.Say("Personnes", "People"))
}

// status is the keys that matter here, what happens to the library, and how far down one is.
func (m Model) status() string {
	hints, at := append(m.screen().Hints(), m.keys.Hints()...), m.screen().Percent()
	if m.help != nil {
		hints, at = []key.Binding{closing(m.options.Lang)}, m.help.Percent()
	}
	percent := m.theme.Muted.Render(fmt.Sprintf("%5d %%", at))
	room := m.width - ansi.StringWidth(percent) - 1
	whole := ansi.StringWidth(frame.Hints(m.theme, math.MaxInt, hints))
	news := m.news(room-fewHints, room-whole)
	if width := ansi.StringWidth(news); width > 0 && width <= room-fewHints {
		left := frame.Hints(m.theme, room-width, hints)
		return left + strings.Repeat(" ", room-width-ansi.StringWidth(left)+1) + news + percent
	}
	return frame.Spread(m.width, frame.Hints(m.theme, room, hints), percent)
}

// fewHints is the room that hints keep beside news.
const fewHints = 28
