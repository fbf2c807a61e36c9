package source

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"mareader/data/page"
)

// zip hands on what a .zip file holds. An entry that cannot be read does not stop the
// others.
func (a *archive) zip(name string, r io.ReaderAt, size int64, depth int) error {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return ErrDamaged
	}
	for _, entry := range z.File {
		if entry.FileInfo().IsDir() {
			continue
		}
		label, wanted, err := a.admit(zipName(entry), name)
		if err == nil && wanted {
			err = a.unzip(label, entry, depth)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// zipName is the name of an entry; old programs write it in the encoding of DOS.
func zipName(entry *zip.File) string {
	if entry.NonUTF8 && !utf8.ValidString(entry.Name) {
		if name, err := charmap.CodePage850.NewDecoder().String(entry.Name); err == nil {
			return name
		}
	}
	return entry.Name
}

func (a *archive) unzip(label string, entry *zip.File, depth int) error {
	raw, err := a.inflate(entry)
	switch {
	case err == nil:
		return a.pass(label, raw, depth)
	case final(err):
		return err
	}
	return a.fail(label, err)
}

// inflate reads an entry; what it says of its sizes is looked at first, for it cannot
// unpack to more than that.
func (a *archive) inflate(entry *zip.File) ([]byte, error) {
	switch packed, unpacked := entry.CompressedSize64, entry.UncompressedSize64; {
	case entry.Flags&1 != 0:
		return nil, ErrLocked
	case !entry.Mode().IsRegular():
		return nil, ErrIrregular
	case unpacked > freely && unpacked/maxRatio > packed:
		return nil, ErrRatio
	case unpacked > page.MaxBytes:
		return nil, page.ErrLarge
	}
	r, err := entry.Open()
	if err != nil {
		return nil, sentence(err)
	}
	defer r.Close()
	return a.bytes(r)
}

// tar hands on what a .tar file holds, as far as it can be read.
func (a *archive) tar(name string, r io.Reader, depth int) error {
	for t := tar.NewReader(r); ; {
		header, err := t.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return sentence(err)
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		if err := a.entry(header.Name, name, t, depth); err != nil {
			return err
		}
	}
}

// entry hands on one entry of a stream. An error of the stream ends it.
func (a *archive) entry(entry, under string, r io.Reader, depth int) error {
	label, wanted, err := a.admit(entry, under)
	if err != nil || !wanted {
		return err
	}
	raw, err := a.bytes(r)
	switch {
	case errors.Is(err, page.ErrLarge):
		return a.fail(label, err)
	case err != nil:
		return err
	}
	return a.pass(label, raw, depth)
}

// gunzip unpacks a stream for read.
func (a *archive) gunzip(r io.Reader, read func(io.Reader) error) error {
	packed := &meter{Reader: r}
	unpacked, err := gzip.NewReader(packed)
	if err != nil {
		return ErrDamaged
	}
	return read(&guard{meter: meter{Reader: &padded{Reader: unpacked}}, packed: packed})
}

// padded ends a gzipped stream where bytes follow that begin no other, as the zeros of a tape do.
type padded struct {
	io.Reader
	some bool
}

func (p *padded) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	if p.some = p.some || n > 0; p.some && errors.Is(err, gzip.ErrHeader) {
		err = io.EOF
	}
	return n, err
}

// meter counts the bytes that it hands on.
type meter struct {
	io.Reader
	n int64
}

func (m *meter) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	m.n += int64(n)
	return n, err
}

// guard ends a stream that grows out of proportion, what is passed over included.
type guard struct {
	meter
	packed *meter
}

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.meter.Read(p)
	switch {
	case g.n > freely && g.n/maxRatio > g.packed.n:
		return 0, ErrRatio
	case g.n > maxTotal:
		return 0, ErrTotal
	}
	return n, err
}
