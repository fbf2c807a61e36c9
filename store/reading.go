package store

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"mareader/data"
	"mareader/store/source"
)

// Progress is how far reading has come.
type Progress struct {
	Found   int   // files so far
	Read    int   // of these, passed over or not
	Bytes   int64 // of those read
	Counted bool  // no more files will be found
}

// Left estimates how long the rest takes after what was read took so long; ok is false
// while that cannot be known.
func (p Progress) Left(took time.Duration) (left time.Duration, ok bool) {
	if !p.Counted || p.Read == 0 {
		return 0, false
	}
	return time.Duration(float64(took) / float64(p.Read) * float64(p.Found-p.Read)), true
}

// reading is files being read by one worker for each core, and put back into the order
// of the walk.
type reading struct {
	pages   data.Reader
	finding *source.Finding
	read    atomic.Int64
	bytes   atomic.Int64
	ready   chan outcome
	waiting map[int]outcome
	wanted  int
	begun   time.Time
}

func start(ctx context.Context, pages data.Reader, finding *source.Finding) *reading {
	r := &reading{pages: pages, finding: finding, ready: make(chan outcome, 2*batchSize), waiting: map[int]outcome{}, begun: time.Now()}
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() { r.work(ctx) })
	}
	go func() {
		workers.Wait()
		close(r.ready)
	}()
	return r
}

// work reads files until there are no more.
func (r *reading) work(ctx context.Context) {
	for f := range r.finding.Files() {
		o := read(f, r.pages)
		if !f.End {
			r.read.Add(1)
			r.bytes.Add(int64(o.bytes))
		}
		select {
		case r.ready <- o:
		case <-ctx.Done():
			return
		}
		runtime.Gosched() // who draws the screen goes first
	}
}

func (r *reading) progress() Progress {
	p := Progress{Read: int(r.read.Load()), Bytes: r.bytes.Load()}
	p.Found, p.Counted = r.finding.Found()
	return p
}

// longest is how long a batch waits to be full.
const longest = 50 * time.Millisecond

// next gathers one batch: it waits for the first outcome, and a little for others to share
// the cost of a batch with, the longer the longer reading has lasted.
func (r *reading) next() Batch {
	var b Batch
	var late <-chan time.Time
	for taken := 0; taken < batchSize; {
		o, ok := r.waiting[r.wanted]
		if ok {
			delete(r.waiting, r.wanted)
			r.wanted++
			taken++
			b.take(o)
			if late == nil {
				late = time.After(min(longest, time.Since(r.begun)/8))
			}
			continue
		}
		select {
		case o, ok = <-r.ready:
		case <-late:
			b.Progress = r.progress()
			return b
		}
		if !ok {
			b.Done = true
			break
		}
		r.waiting[o.file.Order] = o
	}
	b.Progress = r.progress()
	return b
}

func (b *Batch) take(o outcome) {
	b.files = append(b.files, o.file.Origin)
	b.Articles, b.marks = append(b.Articles, o.articles...), append(b.marks, o.marks...)
	if o.skipped != nil {
		b.Skipped = append(b.Skipped, *o.skipped)
		b.faulty = append(b.faulty, o.file.Origin.Name)
	}
}
