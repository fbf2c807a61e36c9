package reader

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"mareader/data/people"
	"mareader/ui/draw"
	"mareader/ui/theme"
)

// View is the lines on the screen: exactly as many as the reader is high.
func (m Model) View() string {
	lines := make([]string, max(m.height, 0))
	margin := max(0, (m.width-m.column())/2)
	from, to := m.scroll.Shown()
	for i, row := range m.page.rows[from:to] {
		if i < len(lines) && row.flow >= 0 {
			lines[i] = ansi.Truncate(m.margin(row, margin)+m.draw(row), m.width, "")
		}
	}
	return strings.Join(lines, "\n")
}

// margin is what stands left of a row: a bar beside the evidence, seen without colours too.
func (m Model) margin(r row, width int) string {
	if width < 2 || !m.isEvidence(r) {
		return strings.Repeat(" ", width)
	}
	return strings.Repeat(" ", width-2) + m.theme.Accent.Render("┃") + " "
}

func (m Model) isEvidence(r row) bool {
	f := m.page.flows[r.flow]
	if m.evidence.Start == m.evidence.End || !f.overlaps(m.evidence) {
		return false
	}
	return f.at.Start+r.Start < m.evidence.End && m.evidence.Start < f.at.Start+r.End
}

// draw is a row with its people, evidence and matches lit, in this order.
func (m Model) draw(r row) string {
	f := m.page.flows[r.flow]
	lead := strings.Repeat(" ", f.indent)
	switch {
	case !r.first:
		lead += strings.Repeat(" ", f.hang)
	case f.bullet != "":
		lead = f.bullet
	}
	var layers []draw.Layer
	add := func(start, end int, style theme.Style) {
		if from, to := r.Span(start, end); from < to {
			layers = append(layers, draw.Layer{Start: from, End: to, Style: style})
		}
	}
	if !f.ours {
		m.people(r.flow, add)
	}
	hits, first := m.find.of(r.flow)
	for i, h := range hits {
		style := m.theme.Match
		if first+i == m.find.at {
			style = m.theme.Current
		}
		add(h.Start, h.End, style)
	}
	return lead + draw.Paint(r.Text, m.style(f.look), layers...)
}

// people lights the people named in a flow, and the evidence over the words between them.
func (m Model) people(flow int, add func(start, end int, style theme.Style)) {
	f := m.page.flows[flow]
	light := func(at people.Range, style theme.Style) {
		if f.overlaps(at) {
			add(at.Start-f.at.Start, at.End-f.at.Start, style)
		}
	}
	light(m.evidence, m.theme.Selected)
	for i, mention := range m.doc.Mentions {
		style := m.theme.Person
		if i == m.focus {
			style = m.theme.Focused
		}
		light(mention.Range, style)
	}
}

func (m Model) style(l look) theme.Style {
	switch l {
	case heading:
		return m.theme.Title
	case muted:
		return m.theme.Muted
	case inferred:
		return m.theme.Inferred
	}
	return m.theme.Text
}
