package store

import (
	"context"
	"runtime"
	"sync"

	"mareader/data"
	"mareader/store/search"
)

// batchSize is how many files are handed on at a time: few enough for the first screen
// to be there at once, enough not to redraw for every file.
const batchSize = 64

// Open reads the sources with one worker for each core and returns a function that
// delivers what was read, in the order of the walk. It blocks until there is something;
// the last batch is marked Done. Cancelling ctx ends the reading early.
func Open(ctx context.Context, sources ...Source) (next func() Batch) {
	files := make(chan file, batchSize)
	read := make(chan outcome, batchSize)
	go walk(ctx, sources, files)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for f := range files {
				select {
				case read <- f.read():
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		workers.Wait()
		close(read)
	}()
	s := &sorter{read: read, waiting: map[int]outcome{}}
	d := desk{index: search.New()}
	return func() Batch { return d.enter(s.next()) }
}

// desk enters what was read into the index and, now and then, studies all of it: when
// the library has doubled and at the end, so that the cost stays in proportion.
type desk struct {
	index    *search.Index
	articles []*data.Article
	studied  int
}

func (d *desk) enter(b Batch) Batch {
	for _, a := range b.Articles {
		d.index.Add(searched(a))
	}
	b.Index = d.index
	d.articles = append(d.articles, b.Articles...)
	if b.Done || len(d.articles) >= 2*d.studied {
		digest := Study(d.articles)
		b.Digest = &digest
		d.studied = len(d.articles)
	}
	return b
}

// sorter puts what the workers deliver back into the order of the walk.
type sorter struct {
	read    <-chan outcome
	waiting map[int]outcome
	wanted  int
}

// next gathers one batch: it waits for the first outcome and takes what else is ready.
func (s *sorter) next() Batch {
	var b Batch
	for taken := 0; taken < batchSize; {
		o, ok := s.waiting[s.wanted]
		if ok {
			delete(s.waiting, s.wanted)
			s.wanted++
			taken++
			b.take(o)
			continue
		}
		select {
		case o, ok = <-s.read:
		default:
			if taken > 0 {
				return b
			}
			o, ok = <-s.read
		}
		if !ok {
			b.Done = true
			return b
		}
		s.waiting[o.order] = o
	}
	return b
}

func (b *Batch) take(o outcome) {
	b.Articles = append(b.Articles, o.articles...)
	if o.skipped != nil {
		b.Skipped = append(b.Skipped, *o.skipped)
	}
}
