// Package spark draws small numbers as bars of text, one cell each.
package spark

var levels = [...]rune{'▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'}

// Bar is the bar of n where the largest number is most; only 0 stays at the bottom.
func Bar(n, most int) rune {
	if n <= 0 || most <= 0 {
		return levels[0]
	}
	top := len(levels) - 1
	return levels[min(1+(n*top-1)/most, top)]
}
