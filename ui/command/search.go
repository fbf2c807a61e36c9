package command

import (
	"mareader/store"
	"mareader/store/match"
	"mareader/store/search"
	"mareader/ui/export"
	"mareader/ui/plain"
)

func (s *session) search() error {
	q, err := s.query()
	if err != nil {
		return err
	}
	if q.Empty() {
		return s.say("search : que chercher ? (mareader search QUERY)", "search: what for? (mareader search QUERY)")
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	searcher := lib.Searcher()
	found := searcher.Search(s.ctx, q)
	if err := s.ctx.Err(); err != nil {
		return err
	}
	hits := make([]export.Hit, len(found.Hits))
	for i, h := range found.Hits {
		n := int(h.Doc)
		hits[i] = export.Hit{Article: lib.At(n), Score: float64(h.Score), Show: func() match.Shown { return found.Meaning.Show(lib.Doc(n)) }}
	}
	var why []search.Why
	if s.flags.explain {
		why = searcher.Explain(s.ctx, q, found.Hits)
	}
	if s.flags.byEvent {
		hits, why = byEvent(lib, hits, why)
	}
	if !s.asText() {
		return some(len(hits), s.format().Hits(s.out, hits))
	}
	return some(len(hits), s.print(func(p plain.Printer) {
		for i, h := range hits {
			if p.Failed() {
				return
			}
			p.Hit(h.Article, h.Show(), len(h.Others))
			if s.flags.explain {
				p.Why(why[i])
			}
		}
	}))
}

// byEvent leaves the best hit of each event, with the ids of the others.
func byEvent(lib *store.Library, hits []export.Hit, why []search.Why) (kept []export.Hit, reasons []search.Why) {
	occasions, first := store.Occasions(lib.Events()), map[int]int{}
	for i, h := range hits {
		event, told := occasions[h.Article.ID()]
		if at, seen := first[event]; told && seen {
			kept[at].Others = append(kept[at].Others, h.Article.ID())
			continue
		}
		if told {
			h.Event, first[event] = lib.Events()[event].ID, len(kept)
		}
		if kept = append(kept, h); why != nil {
			reasons = append(reasons, why[i])
		}
	}
	return kept, reasons
}
