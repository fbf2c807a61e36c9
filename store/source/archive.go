package source

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"mareader/data/page"
)

// What an archive may ask of the reader's machine.
const (
	maxEntries = 100_000
	maxTotal   = 2 << 30 // bytes unpacked, of all that is in it
	maxRatio   = 200     // bytes unpacked for one byte packed
	maxDepth   = 2       // archives in archives
	freely     = 1 << 20 // bytes of which no ratio is asked
)

// The reasons why an archive, or an entry of one, is not read.
var (
	ErrEntries = fmt.Errorf("the archive holds more than %d files: the rest was not read", maxEntries)
	ErrTotal   = fmt.Errorf("the archive unpacks to more than %d GB: the rest was not read", maxTotal>>30)
	ErrRatio   = fmt.Errorf("unpacked it is more than %d times as large: this is no text", maxRatio)
	ErrDepth   = fmt.Errorf("archives in archives are opened %d deep, no deeper", maxDepth)
	ErrDamaged = errors.New("the archive is damaged")
	ErrLocked  = errors.New("the archive is locked by a password")
	ErrMethod  = errors.New("the archive is packed in a way that mareader does not know")
)

// errStopped ends the unpacking when the reader has gone.
var errStopped = errors.New("stopped")

// archive is an archive of a source while its entries are handed on.
type archive struct {
	*Finding
	ctx     context.Context
	spot    spot
	origin  Origin
	entries int // met so far, at all depths
	total   int64
	names   map[string]int
}

// unpack hands on the pages of an archive; it reports whether the search goes on.
func (f *Finding) unpack(ctx context.Context, s spot) bool {
	defer f.unknown.Add(-1)
	name := s.name(s.rel)
	a := &archive{Finding: f, ctx: ctx, spot: s, origin: Origin{Name: name}, names: map[string]int{}}
	info, err := s.stat()
	if err == nil {
		a.origin.Stamp = stampOf(info)
		if f.known != nil && f.known(a.origin) {
			return true
		}
		err = a.read(info.Size())
	}
	if err != nil && !errors.Is(err, errStopped) {
		err = a.fail(s.rel, err)
	}
	if err != nil {
		return false
	}
	return f.hand(ctx, File{Name: name, Origin: a.origin, End: true})
}

// read opens the file of the archive.
func (a *archive) read(size int64) error {
	file, err := a.spot.root.Open(a.spot.rel)
	if err != nil {
		return reason(err)
	}
	defer file.Close()
	at, ok := file.(io.ReaderAt)
	if !ok {
		return ErrIrregular
	}
	return a.within(a.spot.rel, a.spot.format, at, size, 1)
}

// within hands on what the archive called name holds.
func (a *archive) within(name string, f format, r io.ReaderAt, size int64, depth int) (err error) {
	if depth > maxDepth {
		return ErrDepth
	}
	switch stream := io.NewSectionReader(r, 0, size); f {
	case zipped:
		return a.zip(name, r, size, depth)
	case tarred:
		return a.tar(name, stream, depth)
	case tarredGzip:
		return a.gunzip(stream, func(r io.Reader) error { return a.tar(name, r, depth) })
	default:
		return a.gunzip(stream, func(r io.Reader) error { return a.entry(inner(name), name, r, depth) })
	}
}

// inner is the name of what a .gz file holds.
func inner(name string) string {
	base := path.Base(name)
	return base[:len(base)-len(".gz")]
}

// admit counts an entry and tells whether it is to be read; label is its name below that
// of its archive, without anything that leads out of there.
func (a *archive) admit(entry, under string) (label string, wanted bool, err error) {
	if a.entries++; a.entries > maxEntries {
		return "", false, ErrEntries
	}
	label = strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(entry, `\`, "/")), "/")
	parts := strings.Split(label, "/")
	for i, part := range parts {
		if part == "" || hidden(part) || i < len(parts)-1 && companion(part) != "" {
			return "", false, nil
		}
	}
	label = path.Join(under, label)
	f := formatOf(label)
	wanted = f != foreign && !a.globs.excludes(label) && (f.archive() || a.globs.includes(label))
	return label, wanted, nil
}

// bytes reads one entry. Its size is what comes, not what the archive says.
func (a *archive) bytes(r io.Reader) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, page.MaxBytes+1))
	if a.total += int64(len(raw)); a.total > maxTotal {
		return nil, ErrTotal
	}
	if err == nil && len(raw) > page.MaxBytes {
		err = page.ErrLarge
	}
	return raw, sentence(err)
}

// pass hands on an entry that was read, be it a page or an archive.
func (a *archive) pass(label string, raw []byte, depth int) error {
	if f := formatOf(label); f.archive() {
		err := a.within(label, f, bytes.NewReader(raw), int64(len(raw)), depth+1)
		if err != nil && !final(err) {
			return a.fail(label, err)
		}
		return err
	}
	return a.send(File{Name: label, Sure: formatOf(label) == promised, raw: raw})
}

// fail tells why an entry, or the archive, was not read.
func (a *archive) fail(label string, err error) error {
	return a.send(File{Name: label, Sure: true, err: err})
}

// send hands on a file under a name that no other entry has.
func (a *archive) send(file File) error {
	if a.names[file.Name]++; a.names[file.Name] > 1 {
		file.Name += "#" + strconv.Itoa(a.names[file.Name])
	}
	file.Name, file.Origin = a.spot.name(file.Name), a.origin
	a.found.Add(1)
	if !a.hand(a.ctx, file) {
		return errStopped
	}
	return nil
}

// final tells whether nothing more of the archive can be read.
func final(err error) bool {
	return errors.Is(err, ErrEntries) || errors.Is(err, ErrTotal) || errors.Is(err, errStopped)
}

// sentence words an error of the packing libraries for the reader.
func sentence(err error) error {
	for _, own := range [...]error{nil, page.ErrLarge, ErrRatio, ErrTotal, errStopped} {
		if err == own {
			return err
		}
	}
	if errors.Is(err, zip.ErrAlgorithm) {
		return ErrMethod
	}
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return ErrDamaged
}
