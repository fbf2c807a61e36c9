package list

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/store/marks"
	"mareader/store/match"
	"mareader/ui/draw"
	"mareader/ui/theme"
	"mareader/ui/typeset"
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
	Wanted   string   // the query as it finds in the article what was found; "" for the query as typed
	Minutes  int      // to read it
	Snippet  Lit      // the sentence that matched; empty without a query
	Mark     marks.Mark

	twins []int // the articles with the same text
	twin  bool  // another of them stands for this one
}

// answerBy shows why another article answers: its sentence, or its title if that does.
func (r *Row) answerBy(other Row) {
	r.Typed, r.Taken, r.Wanted, r.Snippet = other.Typed, other.Taken, other.Wanted, other.Snippet
	if r.Snippet.Text == "" {
		r.Snippet = other.Title
	}
}

// Lit is text with the byte ranges that the query matched, in order.
type Lit struct {
	Text  string
	Spans []match.Span
}

const (
	marker = "┃ "
	indent = "  "
	branch = "↳ " // before a title under the one that stands for it
)

// roomy is the width from which a row has room for its outlet beside its people, and for
// words beside numbers.
const roomy = 48

// lines draws a row on exactly height lines, none wider than the list.
func (m Model) lines(row Row, selected bool, height int) []string {
	width := max(m.width-len(indent)-1, 1) // one cell stays free before the divider
	title := m.theme.Text
	margin := indent
	if selected {
		title = m.theme.Selected
		margin = m.theme.Accent.Render(strings.TrimSpace(marker)) + " "
	}
	lines := []string{m.title(row, title, width), m.meta(row, width)}
	if m.result.query != "" {
		lines = append(lines, m.why(row, width))
	}
	for len(lines) < height {
		lines = append(lines, "")
	}
	lines = lines[:height]
	for i, line := range lines {
		if line != "" || i == 0 {
			lines[i] = ansi.Truncate(margin+line, m.width, "")
		}
	}
	return lines
}

// title is the first line; that of an article for which another stands hangs from it.
func (m Model) title(row Row, style theme.Style, width int) string {
	if !row.twin || width <= len(indent) {
		return m.lit(row.Title, style, width)
	}
	return m.theme.Muted.Render(branch) + m.lit(row.Title, style, width-typeset.Width(branch))
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

// lit draws text cut to a width and set as the reader sets it, its matches lit.
func (m Model) lit(l Lit, base theme.Style, width int) string {
	line, whole := set(l.Text, width)
	layers := make([]draw.Layer, 0, len(l.Spans))
	for _, s := range l.Spans {
		if from, to := line.Span(s.Start, min(s.End, whole)); from < to {
			layers = append(layers, draw.Layer{Start: from, End: to, Style: m.theme.Match})
		}
	}
	return draw.Paint(line.Text, base, layers...)
}

// set sets text on one line, and returns how many bytes of it are shown. What the eye
// misses in the text takes room too.
func set(text string, width int) (line typeset.Line, whole int) {
	const endless = 1 << 16
	for room := width; room > 0; room -= line.Width - width {
		cut := typeset.Truncate(text, room)
		if whole = len(cut); cut != text {
			whole -= len("…")
		}
		lines := typeset.Wrap(cut, endless)
		if len(lines) == 0 {
			break
		}
		if line = lines[0]; line.Width <= width {
			return line, whole
		}
	}
	return typeset.Line{}, 0
}

// meta is the line under the title: date, outlet, people, and at its end what the reader
// marked, how many have the same text and the minutes.
func (m Model) meta(row Row, width int) string {
	end := signs(row.Mark) + m.reprints(row)
	if row.Minutes > 0 {
		end += strconv.Itoa(row.Minutes) + " min"
	}
	date, approx := row.Date, ""
	switch {
	case date == "":
		date = m.lang.Say("sans date", "no date")
	case row.Inferred:
		approx = "≈"
	}
	room := width - typeset.Width(date+approx) - typeset.Width(end) - 2
	rest := m.named(row, room)
	gap := max(width-typeset.Width(date+approx)-typeset.Width(rest)-typeset.Width(end), 0)
	line := m.theme.Muted.Render(date) + m.theme.Inferred.Render(approx) +
		m.theme.Muted.Render(rest+strings.Repeat(" ", gap)+end)
	return ansi.Truncate(line, width, "")
}

// reprints is how many articles an article stands for besides itself: "+2 reprises".
func (m Model) reprints(row Row) string {
	n := len(row.twins) - 1
	switch {
	case n < 1 || row.twin:
		return ""
	case m.width < roomy:
		return "+" + strconv.Itoa(n) + "  "
	}
	if m.folding.byEvent {
		return "+" + m.lang.Articles(n) + "  "
	}
	return "+" + m.lang.Count(n, m.lang.Say("reprise", "reprint"), m.lang.Say("reprises", "reprints")) + "  "
}

// named is outlet and people after the date, in room cells. Where there is little room the
// outlet gives way to the people, on every row alike; else the people are cut.
func (m Model) named(row Row, room int) string {
	const gap = "  "
	people := strings.Join(row.People, " · ")
	outlet := ""
	if row.Outlet != "" && (m.width >= roomy || people == "") {
		outlet = gap + typeset.Truncate(row.Outlet, max(room-len(gap), 0))
	}
	if people != "" {
		outlet += gap + people
	}
	return typeset.Isolate(typeset.Truncate(outlet, max(room, 0)))
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
		cut.Spans = append(cut.Spans, match.Span{Start: s.Start - at + len("…"), End: s.End - at + len("…")})
	}
	return cut
}
