package matrix

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"mareader/store/ties"
	"mareader/ui/draw"
	"mareader/ui/frame"
	"mareader/ui/theme"
	"mareader/ui/typeset"
)

// View is exactly as many lines as the matrix is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	if m.empty() {
		none := m.lang.Say("Aucune rencontre.", "No meetings.")
		return draw.Fill([]string{"", draw.Spaces(draw.Margin) + m.theme.Muted.Render(none)}, m.width, m.height)
	}
	lines := m.heads()
	from, to := m.rows.Shown()
	drawn := numbers{}
	for i := from; i < to; i++ {
		lines = append(lines, m.row(i, drawn))
	}
	if m.layout.foot > 0 {
		for len(lines) < m.height-1 {
			lines = append(lines, "")
		}
		lines = append(lines, m.foot())
	}
	return draw.Fill(lines, m.width, m.height)
}

// heads are the names over the columns, then their totals.
func (m Model) heads() []string {
	if m.layout.heads == 0 {
		return nil
	}
	lines := make([]string, m.layout.heads)
	for turn := range lines {
		lines[turn] = m.headLine(turn)
	}
	return append(lines, m.totals())
}

// headLine is those names that stand in one of the lines of the heads, each ending over the
// numbers of its column.
func (m Model) headLine(turn int) string {
	var b strings.Builder
	at := 0 // cells drawn
	from, to := m.columns.Shown()
	for i := from + turn; i < to; i += m.layout.heads {
		name := m.layout.head(&m.grid().Columns[i])
		width := typeset.Width(name)
		end := m.layout.left() + (i-from+1)*m.layout.pitch - 1
		style := m.theme.Text
		if i == m.columns.Cursor {
			style = m.theme.Accent
		}
		b.WriteString(draw.Spaces(end - width - at))
		b.WriteString(style.Render(typeset.Isolate(name)))
		at = end
	}
	return b.String()
}

// totals is how many events each column has.
func (m Model) totals() string {
	var r draw.Row
	r.Left(m.layout.label, m.theme.Muted.Render(typeset.Truncate(m.lang.Say("en tout", "in all"), m.layout.label)))
	r.Left(m.layout.country, "")
	r.Right(m.layout.total, m.theme.Muted.Render(strconv.Itoa(m.grid().Events)))
	var b strings.Builder
	from, to := m.columns.Shown()
	for i := from; i < to; i++ {
		b.WriteString(m.number(strconv.Itoa(m.grid().Columns[i].Met), m.theme.Muted))
	}
	return draw.Spaces(draw.Margin) + r.String() + " " + b.String()
}

// row draws whom one person met, or of which country.
func (m Model) row(at int, drawn numbers) string {
	head := &m.grid().Rows[at]
	mark, name := draw.Spaces(draw.Margin), m.theme.Text
	if at == m.rows.Cursor {
		mark, name = m.theme.Accent.Render("┃")+" ", m.theme.Selected
	}
	var r draw.Row
	r.Left(m.layout.label, draw.Cut(name, m.layout.name(head), m.layout.label))
	r.Left(m.layout.country, draw.Cut(m.theme.Muted, head.Country, m.layout.country))
	r.Right(m.layout.total, m.theme.Muted.Render(strconv.Itoa(head.Met)))
	var b strings.Builder
	from, to := m.columns.Shown()
	for i := from; i < to; i++ {
		b.WriteString(m.cell(at, i, drawn))
	}
	return mark + r.String() + " " + b.String()
}

// cell draws how often a row and a column met; the one under the cursor stands in brackets.
func (m Model) cell(row, column int, drawn numbers) string {
	g := m.grid()
	n := len(g.Cell(row, column))
	if g.Rows[row].Name == g.Columns[column].Name {
		n = self
	}
	if row == m.rows.Cursor && column == m.columns.Cursor {
		text := written(n)
		return draw.Spaces(m.layout.pitch-2-typeset.Width(text)) + m.theme.Current.Render("["+text+"]")
	}
	cell, known := drawn[n]
	if !known {
		cell = m.number(written(n), m.shade(n))
		drawn[n] = cell
	}
	return cell
}

// numbers are the cells of a view by their numbers: most of them are alike.
type numbers map[int]string

// self is the number of a cell where someone would meet themselves.
const self = -1

func written(n int) string {
	switch n {
	case self:
		return "╲"
	case 0:
		return "·"
	}
	return strconv.Itoa(n)
}

// number sets a number in its column, with the room of a bracket after it.
func (m Model) number(text string, style theme.Style) string {
	return draw.Spaces(m.layout.pitch-1-typeset.Width(text)) + style.Render(text) + " "
}

// shade is the look of a number: the more, the stronger.
func (m Model) shade(n int) theme.Style {
	switch {
	case n <= 0:
		return m.theme.Faint
	case n == 1:
		return m.theme.Muted
	case n < 4 && 2*n < m.grid().Most:
		return m.theme.Text
	}
	return m.theme.Accent
}

// foot says in words what the cell under the cursor says in a number, by surnames where
// there is little room.
func (m Model) foot() string {
	row, column, shared := m.current()
	room := m.width - draw.Margin
	text := m.words(row, column.Name, row.Name, shared)
	if typeset.Width(text) > room {
		text = m.words(row, draw.Surname(column.Name), draw.Surname(row.Name), shared)
	}
	return draw.Spaces(draw.Margin) + draw.Cut(m.theme.Text, text, room)
}

func (m Model) words(row ties.Head, one, other string, shared []int) string {
	who := one + " × " + other
	if row.Country != "" {
		who += ", " + row.Country
	}
	colon := m.lang.Say(" : ", ": ")
	switch {
	case one == other:
		return one + colon + m.lang.Meetings(row.Met)
	case len(shared) == 0:
		return who + colon + m.lang.Say("aucune rencontre", "no meeting")
	}
	return who + colon + m.lang.Meetings(len(shared)) + m.latest(shared)
}

// latest is the day and the place of the newest of some events.
func (m Model) latest(shared []int) string {
	e := &m.events[shared[0]]
	text := ""
	if day := m.lang.ShortDate(e.Date); day != "" {
		text = m.lang.Say(", la dernière : ", ", the latest: ") + day
	}
	if e.Place != "" {
		text += ", " + e.Place
	}
	return text
}

// Prompt is the line above the matrix: who is set against whom, and what part is shown.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	from, to := m.columns.Shown()
	part := ""
	if n := len(m.grid().Columns); to-from < n {
		part = m.lang.Say("colonnes ", "columns ") + strconv.Itoa(from+1) + "–" + strconv.Itoa(to) + m.lang.Say(" sur ", " of ") + strconv.Itoa(n)
	}
	return frame.Spread(width, m.theme.Title.Render(m.title())+m.theme.Muted.Render(m.lang.Say(" · qui a rencontré qui", " · who met whom")), m.theme.Muted.Render(part)), nil
}

// title says who is set against whom.
func (m Model) title() string {
	l, home := m.lang, ""
	if m.web != nil {
		home = m.web.Home()
	}
	switch {
	case m.crowd == everyone || home == "":
		return l.Say("tous × tous", "all × all")
	case m.crowd == countries:
		return home + l.Say(" × pays", " × countries")
	}
	return home + l.Say(" × interlocuteurs", " × counterparts")
}
