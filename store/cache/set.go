package cache

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"time"

	"mareader/data/pack"
)

// Why what is kept of a library is of no use.
var (
	ErrDamaged = errors.New("the cache was damaged")
	ErrVersion = errors.New("the cache was of another version")
	ErrBusy    = errors.New("another mareader is writing the cache")
)

const (
	catalogName = "catalog"
	lockName    = "lock"
)

// Set is the folder of one library in the cache. Only one program writes in it at a time.
type Set struct {
	dir     string
	version uint64
	made    bool     // the folder was there, or is
	lock    *os.File // nil while another program has it
	disk    disk
}

// disk is what may fail while files are there: there is no room, or nothing can be mapped.
type disk struct {
	mapFile func(f *os.File, offset int64, size int) ([]byte, error)
	write   func(f *os.File, data []byte, offset int64) (int, error)
}

// File is a file of a set that never changes up to its size.
type File struct {
	Name string
	Size int64
}

// Part is a large piece of what is kept, in a file of its own, that is written once.
type Part struct {
	Data []byte // as it was written; [Kept.Check] tells whether it still is
	file File
	sum  uint32
}

// Section is a part of a catalog.
type Section struct {
	Name string
	Data []byte
}

// catalog says what a set consists of. Its file holds the sections too.
type catalog struct {
	Version  uint64
	Records  []File
	Parts    []part
	Sections []place
}

// part is a [Part] as the catalog names it.
type part struct {
	File File
	Sum  uint32
}

// place is where a section is in the file, after the catalog, and its checksum.
type place struct {
	Name         string
	Offset, Size int64
	Sum          uint32
}

// Open opens the folder of a library, which is made once something is written. Where another
// program writes in it, it can be read only.
func Open(dir string, version uint64) (*Set, error) {
	s := &Set{dir: dir, version: version, disk: disk{mapFile, (*os.File).WriteAt}}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		return s, nil
	}
	if err := s.take(); err != nil && !errors.Is(err, ErrBusy) {
		return nil, err
	}
	return s, nil
}

// take makes the folder if it is not there, and locks it.
func (s *Set) take() (err error) {
	s.made = true
	if err = os.MkdirAll(s.dir, 0o700); err == nil {
		s.lock, err = lockFile(filepath.Join(s.dir, lockName))
	}
	return err
}

// Close lets other programs write. What was read stays readable.
func (s *Set) Close() error {
	if s.lock == nil {
		return nil
	}
	err := s.lock.Close()
	s.lock = nil
	return err
}

// Busy tells whether another program writes in the folder.
func (s *Set) Busy() bool { return s.made && s.lock == nil }

// owned is why this program may not write, if so; it makes the folder if need be. A folder that was cleared
// while it was open may be that of another program by now.
func (s *Set) owned() error {
	if !s.made {
		return s.take()
	}
	if s.lock == nil {
		return ErrBusy
	}
	own, err := s.lock.Stat()
	if err != nil {
		return err
	}
	there, err := os.Stat(filepath.Join(s.dir, lockName))
	if err == nil && !os.SameFile(own, there) {
		err = ErrBusy
	}
	return err
}

// Kept is what is kept of a library.
type Kept struct {
	Records  *Records
	Parts    []Part
	sections map[string]section
}

type section struct {
	data []byte
	sum  uint32
}

// Read reads what is kept: nil without an error where nothing is. Only the catalog is
// looked at, whatever the size of the library. What is of no use is removed; what cannot be
// read now stays.
func (s *Set) Read() (*Kept, error) {
	kept, err := s.load()
	if err != nil {
		kept, err = s.load() // it may have been replaced just now
	}
	switch {
	case errors.Is(err, os.ErrNotExist) && !errors.Is(err, ErrDamaged):
		s.Discard() // what a run left that was cut short
		return nil, nil
	case errors.Is(err, ErrDamaged), errors.Is(err, ErrVersion):
		s.Discard()
		return nil, err
	case err != nil:
		return nil, err
	}
	now := time.Now()
	_ = os.Chtimes(filepath.Join(s.dir, catalogName), now, now) // it only tells when the library was opened last
	return kept, nil
}

func (s *Set) load() (*Kept, error) {
	data, err := s.read(File{Name: catalogName, Size: -1})
	if err != nil {
		return nil, err
	}
	c, rest, err := parse(data)
	if err != nil {
		return nil, err
	}
	if c.Version != s.version {
		return nil, ErrVersion
	}
	kept := &Kept{Records: NewRecords(s)}
	if kept.sections, err = c.sections(rest); err != nil {
		return nil, err
	}
	if err := kept.Records.open(c.Records); err != nil {
		return nil, missed(err)
	}
	for _, p := range c.Parts {
		data, err := s.read(p.File)
		if err != nil {
			return nil, missed(err)
		}
		kept.Parts = append(kept.Parts, Part{data, p.File, p.Sum})
	}
	return kept, nil
}

// missed is the error of a file of a catalog: one that is not there is damage.
func missed(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return err
}

// Section returns a section as it is; what may be wrong with it [Kept.Check] finds.
func (k *Kept) Section(name string) []byte { return k.sections[name].data }

// Check reads all sections and parts and tells whether they are as they were written. A
// record tells that itself.
func (k *Kept) Check() error {
	for _, p := range k.Parts {
		if crc32.ChecksumIEEE(p.Data) != p.sum {
			return ErrDamaged
		}
	}
	for _, s := range k.sections {
		if crc32.ChecksumIEEE(s.data) != s.sum {
			return ErrDamaged
		}
	}
	return nil
}

// The file of a catalog begins with these bytes, its length and its checksum; the sections
// follow at the next multiple of align.
const (
	magic     = "mareade2" // the figure is the version of the file's own form
	magicHead = len(magic) + 8
	align     = 8
)

func parse(data []byte) (c catalog, rest []byte, err error) {
	if len(data) < magicHead || string(data[:len(magic)-1]) != magic[:len(magic)-1] {
		return c, nil, ErrDamaged
	}
	if data[len(magic)-1] != magic[len(magic)-1] {
		return c, nil, ErrVersion
	}
	size := int(binary.LittleEndian.Uint32(data[len(magic):]))
	sum := binary.LittleEndian.Uint32(data[len(magic)+4:])
	if size > len(data)-magicHead || crc32.ChecksumIEEE(data[magicHead:magicHead+size]) != sum {
		return c, nil, ErrDamaged
	}
	if c, err = pack.Read[catalog](data[magicHead : magicHead+size]); err != nil {
		return c, nil, ErrVersion // the bytes are whole: they were written by another rule
	}
	return c, data[min(len(data), aligned(magicHead+size)):], nil
}

// sections are those of a catalog in what follows it.
func (c *catalog) sections(rest []byte) (map[string]section, error) {
	sections := map[string]section{}
	for _, p := range c.Sections {
		if p.Offset < 0 || p.Size < 0 || p.Offset > int64(len(rest)) || p.Size > int64(len(rest))-p.Offset {
			return nil, ErrDamaged
		}
		sections[p.Name] = section{rest[p.Offset : p.Offset+p.Size : p.Offset+p.Size], p.Sum}
	}
	return sections, nil
}

// head is the beginning of the file of a catalog.
func head(c catalog) []byte {
	packed := pack.Append(nil, &c)
	b := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(packed)))
	b = binary.LittleEndian.AppendUint32(b, crc32.ChecksumIEEE(packed))
	return padded(append(b, packed...))
}

func aligned(n int) int { return (n + align - 1) / align * align }

// Put writes a part.
func (s *Set) Put(data []byte) (p Part, err error) {
	if err = s.owned(); err != nil {
		return p, err
	}
	out, err := os.CreateTemp(s.dir, "part-*")
	if err != nil {
		return p, err
	}
	defer func() {
		if err = errors.Join(err, out.Close()); err != nil {
			err = errors.Join(err, os.Remove(out.Name()))
		}
	}()
	if _, err = s.disk.write(out, data, 0); err != nil {
		return p, err
	}
	p = Part{data, File{filepath.Base(out.Name()), int64(len(data))}, crc32.ChecksumIEEE(data)}
	if mapped, err := s.disk.mapFile(out, 0, len(data)); err == nil {
		p.Data = mapped
	}
	return p, nil
}

// Save keeps records, parts and sections in place of what was kept. Files that are no part of it
// any more are removed, and so are the libraries opened longest ago where all take up more
// than [Limit].
func (s *Set) Save(records *Records, parts []Part, sections []Section) error {
	err := s.owned()
	if err != nil {
		return err
	}
	c := catalog{Version: s.version}
	if c.Records, err = records.flush(); err != nil {
		return err
	}
	used := append([]File{{Name: catalogName}}, c.Records...)
	for _, p := range parts {
		c.Parts, used = append(c.Parts, part{p.file, p.sum}), append(used, p.file)
	}
	c.place(sections)
	if err := s.write(c, sections); err != nil {
		return err
	}
	s.sweep(used)
	trim(s.dir, Limit)
	return nil
}

// write puts a new file in place of the catalog.
func (s *Set) write(c catalog, sections []Section) (err error) {
	out, err := os.CreateTemp(s.dir, "new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(out.Name()))
		}
	}()
	_, err = out.Write(head(c))
	for _, section := range sections {
		if err == nil {
			_, err = out.Write(section.Data)
		}
		if gap := aligned(len(section.Data)) - len(section.Data); err == nil && gap > 0 {
			_, err = out.Write(make([]byte, gap))
		}
	}
	if err = errors.Join(err, out.Close()); err != nil {
		return err
	}
	return os.Rename(out.Name(), filepath.Join(s.dir, catalogName))
}

func padded(b []byte) []byte { return append(b, make([]byte, aligned(len(b))-len(b))...) }

// Discard removes what is kept, if no other program writes in the folder.
func (s *Set) Discard() {
	if s.made && s.owned() == nil {
		s.sweep(nil)
	}
}

// sweep removes the files that are no part of the set any more. One that cannot be removed
// is found next time.
func (s *Set) sweep(used []File) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		name := e.Name()
		if name != lockName && !slices.ContainsFunc(used, func(f File) bool { return f.Name == name }) {
			_ = os.Remove(filepath.Join(s.dir, name))
		}
	}
}

// create makes a new file for records.
func (s *Set) create() (*os.File, error) {
	if err := s.owned(); err != nil {
		return nil, err
	}
	return os.CreateTemp(s.dir, "records-*")
}

// read returns the bytes of a file up to its size, all of them if that is negative.
func (s *Set) read(f File) ([]byte, error) {
	file, err := os.Open(filepath.Join(s.dir, filepath.Base(f.Name)))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if f.Size < 0 {
		f.Size = info.Size()
	}
	if info.Size() < f.Size {
		return nil, ErrDamaged
	}
	return s.disk.mapFile(file, 0, int(f.Size))
}
