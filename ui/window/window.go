// Package window is the arithmetic of a list of which only some rows are on the screen:
// a cursor, the first row shown, and how both move. It draws nothing.
package window

// Window is a cursor in n rows of which Height are shown from Top. The zero value is an
// empty window; every method returns a window whose cursor is on a row and on the screen.
type Window struct {
	Cursor, Top, Height int
	n                   int
}

// Len is the number of rows.
func (w Window) Len() int { return w.n }

// Resize sets how many rows there are and how many fit the screen.
func (w Window) Resize(n, height int) Window {
	w.n, w.Height = n, max(height, 1)
	return w.To(w.Cursor)
}

// To moves the cursor to a row, scrolling no more than needed.
func (w Window) To(row int) Window {
	w.Cursor = max(0, min(row, w.n-1))
	w.Top = min(w.Top, w.Cursor)
	w.Top = max(w.Top, w.Cursor-w.Height+1)
	w.Top = max(0, min(w.Top, w.n-w.Height))
	return w
}

// Move moves the cursor by rows.
func (w Window) Move(rows int) Window { return w.To(w.Cursor + rows) }

// Shown returns the half-open interval of rows on the screen.
func (w Window) Shown() (from, to int) { return w.Top, min(w.Top+w.Height, w.n) }
