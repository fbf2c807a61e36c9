package source

import (
	"io/fs"
	"time"

	"mareader/data/frdate"
	"mareader/data/page"
)

// File is one file to read as a page, in a folder or an archive.
type File struct {
	Name   string // in the library, with slashes; of an entry "archive.zip/inner/page.html"
	Order  int    // 0, 1, 2… in the order of the walk
	Origin Origin // what lies on the disk: the file itself, or the archive
	Sure   bool   // its name says that it is a page, or it was asked for by name
	End    bool   // no page: all entries of the archive have been handed on

	spot *spot // what to read; nil if raw and err say it all
	raw  []byte
	err  error
}

// Origin is a file on the disk, as it was when it was read.
type Origin struct {
	Name  string // in the library
	Stamp Stamp
}

// Stamp tells one state of a file from another.
type Stamp struct {
	Size     int64
	Modified int64 // nanoseconds since 1970
}

// Day is the day of the last change; zero when it is not known.
func (s Stamp) Day() frdate.Span {
	if s.Modified <= 0 {
		return frdate.Span{}
	}
	y, m, d := time.Unix(0, s.Modified).Date()
	return frdate.On(frdate.NewDay(y, m, d))
}

func stampOf(info fs.FileInfo) Stamp { return Stamp{info.Size(), info.ModTime().UnixNano()} }

// Read returns the bytes of the file and completes its origin. The error is a sentence
// for the reader.
func (f *File) Read() ([]byte, error) {
	if f.spot == nil {
		return f.raw, f.err
	}
	info, err := f.spot.stat()
	if err != nil {
		return nil, err
	}
	f.Origin.Stamp = stampOf(info)
	if info.Size() > page.MaxBytes {
		return nil, page.ErrLarge
	}
	raw, err := fs.ReadFile(f.spot.root, f.spot.rel)
	if err != nil {
		f.Origin.Stamp = Stamp{} // it may become readable as it is
		return nil, reason(err)
	}
	return raw, nil
}

// stat describes the file, if it is one that can be read without waiting for ever.
func (s *spot) stat() (fs.FileInfo, error) {
	if s.err != nil {
		return nil, s.err
	}
	info, err := fs.Stat(s.root, s.rel)
	if err != nil {
		return nil, reason(err)
	}
	if !info.Mode().IsRegular() {
		return nil, ErrIrregular
	}
	return info, nil
}

// Bare is what there is to know of a file once it was read, without its bytes.
func (f *File) Bare() File {
	bare := *f
	bare.raw, bare.spot = nil, nil
	return bare
}
