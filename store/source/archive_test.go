package source

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"mareader/data/page"
)

// item is an entry of an archive to make.
type item struct{ name, text string }

func zipOf(t testing.TB, items ...item) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, i := range items {
		w, err := z.Create(i.name)
		if err == nil {
			_, err = w.Write([]byte(i.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	z.Close()
	return b.String()
}

func tarOf(t testing.TB, items ...item) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, i := range items {
		header := &tar.Header{Name: i.name, Mode: 0o644, Size: int64(len(i.text)), Typeflag: tar.TypeReg}
		if strings.HasSuffix(i.name, "@") {
			header = &tar.Header{Name: i.name, Linkname: "/etc/passwd", Typeflag: tar.TypeSymlink}
		}
		if err := w.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(i.text))
	}
	w.Close()
	return b.String()
}

func gzOf(text string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(text))
	w.Close()
	return b.String()
}

// lying returns a .zip whose only entry says that it unpacks to fewer bytes than it does.
func lying(t testing.TB) string {
	raw := []byte(zipOf(t, item{"a.txt", strings.Repeat("abcdefghij", 1000)}))
	directory := bytes.LastIndex(raw, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(raw[directory+24:], 10)
	return string(raw)
}

// locked returns a .zip whose only entry says that it needs a password.
func locked(t testing.TB) string {
	raw := []byte(zipOf(t, item{"a.txt", "abc"}))
	raw[bytes.LastIndex(raw, []byte("PK\x01\x02"))+8] |= 1
	return string(raw)
}

func TestArchives(t *testing.T) {
	zeros := strings.Repeat("0", 3<<20) // packs a thousand to one
	some := []item{{"a.txt", "A"}, {"b/c.html", "C"}, {"b/d.png", "D"}, {".e.txt", "E"}, {"P_files/f.html", "F"}, {"__MACOSX/g.txt", "G"}}
	var many []item
	for i := range maxEntries + 1 {
		many = append(many, item{strconv.Itoa(i) + ".png", ""})
	}
	for _, c := range []struct {
		name, file, raw string
		want            []string
	}{
		{"zip", "x.zip", zipOf(t, some...), []string{"x.zip/a.txt", "x.zip/b/c.html"}},
		{"tar", "x.tar", tarOf(t, append(some, item{"link.txt@", ""})...), []string{"x.tar/a.txt", "x.tar/b/c.html"}},
		{"tar.gz", "x.tar.gz", gzOf(tarOf(t, some...)), []string{"x.tar.gz/a.txt", "x.tar.gz/b/c.html"}},
		{"tgz", "X.TGZ", gzOf(tarOf(t, some...)), []string{"X.TGZ/a.txt", "X.TGZ/b/c.html"}},
		{"gz", "x.html.gz", gzOf("X"), []string{"x.html.gz/x.html"}},
		{"gz before zeros", "x.html.gz", gzOf("X") + strings.Repeat("\x00", 512), []string{"x.html.gz/x.html"}},
		{"gz of nothing", "x.txt.gz", gzOf(""), []string{"x.txt.gz/x.txt"}},
		{"empty zip", "x.zip", zipOf(t), nil},
		{"names that lead out", "x.zip", zipOf(t, item{"../../a.txt", ""}, item{"/etc/b.txt", ""}, item{`..\c\d.txt`, ""}, item{"..", ""}, item{"./e.txt", ""}),
			[]string{"x.zip/a.txt", "x.zip/etc/b.txt", "x.zip/c/d.txt", "x.zip/e.txt"}},
		{"one name twice", "x.tar", tarOf(t, item{"a.txt", "1"}, item{"./a.txt", "2"}), []string{"x.tar/a.txt", "x.tar/a.txt#2"}},
		{"DOS names", "x.zip", zipOf(t, item{"\x82t\x82.txt", ""}), []string{"x.zip/été.txt"}},
		{"zip in zip", "x.zip", zipOf(t, item{"y.zip", zipOf(t, item{"a.txt", ""})}, item{"z.txt", ""}), []string{"x.zip/y.zip/a.txt", "x.zip/z.txt"}},
		{"three deep", "x.zip", zipOf(t, item{"y.zip", zipOf(t, item{"a.txt.gz", gzOf("")}, item{"b.txt", ""})}, item{"z.txt", ""}),
			[]string{"x.zip/y.zip/a.txt.gz: " + ErrDepth.Error(), "x.zip/y.zip/b.txt", "x.zip/z.txt"}},
		{"zip bomb", "x.zip", zipOf(t, item{"a.txt", zeros}, item{"b.txt", "B"}), []string{"x.zip/a.txt: " + ErrRatio.Error(), "x.zip/b.txt"}},
		{"tar.gz bomb", "x.tgz", gzOf(tarOf(t, item{"a.txt", "A"}, item{"b.txt", zeros}, item{"c.txt", "C"})),
			[]string{"x.tgz/a.txt", "x.tgz: " + ErrRatio.Error()}},
		{"tar.gz bomb nobody looks at", "x.tgz", gzOf(tarOf(t, item{"b.png", zeros}, item{"c.txt", "C"})), []string{"x.tgz: " + ErrRatio.Error()}},
		{"gz bomb", "x.txt.gz", gzOf(zeros), []string{"x.txt.gz: " + ErrRatio.Error()}},
		{"lying zip", "x.zip", lying(t), []string{"x.zip/a.txt: " + ErrDamaged.Error()}},
		{"locked zip", "x.zip", locked(t), []string{"x.zip/a.txt: " + ErrLocked.Error()}},
		{"no zip", "x.zip", "This is no archive", []string{"x.zip: " + ErrDamaged.Error()}},
		{"no tar", "x.tar", strings.Repeat("This is no archive. ", 100), []string{"x.tar: " + ErrDamaged.Error()}},
		{"no gz", "x.txt.gz", "This is no archive", []string{"x.txt.gz: " + ErrDamaged.Error()}},
		{"nothing", "x.tgz", "", []string{"x.tgz: " + ErrDamaged.Error()}},
		{"truncated gz", "x.txt.gz", gzOf("Un texte qui finit mal")[:20], []string{"x.txt.gz: " + ErrDamaged.Error()}},
		{"truncated tar", "x.tar", tarOf(t, item{"a.txt", "A"}, item{"b.txt", zeros})[:1<<20], []string{"x.tar/a.txt", "x.tar: " + ErrDamaged.Error()}},
		{"truncated zip", "x.zip", zipOf(t, item{"a.txt", zeros})[:1000], []string{"x.zip: " + ErrDamaged.Error()}},
		{"too many entries", "x.zip", zipOf(t, many...), []string{"x.zip: " + ErrEntries.Error()}},
		{"too large an entry", "x.tar", tarOf(t, item{"a.txt", strings.Repeat("0", page.MaxBytes+1)}, item{"b.txt", "B"}),
			[]string{"x.tar/a.txt: " + page.ErrLarge.Error(), "x.tar/b.txt"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			top := t.TempDir()
			if err := os.WriteFile(filepath.Join(top, c.file), []byte(c.raw), 0o644); err != nil {
				t.Fatal(err)
			}
			if got := found(t, Globs{}, paths(t, top, ".")...); !slices.Equal(got, c.want) {
				t.Errorf("got %.300q, want %q", got, c.want)
			}
			if got := found(t, Globs{}, paths(t, top, c.file)...); !slices.Equal(got, c.want) {
				t.Errorf("by name: got %.300q, want %q", got, c.want)
			}
		})
	}
}

func TestGlobsReachIntoArchives(t *testing.T) {
	top := t.TempDir()
	raw := zipOf(t, item{"a.txt", ""}, item{"b/c.md", ""}, item{"d/e.md", ""})
	if err := os.WriteFile(filepath.Join(top, "x.zip"), []byte(raw), 0o644); err != nil {
		t.Fatal(err)
	}
	got := found(t, Globs{Include: []string{"*.md"}, Exclude: []string{"x.zip/d"}}, paths(t, top, ".")...)
	if want := []string{"x.zip/b/c.md"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBytesAreThoseOfTheEntry(t *testing.T) {
	top := t.TempDir()
	if err := os.WriteFile(filepath.Join(top, "x.tgz"), []byte(gzOf(tarOf(t, item{"a.txt", "été"}, item{"b.txt", "hiver"}))), 0o644); err != nil {
		t.Fatal(err)
	}
	var got []string
	for f := range Find(t.Context(), Globs{}, paths(t, top, ".")...).Files() {
		raw, err := f.Read()
		if err != nil {
			t.Error(err)
		}
		if f.Origin.Name != "x.tgz" || f.Origin.Stamp.Size == 0 {
			t.Errorf("%s comes from %v", f.Name, f.Origin)
		}
		got = append(got, string(raw))
	}
	if want := []string{"été", "hiver", ""}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestTotalIsBounded takes an archive near its limit, for want of 2 GB to unpack.
func TestTotalIsBounded(t *testing.T) {
	raw := zipOf(t, item{"a.txt", "A"}, item{"b.txt", "BB"}, item{"c.txt", "C"})
	a := &archive{Finding: &Finding{files: make(chan File, 9)}, ctx: t.Context(), names: map[string]int{}, total: maxTotal - 2}
	if err := a.zip("x.zip", strings.NewReader(raw), int64(len(raw)), 1); err != ErrTotal {
		t.Errorf("got %v, want %v", err, ErrTotal)
	}
	if len(a.files) != 1 {
		t.Errorf("%d entries before the limit, want 1", len(a.files))
	}
}

func FuzzArchive(f *testing.F) {
	f.Add([]byte(zipOf(f, item{"a.txt", "A"}, item{"b.zip", zipOf(f, item{"c.txt", "C"})})), 0)
	f.Add([]byte(tarOf(f, item{"a.txt", "A"})), 1)
	f.Add([]byte(gzOf(tarOf(f, item{"a.txt", "A"}))), 2)
	f.Add([]byte(gzOf("A")), 3)
	f.Fuzz(func(t *testing.T, raw []byte, kind int) {
		formats := []format{zipped, tarred, tarredGzip, gzipped}
		ctx := t.Context()
		a := &archive{Finding: &Finding{files: make(chan File)}, ctx: ctx, names: map[string]int{}}
		done := make(chan struct{})
		go func() {
			defer close(done)
			for file := range a.files {
				if strings.Contains(file.Name, "../") || strings.HasPrefix(file.Name, "/") || len(file.raw) > page.MaxBytes {
					t.Errorf("%q, %d bytes", file.Name, len(file.raw))
				}
			}
		}()
		a.within("x.gz", formats[uint(kind)%4], bytes.NewReader(raw), int64(len(raw)), 1)
		close(a.files)
		<-done
	})
}
