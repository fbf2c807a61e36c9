package list

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
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
		lines = append(lines, m.lines(m.row(i), i == m.window.Cursor, height)...)
		if step > height {
			lines = append(lines, "")
		}
	}
	return m.fill(lines)
}

// rows remembers what the shelf said of articles, for one query: finding the sentence that
// matched costs far more than drawing it, and a screen is drawn for every message.
type rows struct {
	query string
	known map[int]Row
}

// remembered bounds the rows; it is more than any screen holds.
const remembered = 1000

func (m Model) row(i int) Row {
	r, article := m.rows, m.shown[i]
	if r.known == nil || r.query != m.result.query || len(r.known) > remembered {
		*r = rows{m.result.query, map[int]Row{}}
	}
	row, ok := r.known[article]
	if !ok {
		row = m.shelf.Row(article, m.result.query, m.result.near[article])
		r.known[article] = row
	}
	return row
}

// fill makes lines exactly as many as the list is high, none wider than it.
func (m Model) fill(lines []string) string {
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	lines = lines[:max(m.height, 0)]
	for i, line := range lines {
		lines[i] = ansi.Truncate(line, m.width, "")
	}
	return strings.Join(lines, "\n")
}

// empty says why there are no rows.
func (m Model) empty() []string {
	if m.result.query == "" {
		return []string{"", indent + m.theme.Muted.Render(m.lang.Say("Aucun article.", "No articles."))}
	}
	none := fmt.Sprintf(m.lang.Say("Aucun article ne contient « %s ».", "No article holds “%s”."), m.result.query)
	way := m.lang.Say("Échap efface la recherche.", "Esc clears the search.")
	return []string{"", indent + m.theme.Text.Render(none), indent + m.theme.Muted.Render(way)}
}

// Prompt is the line above the rows: the question, how many answer it, and in which cell
// the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	const sign = "⌕ "
	count := m.count()
	room := max(width-ansi.StringWidth(sign)-ansi.StringWidth(count)-1, 1)
	text, at := m.prompt.line.View(room)
	if text == "" && !m.prompt.typing {
		text = m.theme.Faint.Render(ansi.Truncate(m.lang.Say("/ pour chercher", "/ to search"), room, ""))
	}
	gap := max(width-ansi.StringWidth(sign)-ansi.StringWidth(text)-ansi.StringWidth(count), 1)
	line := m.theme.Accent.Render("⌕") + " " + text + strings.Repeat(" ", gap) + m.theme.Muted.Render(count)
	line = ansi.Truncate(line, width, "")
	if !m.prompt.typing {
		return line, nil
	}
	return line, tea.NewCursor(min(ansi.StringWidth(sign)+at, max(width-1, 0)), 0)
}

// count is how many rows there are of how many articles, and their order.
func (m Model) count() string {
	if m.result.query == "" {
		return m.orderName(m.order)
	}
	return fmt.Sprintf("%d %s %d · %s", len(m.shown), m.lang.Say("sur", "of"), m.shelf.Len(), m.orderName(m.result.order))
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
	if m.prompt.problem == nil {
		return ""
	}
	return m.prompt.problem.Error()
}
