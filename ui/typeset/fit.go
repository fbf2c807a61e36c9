package typeset

import "math"

// What a break costs beside the square of the cells left empty. A line costs more than
// any raggedness: a paragraph is never longer than it must be.
const (
	lineCost      = int64(1) << 32
	shortLast     = 5 // cells of a last line that looks like an accident
	shortLastCost = 30
)

// penalty is what breaking at b costs.
func (b bond) penalty() int64 {
	switch b {
	case hyphen:
		return 30
	case soft:
		return 80
	case torn, goodCut:
		return lineCost / 16
	case cut:
		return lineCost / 8
	case broken:
		return 4 * lineCost
	}
	return 0
}

// mayBreak tells whether a line may end at b.
func (b bond) mayBreak() bool { return b < tie }

// right is where a line that ends with the piece ends: a soft hyphen becomes visible.
func (q piece) right() int {
	if q.bond == soft {
		return q.to + 1
	}
	return q.to
}

// loosen makes room: where words that hold together are wider than the line, their bonds
// give way, ties first. Afterwards every line can be filled without running over.
func (p *paragraph) loosen(width int) {
	if !p.overfull(width) {
		return
	}
	loose := make([]piece, 0, len(p.pieces)+8)
	for unit := range units(p.pieces) {
		if fits(unit, width) {
			loose = append(loose, unit...)
			continue
		}
		replace(unit, tie, torn)
		for part := range units(unit) {
			if fits(part, width) {
				loose = append(loose, part...)
				continue
			}
			replace(part, fixed, broken)
			for _, q := range part {
				loose = p.cutUp(loose, q, width)
			}
		}
	}
	p.pieces = loose
	p.sortEdits()
}

func (p *paragraph) overfull(width int) bool {
	for unit := range units(p.pieces) {
		if !fits(unit, width) {
			return true
		}
	}
	return false
}

// units yields the runs of pieces that no line break may divide.
func units(pieces []piece) func(yield func([]piece) bool) {
	return func(yield func([]piece) bool) {
		start := 0
		for i := range pieces {
			if pieces[i].bond.mayBreak() || i == len(pieces)-1 {
				if !yield(pieces[start : i+1]) {
					return
				}
				start = i + 1
			}
		}
	}
}

func fits(unit []piece, width int) bool {
	return unit[len(unit)-1].right()-unit[0].from <= width
}

func replace(pieces []piece, old, now bond) {
	for i := range pieces {
		if pieces[i].bond == old {
			pieces[i].bond = now
		}
	}
}

// cutUp appends q to pieces, grapheme by grapheme if it is wider than the line.
func (p *paragraph) cutUp(pieces []piece, q piece, width int) []piece {
	if q.right()-q.from <= width {
		return append(pieces, q)
	}
	first := len(pieces)
	for start, from := q.start, q.from; start < q.end; {
		size, cells := cluster(p.text[start:q.end])
		if cells == 0 && len(pieces) > first { // draws on the character before it
			pieces[len(pieces)-1].end += size
		} else {
			part := piece{start: start, end: start + size, from: from, to: from + cells}
			part.bond = cutBond(p.text[q.start:q.end], start+size-q.start)
			if cells > width { // two columns on a screen of one
				p.edits = append(p.edits, edit{start, start + size, ellipsis})
				part.to, cells = from+1, 1
			}
			pieces = append(pieces, part)
		}
		start, from = start+size, from+cells
	}
	last := &pieces[len(pieces)-1]
	last.bond = q.bond
	if q.bond == soft {
		last.bond = cut // the hyphen might not fit
	}
	return pieces
}

// fit chooses the line breaks and returns the pieces that end a line, from last to first.
// It weighs every way to fill each line, a line's length of work for each piece.
func (p *paragraph) fit(width int) []int {
	for i := range p.pieces {
		if p.pieces[i].bond.mayBreak() || i == len(p.pieces)-1 {
			p.fitLineTo(i, width)
		}
	}
	ends := make([]int, 0, p.cells/width*9/8+2)
	for i := len(p.pieces) - 1; i >= 0; i = p.pieces[i].prev - 1 {
		ends = append(ends, i)
	}
	return ends
}

// fitLineTo finds the best line that ends with piece i.
func (p *paragraph) fitLineTo(i, width int) {
	last, right := &p.pieces[i], p.pieces[i].right()
	isLast := i == len(p.pieces)-1
	last.cost = math.MaxInt64
	for j := i; j >= 0; j-- {
		cells := right - p.pieces[j].from
		if cells > width && j < i {
			break
		}
		cost := int64(0)
		if j > 0 {
			before := &p.pieces[j-1]
			if !before.bond.mayBreak() {
				continue
			}
			cost = before.cost
		}
		if slack := int64(width - cells); !isLast {
			cost += slack * slack
		} else if cells <= shortLast && j > 0 {
			cost += shortLastCost
		}
		if cost < last.cost {
			last.cost, last.prev = cost, j
		}
	}
	last.cost += lineCost + last.bond.penalty()
}
