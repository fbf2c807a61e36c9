package cache

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

func set(t *testing.T, dir string, version uint64) *Set {
	t.Helper()
	s, err := Open(dir, version)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// record is the nth of records of very different lengths; some take up several slots.
func record(n int) []byte {
	size := n * 37 % 5000
	if n%100 == 99 {
		size = slotSize * (1 + n%3)
	}
	return bytes.Repeat([]byte(fmt.Sprint(n, " ")), size/3+1)
}

func fill(records *Records, from, to int) (refs []Ref) {
	for n := from; n < to; n++ {
		refs = append(refs, records.Append(record(n)[:n%3], record(n)[n%3:]))
	}
	return refs
}

func holds(t *testing.T, records *Records, refs []Ref) {
	t.Helper()
	for n, ref := range refs {
		if got, err := records.At(ref); err != nil || !bytes.Equal(got, record(n)) {
			t.Fatalf("record %d: %d bytes, %v", n, len(got), err)
		}
	}
}

func TestRecordsAreKept(t *testing.T) {
	for name, kept := range map[string]bool{"in memory": false, "in files": true} {
		t.Run(name, func(t *testing.T) {
			var s *Set
			if kept {
				s = set(t, t.TempDir(), 1)
			}
			records := NewRecords(s)
			refs := fill(records, 0, 1000)
			holds(t, records, refs)
			for _, ref := range []Ref{0, refs[999] + 1, refs[0] + 1, 1 << 60} {
				if _, err := records.At(ref); !errors.Is(err, ErrDamaged) {
					t.Errorf("ref %d is one", ref)
				}
			}
		})
	}
}

func TestAnotherRunFindsWhatWasKept(t *testing.T) {
	dir := t.TempDir()
	first := set(t, dir, 7)
	if kept, err := first.Read(); kept != nil || err != nil {
		t.Fatalf("there is nothing, and %v, %v", kept, err)
	}
	records := NewRecords(first)
	refs := fill(records, 0, 300)
	if err := first.Save(records, nil, []Section{{"a", []byte("un")}, {"b", nil}, {"c", []byte("trois")}}); err != nil {
		t.Fatal(err)
	}
	refs = append(refs, fill(records, 300, 400)...)
	holds(t, records, refs)
	first.Close()

	second := set(t, dir, 7)
	kept, err := second.Read()
	if err != nil || kept.Check() != nil {
		t.Fatal(err, kept)
	}
	holds(t, kept.Records, refs[:300])
	if got := fmt.Sprintf("%s %s %s %s", kept.Section("a"), kept.Section("b"), kept.Section("c"), kept.Section("d")); got != "un  trois " {
		t.Errorf("sections %q", got)
	}
	more := append(refs[:300:300], fill(kept.Records, 300, 500)...)
	if err := second.Save(kept.Records, nil, nil); err != nil {
		t.Fatal(err)
	}
	second.Close()
	kept, err = set(t, dir, 7).Read()
	if err != nil {
		t.Fatal(err)
	}
	holds(t, kept.Records, more)
}

// TestAClearedFolderIsOfWhoMakesItAnew has a program open what is cleared, and opened by
// another one then.
func TestAClearedFolderIsOfWhoMakesItAnew(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "a")
	first := set(t, dir, 1)
	old := NewRecords(first)
	fill(old, 0, 50)
	if err := first.Save(old, nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := Clear(top); err != nil {
		t.Fatal(err)
	}
	second := set(t, dir, 1)
	records := NewRecords(second)
	refs := fill(records, 0, 100)
	if err := second.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := first.Save(old, nil, nil); !errors.Is(err, ErrBusy) {
		t.Errorf("the first saves: %v", err)
	}
	first.Discard()
	second.Close()
	kept, err := set(t, dir, 1).Read()
	if err != nil || kept == nil {
		t.Fatal(kept, err)
	}
	holds(t, kept.Records, refs)
}

func TestOnlyOneProgramWrites(t *testing.T) {
	dir := t.TempDir()
	first := set(t, dir, 1)
	records := NewRecords(first)
	refs := fill(records, 0, 50)
	if err := first.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	second := set(t, dir, 1)
	kept, err := second.Read()
	if err != nil {
		t.Fatal(err)
	}
	holds(t, kept.Records, append(refs, fill(kept.Records, 50, 700)...))
	if err := second.Save(kept.Records, nil, nil); !errors.Is(err, ErrBusy) {
		t.Errorf("the second saves: %v", err)
	}
	first.Discard()
	holds(t, kept.Records, refs)
	if err := Clear(filepath.Dir(dir)); err != nil {
		t.Fatal(err)
	}
	holds(t, kept.Records, refs)
}

func TestWhatIsOfNoUseIsRemoved(t *testing.T) {
	keep := func(t *testing.T) string {
		dir := t.TempDir()
		s := set(t, dir, 1)
		records := NewRecords(s)
		fill(records, 0, 400)
		if err := s.Save(records, nil, []Section{{"a", make([]byte, 1000)}}); err != nil {
			t.Fatal(err)
		}
		s.Close()
		return dir
	}
	part := func(t *testing.T, dir string) string {
		parts, err := filepath.Glob(filepath.Join(dir, "records-*"))
		if err != nil || len(parts) == 0 {
			t.Fatal(parts, err)
		}
		return parts[0]
	}
	for name, c := range map[string]struct {
		harm func(t *testing.T, dir string) error
		want error
	}{
		"another version": {func(*testing.T, string) error { return nil }, ErrVersion},
		"another form of file": {func(_ *testing.T, dir string) error {
			file, err := os.OpenFile(filepath.Join(dir, catalogName), os.O_WRONLY, 0)
			if err != nil {
				return err
			}
			_, err = file.WriteAt([]byte("mareader"), 0)
			return errors.Join(err, file.Close())
		}, ErrVersion},
		"not a catalog": {func(_ *testing.T, dir string) error {
			return os.WriteFile(filepath.Join(dir, catalogName), []byte("MZ"), 0o600)
		}, ErrDamaged},
		"cut catalog":   {func(_ *testing.T, dir string) error { return os.Truncate(filepath.Join(dir, catalogName), 600) }, ErrDamaged},
		"empty catalog": {func(_ *testing.T, dir string) error { return os.Truncate(filepath.Join(dir, catalogName), 0) }, ErrDamaged},
		"cut records":   {func(t *testing.T, dir string) error { return os.Truncate(part(t, dir), 1<<20) }, ErrDamaged},
		"records gone":  {func(t *testing.T, dir string) error { return os.Remove(part(t, dir)) }, ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			dir := keep(t)
			if err := c.harm(t, dir); err != nil {
				t.Fatal(err)
			}
			version := uint64(1)
			if name == "another version" {
				version = 2
			}
			s := set(t, dir, version)
			kept, err := s.Read()
			if kept != nil || c.want != nil && !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
			if kept, err := s.Read(); kept != nil || err != nil {
				t.Errorf("it is still there: %v", err)
			}
		})
	}
}

// TestNoDamageGoesUnseen changes each byte of a catalog in turn.
func TestNoDamageGoesUnseen(t *testing.T) {
	dir := t.TempDir()
	s := set(t, dir, 1)
	if err := s.Save(NewRecords(s), nil, []Section{{"a", []byte("douze octets")}, {"b", []byte("autant")}}); err != nil {
		t.Fatal(err)
	}
	s.Close()
	file := filepath.Join(dir, catalogName)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		bad := bytes.Clone(whole)
		bad[i] ^= 0x55
		if err := os.WriteFile(file, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		s := set(t, dir, 1)
		kept, err := s.Read()
		if err == nil && kept.Check() == nil && (string(kept.Section("a")) != "douze octets" || string(kept.Section("b")) != "autant") {
			t.Errorf("byte %d: %q, %q", i, kept.Section("a"), kept.Section("b"))
		}
		s.Close()
	}
}

func TestDamagedRecordsAreTold(t *testing.T) {
	dir := t.TempDir()
	s := set(t, dir, 1)
	records := NewRecords(s)
	refs := fill(records, 0, 20)
	if err := s.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "records-*"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	f, err := os.OpenFile(files[0], os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte{0xff}, int64(refs[7])+20); err != nil {
		t.Fatal(err)
	}
	for n, ref := range refs {
		if _, err := records.At(ref); (err != nil) != (n == 7) {
			t.Errorf("record %d: %v", n, err)
		}
	}
}

func TestFilesThatBelongToNothingAreSwept(t *testing.T) {
	dir := t.TempDir()
	left := filepath.Join(dir, "records-123")
	if err := os.WriteFile(left, []byte("d'un programme interrompu"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := set(t, dir, 1)
	if _, err := s.Read(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); err == nil {
		t.Error("it is still there, where nothing was kept")
	}
	if err := os.WriteFile(left, []byte("d'un autre"), 0o600); err != nil {
		t.Fatal(err)
	}
	records := NewRecords(s)
	fill(records, 0, 10)
	if err := s.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); err == nil {
		t.Error("it is still there")
	}
}

func TestTheOldestLibrariesGo(t *testing.T) {
	top := t.TempDir()
	for n := range 4 {
		dir := filepath.Join(top, fmt.Sprint(n))
		s := set(t, dir, 1)
		records := NewRecords(s)
		fill(records, 0, 10)
		if err := s.Save(records, nil, nil); err != nil {
			t.Fatal(err)
		}
		if n != 1 {
			s.Close() // the second is still open
		}
		day := time.Date(2025, 1, 1+n, 0, 0, 0, 0, time.UTC)
		if err := os.Chtimes(filepath.Join(dir, catalogName), day, day); err != nil {
			t.Fatal(err)
		}
	}
	_, total, err := Usage(top)
	if err != nil {
		t.Fatal(err)
	}
	trim(filepath.Join(top, "0"), total-1)
	left, err := filepath.Glob(filepath.Join(top, "*"))
	if err != nil || len(left) != 3 || filepath.Base(left[2]) != "3" || filepath.Base(left[0]) != "0" {
		t.Errorf("left %v, %v", left, err)
	}
	if err := Clear(top); err != nil {
		t.Fatal(err)
	}
	if n, size, err := Usage(top); n != 0 || size != 0 || err != nil {
		t.Errorf("%d libraries, %d bytes, %v", n, size, err)
	}
}

func TestAFolderThatCannotBeWrittenIsNoHarm(t *testing.T) {
	top := t.TempDir()
	if err := os.WriteFile(filepath.Join(top, "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(filepath.Join(top, "file", "set"), 1); err == nil {
		t.Error("a folder below a file")
	}
	s := set(t, filepath.Join(top, "set"), 1)
	records := NewRecords(s)
	refs := fill(records, 0, 10)
	if err := s.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(top, "set")); err != nil {
		t.Fatal(err)
	}
	holds(t, records, append(refs, fill(records, 10, 1000)...))
	if err := s.Save(records, nil, nil); err == nil {
		t.Error("saved nowhere")
	}
}

// TestAFullDiskIsNoHarm has the disk take no more at different times: what was kept stays,
// and so do the records that found no room.
func TestAFullDiskIsNoHarm(t *testing.T) {
	for room := range 6 {
		dir := t.TempDir()
		first := set(t, dir, 1)
		records := NewRecords(first)
		refs := fill(records, 0, 100)
		if err := first.Save(records, nil, nil); err != nil {
			t.Fatal(err)
		}
		write := first.disk.write
		first.disk.write = func(f *os.File, data []byte, offset int64) (int, error) {
			if room--; room < 0 {
				return 0, syscall.ENOSPC
			}
			return write(f, data, offset)
		}
		all := append(refs[:100:100], fill(records, 100, 900)...)
		part, err := first.Put([]byte("une partie"))
		if err == nil {
			err = first.Save(records, []Part{part}, nil)
		}
		if !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("no word that the disk is full: %v", err)
		}
		holds(t, records, all)
		first.Close()
		kept, err := set(t, dir, 1).Read()
		if err != nil || kept == nil {
			t.Fatal(kept, err)
		}
		holds(t, kept.Records, refs)
		if left, _ := filepath.Glob(filepath.Join(dir, "part-*")); len(left) > 0 {
			t.Errorf("left of what found no room: %v", left)
		}
	}
}

// TestWhatCannotBeMappedStays has the system map nothing, as where a program may have little
// memory: records are held instead, and what was kept is there the next time.
func TestWhatCannotBeMappedStays(t *testing.T) {
	dir := t.TempDir()
	none := func(*os.File, int64, int) ([]byte, error) { return nil, syscall.ENOMEM }
	first := set(t, dir, 1)
	first.disk.mapFile = none
	records := NewRecords(first)
	refs := fill(records, 0, 300)
	holds(t, records, refs)
	if err := first.Save(records, nil, nil); err != nil {
		t.Fatal(err)
	}
	first.Close()
	second := set(t, dir, 1)
	second.disk.mapFile = none
	if kept, err := second.Read(); kept != nil || !errors.Is(err, syscall.ENOMEM) {
		t.Errorf("%v, %v", kept, err)
	}
	second.Close()
	kept, err := set(t, dir, 1).Read()
	if err != nil || kept == nil {
		t.Fatal(kept, err)
	}
	holds(t, kept.Records, refs)
}

func BenchmarkOpen(b *testing.B) {
	for _, size := range []int{100 << 10, 100 << 20} {
		b.Run(fmt.Sprint(size>>10, "KiB"), func(b *testing.B) {
			dir := b.TempDir()
			s, err := Open(dir, 1)
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			if err := s.Save(NewRecords(s), nil, []Section{{"a", make([]byte, size)}}); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if kept, err := s.Read(); err != nil || kept == nil {
					b.Fatal(err)
				}
			}
		})
	}
}
