// Package typeset sets French running text for the screen: it cuts a paragraph into lines
// as a French compositor would and keeps the way back from every drawn byte to the text.
//
// Text handed in must be clean ([mareader/data/clean]); the text itself is never changed.
// What is missing from it for the eye (no-break spaces, the hyphen of a cut word, the
// isolation of Arabic) is supplied in the drawn lines only.
package typeset

import "sort"

// Line is one line on the screen.
type Line struct {
	// Start and End are the byte range of the paragraph that the line shows. Between two
	// lines, before the first and after the last there are only spaces.
	Start, End int
	// Text is what is drawn. It is never wider than the width asked for.
	Text string
	// Width is the number of cells of Text.
	Width int

	changes []change // where Text differs from the paragraph, in order
}

// change says that the bytes src..srcEnd of the paragraph are drawn as the bytes
// at..atEnd of a line's Text.
type change struct{ src, srcEnd, at, atEnd int }

// Wrap sets one paragraph in lines of at most width cells, ragged right: of all ways that
// need the fewest lines, the one with the most even right edge. A line end in text counts
// as a space. Text without a word gives no lines; a width below 1 counts as 1.
func Wrap(text string, width int) []Line {
	width = max(width, 1)
	p := newParagraph(text)
	p.loosen(width)
	return p.draw(p.fit(width))
}

// Offset returns the byte of l.Text that draws the byte src of the paragraph; what lies
// before or after the line maps to its ends.
func (l Line) Offset(src int) int {
	src = min(max(src, l.Start), l.End)
	i := sort.Search(len(l.changes), func(i int) bool { return l.changes[i].src > src })
	if i == 0 {
		return src - l.Start
	}
	c := l.changes[i-1]
	if src < c.srcEnd {
		return c.at
	}
	return c.atEnd + src - c.srcEnd
}

// Span returns the bytes of l.Text that draw the range start..end of the paragraph,
// without the spaces supplied around it. It is empty when the line shows none of it.
func (l Line) Span(start, end int) (from, to int) {
	start, end = max(start, l.Start), min(end, l.End)
	if start >= end {
		return 0, 0
	}
	from = l.Offset(start)
	i := sort.Search(len(l.changes), func(i int) bool { return l.changes[i].src >= end })
	if i == 0 {
		return from, end - l.Start
	}
	c := l.changes[i-1]
	return from, max(from, c.atEnd+max(end-c.srcEnd, 0))
}
