package store

import (
	"mareader/data"
	"mareader/store/event"
	"mareader/store/template"
	"mareader/store/twin"
)

// mark is what the store notes of an article.
type mark struct {
	origin string // name of the file it came from
	print  twin.Print
	blocks []uint64 // hashes of its blocks, then of those put aside since it was read

	accounts []event.Account // of its meetings
}

func markOf(a *data.Article, origin string) mark {
	m := mark{origin, twin.Of(a.Title(), a.Body()), make([]uint64, len(a.Blocks())), event.AccountsOf(a)}
	for i, b := range a.Blocks() {
		if b.Kind == data.Paragraph || b.Kind == data.ListItem {
			m.blocks[i] = template.Hash(a.Body()[b.Start:b.End])
		}
	}
	return m
}

// without is the mark of what is left of an article without some of its blocks.
func (m mark) without(blocks []int, a, left *data.Article) mark {
	n := markOf(left, m.origin)
	for _, i := range blocks {
		n.blocks = append(n.blocks, m.blocks[i])
	}
	n.blocks = append(n.blocks, m.blocks[len(a.Blocks()):]...)
	return n
}
