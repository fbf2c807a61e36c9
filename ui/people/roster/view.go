package roster

import (
	tea "charm.land/bubbletea/v2"

	"mareader/ui/draw"
	"mareader/ui/typeset"
)

// fit makes the window as high as the rows that the screen shows.
func (m *Model) fit() {
	m.columns = columnsFor(m.width, m.scale)
	m.window = m.window.Resize(len(m.shown), m.height-m.header())
}

// header is how many lines the titles of the columns take.
func (m Model) header() int {
	if m.height > 3 && m.width >= 26 {
		return 1
	}
	return 0
}

// View is exactly as many lines as the list is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	lines := make([]string, 0, m.height)
	if len(m.shown) == 0 {
		lines = append(lines, "", draw.Spaces(draw.Margin)+m.theme.Muted.Render(m.none()))
	} else if m.header() > 0 {
		lines = append(lines, m.titles())
	}
	from, to := m.window.Shown()
	for i := from; i < to; i++ {
		lines = append(lines, m.row(&m.people[m.shown[i]], i == m.window.Cursor))
	}
	return draw.Fill(lines, m.width, m.height)
}

func (m Model) none() string {
	if !m.query.Empty() {
		return m.lang.Say("Personne ne répond à cette recherche. Échap l’efface.", "Nobody answers this search. Esc clears it.")
	}
	return m.lang.Say("Aucune personne.", "No people.")
}

// Prompt is the line above the rows: what was asked, how many answer it, and in which
// cell the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	count := m.lang.Count(len(m.people), m.lang.Say("personne", "person"), m.lang.Say("personnes", "people"))
	if !m.query.Empty() {
		count = m.lang.Number(len(m.shown)) + m.lang.Say(" sur ", " of ") + m.lang.Number(len(m.people))
	}
	hint := m.lang.Say("/ pour chercher", "/ to search")
	if m.of != "" {
		open, shut := m.lang.Say("personnes de « ", "people of “"), m.lang.Say(" »", "”")
		hint = open + typeset.Truncate(m.of, width-typeset.Width(count+open+shut)-3) + shut
	}
	return m.line.Blame(m.fault()).Bar(m.theme, width, m.typing, hint, count)
}
