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
	present filter

	rows  []uint64 // of the features with many cells: four classes a word, each as weight + bias
	width int      // words of a row
}

// Features with many cells are few, but met at every step: their weights are added four at a time,
// as lanes of 16 bits that a bias keeps positive, which makes parsing 2 times as fast.
const (
	many  = 16  // cells from which on a feature has a row
	bias  = 128 // no lane overflows before 256 rows are added; a step has 80 features
	inRow = 0xFF
)

// slot leads from the hash of a feature to its cells.
type slot struct {
	feature uint32
	cells   uint32 // the first of them, times 256, plus their number: 0 in an empty slot
}

func (s slot) from() uint32 { return s.cells >> 8 }
func (s slot) to() uint32   { return s.cells>>8 + s.cells&0xFF }

// filter has a bit set for each feature that a model knows, and for few others: most features of a
// sentence are unknown, and asking a table that is in the nearest memory first makes parsing 2 times
// as fast.
type filter [1 << (filterBits - 6)]uint64

const filterBits = 20

func (f *filter) add(feature uint32) {
	f[feature>>(38-filterBits)] |= 1 << (feature >> (32 - filterBits) & 63)
}
func (f *filter) has(feature uint32) bool {
	return f[feature>>(38-filterBits)]>>(feature>>(32-filterBits)&63)&1 == 1
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
	for m.slots[i].cells > 0 {
		i = (i + 1) & mask
	}
	m.slots[i] = slot{feature, from<<8 | uint32(n)}
	m.present.add(feature)
}

// spread gives the features with many cells their rows.
func (m *Model) spread() {
	m.width = (len(m.classes) + 3) / 4
	for i, s := range m.slots {
		if s.to()-s.from() < many {
			continue
		}
		row := make([]uint64, m.width)
		for k := range row {
			row[k] = bias * 0x0001_0001_0001_0001
		}
		for _, c := range m.cells[s.from():s.to()] {
			lane := c.class % 4 * 16
			row[c.class/4] += uint64(int64(c.weight)) << lane
		}
		m.slots[i].cells = uint32(len(m.rows)/m.width)<<8 | inRow
		m.rows = append(m.rows, row...)
	}
}

// score adds up what the features say of each class.
func (m *Model) score(features []uint32, scores []int32) {
	clear(scores)
	var lanes [256 / 4]uint64
	added, mask := 0, uint32(len(m.slots)-1)
	for _, f := range features {
		if !m.present.has(f) {
			continue
		}
		i := f & mask
		for m.slots[i].cells > 0 && m.slots[i].feature != f {
			i = (i + 1) & mask
		}
		s := m.slots[i]
		if s.cells&inRow == inRow {
			from := int(s.from()) * m.width
			for k, word := range m.rows[from : from+m.width] {
				lanes[k] += word
			}
			added++
			continue
		}
		for _, c := range m.cells[s.from():s.to()] {
			scores[c.class] += int32(c.weight)
		}
	}
	for c := range scores {
		scores[c] += int32(lanes[c/4]>>(c%4*16)&0xFFFF) - int32(added*bias)
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
	used := slices.DeleteFunc(slices.Clone(m.slots), func(s slot) bool { return s.cells == 0 })
	slices.SortFunc(used, func(a, b slot) int { return cmp.Compare(a.feature, b.feature) })
	b = binary.AppendUvarint(b, uint64(len(used)))
	last := uint32(0)
	for _, s := range used {
		b = binary.AppendUvarint(b, uint64(s.feature-last))
		b, last = append(b, byte(s.cells)), s.feature
	}
	for _, s := range used {
		for _, c := range m.cells[s.from():s.to()] {
			b = append(b, c.class)
		}
	}
	for _, s := range used {
		for _, c := range m.cells[s.from():s.to()] {
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
	p.tagger.spread()
	p.arcs.spread()
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
