package cache

import (
	"hash/crc32"
	"strconv"
)

// A blob is all that is kept of a library in one piece, for a program to carry inside
// itself. Records and parts are sections in it.
const (
	recordsSection = "records"
	partSection    = "part "
)

// Blob returns what [Set.Save] keeps as one piece.
func Blob(version uint64, records *Records, parts [][]byte, sections []Section) []byte {
	all := []Section{{Name: recordsSection, Data: records.bytes()}}
	for i, p := range parts {
		all = append(all, Section{partSection + strconv.Itoa(i), p})
	}
	all = append(all, sections...)
	c := catalog{Version: version}
	c.place(all)
	blob := head(c)
	for _, s := range all {
		blob = padded(append(blob, s.Data...))
	}
	return blob
}

// Read returns what a blob holds, which must not change as long as that is used.
func Read(version uint64, blob []byte) (*Kept, error) {
	c, rest, err := parse(blob)
	if err != nil {
		return nil, err
	}
	if c.Version != version {
		return nil, ErrVersion
	}
	kept := &Kept{Records: NewRecords(nil)}
	if kept.sections, err = c.sections(rest); err != nil {
		return nil, err
	}
	kept.Records.place(0, kept.Section(recordsSection))
	for i := 0; ; i++ {
		p, ok := kept.sections[partSection+strconv.Itoa(i)]
		if !ok {
			return kept, nil
		}
		kept.Parts = append(kept.Parts, Part{Data: p.data, sum: p.sum})
	}
}

// bytes are the records as they lie in their slots, up to the end of the last.
func (r *Records) bytes() (all []byte) {
	for i, slot := range *r.slots.Load() {
		end := min(len(slot), slotSize)
		if r.block != nil && i == r.first+r.used/slotSize {
			end = r.used % slotSize
		}
		all = append(all, slot[:end]...)
	}
	return all
}

// place notes where each section will be.
func (c *catalog) place(sections []Section) {
	offset := 0
	for _, s := range sections {
		c.Sections = append(c.Sections, place{s.Name, int64(offset), int64(len(s.Data)), crc32.ChecksumIEEE(s.Data)})
		offset = aligned(offset + len(s.Data))
	}
}
