package store

import (
	"context"

	"mareader/data"
	"mareader/data/office"
	"mareader/store/event"
	"mareader/store/index"
	"mareader/store/search"
	"mareader/store/source"
)

// batchSize is how many files are handed on at a time: few enough for the first screen
// to be there at once, enough not to redraw for every file.
const batchSize = 64

// Options say what is read of the sources, and how.
type Options struct {
	Include, Exclude []string      // see [source.Globs]
	Facts            *office.Facts // who held which office; nil: what mareader knows

	// Cache is the folder in which libraries are kept between two runs; "" for none.
	Cache string

	// Edits is what a reader decided about events, at the time when it is asked; nil where
	// nobody decides. It must be safe for concurrent use.
	Edits func() *event.Edits
}

// Check says which glob cannot be read.
func (o Options) Check() error { return o.globs().Check() }

// grouping is what events are grouped by.
func (o Options) grouping() grouping { return grouping{facts: o.Facts, latest: o.Edits} }

func (o Options) globs() source.Globs { return source.Globs{Include: o.Include, Exclude: o.Exclude} }

// Open opens sources without any options.
func Open(ctx context.Context, sources ...Source) (l *Library, next func() Batch) {
	return Options{}.Open(ctx, sources...)
}

// Open opens a library. It returns at once, with the articles that were kept of it, if any
// were: what happened to their files since [Options.Watch] tells, or [Options.Catch]. Next
// is to be called until it delivers a batch marked Done.
//
// What was not kept is read by one worker for each core, and next delivers it in the order
// of the walk. It blocks until there is something. Cancelling ctx ends the reading early:
// what was read by then is delivered, and no goroutine is left behind.
func (o Options) Open(ctx context.Context, sources ...Source) (l *Library, next func() Batch) {
	l = &Library{keeper: o.keeper(sources)}
	if l.ready(); l.keeper == nil || l.keeper.kept == nil {
		return l, o.read(ctx, l.keeper, sources)
	}
	kept, err := l.keeper.open(o.grouping())
	if err != nil {
		l.keeper.discard(err)
		return l, o.read(ctx, l.keeper, sources)
	}
	l.roll = kept
	l.keeper.index, l.keeper.opened = l.index, make(chan struct{})
	return l, o.resume(ctx, l, sources)
}

// read reads the sources.
func (o Options) read(ctx context.Context, k *keeper, sources []Source) (next func() Batch) {
	r := start(ctx, data.Reader{Facts: o.Facts}, source.Find(ctx, o.globs(), sources...))
	d := desk{ctx: ctx, index: index.New(), roll: newRoll(k.records(), o.grouping())}
	d.writer = d.index.Writer()
	return func() Batch { return d.enter(r.next()) }
}

// resume delivers the rest of what was kept of a library. Where that is damaged, everything
// is read as if nothing had been kept.
func (o Options) resume(ctx context.Context, l *Library, sources []Source) (next func() Batch) {
	held := l.roll
	var read func() Batch
	return func() Batch {
		if read != nil {
			return read()
		}
		digest, err := l.keeper.finish(&held)
		if err != nil {
			l.keeper.discard(err)
			read = o.read(ctx, l.keeper, sources)
			return read()
		}
		return Batch{held: &held, Index: l.keeper.index, Digest: &digest, Done: true}
	}
}

// desk enters what was read into the index and, now and then, studies all of it: when
// the library has doubled and at the end, so that the cost stays in proportion.
type desk struct {
	ctx     context.Context
	index   *index.Index
	writer  *index.Writer
	waiting int // articles that the writer holds
	roll    roll
	studied int
}

func (d *desk) enter(b Batch) Batch {
	d.roll.add(b.Articles, b.marks)
	d.roll.ledger.note(b.files)
	d.roll.arrange(b.Done)
	for i, a := range b.Articles {
		n := d.roll.entries.len() - len(b.Articles) + i
		d.writer.Add(uint32(n), search.Indexed(ArticleDoc(a, d.roll.facts)))
	}
	if d.waiting += len(b.Articles); b.Done || d.waiting > d.roll.entries.len()/8 { // so that there are few segments
		d.writer.Flush()
		d.waiting = 0
	}
	b.Index = d.index
	switch {
	case b.Done:
		d.close(&b)
	case d.roll.entries.len() >= 2*d.studied:
		digest := d.roll.study()
		b.Digest = &digest
		d.studied = d.roll.entries.len()
	}
	held := d.roll
	b.held = &held
	return b
}

// close puts aside what returns in all that was read, and studies the rest.
func (d *desk) close(b *Batch) {
	b.Revision = d.roll.settle(d.ctx)
	b.Digest, b.Revision.Digest = b.Revision.Digest, nil
	d.roll.enter(d.index, &b.Revision)
}
