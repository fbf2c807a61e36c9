package list

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
	"mareader/ui/typeset"
)

// airy is the height from which an empty line parts the rows.
const airy = 12

// rowHeight is the lines of a row, the empty one after it not counted, and of both.
func (m Model) rowHeight() (row, step int) {
	row = 2
	if m.result.query != "" {
		row = 3
	}
	if m.height >= airy {
		return row, row + 1
	}
	return min(row, max(m.height, 1)), min(row, max(m.height, 1))
}

// fit makes the window as high as the rows that the screen shows whole.
func (m *Model) fit() {
	row, step := m.rowHeight()
	m.window = m.window.Resize(len(m.shown), (m.height+step-row)/step)
}

// View is the rows on the screen: exactly as many lines as the list is high.
func (m Model) View() string {
	if len(m.shown) == 0 {
		return m.fill(m.empty())
	}
	height, step := m.rowHeight()
	lines := make([]string, 0, m.height)
	from, to := m.window.Shown()
	for i := from; i < to; i++ {
		lines = append(lines, m.drawn(i, height)...)
		if step > height {
			lines = append(lines, "")
		}
	}
	return m.fill(lines)
}

// fill makes lines exactly as many as the list is high.
func (m Model) fill(lines []string) string {
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	return strings.Join(lines[:max(m.height, 0)], "\n")
}

// empty says why there are no rows.
func (m Model) empty() []string {
	if m.result.query == "" {
		return m.said(m.theme.Muted, m.lang.Say("Aucun article.", "No articles."))
	}
	before, after := m.lang.Say("Aucun article ne contient « ", "No article holds “"), m.lang.Say(" ».", "”.")
	room := m.width - len(indent) - typeset.Width(before) - typeset.Width(after)
	none := before + typeset.Truncate(strings.TrimSpace(m.result.query), max(room, 1)) + after
	way := m.lang.Say("Échap efface la recherche.", "Esc clears the search.")
	return append(m.said(m.theme.Text, none), m.said(m.theme.Muted, way)[1:]...)
}

// said is a line of our own words where rows would be.
func (m Model) said(style theme.Style, words string) []string {
	return []string{"", ansi.Truncate(indent+style.Render(words), m.width, "")}
}

// Prompt is the line above the rows: the question, how many answer it, and in which cell
// the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	if m.note.Open() {
		return m.note.Bar(m.theme, m.lang, width)
	}
	return m.prompt.line.Blame(m.fault()).Bar(m.theme, width, m.prompt.typing, m.lang.Say("/ pour chercher", "/ to search"), m.count())
}

// count is how many articles answer, or at least do, of how many there are, and their order.
func (m Model) count() string {
	if m.result.query == "" {
		return m.orderName(m.order)
	}
	least := ""
	if m.result.atLeast {
		least = "≥ "
	}
	found, all := m.lang.Number(m.result.count), m.lang.Number(len(m.articles.Order(ByDate)))
	return least + found + m.lang.Say(" sur ", " of ") + all + " · " + m.orderName(m.result.order)
}

func (m Model) orderName(o Order) string {
	switch o {
	case ByOutlet:
		return m.lang.Say("par source", "by outlet")
	case ByRelevance:
		return m.lang.Say("par pertinence", "by relevance")
	}
	return m.lang.Say("par date", "by date")
}

// Problem says why what was typed is not a query; "" when it is one.
func (m Model) Problem() string {
	if fault := m.fault(); fault != nil {
		return m.lang.Error(fault)
	}
	return ""
}

func (m Model) fault() error { return m.prompt.line.Fault(m.prompt.problem, m.prompt.typing) }
