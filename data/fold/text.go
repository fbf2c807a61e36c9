package fold

import (
	"sort"
	"unicode/utf8"
	"unsafe"
)

// Text is a folded text that remembers where each byte comes from.
type Text struct {
	Folded string
	pieces []piece // in order; between two of them folded and original are the same length
}

// piece tells that folded bytes [at, at+n) come from original bytes [start, end).
type piece struct{ at, n, start, end int32 }

// Map folds s as [String] does, and keeps the way back.
func Map(s string) Text {
	t := Text{}
	folded := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			folded = append(folded, lower(c))
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		at := len(folded)
		folded = appendRune(folded, r)
		switch {
		case len(folded) == at && extends(r):
			t.extend(folded, i, n)
		case string(folded[at:]) != s[i:i+n]:
			t.pieces = append(t.pieces, piece{int32(at), int32(len(folded) - at), int32(i), int32(i + n)})
		}
		i += n
	}
	t.Folded = unsafe.String(unsafe.SliceData(folded), len(folded))
	return t
}

// extend makes the n original bytes at i part of the letter before them.
func (t *Text) extend(folded []byte, i, n int) {
	if k := len(t.pieces) - 1; k >= 0 && int(t.pieces[k].end) == i {
		t.pieces[k].end += int32(n)
		return
	}
	_, size := utf8.DecodeLastRune(folded)
	t.pieces = append(t.pieces, piece{int32(len(folded) - size), int32(size), int32(i - size), int32(i + n)})
}

// Source returns the range of the original that folded bytes [from, to) come from. A
// letter that is covered in part, as half of œ, is returned whole, with its marks.
func (t Text) Source(from, to int) (start, end int) {
	start = t.origin(from, false)
	if from >= to {
		return start, start
	}
	return start, t.origin(to-1, true)
}

// Plain tells whether folded bytes [from, to) are the original ones, but for capitals.
func (t Text) Plain(from, to int) bool {
	k := sort.Search(len(t.pieces), func(k int) bool { return int(t.pieces[k].at) >= to }) - 1
	return k < 0 || int(t.pieces[k].at+t.pieces[k].n) <= from && int(t.pieces[k].at) < from
}

// origin is where the letter of a folded byte starts, or ends, in the original.
func (t Text) origin(at int, end bool) int {
	size := 0
	if end {
		size = 1
	}
	k := sort.Search(len(t.pieces), func(k int) bool { return int(t.pieces[k].at) > at }) - 1
	if k < 0 {
		return at + size
	}
	p := t.pieces[k]
	switch over := at - int(p.at+p.n); {
	case over >= 0:
		return int(p.end) + over + size
	case end:
		return int(p.end)
	default:
		return int(p.start)
	}
}
