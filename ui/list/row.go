package list

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/search"
	"mareader/ui/paint"
)

// Row is what the list shows of one article.
type Row struct {
	Title    Lit
	Date     string // short, in words; "" when unknown
	Inferred bool   // the date is not stated
	Outlet   string
	People   []string // surnames
	Typed    string   // the word of the query that no word fits; "" mostly
	Taken    string   // what it was taken for
	Minutes  int      // to read it
	Snippet  Lit      // the sentence that matched; empty without a query
}

// Lit is text with the byte ranges that the query matched, in order.
type Lit struct {
	Text  string
	Spans []search.Span
}

const (
	marker = "┃ "
	indent = "  "
)

// lines draws a row on exactly height lines, none wider than the list.
func (m Model) lines(row Row, selected bool, height int) []string {
	width := max(m.width-len(indent)-1, 1) // one cell stays free before the divider
	title := m.theme.Text
	margin := indent
	if selected {
		title = m.theme.Selected
		margin = m.theme.Accent.Render(strings.TrimSpace(marker)) + " "
	}
	lines := []string{m.lit(row.Title, title, width), m.meta(row, width)}
	if m.result.query != "" {
		lines = append(lines, m.why(row, width))
	}
	for len(lines) < height {
		lines = append(lines, "")
	}
	lines = lines[:height]
	for i, line := range lines {
		if line != "" || i == 0 {
			lines[i] = margin + line
		}
	}
	return lines
}

// why is the line that shows what answers the query: the sentence that matched, after what
// a mistyped word was taken for.
func (m Model) why(row Row, width int) string {
	note := ""
	if row.Typed != "" {
		note = ansi.Truncate(row.Typed+" → "+row.Taken+"  ", width, "")
	}
	room := width - ansi.StringWidth(note)
	return m.theme.Inferred.Render(note) + m.lit(around(row.Snippet, room), m.theme.Muted, room)
}

// lit draws text cut to a width, its matches lit.
func (m Model) lit(l Lit, base lipgloss.Style, width int) string {
	text := l.Text
	if ansi.StringWidth(text) > width {
		text = ansi.Truncate(text, width, "…")
	}
	whole := len(strings.TrimSuffix(text, "…"))
	if text == l.Text {
		whole = len(text)
	}
	layers := make([]paint.Layer, 0, len(l.Spans))
	for _, s := range l.Spans {
		if s.Start < whole {
			layers = append(layers, paint.Layer{Start: s.Start, End: min(s.End, whole), Style: m.theme.Match})
		}
	}
	return paint.Line(text, base, layers...)
}

// meta is the line under the title: date, outlet, people, and at its end the minutes. The
// outlet gives way first, then the people are cut.
func (m Model) meta(row Row, width int) string {
	minutes := ""
	if row.Minutes > 0 {
		minutes = strconv.Itoa(row.Minutes) + " min"
	}
	date, approx := row.Date, ""
	switch {
	case date == "":
		date = m.lang.Say("sans date", "no date")
	case row.Inferred:
		approx = "≈"
	}
	room := width - ansi.StringWidth(date+approx) - ansi.StringWidth(minutes) - 2
	rest := fit(room, row.Outlet, strings.Join(row.People, " · "))
	gap := max(width-ansi.StringWidth(date+approx)-ansi.StringWidth(rest)-ansi.StringWidth(minutes), 0)
	line := m.theme.Muted.Render(date) + m.theme.Inferred.Render(approx) +
		m.theme.Muted.Render(rest+strings.Repeat(" ", gap)+minutes)
	return ansi.Truncate(line, width, "")
}

// fit sets outlet and people after the date, in room cells.
func fit(room int, outlet, people string) string {
	both := ""
	for _, part := range []string{outlet, people} {
		if part != "" {
			both += "  " + part
		}
	}
	if ansi.StringWidth(both) <= room {
		return both
	}
	if people != "" {
		both = "  " + people
	}
	return ansi.Truncate(both, max(room, 0), "…")
}

// around cuts the start of a long sentence so that its first match is in sight.
func around(l Lit, width int) Lit {
	if len(l.Spans) == 0 || ansi.StringWidth(l.Text) <= width {
		return l
	}
	first := l.Spans[0]
	before := ansi.StringWidth(l.Text[:first.Start])
	lead := max(0, (width-ansi.StringWidth(l.Text[first.Start:first.End]))/3)
	if before <= lead {
		return l
	}
	at := first.Start - len(ansi.TruncateLeft(l.Text[:first.Start], before-lead, ""))
	if space := strings.IndexByte(l.Text[at:first.Start], ' '); space >= 0 {
		at += space + 1
	}
	cut := Lit{Text: "…" + l.Text[at:]}
	for _, s := range l.Spans {
		cut.Spans = append(cut.Spans, search.Span{Start: s.Start - at + len("…"), End: s.End - at + len("…")})
	}
	return cut
}
