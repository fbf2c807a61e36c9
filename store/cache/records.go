package cache

import (
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"
)

// Ref is where a record is: the zero Ref is that of none.
type Ref uint64

// Records are kept in slots of this size. A record that is longer takes up several.
const slotSize = 1 << 20

// headSize is what goes before a record: its length and its checksum.
const headSize = 8

// Records is a growing row of records, which never change. Those of a library that is kept
// go to a file as they come and are read there; the others lie in memory. One goroutine
// appends; any number read what it has handed them the refs of.
type Records struct {
	slots atomic.Pointer[[][]byte] // from the start of each slot to the end of what is there
	lost  atomic.Bool              // a record was asked for that is damaged
	used  int                      // bytes of the last block
	block []byte                   // the last one, being filled; it takes up whole slots
	first int                      // its slot

	set   *Set     // where the records are kept; nil for nowhere
	files []File   // full, or of earlier runs
	file  *os.File // the one being written
	start int      // its first slot
	err   error    // why nothing is written any more
}

// NewRecords returns records without any in it, kept in a set, or nowhere if it is nil.
func NewRecords(set *Set) *Records {
	r := &Records{set: set}
	r.slots.Store(new([][]byte))
	return r
}

// Append adds the record that the parts make and returns where it is.
func (r *Records) Append(parts ...[]byte) Ref {
	size := 0
	for _, p := range parts {
		size += len(p)
	}
	at := r.room(headSize + size)
	sum := uint32(0)
	for end := at[headSize:headSize]; len(parts) > 0; parts = parts[1:] {
		end = append(end, parts[0]...)
		sum = crc32.Update(sum, crc32.IEEETable, parts[0])
	}
	binary.LittleEndian.PutUint32(at, uint32(size))
	binary.LittleEndian.PutUint32(at[4:], sum)
	return Ref(r.first*slotSize+r.used-len(at)) + 1
}

// room returns so many bytes at the end of the block, or of a new one.
func (r *Records) room(size int) []byte {
	if r.used+size > len(r.block) {
		r.seal()
		slots := (size + slotSize - 1) / slotSize
		r.block, r.used, r.first = make([]byte, slots*slotSize), 0, len(*r.slots.Load())
		r.place(r.first, r.block)
	}
	r.used += size
	return r.block[r.used-size : r.used]
}

// place puts bytes into the slots from the first on.
func (r *Records) place(first int, data []byte) {
	old := *r.slots.Load()
	slots := make([][]byte, max(len(old), first+(len(data)+slotSize-1)/slotSize))
	for i := copy(slots, old[:min(first, len(old))]); len(data) > 0; i++ {
		slots[i] = data
		data = data[min(len(data), slotSize):]
	}
	r.slots.Store(&slots)
}

// At returns a record. The error is [ErrDamaged] where there is none.
func (r *Records) At(ref Ref) ([]byte, error) {
	record, err := r.at(ref)
	if err != nil {
		r.lost.Store(true)
	}
	return record, err
}

// Damaged tells whether a record was asked for that is damaged.
func (r *Records) Damaged() bool { return r.lost.Load() }

func (r *Records) at(ref Ref) ([]byte, error) {
	at := int(ref) - 1
	slots := *r.slots.Load()
	if at < 0 || at/slotSize >= len(slots) {
		return nil, ErrDamaged
	}
	data := slots[at/slotSize]
	if at %= slotSize; at+headSize > len(data) {
		return nil, ErrDamaged
	}
	data = data[at:]
	size := int(binary.LittleEndian.Uint32(data))
	if size > len(data)-headSize {
		return nil, ErrDamaged
	}
	record := data[headSize : headSize+size : headSize+size]
	if crc32.ChecksumIEEE(record) != binary.LittleEndian.Uint32(data[4:]) {
		return nil, ErrDamaged
	}
	return record, nil
}

// Bytes is how much room the records take up.
func (r *Records) Bytes() int64 { return int64(len(*r.slots.Load())) * slotSize }

// seal writes the block as far as it is filled, and has the file stand for it in memory.
func (r *Records) seal() {
	block, size := r.block, r.used
	if r.block, r.used = nil, 0; block == nil || r.set == nil || r.err != nil {
		return
	}
	if r.file == nil {
		if r.file, r.err = r.set.create(); r.err != nil {
			return
		}
		r.start = r.first
	}
	offset := int64(r.first-r.start) * slotSize
	if _, r.err = r.set.disk.write(r.file, block[:size], offset); r.err != nil {
		return
	}
	if r.err = r.file.Truncate(offset + int64(len(block))); r.err != nil {
		return
	}
	if mapped, err := r.set.disk.mapFile(r.file, offset, len(block)); err == nil {
		r.place(r.first, mapped)
	}
}

// flush writes all there is and returns the files that hold it. What is appended from then
// on is not in them.
func (r *Records) flush() ([]File, error) {
	if r.seal(); r.file == nil || r.err != nil {
		return r.files, r.err
	}
	size := int64(len(*r.slots.Load())-r.start) * slotSize
	return append(slices.Clip(r.files), File{Name: filepath.Base(r.file.Name()), Size: size}), nil
}

// open has the records of earlier runs stand where they stood.
func (r *Records) open(files []File) error {
	for _, f := range files {
		data, err := r.set.read(f)
		if err != nil {
			return err
		}
		r.place(len(*r.slots.Load()), data)
	}
	r.files = files
	return nil
}
