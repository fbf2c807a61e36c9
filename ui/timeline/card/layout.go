package card

import (
	"mareader/ui/draw"
)

const (
	measure  = 72  // the widest that text is set
	margin   = 2   // the mark of the chosen source
	sideFrom = 112 // the width from which the sources stand beside the rest
	gutter   = 4
)

// set sets the card for the size of the screen: the sources beside the rest where both fit,
// under it elsewhere.
func (c Card) set() Card {
	if !c.open {
		return c
	}
	c.beside, c.left = nil, max(0, (c.width-measure-2*margin)/3)
	width := max(1, min(measure, c.width-2*margin))
	if c.width >= sideFrom {
		room := c.width - 2*margin - gutter
		side := min(measure, room-room*3/5)
		facts := c.facts(side)
		if len(facts) <= c.height {
			width = min(measure, room-side)
			c.left = (c.width-side-width-2*margin-gutter)/3 + margin + side + gutter - margin
			c.beside = facts
			c.lines = c.sources(width)
			c.scroll = c.scroll.Resize(len(c.lines), c.height)
			return c
		}
	}
	c.lines = append(c.facts(width), append([]line{{account: general}}, c.sources(width)...)...)
	c.scroll = c.scroll.Resize(len(c.lines), c.height)
	return c
}

// Lines are the part of the card on the screen, the chosen source marked.
func (c Card) Lines() []string {
	from, to := c.scroll.Shown()
	lines := make([]string, 0, c.height)
	for i := range max(to-from, len(c.beside)) {
		var row draw.Line
		if i < len(c.beside) && c.beside[i].width > 0 {
			row.Skip(c.left - c.besideWidth())
			row.Styled(c.beside[i].text, c.beside[i].width)
		}
		if from+i < to && c.lines[from+i].width > 0 {
			c.put(&row, c.lines[from+i])
		}
		lines = append(lines, row.In(c.width))
	}
	return lines
}

// besideWidth is how far left of the sources the rest begins.
func (c Card) besideWidth() int {
	widest := 0
	for _, l := range c.beside {
		widest = max(widest, l.width)
	}
	return widest + gutter
}

func (c Card) put(row *draw.Line, l line) {
	row.To(c.left)
	if l.account == c.chosen {
		row.Put(c.theme.Accent, "┃")
	}
	row.To(c.left + margin)
	row.Styled(l.text, l.width)
}
