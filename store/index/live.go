package index

import (
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"
)

// Part is a segment, but for the documents of it that are gone.
type Part struct {
	*Segment
	gone []uint64 // a bit for each document; nil while none is
}

// Has tells whether a document is not gone.
func (p Part) Has(doc int) bool {
	return p.gone == nil || p.gone[doc/64]>>(doc%64)&1 == 0
}

// Whole tells whether no document is gone.
func (p Part) Whole() bool { return p.gone == nil }

// Left is how many documents are not gone.
func (p Part) Left() int {
	left := p.docs
	for _, word := range p.gone {
		left -= bits.OnesCount64(word)
	}
	return left
}

// Tokens is how many words there are in the documents that are not gone.
func (p Part) Tokens() int {
	tokens := p.Segment.Tokens()
	for i, word := range p.gone {
		for ; word != 0; word &= word - 1 {
			tokens -= p.Length(64*i + bits.TrailingZeros64(word))
		}
	}
	return tokens
}

// without returns p without the documents of some numbers.
func (p Part) without(numbers []uint32) Part {
	own := false
	for _, n := range numbers {
		doc, ok := p.Doc(n)
		if !ok || !p.Has(doc) {
			continue
		}
		if !own {
			all := make([]uint64, (p.docs+63)/64)
			copy(all, p.gone)
			p.gone, own = all, true
		}
		p.gone[doc/64] |= 1 << (doc % 64)
	}
	return p
}

// Index is segments that may be searched from any number of goroutines while others add
// and remove documents.
type Index struct {
	parts   atomic.Pointer[[]Part]
	changes sync.Mutex // held by who changes parts
	merging sync.Mutex // held by who merges parts
}

// New returns an index of segments, which have no document in common.
func New(segments ...*Segment) *Index {
	x := new(Index)
	parts := make([]Part, len(segments))
	for i, s := range segments {
		parts[i] = Part{Segment: s}
	}
	x.parts.Store(&parts)
	return x
}

// Parts is what there is to search now. It never changes.
func (x *Index) Parts() []Part { return *x.parts.Load() }

// change replaces the parts by what f makes of a copy.
func (x *Index) change(f func([]Part) []Part) {
	x.changes.Lock()
	defer x.changes.Unlock()
	parts := f(slices.Clone(x.Parts()))
	x.parts.Store(&parts)
}

// Remove removes the documents of some numbers, as far as writers have flushed them.
func (x *Index) Remove(numbers ...uint32) {
	x.change(func(parts []Part) []Part {
		for i, p := range parts {
			parts[i] = p.without(numbers)
		}
		return parts
	})
}

// Add adds the documents of s. They take the place of those that have their numbers.
func (x *Index) Add(s *Segment) {
	x.change(func(parts []Part) []Part {
		for i, p := range parts {
			parts[i] = p.without(s.shared(p.Segment))
		}
		return append(parts, Part{Segment: s})
	})
	x.tidy()
}

// shared returns the numbers of s that lie within those of another segment.
func (s *Segment) shared(other *Segment) (numbers []uint32) {
	if other.docs == 0 {
		return nil
	}
	last := other.Number(other.docs - 1)
	from, _ := s.Doc(other.Number(0))
	for doc := from; doc < s.docs && s.Number(doc) <= last; doc++ {
		numbers = append(numbers, s.Number(doc))
	}
	return numbers
}

const (
	// fanout is how many segments of about one size are merged.
	fanout     = 8
	fanoutBits = 3

	// maxMerged is the size above which a segment is left as it is.
	maxMerged = 1 << 29
)

// tidy merges segments as long as there are many of one size. Nobody waits for a merge: a
// goroutine that finds another at it leaves it to that.
func (x *Index) tidy() {
	for x.merging.TryLock() {
		parts := x.crowd()
		if parts != nil {
			x.unite(parts)
		}
		x.merging.Unlock()
		if parts == nil {
			return
		}
	}
}

// crowd returns parts that are to be merged, nil if there are none.
func (x *Index) crowd() []Part {
	var bySize [64 / fanoutBits][]Part
	for _, p := range x.Parts() {
		if len(p.data) < maxMerged {
			tier := bits.Len(uint(p.docs)) / fanoutBits
			bySize[tier] = append(bySize[tier], p)
		}
	}
	for _, parts := range bySize {
		if len(parts) >= fanout {
			return parts
		}
	}
	return nil
}

// unite replaces parts by one of them all.
func (x *Index) unite(parts []Part) {
	s, err := Merge(parts...)
	if err != nil { // they stay as they are
		return
	}
	x.change(func(now []Part) []Part {
		whole := Part{Segment: s}
		now = slices.DeleteFunc(now, func(p Part) bool {
			i := slices.IndexFunc(parts, func(old Part) bool { return old.Segment == p.Segment })
			if i >= 0 {
				whole = whole.without(p.goneSince(parts[i]))
			}
			return i >= 0
		})
		return append(now, whole)
	})
}

// goneSince returns the numbers of the documents that are gone, but were not before.
func (p Part) goneSince(before Part) (numbers []uint32) {
	for doc := range p.docs {
		if !p.Has(doc) && before.Has(doc) {
			numbers = append(numbers, p.Number(doc))
		}
	}
	return numbers
}

// Writer adds documents to an index. It is used by one goroutine; each that adds has its
// own.
type Writer struct {
	index   *Index
	builder *Builder
	enough  int // bytes of text for a segment
}

const (
	firstSegment = 1 << 18 // bytes of text, so that the first documents are soon found
	fullSegment  = 1 << 25
)

// Writer returns a writer to x.
func (x *Index) Writer() *Writer {
	return &Writer{index: x, builder: NewBuilder(), enough: firstSegment}
}

// Add adds a document, or takes another in place of the one of that number. It may be
// found only after [Writer.Flush].
func (w *Writer) Add(number uint32, d Doc) {
	if !w.builder.Takes(number) {
		w.Flush()
	}
	w.builder.Add(number, d)
	if w.builder.Size() >= w.enough {
		w.Flush()
		w.enough = min(2*w.enough, fullSegment)
	}
}

// Flush lets all documents be found that were added.
func (w *Writer) Flush() {
	if w.builder.Len() > 0 {
		w.index.Add(w.builder.Seal())
	}
}
