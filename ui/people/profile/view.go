package profile

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"mareader/ui/draw"
	"mareader/ui/frame"
)

// View is exactly as many lines as the page is high, none wider than it.
func (m Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	lines := make([]string, 0, m.height)
	from, to := m.window.Shown()
	for i := from; i < to; i++ {
		mark := draw.Spaces(draw.Margin)
		if i == m.window.Cursor && m.rows[i].stops() {
			mark = m.theme.Accent.Render("┃") + " "
		}
		lines = append(lines, mark+m.draw(m.rows[i], i == m.window.Cursor))
	}
	return draw.Fill(lines, m.width, m.height)
}

func (m Model) draw(r row, selected bool) string {
	switch r.kind {
	case headingRow:
		return m.theme.Title.Render(r.text)
	case asideRow:
		return m.theme.Muted.Render(r.text)
	case chartRow:
		return m.chartLine(r)
	case tieRow:
		return m.tie(r.at, selected)
	case sourceRow:
		return m.source(r.at, selected)
	}
	return m.theme.Text.Render(r.text)
}

func (m Model) chartLine(r row) string {
	if r.at == towers+1 {
		return m.theme.Muted.Render(r.text)
	}
	return m.theme.Accent.Render(r.text)
}

// room is the width of a row without its margin.
func (m Model) room() int { return max(1, min(m.width, widest)-2*draw.Margin) }

// dateWidth is the widest short date, with the sign of a day that is not stated.
const dateWidth = 13

// tie draws a counterpart: who, how often, when last.
func (m Model) tie(at int, selected bool) string {
	t := &m.dossier.ties[at]
	name, room := m.theme.Text, m.room()
	if selected {
		name = m.theme.Selected
	}
	const count = 3
	who := max(8, min(26, room-count-draw.Gap))
	var r draw.Row
	r.Left(who, draw.Cut(name, t.With.Name, who))
	rest := room - who - count - 2*draw.Gap - dateWidth
	if what := rest - draw.Gap; what > 8 {
		r.Left(what, draw.Cut(m.theme.Muted, draw.Office(t.With.Office, t.With.Country, what), what))
	}
	r.Right(count, name.Render(strconv.Itoa(t.Met)))
	if rest >= 0 {
		r.Right(dateWidth, draw.Cut(m.theme.Muted, m.lang.ShortDate(t.Last), dateWidth))
	}
	return r.String()
}

// source draws an article: its day, its title, where it appeared, how often it names the
// person.
func (m Model) source(at int, selected bool) string {
	s := &m.dossier.sources[at]
	name, room := m.theme.Text, m.room()
	if selected {
		name = m.theme.Selected
	}
	day := m.lang.ShortDate(s.day)
	if s.inferred {
		day += "≈"
	}
	const outlet, times = 18, 4
	var r draw.Row
	title := room
	if room >= 50 {
		r.Left(dateWidth, draw.Cut(m.theme.Muted, day, dateWidth))
		title -= dateWidth + times + 2*draw.Gap
	}
	if room >= 90 {
		title -= outlet + draw.Gap
	}
	heading := s.title
	if heading == "" {
		heading = m.lang.Say("sans titre", "untitled")
	}
	r.Left(title, draw.Cut(name, heading, title))
	if room >= 90 {
		r.Left(outlet, draw.Cut(m.theme.Muted, s.outlet, outlet))
	}
	if room >= 50 {
		r.Right(times, m.theme.Muted.Render("×"+strconv.Itoa(s.mentions)))
	}
	return r.String()
}

// Prompt is the line above the page: whose it is. One cannot type there.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	return frame.Spread(width, m.theme.Title.Render(m.dossier.name), m.theme.Muted.Render(m.dossier.summary(m.lang))), nil
}
