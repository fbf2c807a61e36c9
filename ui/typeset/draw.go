package typeset

import (
	"strings"
	"unicode/utf8"
)

// drawer makes lines of a paragraph from first to last.
type drawer struct {
	*paragraph
	next     int      // the first edit not yet passed
	isolated bool     // the line begins or goes on inside a run of Arabic
	changes  []change // of all lines
}

// draw makes the lines that end with the pieces ends, given from last to first.
func (p *paragraph) draw(ends []int) []Line {
	if len(p.pieces) == 0 {
		return nil
	}
	lines := make([]Line, 0, len(ends))
	d := drawer{paragraph: p, changes: make([]change, 0, len(p.edits))}
	for first := 0; first < len(p.pieces); {
		last := ends[len(ends)-1-len(lines)]
		lines = append(lines, d.line(p.pieces[first], p.pieces[last]))
		first = last + 1
	}
	return lines
}

// line draws one line, from the piece first to the piece last.
func (d *drawer) line(first, last piece) Line {
	l := Line{Start: first.start, End: last.end, Width: last.right() - first.from}
	d.skip(l.Start)
	if !d.isolated && (d.next == len(d.edits) || d.edits[d.next].start > l.End) {
		l.Text = d.text[l.Start:l.End]
		return l
	}
	var b strings.Builder
	b.Grow(l.End - l.Start + 16)
	done, known := l.Start, len(d.changes)
	put := func(e edit) {
		b.WriteString(d.text[done:e.start])
		at := b.Len()
		b.WriteString(e.put)
		d.changes = append(d.changes, change{e.start, e.end, at, b.Len()})
		done = e.end
	}
	if d.isolated {
		put(edit{l.Start, l.Start, openIsolate})
	}
	for ; d.next < len(d.edits) && d.edits[d.next].within(l); d.next++ {
		e := d.edits[d.next]
		if last.bond == soft && e.end == l.End && e.put == "" {
			e.put = "-"
		}
		d.isolated = e.put == openIsolate || d.isolated && e.put != closeIsolate
		put(e)
	}
	b.WriteString(d.text[done:l.End])
	if d.isolated {
		done = l.End
		put(edit{l.End, l.End, closeIsolate})
	}
	l.Text, l.changes = b.String(), d.changes[known:len(d.changes):len(d.changes)]
	return l
}

// skip passes the edits of the spaces before start, which no line draws.
func (d *drawer) skip(start int) {
	for d.next < len(d.edits) {
		e := d.edits[d.next]
		supplied := e.start == start && e.end == start && e.put != openIsolate
		if e.start >= start && !supplied {
			return
		}
		d.next++
	}
}

// within tells whether the line l draws e. A space supplied at its end is not drawn, and
// what opens there belongs to the next line.
func (e edit) within(l Line) bool {
	return e.end <= l.End && (e.start < l.End || e.put == closeIsolate)
}

// cutBond says how well a word too wide for the line is cut at word[at:]: after a joint
// of an address best, beside a mark that may not begin or end a line worst.
func cutBond(word string, at int) bond {
	before, _ := utf8.DecodeLastRuneInString(word[:at])
	after, _ := utf8.DecodeRuneInString(word[at:])
	switch {
	case closes(after) || opens(before):
		return broken
	case strings.ContainsRune("/-_?&=.,#", before):
		return goodCut
	}
	return cut
}
