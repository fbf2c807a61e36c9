package draw

var levels = [...]rune{'▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'}

// Bar is the bar of n where the largest number is most; only 0 stays at the bottom.
func Bar(n, most int) rune {
	if n <= 0 || most <= 0 {
		return levels[0]
	}
	top := len(levels) - 1
	return levels[min(1+(n*top-1)/most, top)]
}

// Column is the bar of n in a column of cells, from the top down, with ' ' above it.
func Column(n, most, height int) []rune {
	cells := make([]rune, height)
	eighths := 0
	if n > 0 && most > 0 {
		eighths = max(1, n*height*len(levels)/most)
	}
	for i := range cells {
		switch rest := eighths - (height-1-i)*len(levels); {
		case rest <= 0:
			cells[i] = ' '
		default:
			cells[i] = levels[min(rest, len(levels))-1]
		}
	}
	return cells
}
