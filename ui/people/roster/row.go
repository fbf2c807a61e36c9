package roster

import (
	"strconv"
	"strings"

	"mareader/ui/draw"
	"mareader/ui/typeset"
)

// titles names the columns and marks the one that the rows are sorted by.
func (m Model) titles() string {
	c := m.columns
	articles, meetings := "articles", m.lang.Say("rencontres", "meetings")
	if c.brief {
		articles, meetings = "art.", m.lang.Say("renc.", "meet.")
	}
	title := func(text string, orders ...order) string {
		for _, o := range orders {
			if m.order == o {
				return m.theme.Accent.Render(text)
			}
		}
		return m.theme.Muted.Render(text)
	}
	var l draw.Row
	l.Left(c.name, title(m.lang.Say("nom", "name"), byName))
	if c.country > 0 {
		l.Left(c.office, title(m.lang.Say("fonction", "office")))
		l.Left(c.country, title(m.lang.Say("pays", "country"), byCountry))
	} else {
		l.Left(c.office, title(m.lang.Say("fonction, pays", "office, country"), byCountry))
	}
	l.Right(c.meetings, title(meetings, byMeetings))
	l.Right(c.articles, title(articles, byArticles))
	l.Right(c.last, title(m.lang.Say("dernière", "latest"), byLast))
	l.Left(c.bars, title(m.scale.title()))
	return draw.Spaces(draw.Margin) + l.String()
}

// row draws one person.
func (m Model) row(e *entry, selected bool) string {
	c := m.columns
	mark, name := draw.Spaces(draw.Margin), m.theme.Text
	if selected {
		mark, name = m.theme.Accent.Render("┃")+" ", m.theme.Selected
	}
	var l draw.Row
	l.Left(c.name, draw.Cut(name, e.name, c.name))
	l.Left(c.office, draw.Cut(m.theme.Muted, m.post(e), c.office))
	l.Left(c.country, draw.Cut(m.theme.Muted, e.country, c.country))
	l.Right(c.meetings, name.Render(number(e.meetings)))
	l.Right(c.articles, m.theme.Muted.Render(number(e.articles)))
	l.Right(c.last, m.theme.Muted.Render(typeset.Truncate(m.lang.ShortDate(e.last), c.last)))
	l.Left(c.bars, m.bars(e))
	return mark + l.String()
}

// post is the office, with the country where that has no column of its own.
func (m Model) post(e *entry) string {
	if m.columns.country > 0 {
		return e.office
	}
	return draw.Office(e.office, e.country, m.columns.office)
}

// bars draws the meetings over time, all people on one scale.
func (m Model) bars(e *entry) string {
	var b strings.Builder
	for from := 0; from < len(e.bars); {
		to := from
		style, empty := m.theme.Accent, e.bars[from] == 0
		if empty {
			style = m.theme.Faint
		}
		var run []rune
		for ; to < len(e.bars) && (e.bars[to] == 0) == empty; to++ {
			run = append(run, draw.Bar(e.bars[to], m.busiest))
		}
		b.WriteString(style.Render(string(run)))
		from = to
	}
	return b.String()
}

func number(n int) string { return strconv.Itoa(n) }
