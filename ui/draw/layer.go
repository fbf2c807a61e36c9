package draw

import (
	"slices"
	"strings"

	"mareader/ui/theme"
)

// Layer is a style over a byte range of a line.
type Layer struct {
	Start, End int
	Style      theme.Style
}

// Paint returns the text in a base style, each layer over its bytes; where layers overlap
// the later one shows. Ranges outside the text are cut to it.
func Paint(text string, base theme.Style, layers ...Layer) string {
	if len(layers) == 0 {
		return base.Render(text)
	}
	var b strings.Builder
	edges := edges(len(text), layers)
	for i := range len(edges) - 1 {
		from, to := edges[i], edges[i+1]
		b.WriteString(styleAt(from, base, layers).Render(text[from:to]))
	}
	return b.String()
}

// edges are the bytes where the style can change, the two ends included.
func edges(n int, layers []Layer) []int {
	edges := []int{0, n}
	for _, l := range layers {
		edges = append(edges, max(0, min(l.Start, n)), max(0, min(l.End, n)))
	}
	slices.Sort(edges)
	return slices.Compact(edges)
}

func styleAt(at int, base theme.Style, layers []Layer) theme.Style {
	for _, l := range slices.Backward(layers) {
		if l.Start <= at && at < l.End {
			return l.Style
		}
	}
	return base
}
