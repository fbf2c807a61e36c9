package source

import (
	"context"
	"sync"
	"sync/atomic"
)

// Finding is a search for the files of sources, while it goes on.
type Finding struct {
	globs   Globs
	files   chan File
	found   atomic.Int64
	unknown atomic.Int64 // folders and archives of which it is not known how much they hold
	order   int
	known   func(Origin) bool // says which files need no reading; may be nil
}

// Find looks for the files of the sources beside the reader, ahead of whoever reads
// them. It ends with ctx.
func Find(ctx context.Context, globs Globs, sources ...Source) *Finding {
	return FindOthers(ctx, globs, nil, sources...)
}

// FindOthers is [Find] but for the files that known knows in their present state; it hears
// of every file there is.
func FindOthers(ctx context.Context, globs Globs, known func(Origin) bool, sources ...Source) *Finding {
	f := &Finding{globs: globs, files: make(chan File, 8), known: known}
	f.start(ctx, walker{}, func(w *walker) {
		for _, s := range sources {
			if !w.source(s) {
				return
			}
		}
	})
	return f
}

// Files are those found, in order. Any number of goroutines may take from it.
func (f *Finding) Files() <-chan File { return f.files }

// Found is how many files there are so far; all, whether no more will come.
func (f *Finding) Found() (n int, all bool) { return int(f.found.Load()), f.unknown.Load() == 0 }

// start walks on one goroutine, which is soon far ahead, and opens archives on another,
// which keeps pace with the readers, so that little lies in memory.
func (f *Finding) start(ctx context.Context, w walker, walk func(*walker)) {
	found := queue{more: make(chan struct{}, 1)}
	f.unknown.Store(1)
	w.globs, w.seen = f.globs, map[place]bool{}
	w.send = func(s spot) bool {
		if s.format.archive() && s.err == nil {
			f.unknown.Add(1)
		} else {
			f.found.Add(1)
		}
		found.put(s)
		return ctx.Err() == nil
	}
	go func() {
		walk(&w)
		f.unknown.Add(-1)
		found.close()
	}()
	go func() {
		defer close(f.files)
		for s, ok := found.take(ctx); ok; s, ok = found.take(ctx) {
			if !f.open(ctx, s) {
				return
			}
		}
	}()
}

// open hands on a file, or what an archive holds.
func (f *Finding) open(ctx context.Context, s spot) bool {
	if s.format.archive() && s.err == nil {
		return f.unpack(ctx, s)
	}
	name := s.name(s.rel)
	origin := Origin{Name: name}
	if f.known != nil && s.err == nil && s.root != nil {
		if info, err := s.stat(); err == nil {
			origin.Stamp = stampOf(info)
		}
		if f.known(origin) {
			return true
		}
	}
	file := File{Name: name, Origin: origin, Sure: s.format == promised, spot: &s}
	if s.root == nil {
		file.spot, file.raw = nil, s.raw
	}
	return f.hand(ctx, file)
}

// hand gives a file to whoever reads it, and waits until it is taken.
func (f *Finding) hand(ctx context.Context, file File) bool {
	file.Order = f.order
	select {
	case f.files <- file:
		f.order++
		return true
	case <-ctx.Done():
		return false
	}
}

// queue is a queue without bounds: names cost little, and knowing how many there are
// tells how long reading will take.
type queue struct {
	mu     sync.Mutex
	spots  []spot
	closed bool
	more   chan struct{} // holds a token when there may be something to take
}

func (q *queue) put(s spot) {
	q.mu.Lock()
	q.spots = append(q.spots, s)
	q.mu.Unlock()
	q.wake()
}

func (q *queue) close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.wake()
}

func (q *queue) wake() {
	select {
	case q.more <- struct{}{}:
	default:
	}
}

// take waits for a spot; ok is false when none will come.
func (q *queue) take(ctx context.Context) (s spot, ok bool) {
	for {
		q.mu.Lock()
		if len(q.spots) > 0 {
			s, q.spots = q.spots[0], q.spots[1:]
			q.mu.Unlock()
			return s, true
		}
		closed := q.closed
		q.mu.Unlock()
		if closed {
			return s, false
		}
		select {
		case <-q.more:
		case <-ctx.Done():
			return s, false
		}
	}
}
