package data

import (
	"slices"

	"mareader/data/meeting"
	"mareader/data/pack"
	"mareader/data/people"
)

// part is a part of an article. That of one which was packed is read each time somebody
// asks for it, so that an open library holds none of them.
type part[T any] struct {
	value  T
	packed []byte // instead of the value, unless nil
}

func (p part[T]) get() T {
	if p.packed == nil {
		return p.value
	}
	v, _ := pack.Read[T](p.packed) // its owner has checked the bytes
	return v
}

func (p part[T]) bytes() []byte {
	if p.packed == nil {
		return pack.Append(nil, &p.value)
	}
	return p.packed
}

// packed is an article as one record.
type packed struct {
	Head                              head
	Blocks, Removed, People, Meetings []byte
}

// Pack returns an article as a flat record that [Unpack] reads.
func Pack(a *Article) []byte { return AppendPacked(nil, a) }

// AppendPacked appends what [Pack] returns.
func AppendPacked(record []byte, a *Article) []byte {
	p := packed{a.head, a.blocks.bytes(), a.removed.bytes(), a.people.bytes(), a.meetings.bytes()}
	size := len(p.Head.body) + len(p.Blocks) + len(p.Removed) + len(p.People) + len(p.Meetings)
	return pack.Append(slices.Grow(record, size+512), &p)
}

// Unpack makes an article of a record. Its texts are those of the record, which must not
// change any more; its parts are read when they are asked for. A record that [Pack] did not
// write gives an error, or an article of which something is missing.
func Unpack(record []byte) (*Article, error) {
	p, err := pack.Read[packed](record)
	if err != nil {
		return nil, err
	}
	a := &Article{head: p.Head}
	a.blocks.packed, a.removed.packed, a.people.packed, a.meetings.packed = p.Blocks, p.Removed, p.People, p.Meetings
	end := 0
	for _, b := range a.blocks.get() {
		if b.Start < end || b.End < b.Start || b.End > len(a.body) {
			return nil, pack.ErrDamaged
		}
		end = b.End
	}
	return a, nil
}

// Lost stands for an article of which the record is damaged: there is nothing in it.
func Lost() *Article { return &Article{} }

// Format tells the records of this program from those that another one wrote: it changes
// with everything that is noted of an article.
func Format() uint64 {
	return pack.Shape[packed]() ^ 3*pack.Shape[[]Block]() ^ 5*pack.Shape[[]Removed]() ^
		7*pack.Shape[[]people.Person]() ^ 11*pack.Shape[[]meeting.Meeting]()
}
