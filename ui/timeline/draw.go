package timeline

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/draw"
	"mareader/ui/theme"
	"mareader/ui/timeline/agenda"
)

// View is exactly as many lines as the timeline is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	switch {
	case m.asking.picking():
		return m.fill(m.picker.Lines(m.theme, m.lang, m.width, m.asking.mark()))
	case m.card.IsOpen():
		return m.fill(m.card.Lines())
	}
	lines := make([]string, 0, m.height)
	lines = append(lines, m.drawing.heading...)
	if len(m.drawing.Shown) == 0 {
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

// fill makes lines, none of which is too wide, exactly as many as the timeline is high.
func (m Model) fill(lines []string) string {
	lines = lines[:min(len(lines), m.height)]
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	return strings.Join(lines, "\n")
}

// none says why there are no rows.
func (m Model) none() []string {
	if m.question.found == nil {
		return []string{"", m.note(m.theme.Muted, m.lang.Say("Aucune rencontre.", "No meetings."))}
	}
	return []string{
		"", m.note(m.theme.Text, m.lang.Say("Aucune rencontre ne répond à cette recherche.", "No meeting answers this search.")),
		m.note(m.theme.Muted, m.lang.Say("Échap l’efface.", "Esc clears it.")),
	}
}

// note is a line of words in place of rows, or over them.
func (m Model) note(p theme.Style, words string) string {
	var line draw.Line
	line.Skip(margin)
	line.PutIn(m.width-margin, p, words)
	return line.In(m.width)
}

// top is the line over the rows: the names of the lanes there, and at its left the year,
// where its heading has scrolled away, and which lanes of how many these are.
func (m Model) top() string {
	var line draw.Line
	if first := m.drawing.List[m.window.Top]; first.Kind != agenda.YearRow && m.zoom != agenda.ByYear {
		if year := m.drawing.YearAt(m.window.Top); year > 0 {
			line.Put(m.theme.Title, strconv.Itoa(year))
		}
	}
	hint := ""
	if pages := m.pages(); pages > 1 {
		hint = "← " + strconv.Itoa(min(m.page+1, pages)) + "/" + strconv.Itoa(pages) + " →"
	}
	line.To(m.drawing.columns.left() - 2 - ansi.StringWidth(hint))
	line.Put(m.theme.Muted, hint)
	line.To(m.drawing.columns.left())
	m.names(&line, m.drawing.List[m.window.Top].Section)
	return line.In(m.width)
}

// names sets the surnames over the lanes of a section.
func (m Model) names(line *draw.Line, section int) {
	tied, left := m.tied(section), line.Width()
	for i, l := range m.board(section).Lanes {
		line.To(left + l.Start)
		p := m.theme.Lane(i)
		if tied[i] {
			p = m.theme.Name(i)
		}
		line.Put(p, l.Label)
	}
}

// tied is the lanes of a section that the event or the period under the cursor ties.
func (m Model) tied(section int) map[int]bool {
	tied := map[int]bool{}
	if m.window.Cursor >= len(m.drawing.List) || m.drawing.List[m.window.Cursor].Section != section {
		return tied
	}
	seats, _ := m.board(section).Seats(m.peopleAt(m.window.Cursor))
	for _, seat := range seats {
		tied[seat] = true
	}
	return tied
}

// peopleAt are those who take part in the event or the period of a row.
func (m Model) peopleAt(row int) []int {
	switch r := m.drawing.List[row]; r.Kind {
	case agenda.EventRow:
		return m.book.Records[r.At].People
	case agenda.PeriodRow:
		return m.summary(r.At).people
	}
	return nil
}

// row draws one line of the timeline.
func (m Model) row(at int) string {
	var line draw.Line
	switch r := m.drawing.List[at]; {
	case r.Kind == agenda.YearRow:
		m.year(&line, r, at == m.window.Top)
	case r.Kind == agenda.ChangeRow:
		m.change(&line, r)
	case r.Kind == agenda.UndatedRow:
		m.undated(&line, r, at == m.window.Top)
	case r.Kind == agenda.LanesRow:
		m.lanes(&line, r, at == m.window.Top)
	case r.Kind == agenda.PeriodRow:
		m.period(&line, r, at == m.window.Cursor)
	case m.drawing.columns.graph:
		m.tiedRow(&line, r, at == m.window.Cursor)
	default:
		m.wordsRow(&line, r, at == m.window.Cursor)
	}
	return line.In(m.width)
}
