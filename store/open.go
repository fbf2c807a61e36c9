package store

import (
	"context"
	"errors"
	"runtime/metrics"
	"time"

	"mareader/data"
	"mareader/data/office"
	"mareader/store/event"
	"mareader/store/index"
	"mareader/store/search"
	"mareader/store/source"
)

// batchSize is how many files are handed on at a time: few enough for the first screen
// to be there at once, enough not to redraw for every file.
const batchSize = 256

// Options say what is read of the sources, and how.
type Options struct {
	Include, Exclude []string      // see [source.Globs]
	Facts            *office.Facts // who held which office; nil: what mareader knows

	// Cache is the folder in which libraries are kept between two runs; "" for none.
	Cache string

	// Memory is how many bytes the program may take up; 0 for any number. Reading stops
	// where it takes more, see [ErrMemory].
	Memory uint64

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
	kept, x, err := l.keeper.open(o.grouping())
	if err != nil {
		l.keeper.discard(err)
		return l, o.read(ctx, l.keeper, sources)
	}
	l.roll, l.index = kept, x
	return l, o.resume(ctx, l, sources)
}

// read reads the sources.
func (o Options) read(ctx context.Context, k *keeper, sources []Source) (next func() Batch) {
	d := desk{ctx: ctx, keeper: k, index: index.New(), roll: newRoll(k.records(), o.grouping())}
	return o.rest(d, nil, sources)
}

// rest reads the files of the sources that are not known.
func (o Options) rest(d desk, known func(source.Origin) bool, sources []Source) (next func() Batch) {
	d.memory = o.Memory
	d.ctx, d.stop = context.WithCancel(d.ctx)
	r := start(d.ctx, data.Reader{Facts: o.Facts}, source.FindOthers(d.ctx, o.globs(), known, sources...))
	if d.writer = d.index.Writer(); d.keeper != nil {
		d.keeper.rests = time.Now().Add(patience)
	}
	return func() Batch { return d.enter(r.next()) }
}

// resume delivers the rest of what was kept of a library, and reads the files that nobody
// came to read then. Where what was kept is damaged, everything is read as if nothing had
// been.
func (o Options) resume(ctx context.Context, l *Library, sources []Source) (next func() Batch) {
	k, held, x := l.keeper, l.roll, l.index
	var read func() Batch
	return func() Batch {
		if read != nil {
			return read()
		}
		digest, err := k.finish(&held)
		switch {
		case err != nil:
			k.discard(err)
			read = o.read(ctx, k, sources)
			return read()
		case k.partial:
			looked := held.ledger.looked()
			known := func(f source.Origin) bool { return looked[f.Name] }
			d := desk{ctx: ctx, keeper: k, index: x, roll: held, digest: digest, studied: held.entries.len()}
			read = o.rest(d, known, sources)
		}
		return Batch{held: &held, Index: x, Digest: &digest, Done: !k.partial}
	}
}

// desk enters what was read into the index and, now and then, studies all of it: when
// the library has doubled and at the end, so that the cost stays in proportion.
type desk struct {
	ctx     context.Context
	stop    context.CancelFunc
	memory  uint64
	err     error   // why reading was stopped
	keeper  *keeper // nil where the library is not kept
	index   *index.Index
	writer  *index.Writer
	waiting int // articles that the writer holds
	roll    roll
	faulty  []string // names of the files of which something was skipped
	digest  Digest   // the last one
	studied int      // how many articles there were then
}

func (d *desk) enter(b Batch) Batch {
	d.roll.add(b.Articles, b.marks)
	d.roll.ledger.note(b.files)
	d.roll.arrange(b.Done)
	for i, a := range b.Articles {
		n := d.roll.entries.len() - len(b.Articles) + i
		d.writer.Add(uint32(n), search.Indexed(ArticleDoc(a, d.roll.facts)))
	}
	if d.waiting += len(b.Articles); b.Done || d.waiting > d.roll.entries.len()/4 { // so that there are few segments
		d.flush()
	}
	d.faulty = append(d.faulty, b.faulty...)
	if d.err == nil && d.memory > 0 && used() > d.memory {
		d.err = ErrMemory
		d.stop()
	}
	b.Index, b.Err = d.index, d.err
	switch {
	case b.Done:
		d.close(&b)
	case d.err != nil:
	case d.roll.entries.len() >= 2*d.studied:
		d.digest = d.roll.study()
		b.Digest = &d.digest
		d.studied = d.roll.entries.len()
	}
	if !b.Done && d.keeper.due() || b.Done && d.ctx.Err() != nil {
		d.keep()
	}
	if b.Done {
		d.stop()
	}
	held := d.roll
	b.held = &held
	return b
}

// ErrMemory is why reading stopped before all files were read.
var ErrMemory = errors.New("there is no memory left: the rest was not read")

// used is how much memory the program has taken, files not counted.
func used() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64() - sample[1].Value.Uint64()
}

func (d *desk) flush() {
	d.writer.Flush()
	d.waiting = 0
}

// keep keeps what was read so far: the next run goes on from there, whatever ends this one.
func (d *desk) keep() {
	if d.keeper == nil {
		return
	}
	d.flush()
	d.roll.arrange(true)
	d.keeper.saved = false
	d.keeper.save(d.roll, d.digest, d.index, d.faulty, true)
}

// close puts aside what returns in all that was read, and studies the rest.
func (d *desk) close(b *Batch) {
	b.Revision = d.roll.settle(d.ctx)
	b.Digest, b.Revision.Digest = b.Revision.Digest, nil
	d.roll.enter(d.index, &b.Revision)
	if d.digest = *b.Digest; d.keeper != nil {
		d.keeper.saved, d.keeper.rests = false, time.Time{}
	}
}
