package parse

import (
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"maps"
	"slices"
)

// Model holds the weights of a linear classifier over hashed features. It is immutable.
type Model struct {
	classes []string
	moves   []step // of the classes, for a parser
	slots   []slot // open addressing, a power of two of them
	cells   []cell // of all features, those of one together
}

// slot leads from the hash of a feature to its cells.
type slot struct {
	feature uint32
	from    uint32
	n       uint8 // 0 in an empty slot
}

// cell holds what a feature says for or against one class.
type cell struct {
	class  uint8
	weight int8
}

// newModel arranges weights by the hash of their feature.
func newModel(classes []string, weights map[uint32][]cell) *Model {
	m := &Model{classes: classes, moves: stepsOf(classes), slots: slotsFor(len(weights))}
	for _, feature := range slices.Sorted(maps.Keys(weights)) {
		m.put(feature, uint32(len(m.cells)), uint8(len(weights[feature])))
		m.cells = append(m.cells, weights[feature]...)
	}
	return m
}

// slotsFor returns empty slots, of which n fill two thirds at most.
func slotsFor(n int) []slot {
	size := 64
	for size < n*3/2 {
		size *= 2
	}
	return make([]slot, size)
}

// put notes where the cells of a feature are.
func (m *Model) put(feature, from uint32, n uint8) {
	mask := uint32(len(m.slots) - 1)
	i := feature & mask
	for m.slots[i].n > 0 {
		i = (i + 1) & mask
	}
	m.slots[i] = slot{feature, from, n}
}

// score adds up what the features say of each class.
func (m *Model) score(features []uint32, scores []int32) {
	clear(scores)
	mask := uint32(len(m.slots) - 1)
	for _, f := range features {
		i := f & mask
		for m.slots[i].n > 0 && m.slots[i].feature != f {
			i = (i + 1) & mask
		}
		s := m.slots[i]
		for _, c := range m.cells[s.from : s.from+uint32(s.n)] {
			scores[c.class] += int32(c.weight)
		}
	}
}

// errWeights is the error of weights that are cut short or of another form.
var errWeights = errors.New("parse: these are no weights of this parser")

// Save writes the weights of a tagger and of a parser, in the form that [Load] reads: for each
// model its classes, then its features by rising hash as differences, each with its cells; all
// numbers but weights as varints; deflated.
func Save(w io.Writer, tagger, arcs *Model) error {
	z, err := flate.NewWriter(w, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(arcs.append(tagger.append(nil))); err != nil {
		return err
	}
	return z.Close()
}

func (m *Model) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(m.classes)))
	for _, c := range m.classes {
		b = append(binary.AppendUvarint(b, uint64(len(c))), c...)
	}
	used := slices.DeleteFunc(slices.Clone(m.slots), func(s slot) bool { return s.n == 0 })
	slices.SortFunc(used, func(a, b slot) int { return cmp.Compare(a.feature, b.feature) })
	b = binary.AppendUvarint(b, uint64(len(used)))
	last := uint32(0)
	for _, s := range used {
		b = binary.AppendUvarint(b, uint64(s.feature-last))
		b, last = append(b, s.n), s.feature
	}
	for _, s := range used {
		for _, c := range m.cells[s.from : s.from+uint32(s.n)] {
			b = append(b, c.class)
		}
	}
	for _, s := range used {
		for _, c := range m.cells[s.from : s.from+uint32(s.n)] {
			b = append(b, byte(c.weight))
		}
	}
	return b
}

// Load reads what [Save] wrote.
func Load(saved []byte) (*Parser, error) {
	b, err := io.ReadAll(flate.NewReader(bytes.NewReader(saved)))
	if err != nil {
		return nil, errWeights
	}
	r := reader{rest: b}
	p := &Parser{tagger: r.model(), arcs: r.model()}
	if r.bad || len(r.rest) > 0 {
		return nil, errWeights
	}
	return p, nil
}

// reader takes numbers off saved weights; bad once there are too few.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) number() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > 1<<32 {
		r.bad = true
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.rest) {
		r.bad = true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) model() *Model {
	m := &Model{}
	for range min(r.number(), 256) {
		m.classes = append(m.classes, string(r.bytes(r.number())))
	}
	m.moves = stepsOf(m.classes)
	n := min(r.number(), len(r.rest))
	m.slots = slotsFor(n)
	feature, from := uint32(0), uint32(0)
	for range n {
		feature += uint32(r.number())
		count := r.bytes(1)
		if r.bad {
			return m
		}
		m.put(feature, from, count[0])
		from += uint32(count[0])
	}
	classes, values := r.bytes(int(from)), r.bytes(int(from))
	if r.bad {
		return m
	}
	m.cells = make([]cell, from)
	for i := range m.cells {
		m.cells[i] = cell{classes[i], int8(values[i])}
		r.bad = r.bad || int(classes[i]) >= len(m.classes)
	}
	return m
}
