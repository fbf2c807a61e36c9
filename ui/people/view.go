package people

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/spark"
	"mareader/ui/typeset"
)

// columns is how the width of the screen is shared out; a column of width 0 is left out.
type columns struct {
	brief                    bool // titles cut short
	name, office, country    int
	articles, meetings, bars int
}

const (
	margin = 2
	gap    = 2
)

// columnsFor gives up the articles, the bars, the offices and at last the meetings in turn.
func columnsFor(width, years int) columns {
	c := columns{name: 24, articles: 8, meetings: 10}
	if years > 0 {
		c.bars = max(years, ansi.StringWidth("2017–25"))
	}
	switch {
	case width < 26:
		return columns{name: max(width-margin, 1)}
	case width < 44:
		return columns{brief: true, name: width - margin - gap - 5, meetings: 5}
	case width < 60:
		c.bars, c.articles = 0, 0
		fallthrough
	case width < 100:
		c.brief, c.name, c.meetings, c.articles = true, 20, 5, min(c.articles, 4)
	}
	rest := width - margin - c.name
	for _, column := range []int{c.articles, c.meetings, c.bars} {
		if column > 0 {
			rest -= gap + column
		}
	}
	return c.posts(rest - gap)
}

// posts shares out what is left: the country alone where there is little, both where
// there is much. What is counted stays near the names.
func (c columns) posts(rest int) columns {
	const country = 16
	switch {
	case rest < 24:
		c.country = max(rest, 0)
	case rest < 24+gap+country:
		c.office = rest
	default:
		c.office, c.country = min(rest-gap-country, 60), country
	}
	return c
}

// fit makes the window as high as the rows that the screen shows.
func (m *Model) fit() {
	m.columns = columnsFor(m.width, m.years.count())
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
		lines = append(lines, "", spaces(margin)+m.theme.Muted.Render(m.none()))
	} else if m.header() > 0 {
		lines = append(lines, m.titles())
	}
	from, to := m.window.Shown()
	for i := from; i < to; i++ {
		lines = append(lines, m.row(&m.people[m.shown[i]], i == m.window.Cursor))
	}
	for len(lines) < m.height {
		lines = append(lines, "")
	}
	lines = lines[:m.height]
	for i, line := range lines {
		if ansi.StringWidth(line) > m.width {
			lines[i] = ansi.Truncate(line, m.width, "")
		}
	}
	return strings.Join(lines, "\n")
}

func (m Model) none() string {
	if !m.query.Empty() {
		return m.lang.Say("Personne ne répond à cette recherche. Échap l’efface.", "Nobody answers this search. Esc clears it.")
	}
	return m.lang.Say("Aucune personne.", "No people.")
}

// titles names the columns and marks the one that the rows are sorted by.
func (m Model) titles() string {
	c := m.columns
	articles, meetings := "articles", m.lang.Say("rencontres", "meetings")
	if c.brief {
		articles, meetings = "art.", m.lang.Say("renc.", "meet.")
	}
	title := func(text string, sorted bool) string {
		if sorted {
			return m.theme.Accent.Render(text)
		}
		return m.theme.Muted.Render(text)
	}
	line := spaces(margin) + left(title(m.lang.Say("nom", "name"), m.order == byName), c.name)
	if c.office > 0 {
		line += spaces(gap) + left(title(m.lang.Say("fonction", "office"), false), c.office)
	}
	if c.country > 0 {
		line += spaces(gap) + left(title(m.lang.Say("pays", "country"), false), c.country)
	}
	if c.meetings > 0 {
		line += spaces(gap) + right(title(meetings, m.order == byMeetings), c.meetings)
	}
	if c.articles > 0 {
		line += spaces(gap) + right(title(articles, m.order == byArticles), c.articles)
	}
	if c.bars > 0 {
		line += spaces(gap) + title(m.yearTitle(), false)
	}
	return line
}

// yearTitle is which years the bars stand for: "2017–25".
func (m Model) yearTitle() string {
	from, to := strconv.Itoa(m.years.from), strconv.Itoa(m.years.to)
	if from == to {
		return from
	}
	if from[:2] == to[:2] {
		to = to[2:]
	}
	return from + "–" + to
}

// row draws one person.
func (m Model) row(e *entry, selected bool) string {
	c := m.columns
	mark, name := spaces(margin), m.theme.Text
	if selected {
		mark, name = m.theme.Accent.Render("┃")+" ", m.theme.Selected
	}
	line := mark + cell(name, e.name, c.name)
	if c.office > 0 {
		line += spaces(gap) + cell(m.theme.Muted, e.post(c.country > 0, c.office), c.office)
	}
	if c.country > 0 {
		line += spaces(gap) + cell(m.theme.Muted, e.country, c.country)
	}
	if c.meetings > 0 {
		line += spaces(gap) + right(name.Render(number(e.meetings)), c.meetings)
	}
	if c.articles > 0 {
		line += spaces(gap) + right(m.theme.Muted.Render(number(e.articles)), c.articles)
	}
	if c.bars > 0 {
		line += spaces(gap) + m.bars(e)
	}
	return line
}

// bars draws the meetings of the years, all people on one scale.
func (m Model) bars(e *entry) string {
	var b strings.Builder
	for from := 0; from < len(e.perYear); {
		to := from
		style, empty := m.theme.Accent, e.perYear[from] == 0
		if empty {
			style = m.theme.Faint
		}
		var run []rune
		for ; to < len(e.perYear) && (e.perYear[to] == 0) == empty; to++ {
			run = append(run, spark.Bar(e.perYear[to], m.busiest))
		}
		b.WriteString(style.Render(string(run)))
		from = to
	}
	return b.String()
}

// post is the office in a width, with the country where that has no column of its own:
// what is too long is cut off the office.
func (e *entry) post(alone bool, width int) string {
	switch {
	case alone || e.country == "":
		return e.office
	case e.office == "":
		return e.country
	}
	country := ", " + e.country
	if room := width - typeset.Width(country); room > 1 {
		return typeset.Truncate(e.office, room) + country
	}
	return e.office
}

// Prompt is the line above the rows: what was asked, how many answer it, and in which
// cell the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	count := m.lang.Count(len(m.people), m.lang.Say("personne", "person"), m.lang.Say("personnes", "people"))
	if !m.query.Empty() {
		count = number(len(m.shown)) + m.lang.Say(" sur ", " of ") + number(len(m.people))
	}
	return m.line.Bar(m.theme, width, m.typing, m.lang.Say("/ pour chercher", "/ to search"), count)
}

func number(n int) string { return strconv.Itoa(n) }

func spaces(n int) string { return strings.Repeat(" ", max(0, n)) }

// cell sets a text in a column, cut where it is too long.
func cell(style lipgloss.Style, text string, width int) string {
	return left(style.Render(typeset.Isolate(typeset.Truncate(text, width))), width)
}

func left(s string, width int) string  { return s + spaces(width-ansi.StringWidth(s)) }
func right(s string, width int) string { return spaces(width-ansi.StringWidth(s)) + s }
