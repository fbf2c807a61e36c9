package store

import (
	"context"
	"maps"
	"slices"

	"mareader/data"
	"mareader/store/index"
	"mareader/store/source"
)

// Watch watches the sources of a library to which all of them was added, and returns a
// function that waits for the next change; ok is false when there will be none. What
// happened since the files were read is told too. Changes are to be given to
// [Library.Apply], one after the other; nothing else may change the library any more.
func (o Options) Watch(ctx context.Context, l *Library, sources ...Source) (next func() (c Change, ok bool)) {
	w := &watch{ctx: ctx, options: o, sources: sources, library: l}
	return w.next
}

// watch is the files of a library being watched. It keeps a roll of its own, to study
// what the library will hold once all changes are applied.
type watch struct {
	ctx     context.Context
	options Options
	sources []Source
	library *Library // until the first change
	keeper  *keeper
	roll    roll
	faulty  map[string]bool // names of files with something skipped
	files   *source.Watcher
	look    *look        // under way; nil between two
	stale   bool         // the last digest is of other articles
	index   *index.Index // of the library
	digest  Digest       // the last one
	find    func(source.Touched, func(source.Origin) bool) *source.Finding
	ended   bool
}

// look is one look at what was touched.
type look struct {
	*reading
	touched   source.Touched
	seen      map[string]bool // names of the files that are there
	read      []source.Origin // those that were read anew
	skipped   Batch           // what could not be read
	delivered map[string]bool // ids of the articles found
}

// next returns what the look under way finds, then a digest of it, then waits.
func (w *watch) next() (Change, bool) {
	if w.library != nil && !w.begin() {
		return Change{Err: source.ErrWatch}, true
	}
	for !w.ended && w.ctx.Err() == nil {
		if w.look != nil {
			if c := w.step(); c.some() {
				w.stale = true
				return c, true
			}
			continue
		}
		if w.stale {
			return w.study(), true
		}
		w.save()
		touched, ok, err := w.files.Wait(w.ctx)
		if w.ended = !ok; ok {
			w.start(touched)
		} else if err != nil {
			w.files.Close() // what it says matters no more
			return Change{Err: err}, true
		}
	}
	return Change{}, false
}

// begin copies what the library knows, and looks at everything: files may have changed
// since they were read.
func (w *watch) begin() bool {
	l := w.library
	w.library = nil
	files, err := source.Watch(w.options.globs(), w.sources...)
	w.adopt(l)
	if files == nil {
		w.save()
		w.ended = true
		return err == nil
	}
	context.AfterFunc(w.ctx, func() { files.Close() }) // nobody is left to hear that it failed
	w.files = files
	w.find = func(t source.Touched, known func(source.Origin) bool) *source.Finding {
		return files.Find(w.ctx, t, known)
	}
	w.start(source.Everything())
	return true
}

// adopt copies what the library knows.
func (w *watch) adopt(l *Library) {
	l.ready()
	w.keeper, w.roll, w.index, w.digest, w.faulty = l.keeper, l.roll, l.index, l.read, map[string]bool{}
	w.roll.grouping = w.options.grouping()
	for _, name := range l.faulty {
		w.faulty[name] = true
	}
	if w.keeper != nil && w.keeper.resumed {
		w.keeper.compact(w.ctx, &w.roll)
		if w.roll.mistrust() {
			w.keeper.fail(ErrMended)
		}
	}
}

// Catch has a library that was opened take in what happened to its files since it was
// kept, and keeps it as it is then.
func (o Options) Catch(ctx context.Context, l *Library, sources ...Source) {
	w := &watch{ctx: ctx, options: o}
	if w.adopt(l); w.keeper == nil || w.keeper.set == nil || l.short != nil {
		return
	}
	if w.keeper.resumed {
		w.find = func(_ source.Touched, known func(source.Origin) bool) *source.Finding {
			return source.FindOthers(ctx, o.globs(), known, sources...)
		}
		for w.start(source.Everything()); w.look != nil; {
			if c := w.step(); c.some() {
				w.stale = true
				l.Apply(c)
			}
		}
		if w.stale {
			l.Apply(w.study())
		}
	}
	if ctx.Err() == nil {
		w.save()
	}
}

// save keeps the library, unless that was done so lately that it would take a good part of
// the time.
func (w *watch) save() {
	if w.keeper.due() {
		w.keeper.save(w.roll, w.digest, w.index, slices.Collect(maps.Keys(w.faulty)), false)
	}
}

// start looks at what was touched.
func (w *watch) start(touched source.Touched) {
	l := &look{touched: touched, seen: map[string]bool{}, delivered: map[string]bool{}}
	finding := w.find(touched, func(o source.Origin) bool {
		l.seen[o.Name] = true
		stamp, known := w.roll.ledger.stamps[o.Name]
		return known && stamp == o.Stamp
	})
	l.reading = start(w.ctx, data.Reader{Facts: w.options.Facts}, finding)
	w.look = l
}

// step takes what the look has found next; at its end, what it has not found.
func (w *watch) step() Change {
	l := w.look
	b := l.next()
	l.read = append(l.read, b.files...)
	l.skipped.Skipped, l.skipped.faulty = append(l.skipped.Skipped, b.Skipped...), append(l.skipped.faulty, b.faulty...)
	c := Change{}
	for i, a := range b.Articles {
		if l.delivered[a.ID()] = true; !w.roll.holds(a, b.marks[i]) {
			c.Articles, c.marks = append(c.Articles, a), append(c.marks, b.marks[i])
		}
	}
	if b.Done && w.ctx.Err() == nil {
		w.finish(&c)
	}
	if b.Done {
		w.look = nil
	}
	w.take(&c)
	return c
}

// finish adds to the last change of a look which articles are no longer where they were,
// and what of the files could not be read.
func (w *watch) finish(c *Change) {
	l := w.look
	read := map[string]bool{}
	for _, origin := range l.read {
		read[origin.Name] = true
	}
	w.roll.ledger.note(l.read)
	left := func(name string) bool { return !read[name] && !l.seen[name] && l.touched.Covers(name) }
	for _, n := range w.roll.present() {
		name := w.roll.ledger.name(w.roll.entries.at(n).File)
		if !read[name] && !left(name) {
			continue
		}
		if id := w.roll.at(n).ID(); !l.delivered[id] {
			c.Removed = append(c.Removed, id)
		}
	}
	maps.DeleteFunc(w.roll.ledger.stamps, func(name string, _ source.Stamp) bool { return left(name) })
	c.settled = map[string]bool{}
	maps.DeleteFunc(w.faulty, func(name string, _ bool) bool {
		c.settled[name] = read[name] || left(name)
		return c.settled[name]
	})
	maps.DeleteFunc(c.settled, func(_ string, yes bool) bool { return !yes })
	c.Skipped, c.faulty = l.skipped.Skipped, l.skipped.faulty
	for _, name := range c.faulty {
		w.faulty[name] = true
	}
}

// study puts aside what now returns, and makes a digest of what the library holds then.
func (w *watch) study() Change {
	w.stale = false
	c := w.roll.settle(w.ctx)
	w.digest = *c.Digest
	w.enter(&c)
	return c
}

// take applies a change to the roll, if there is anything in it.
func (w *watch) take(c *Change) {
	if len(c.Articles)+len(c.Removed) > 0 {
		w.roll.apply(*c)
		w.enter(c)
	}
}

// enter brings the index of the library up to date, where nobody waits for it.
func (w *watch) enter(c *Change) {
	w.roll.enter(w.index, c)
	held := w.roll
	c.held = &held
	if w.keeper != nil {
		w.keeper.saved = false
	}
}
