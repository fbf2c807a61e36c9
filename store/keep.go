package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"time"
	"unsafe"

	"mareader/data"
	"mareader/data/pack"
	"mareader/store/cache"
	"mareader/store/event"
	"mareader/store/index"
)

// keeper keeps a library between two runs. What it can read it has read when a library is
// opened; it writes where nobody waits for it.
type keeper struct {
	set     *cache.Set
	kept    *cache.Kept                   // until it was looked at whole; nil where nothing was kept
	parts   map[*index.Segment]cache.Part // segments that are on the disk
	saved   bool                          // the library as it is now
	resumed bool                          // it was kept, and is open as it was
	partial bool                          // what is kept was cut short: there are files that nobody has read
	whole   int64                         // how much room the records took up when all were of use
	rests   time.Time                     // until when keeping it again would take a good part of the time
	err     atomic.Pointer[error]         // why nothing is kept, or was thrown away
}

// fail notes why nothing is kept, or was thrown away; all is well with nil.
func (k *keeper) fail(err error) {
	if err != nil {
		k.err.Store(&err)
	}
}

// records are new ones, for what is about to be read.
func (k *keeper) records() *cache.Records {
	if k == nil {
		return cache.NewRecords(nil)
	}
	return cache.NewRecords(k.set)
}

// discard throws away what was kept.
func (k *keeper) discard(why error) {
	k.fail(why)
	k.kept, k.parts = nil, map[*index.Segment]cache.Part{}
	if k.set != nil {
		k.set.Discard()
	}
}

// ErrMended is that some of what was kept was damaged, and read again.
var ErrMended = errors.New("part of the cache was damaged")

// worthKeeping is how many articles a library must have: fewer are read in no time.
const worthKeeping = 64

// keeper returns the keeper of the sources; nil where there is nothing to keep or nowhere.
func (o Options) keeper(sources []Source) *keeper {
	if len(sources) == 1 && sources[0].Inside() && o.Facts == nil {
		return embeddedKeeper()
	}
	if o.Cache == "" {
		return nil
	}
	h := fnv.New64a()
	for _, s := range sources {
		if s.Place() == "" {
			return nil
		}
		fmt.Fprintf(h, "%q ", s.Place())
	}
	fmt.Fprintf(h, "%q %q", o.Include, o.Exclude)
	k := &keeper{parts: map[*index.Segment]cache.Part{}}
	set, err := cache.Open(filepath.Join(o.Cache, hex.EncodeToString(h.Sum(nil))), o.version())
	if err == nil {
		k.kept, err = set.Read()
	}
	if err == nil || errors.Is(err, cache.ErrDamaged) || errors.Is(err, cache.ErrVersion) {
		k.set = set
	} else if set != nil { // where nothing can be read nothing is written either
		err = errors.Join(err, set.Close())
	}
	k.fail(err)
	return k
}

// version tells what this program keeps from what another one does. Any change of the
// program may read more off a page: it is told by its file.
func (o Options) version() uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, runtime.GOARCH, data.Format(), pack.Shape[entry](), pack.Shape[note]())
	if path, err := os.Executable(); err == nil {
		if info, err := os.Stat(path); err == nil {
			fmt.Fprint(h, info.Size(), info.ModTime().UnixNano())
		}
	}
	if o.Facts != nil {
		for _, p := range o.Facts.Persons() {
			fmt.Fprintf(h, "%+v", *p)
		}
	}
	return h.Sum64()
}

// The sections of a library as it is kept.
const (
	entriesSection  = "entries"
	numbersSection  = "numbers"
	byDateSection   = "by date"
	byOutletSection = "by outlet"
	outletsSection  = "outlets"
	filesSection    = "files"
	goneSection     = "gone"
	digestSection   = "digest"
	wholeSection    = "whole"
	partialSection  = "partial"
)

// digested is a digest as it is kept.
type digested struct {
	Edits  uint64 // see [event.Edits.Print]
	Events []event.Event
	People []Person
	Twins  [][]string
}

// open is the roll that was kept and its index, as they are. Nobody has looked at all of it
// yet, so that it may be damaged: a screen of it can be shown and searched, but nothing must
// be made of it. It costs the same whatever the size of the library.
func (k *keeper) open(by grouping) (roll, *index.Index, error) {
	r := roll{grouping: by, records: k.kept.Records, ledger: newLedger()}
	r.entries = columnOf(values[entry](k.kept.Section(entriesSection)))
	r.numbers = numbers{[][]uint32{values[uint32](k.kept.Section(numbersSection))}}
	r.orders.of = [orderCount][]int{values[int](k.kept.Section(byDateSection)), values[int](k.kept.Section(byOutletSection))}
	r.orders.placed = r.entries.len()
	r.left = r.entries.len() - len(r.orders.of[ByDate])
	x, err := k.indexed()
	return r, x, err
}

// indexed is the index that was kept.
func (k *keeper) indexed() (*index.Index, error) {
	x := index.New()
	gone, err := pack.Read[[][]uint32](k.kept.Section(goneSection))
	if err != nil || len(gone) != len(k.kept.Parts) {
		return x, cache.ErrDamaged
	}
	var parts []index.Part
	for i, part := range k.kept.Parts {
		segment, err := index.Open(part.Data)
		if err != nil {
			return x, cache.ErrDamaged
		}
		k.parts[segment] = part
		parts = append(parts, segment.Without(gone[i]...))
	}
	x.Take(parts...)
	return x, nil
}

// finish reads the rest of what was kept, once it is known to be whole.
func (k *keeper) finish(r *roll) (d Digest, err error) {
	kept := k.kept
	if k.kept = nil; kept.Check() != nil {
		return d, cache.ErrDamaged
	}
	names, err := pack.Read[[]string](kept.Section(outletsSection))
	ledger, err2 := pack.Read[files](kept.Section(filesSection))
	digest, err3 := pack.Read[digested](kept.Section(digestSection))
	if errors.Join(err, err2, err3) != nil {
		return d, cache.ErrDamaged
	}
	r.outlets, r.ledger = outlets{names: names}, ledgerOf(ledger)
	d = Digest{Events: digest.Events, People: digest.People, Twins: digest.Twins, by: r.grouping}
	if r.latest != nil {
		if d.by.edits = r.latest(); d.by.edits.Print() != digest.Edits {
			d = r.digest(r.present(), digest.Twins)
		}
	}
	if whole := values[int64](kept.Section(wholeSection)); len(whole) == 1 {
		k.whole = whole[0]
	}
	k.resumed, k.saved, k.partial = true, true, len(kept.Section(partialSection)) > 0
	return d, nil
}

// thrift is how many times longer than keeping the library what lies between must be, and
// patience how long reading goes on before what was read is kept first.
const (
	thrift   = 20
	patience = 3 * time.Second
)

// due tells whether the library is to be kept now, which is more to do the larger it is.
func (k *keeper) due() bool { return k != nil && k.set != nil && time.Now().After(k.rests) }

// save keeps a library as it is; faulty are the names of the files to be read again. It is
// partial while there are files that were not read: these the next run reads.
func (k *keeper) save(r roll, d Digest, x *index.Index, faulty []string, partial bool) {
	if k.saved || k.set == nil || r.entries.len()-r.left < worthKeeping {
		return
	}
	begun := time.Now()
	k.saved, k.partial = true, partial
	parts, gone, err := k.segments(x)
	if k.whole == 0 || partial {
		k.whole = r.records.Bytes()
	}
	if err == nil {
		kept := append(sections(r, d, gone, faulty), cache.Section{Name: wholeSection, Data: raw([]int64{k.whole})})
		if partial {
			kept = append(kept, cache.Section{Name: partialSection, Data: raw([]int64{1})})
		}
		err = k.set.Save(r.records, parts, kept)
	}
	if !errors.Is(err, cache.ErrBusy) {
		k.fail(err)
	}
	k.rests = time.Now().Add(thrift * time.Since(begun))
}

// compact leaves behind the records that are of no use any more, once they may be half of
// all: every run in which a file changed adds some. Where one is damaged all stay.
func (k *keeper) compact(ctx context.Context, r *roll) {
	if k.set == nil || k.set.Busy() || r.records.Bytes() <= 2*k.whole {
		return
	}
	if whole, ok := r.compacted(ctx, k.records()); ok {
		*r, k.whole, k.saved = whole, 0, false
	}
}

func sections(r roll, d Digest, gone [][]uint32, faulty []string) []cache.Section {
	ids := numbers{}.with(r.entries, 0)
	kept := r.ledger.kept(faulty)
	digest := digested{Edits: d.by.edits.Print(), Events: d.Events, People: d.People, Twins: d.Twins}
	return []cache.Section{
		{Name: entriesSection, Data: raw(r.entries.all())},
		{Name: numbersSection, Data: raw(ids.runs[0])},
		{Name: byDateSection, Data: raw(r.orders.of[ByDate])},
		{Name: byOutletSection, Data: raw(r.orders.of[ByOutlet])},
		{Name: outletsSection, Data: pack.Append(nil, &r.outlets.names)},
		{Name: filesSection, Data: pack.Append(nil, &kept)},
		{Name: goneSection, Data: pack.Append(nil, &gone)},
		{Name: digestSection, Data: pack.Append(nil, &digest)},
	}
}

// segments writes the segments of an index that are not on the disk yet, and tells what is
// gone from each.
func (k *keeper) segments(x *index.Index) (parts []cache.Part, gone [][]uint32, err error) {
	written := map[*index.Segment]cache.Part{}
	for _, p := range x.Parts() {
		part, ok := k.parts[p.Segment]
		if !ok {
			if part, err = k.set.Put(p.Bytes()); err != nil {
				return nil, nil, err
			}
		}
		written[p.Segment] = part
		parts, gone = append(parts, part), append(gone, p.Gone())
	}
	k.parts = written
	return parts, gone, nil
}

// raw is the memory of values.
func raw[T any](values []T) []byte {
	var v T
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(values))), len(values)*int(unsafe.Sizeof(v)))
}

// values is the memory of values, as raw returned it; it is copied only where it lies askew.
func values[T any](raw []byte) []T {
	var v T
	size := int(unsafe.Sizeof(v))
	if uintptr(unsafe.Pointer(unsafe.SliceData(raw)))%unsafe.Alignof(v) != 0 {
		raw = append(make([]byte, 0, len(raw)), raw...)
	}
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(raw))), len(raw)/size)
}

// Close lets other programs keep the library. Its articles stay readable.
func (l *Library) Close() error {
	if l.keeper == nil || l.keeper.set == nil {
		return nil
	}
	return l.keeper.set.Close()
}

// Kept is why the library is not kept until the next time, or was read anew though it was;
// nil when all is well.
func (l *Library) Kept() error {
	if l.keeper == nil {
		return nil
	}
	if err := l.keeper.err.Load(); err != nil {
		return *err
	}
	return nil
}
