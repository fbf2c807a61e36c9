package timeline

// columns is how the width of the screen is shared out.
type columns struct {
	graph   bool // lanes, or else names in words
	compact bool // months cut short
	weekday bool // before the day
	date    int
	lanes   int // room for the lanes
	drawn   int // what the widest lanes take of it
	laneGap int // between the names over the lanes
	label   int // the widest name over a lane
	gap     int // between lanes and text
	text    int // place and topics, or names and place
	sources int
}

const (
	margin    = 2 // the mark of the row under the cursor
	graphFrom = 80
	roomyFrom = 100
	maxText   = 60
)

// columnsFor shares out a width: with lanes from 80 columns on, in words under that.
func columnsFor(width int) columns {
	c := columns{graph: true, compact: true, weekday: true, date: 15, sources: 10, label: 10, laneGap: 1, gap: 2}
	text := 18
	switch {
	case width < graphFrom:
		return columnsOfWords(width)
	case width >= roomyFrom:
		c.compact, c.date, c.label, c.laneGap, c.gap = false, 19, 16, 2, 3
		text = max(30, width*3/10)
	}
	c.lanes = width - c.besideLanes() - text
	return c
}

// besideLanes is what a row takes without its lanes and its text.
func (c columns) besideLanes() int { return margin + c.date + 2 + c.gap + 2 + c.sources }

// moreSources makes room for the sources of many events.
func (c columns) moreSources() columns {
	const more = len("1000 sources") - len("10 sources")
	switch {
	case c.sources == 0:
	case c.graph:
		c.sources, c.lanes = c.sources+more, c.lanes-more
	default:
		c.sources, c.text = c.sources+more, c.text-more
	}
	return c
}

// withChart gives the months of a year their room beside it, where there are no lanes to run
// into and the text can spare it.
func (c columns) withChart() columns {
	if need := chartFrom - c.date; !c.graph && need > 0 && c.text > 2*need+chartFrom {
		c.date += need
		c.text -= need
	}
	return c
}

// left is where the lanes begin.
func (c columns) left() int { return margin + c.date + 2 }

// fillText gives the text what the lanes leave.
func (c columns) fillText(width, lanes int) columns {
	c.drawn, c.text = lanes, min(maxText, width-c.besideLanes()-lanes)
	return c
}

// withYear is the room of "1er sept. 2025≈".
const withYear = 15

// columnsOfWords gives up the long months, the weekday, the sources and at last the year.
func columnsOfWords(width int) columns {
	c := columns{date: 24, weekday: true, sources: 10}
	switch {
	case width < 36:
		c.date, c.compact, c.weekday, c.sources = 10, true, false, 0
	case width < 48:
		c.date, c.compact, c.weekday, c.sources = withYear, true, false, 0
	case width < 66:
		c.date, c.compact, c.weekday = withYear, true, false
	case width < 74:
		c.date, c.compact = 20, true
	}
	c.text = width - margin - c.date - 2
	if c.sources > 0 {
		c.text -= 2 + c.sources
	}
	c.text = max(c.text, 0)
	return c
}
