package ui

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

const (
	wide   = 100 // the width from which list and article stand side by side
	tall   = 9   // the height from which a rule stands under the prompt
	taller = 30  // the height from which another closes the screen
)

// parts are the screens, as a set.
type parts int

const (
	inList parts = 1 << iota
	inReader
	inTimeline
	everywhere = inList | inReader | inTimeline
)

// screen is what the root asks of the screen that has the focus.
type screen interface {
	Typing() bool
	Percent() int
	Hints() []key.Binding
	Prompt(width int) (string, *tea.Cursor)
	View() string
}

// active is the screen that keys go to.
func (m Model) active() parts {
	switch here := m.way.here(); {
	case here.view == chronology:
		return inTimeline
	case here.reading:
		return inReader
	}
	return inList
}

func (m Model) screen() screen {
	switch m.active() {
	case inTimeline:
		return m.timeline
	case inReader:
		return m.reader
	}
	return m.list
}

// split reports whether list and article stand side by side.
func (m Model) split() bool {
	return m.way.here().view == articles && m.width >= wide && !m.zoom
}

// layout gives every screen its rectangle; a screen whose rectangle is the same does
// nothing.
func (m *Model) layout() {
	width, height := m.width, max(m.height-m.frameAbove()-m.frameBelow(), 1)
	m.timeline.SetSize(width, height)
	if m.split() {
		m.list.SetSize(m.listWidth(), height)
		m.reader.SetSize(width-m.listWidth()-1, height)
	} else {
		m.list.SetSize(width, height)
		m.reader.SetSize(width, height)
	}
	if m.help != nil {
		m.help.SetSize(width, max(m.height-2, 1))
	}
}

func (m Model) listWidth() int { return m.width * 45 / 100 }

// frameAbove is the lines over the screens: header, prompt, and a rule where there is room.
func (m Model) frameAbove() int {
	if m.height >= tall {
		return 3
	}
	return 2
}

// frameBelow is the lines under the screens: a rule where there is plenty of room, status.
func (m Model) frameBelow() int {
	if m.height >= taller {
		return 2
	}
	return 1
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
		prompt, cursor := m.screen().Prompt(m.width)
		if cursor != nil {
			cursor.Y = 1
		}
		v.Cursor = cursor
		lines = append(append(lines, prompt), m.framed()...)
	}
	all := strings.Split(strings.Join(append(lines, m.status()), "\n"), "\n")
	v.Content = strings.Join(all[:min(len(all), m.height)], "\n")
	return v
}

// framed is the screens between their rules.
func (m Model) framed() []string {
	var lines []string
	if m.frameAbove() > 2 {
		lines = append(lines, m.rule("┬", m.list.Problem()))
	}
	lines = append(lines, m.body())
	if m.frameBelow() > 1 {
		lines = append(lines, m.rule("┴", ""))
	}
	return lines
}

// body is the active screen, or list and article side by side.
func (m Model) body() string {
	if !m.split() {
		return m.screen().View()
	}
	left, right := strings.Split(m.list.View(), "\n"), strings.Split(m.reader.View(), "\n")
	divider := m.theme.Faint.Render("│")
	for i, line := range left {
		gap := strings.Repeat(" ", max(0, m.listWidth()-ansi.StringWidth(line)))
		left[i] = line + gap + divider + right[i]
	}
	return strings.Join(left, "\n")
}

// rule is a line across the screen, with a joint where it meets the divider, or with what
// is wrong.
func (m Model) rule(joint, problem string) string {
	if problem != "" {
		problem = ansi.Truncate(problem, max(m.width-4, 0), "…")
		rest := strings.Repeat("─", max(0, m.width-4-ansi.StringWidth(problem)))
		return m.theme.Faint.Render("─ ") + m.theme.Warning.Render(problem) + m.theme.Faint.Render(" ─"+rest)
	}
	if !m.split() {
		return m.theme.Faint.Render(strings.Repeat("─", m.width))
	}
	left := m.listWidth()
	return m.theme.Faint.Render(strings.Repeat("─", left) + joint + strings.Repeat("─", m.width-left-1))
}

// header is the views, the active one marked, and what the library holds.
func (m Model) header() string {
	l := m.options.Lang
	line := m.theme.Title.Render("mareader") + "  "
	for v, name := range []string{"Articles", l.Say("Chronologie", "Timeline"), l.Say("Personnes", "People")} {
		label := " " + strconv.Itoa(v+1) + " " + name + " "
		if view(v) == m.way.here().view {
			line += m.theme.Current.Render(label)
		} else {
			line += m.theme.Muted.Render(label)
		}
	}
	return m.spread(line, m.theme.Muted.Render(m.holdings()))
}

// holdings is how many articles there are, and of which years: "35 articles · 2017–2025".
func (m Model) holdings() string {
	text := m.options.Lang.Articles(m.shelf.Len())
	switch s := m.shelf; {
	case s.from == 0:
		return text
	case s.from == s.to:
		return text + " · " + strconv.Itoa(s.from)
	default:
		return fmt.Sprintf("%s · %d–%d", text, s.from, s.to)
	}
}

// status is the keys that matter here, what is wrong, and how far down one is.
func (m Model) status() string {
	hints := append(m.screen().Hints(), m.keys.Hints()...)
	if m.help != nil {
		hints = []key.Binding{closing(m.options.Lang)}
	}
	words := make([]string, len(hints))
	for i, h := range hints {
		words[i] = m.theme.Accent.Render(h.Help().Key) + " " + m.theme.Muted.Render(h.Help().Desc)
	}
	return m.spread(strings.Join(words, "  "), m.news()+m.theme.Muted.Render(fmt.Sprintf("%3d %%", m.screen().Percent())))
}

// news is what happens to the library: reading, or files that could not be read.
func (m Model) news() string {
	l := m.options.Lang
	skipped := len(m.options.Library.Skipped())
	switch {
	case m.loading:
		return m.theme.Inferred.Render(l.Say("lecture…", "reading…")) + "  "
	case skipped > 0:
		files := l.Count(skipped, l.Say("fichier illisible", "unreadable file"), l.Say("fichiers illisibles", "unreadable files"))
		return m.theme.Warning.Render(files+l.Say(" : ", ": ")+"mareader check") + "  "
	}
	return ""
}

// spread sets a text at each end of a line; the left one gives way.
func (m Model) spread(left, right string) string {
	room := m.width - ansi.StringWidth(right) - 1
	if room < m.width/2 {
		return ansi.Truncate(left, m.width, "…")
	}
	left = ansi.Truncate(left, room, "…")
	return left + strings.Repeat(" ", m.width-ansi.StringWidth(left)-ansi.StringWidth(right)) + right
}
