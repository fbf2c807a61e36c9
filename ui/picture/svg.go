package main

import (
	"fmt"
	"html"
	"image/color"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// The look of the picture: a dark terminal.
const (
	cellWidth, cellHeight = 8.4, 18
	margin                = 12
	background            = "#16181d"
	foreground            = "#d8dbe2"
)

// palette gives the sixteen colours of the terminal in the picture.
var palette = [16]string{
	"#16181d", "#d0616a", "#8fb573", "#d9b26f", "#6c9bd6", "#b58ad6", "#63b3b8", "#b9bec9",
	"#5b6270", "#e8808a", "#a8d08d", "#f0cb86", "#8ab8f0", "#cfa6ee", "#7fd1d6", "#ffffff",
}

// svg draws a screen of styled text.
func svg(content string, width, height int) string {
	screen := uv.NewScreenBuffer(width, height)
	uv.NewStyledString(content).Draw(screen, uv.Rect(0, 0, width, height))
	var b strings.Builder
	w, h := float64(width)*cellWidth+2*margin, height*cellHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">`+"\n", w, h)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="%s"/>`+"\n", background)
	for y := range height {
		for x := 0; x < width; {
			x = run(&b, screen, x, y, width)
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// run draws the cells from x on that share a style, and returns the cell after them.
func run(b *strings.Builder, screen uv.ScreenBuffer, x, y, width int) int {
	first := screen.CellAt(x, y)
	var text strings.Builder
	end := x
	for end < width {
		c := screen.CellAt(end, y)
		if c == nil || first == nil || !c.Style.Equal(&first.Style) {
			break
		}
		text.WriteString(c.Content)
		end += max(c.Width, 1)
	}
	if end == x {
		return x + 1
	}
	fg, bg := colours(first.Style)
	left, top := margin+float64(x)*cellWidth, margin+y*cellHeight
	if bg != background {
		fmt.Fprintf(b, `<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", left, top, float64(end-x)*cellWidth, cellHeight, bg)
	}
	if strings.TrimSpace(text.String()) != "" {
		fmt.Fprintf(b, `<text x="%.1f" y="%d" textLength="%.1f" xml:space="preserve" fill="%s"%s>%s</text>`+"\n",
			left, top+cellHeight-5, float64(end-x)*cellWidth, fg, weight(first.Style), html.EscapeString(text.String()))
	}
	return end
}

// colours returns what a style is drawn in, reversed where it says so.
func colours(s uv.Style) (fg, bg string) {
	fg, bg = hex(s.Fg, foreground), hex(s.Bg, background)
	if s.Attrs&uv.AttrReverse != 0 {
		return bg, fg
	}
	return fg, bg
}

func weight(s uv.Style) string {
	if s.Attrs&uv.AttrBold != 0 {
		return ` font-weight="bold"`
	}
	return ""
}

// hex returns the colour of the picture for a colour of the terminal.
func hex(c color.Color, none string) string {
	switch c := c.(type) {
	case nil:
		return none
	case ansi.BasicColor:
		return palette[c]
	case ansi.IndexedColor:
		if c < 16 {
			return palette[c]
		}
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
