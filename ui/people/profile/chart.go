package profile

import (
	"strconv"
	"strings"

	"mareader/ui/draw"
)

// chart is meetings by year as bars, the latest years that there is room for.
type chart struct {
	from  int // the first year
	n     []int
	most  int
	pitch int // cells from one bar to the next
}

// towers is how many cells the highest bar has.
const towers = 4

func newChart(from int, perYear []int, room int) chart {
	c := chart{from: from, n: perYear, pitch: 6}
	if len(c.n)*c.pitch > room {
		c.pitch = 4
	}
	if over := len(c.n) - max(1, room/c.pitch); over > 0 {
		c.from, c.n = c.from+over, c.n[over:]
	}
	for _, n := range c.n {
		c.most = max(c.most, n)
	}
	return c
}

// lines is how many lines the chart takes: the bars with a number over the highest, and
// the years.
func (c chart) lines() int { return towers + 2 }

// line draws one line of the chart: numbers over bars, or the years under them.
func (c chart) line(at int) string {
	var b strings.Builder
	for i, n := range c.n {
		b.WriteString(c.cell(i, n, at) + " ")
	}
	return b.String()
}

// cell is one year in a line, a cell less than the pitch.
func (c chart) cell(i, n, at int) string {
	width := c.pitch - 1
	if at == c.lines()-1 {
		year := strconv.Itoa(c.from + i)
		return pad(year[max(0, len(year)-width+1):], width)
	}
	bar := draw.Column(n, c.most, towers)
	top := 0
	for top < len(bar) && bar[top] == ' ' {
		top++
	}
	switch {
	case at == top && n > 0:
		return pad(strconv.Itoa(n), width)
	case at > top:
		full := make([]rune, width-1)
		for j := range full {
			full[j] = bar[at-1]
		}
		return string(full) + draw.Spaces(1)
	}
	return draw.Spaces(width)
}

// pad puts a short text in the middle of a bar.
func pad(text string, width int) string {
	before := max(0, (width-1-len(text))/2)
	return draw.Spaces(before) + text + draw.Spaces(width-before-len(text))
}
