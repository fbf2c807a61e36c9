package roster

import (
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/draw"
)

// columns is how the width of the screen is shared out; a column of width 0 is left out.
type columns struct {
	brief                          bool // titles cut short
	name, office, country          int
	meetings, articles, last, bars int
}

// columnsFor gives up the last day, the articles, the bars, the offices and at last the
// meetings in turn.
func columnsFor(width int, s scale) columns {
	c := columns{name: 24, meetings: 10, articles: 8, last: 14} // which "1er sept. 2025" fills
	if n := s.count(); n > 0 {
		c.bars = max(n, ansi.StringWidth(s.title()))
	}
	switch {
	case width < 26:
		return columns{name: max(width-draw.Margin, 1)}
	case width < 44:
		return columns{brief: true, name: width - draw.Margin - draw.Gap - 5, meetings: 5}
	case width < 60:
		c.bars, c.articles, c.last = 0, 0, 0
		fallthrough
	case width < 100:
		c.brief, c.name, c.meetings, c.articles, c.last = true, 20, 5, min(c.articles, 4), 0
	case width >= 140:
		c.name = 30
	}
	rest := width - draw.Margin - c.name
	for _, column := range []int{c.meetings, c.articles, c.last, c.bars} {
		if column > 0 {
			rest -= draw.Gap + column
		}
	}
	return c.posts(rest - draw.Gap)
}

// posts shares out what is left: the country alone where there is little, both where
// there is much. What is counted stays near the names.
func (c columns) posts(rest int) columns {
	const country, shortest, longest = 20, 24, 64
	switch {
	case rest < shortest:
		c.country = max(rest, 0)
	case rest < shortest+draw.Gap+country:
		c.office = rest
	default:
		c.office, c.country = min(rest-draw.Gap-country, longest), country
	}
	return c
}
