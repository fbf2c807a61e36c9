package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// View is exactly as many lines as the timeline is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	if m.card.open {
		return m.fill(m.cardLines())
	}
	lines := make([]string, 0, m.height)
	lines = append(lines, m.drawing.heading...)
	if len(m.drawing.events) == 0 {
		return m.fill(append(lines, m.none()...))
	}
	if m.header() > 0 {
		lines = append(lines, m.top())
	}
	from, to := m.window.Shown()
	for at := from; at < to; at++ {
		lines = append(lines, m.row(at))
	}
	return m.fill(lines)
}

// fill makes lines exactly as many as the timeline is high, none wider than it.
func (m Model) fill(lines []string) string {
	lines = lines[:min(len(lines), m.height)]
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	for i, line := range lines {
		if ansi.StringWidth(line) > m.width {
			lines[i] = ansi.Truncate(line, m.width, "")
		}
	}
	return strings.Join(lines, "\n")
}

// none says why there are no rows.
func (m Model) none() []string {
	if m.question.found != nil {
		return []string{"", "  " + m.lang.Say("Aucune rencontre ne répond à cette recherche.", "No meeting answers this search."),
			"  " + m.pens.muted.draw(m.lang.Say("Échap l’efface.", "Esc clears it."))}
	}
	return []string{"", "  " + m.pens.muted.draw(m.lang.Say("Aucune rencontre.", "No meetings."))}
}

// top is the line over the rows: the names of the lanes there, and at its left the year,
// where its heading has scrolled away, and which lanes of how many these are.
func (m Model) top() string {
	first := m.drawing.rows.list[m.window.Top]
	return m.corner(margin+m.drawing.columns.date+2) + m.names(first.section)
}

// names sets the surnames over the lanes of a section.
func (m Model) names(section int) string {
	tied := m.tied(section)
	var b strings.Builder
	x := 0
	for i, l := range m.drawing.sections[section].board.lanes {
		b.WriteString(spaces(l.start - x))
		p := m.pens.lane(i)
		if tied[i] {
			p = m.pens.name(i)
		}
		b.WriteString(p.draw(l.label))
		x = l.start + ansi.StringWidth(l.label)
	}
	return b.String()
}

// tied is the lanes of a section that the event under the cursor ties.
func (m Model) tied(section int) map[int]bool {
	tied := map[int]bool{}
	if at, ok := m.current(); ok && m.drawing.rows.list[m.window.Cursor].section == section {
		s := &m.drawing.sections[section]
		seats, _ := s.board.shown(s.parts[at-s.from])
		for _, seat := range seats {
			tied[seat] = true
		}
	}
	return tied
}

func (m Model) corner(width int) string {
	year := ""
	if m.drawing.rows.list[m.window.Top].kind != yearRow {
		year = m.drawing.rows.yearAt(m.window.Top)
	}
	hint := ""
	if pages := m.drawing.pages; pages > 1 {
		hint = "← " + strconv.Itoa(m.page+1) + "/" + strconv.Itoa(pages) + " →"
	}
	gap := width - ansi.StringWidth(year) - ansi.StringWidth(hint) - 2
	return m.pens.title.draw(year) + spaces(gap) + m.pens.muted.draw(hint) + "  "
}

// row draws one line of the timeline.
func (m Model) row(at int) string {
	switch r := m.drawing.rows.list[at]; {
	case r.kind == yearRow:
		return m.year(r, at == m.window.Top)
	case r.kind == successionRow:
		return m.succession(r)
	case r.kind == undatedRow:
		return m.undated(r, at == m.window.Top)
	case m.drawing.columns.graph:
		return m.tiedRow(r, at == m.window.Cursor)
	default:
		return m.wordsRow(r, at == m.window.Cursor)
	}
}

func spaces(n int) string { return strings.Repeat(" ", max(0, n)) }

// pad fills a styled text with spaces up to a width.
func pad(s string, width int) string {
	return s + spaces(width-ansi.StringWidth(s))
}
