package store

import (
	"sync"

	"mareader/data"
	"mareader/data/fold"
	"mareader/data/pack"
	"mareader/store/template"
	"mareader/store/twin"
)

// mark is what the store notes of an article.
type mark struct {
	origin string // name of the file it came from
	record []byte // the article and the note
}

// note is what articles are compared by.
type note struct {
	Print  twin.Print
	Blocks []uint64 // hashes of its blocks, then of those put aside since it was read
}

// record is an article and its note as they are kept.
type record struct{ Article, Note []byte }

// maker makes marks, in the memory of those made before.
type maker struct {
	cut           fold.Cut
	printer       twin.Printer
	article, note []byte
}

var makers = sync.Pool{New: func() any { return new(maker) }}

func markOf(a *data.Article, origin string) mark { return marked(a, origin, noteOf(a)) }

func marked(a *data.Article, origin string, n note) mark {
	m := makers.Get().(*maker)
	defer makers.Put(m)
	m.article, m.note = data.AppendPacked(m.article[:0], a), pack.Append(m.note[:0], &n)
	r := record{m.article, m.note}
	return mark{origin, pack.Append(make([]byte, 0, len(r.Article)+len(r.Note)+16), &r)}
}

// noteOf reads each block of an article once, for both parts of its note.
func noteOf(a *data.Article) note {
	m := makers.Get().(*maker)
	defer makers.Put(m)
	blocks := a.Blocks()
	n := note{Blocks: make([]uint64, len(blocks))}
	for i, b := range blocks {
		m.cut.Set(a.Body()[b.Start:b.End])
		m.printer.Add(&m.cut)
		if b.Kind == data.Paragraph || b.Kind == data.ListItem {
			n.Blocks[i] = template.Hash(&m.cut)
		}
	}
	n.Print = m.printer.Print(a.Title(), a.Body())
	return n
}

// without is the note of what is left of an article without some of its blocks.
func (n note) without(blocks []int, a, left *data.Article) note {
	m := noteOf(left)
	for _, i := range blocks {
		m.Blocks = append(m.Blocks, n.Blocks[i])
	}
	m.Blocks = append(m.Blocks, n.Blocks[len(a.Blocks()):]...)
	return m
}
