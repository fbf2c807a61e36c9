package store

import (
	"bytes"
	_ "embed"
	"unsafe"

	"mareader/data"
	"mareader/store/cache"
	"mareader/store/index"
)

//go:generate go test -run TestPrebuilt -update .

// prebuilt is the embedded library as it would be kept: it opens without being read.
//
//go:embed prebuilt.bin
var prebuilt string

// layoutSection is a number as this machine writes it: what is kept lies as in memory.
const layoutSection = "layout"

// embeddedKeeper is the keeper of the embedded library; nil where it has to be read, as on a
// machine with numbers of another layout.
func embeddedKeeper() *keeper {
	kept, err := cache.Read(data.Format(), unsafe.Slice(unsafe.StringData(prebuilt), len(prebuilt)))
	if err != nil || !bytes.Equal(kept.Section(layoutSection), raw([]int{1})) {
		return nil
	}
	return &keeper{kept: kept, parts: map[*index.Segment]cache.Part{}}
}

// blob is a library that was read as it is embedded: the same for the same articles.
func (l *Library) blob() ([]byte, error) {
	segment, err := index.Merge(l.index.Parts()...)
	if err != nil {
		return nil, err
	}
	layout := cache.Section{Name: layoutSection, Data: raw([]int{1})}
	return cache.Blob(data.Format(), l.records, [][]byte{segment.Bytes()}, append(sections(l.roll, l.digest, [][]uint32{nil}, nil), layout)), nil
}
