package window

// Motion is a movement that the reader asks for by a key, whatever it moves.
type Motion int

// The motions.
const (
	LineUp Motion = iota
	LineDown
	HalfUp
	HalfDown
	PageUp
	PageDown
	Top
	Bottom
)

// rows is how far a motion goes in a window of height rows out of n. A page keeps one
// row of the last one in sight.
func (m Motion) rows(height, n int) int {
	switch m {
	case LineUp:
		return -1
	case LineDown:
		return 1
	case HalfUp:
		return -max(height/2, 1)
	case HalfDown:
		return max(height/2, 1)
	case PageUp:
		return -max(height-1, 1)
	case PageDown:
		return max(height-1, 1)
	case Top:
		return -n
	}
	return n
}

// By moves the cursor by a motion.
func (w Window) By(m Motion) Window { return w.Move(m.rows(w.Height, w.n)) }

// Percent is how far down the cursor is, from 0 to 100; 100 when there is nothing below.
func (w Window) Percent() int { return percent(w.Cursor, w.n-1) }

// Scroll is a text of n lines of which Height are shown from Top; it has no cursor. The
// zero value is an empty text; every method returns a scroll that shows no more emptiness
// below the text than it must.
type Scroll struct {
	Top, Height int
	n           int
}

// Len is the number of lines.
func (s Scroll) Len() int { return s.n }

// Resize sets how many lines there are and how many fit the screen.
func (s Scroll) Resize(n, height int) Scroll {
	s.n, s.Height = n, max(height, 1)
	return s.To(s.Top)
}

// To shows a line at the top, or as near to it as the end of the text allows.
func (s Scroll) To(line int) Scroll {
	s.Top = max(0, min(line, s.n-s.Height))
	return s
}

// Reveal brings a line on the screen, a third of the way down where it was not there.
func (s Scroll) Reveal(line int) Scroll {
	if s.Top <= line && line < s.Top+s.Height {
		return s
	}
	return s.To(line - s.Height/3)
}

// By scrolls by a motion.
func (s Scroll) By(m Motion) Scroll { return s.To(s.Top + m.rows(s.Height, s.n)) }

// Shown returns the half-open interval of lines on the screen.
func (s Scroll) Shown() (from, to int) { return s.Top, min(s.Top+s.Height, s.n) }

// Percent is how far down the text is shown, from 0 to 100; 100 when its end is in sight.
func (s Scroll) Percent() int { return percent(s.Top, s.n-s.Height) }

func percent(at, last int) int {
	if last <= 0 {
		return 100
	}
	return 100 * at / last
}
