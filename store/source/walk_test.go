package source

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"mareader/data/page"
)

// tree makes a folder: "name" is a file that holds its name, "name/" a folder, "a -> b" a link.
func tree(t testing.TB, entries ...string) string {
	t.Helper()
	top := t.TempDir()
	for _, entry := range entries {
		name, to, link := strings.Cut(entry, " -> ")
		file := filepath.Join(top, name)
		err := os.MkdirAll(filepath.Dir(file), 0o755)
		switch {
		case err != nil:
		case link:
			err = os.Symlink(to, file)
		case strings.HasSuffix(name, "/"):
			err = os.MkdirAll(file, 0o755)
		default:
			err = os.WriteFile(file, []byte(name), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return top
}

// found lists what the sources hold, by name, errors behind a colon.
func found(t testing.TB, globs Globs, sources ...Source) []string {
	t.Helper()
	var names []string
	finding := Find(t.Context(), globs, sources...)
	order, counted := 0, 0
	for f := range finding.Files() {
		if f.Order != order {
			t.Errorf("%s has order %d, want %d", f.Name, f.Order, order)
		}
		order++
		if f.End {
			continue
		}
		counted++
		name := f.Name
		if _, err := f.Read(); err != nil {
			name += ": " + err.Error()
		}
		names = append(names, name)
	}
	if n, all := finding.Found(); n != counted || !all {
		t.Errorf("found %d, %v, want %d, all", n, all, counted)
	}
	return names
}

func paths(t testing.TB, top string, names ...string) []Source {
	t.Helper()
	for i := range names {
		names[i] = filepath.Join(top, names[i])
	}
	sources, err := Paths(names...)
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

func TestWalk(t *testing.T) {
	for _, c := range []struct {
		name  string
		tree  []string
		globs Globs
		roots []string
		want  []string
	}{
		{"below, in order", []string{"b.txt", "a.md", "c/d/e.html", "c/a.txt"}, Globs{}, nil,
			[]string{"a.md", "b.txt", "c/a.txt", "c/d/e.html"}},
		{"hidden", []string{".a.txt", ".marks", ".git/b.txt", "c.txt"}, Globs{}, nil, []string{"c.txt"}},
		{"what is no page", []string{"a.png", "b.css", "c.PDF", "d.txt", "README", "www.site.ma"}, Globs{}, nil,
			[]string{"README", "d.txt", "www.site.ma"}},
		{"parts of a saved page", []string{"P.html", "P_files/ad.html", "Q.HTM", "Q_fichiers/x.html", "notes_files/a.txt"}, Globs{}, nil,
			[]string{"P.html", "Q.HTM", "notes_files/a.txt"}},
		{"links", []string{"a/x.txt", "b -> a", "c.txt -> a/x.txt", "d.txt -> nowhere", "e -> nowhere"}, Globs{}, nil,
			[]string{"a/x.txt", "d.txt: " + syscall.ENOENT.Error()}},
		{"a link before what it leads to", []string{"a -> b", "b/x.txt", "0.txt -> b/x.txt"}, Globs{}, nil, []string{"0.txt"}},
		{"loops", []string{"a/b/up -> ..", "a/me -> .", "a/x.txt", "l.txt -> l.txt", "root -> ."}, Globs{}, nil,
			[]string{"a/x.txt", "l.txt: " + syscall.ELOOP.Error()}},
		{"include by name", []string{"a.txt", "b.md", "c/d.md"}, Globs{Include: []string{"*.md"}}, nil, []string{"b.md", "c/d.md"}},
		{"include a folder", []string{"a.txt", "c/d.md", "c/e/f.txt"}, Globs{Include: []string{"c"}}, nil, []string{"c/d.md", "c/e/f.txt"}},
		{"exclude a folder", []string{"a.txt", "c/d.md", "e/c/f.txt"}, Globs{Exclude: []string{"c/"}}, nil, []string{"a.txt"}},
		{"exclude by place", []string{"a.txt", "c/d.md", "e/c/f.txt"}, Globs{Exclude: []string{"./c/*"}}, nil, []string{"a.txt", "e/c/f.txt"}},
		{"any depth", []string{"a.txt", "c/2019/x/d.md", "c/2020/d.md"}, Globs{Include: []string{"c/**/d.md"}, Exclude: []string{"**/2019/**"}}, nil,
			[]string{"c/2020/d.md"}},
		{"a file by name", []string{"a.css"}, Globs{Include: []string{"*.md"}}, []string{"a.css"}, []string{"a.css"}},
		{"several folders", []string{"a/x.txt", "b/x.txt"}, Globs{}, []string{"b", "a"}, []string{"b/x.txt", "a/x.txt"}},
		{"several of one name", []string{"a/p/x.txt", "b/p/x.txt"}, Globs{}, []string{"a/p", "b/p"}, []string{"a/p/x.txt", "b/p/x.txt"}},
		{"files of one name", []string{"a/x.txt", "b/x.txt"}, Globs{}, []string{"a/x.txt", "b/x.txt"}, []string{"a/x.txt", "b/x.txt"}},
		{"one in the other", []string{"a/x.txt", "a/b/y.txt"}, Globs{}, []string{"a/b", "a", "a/x.txt"}, []string{"b/y.txt", "a/x.txt"}},
		{"a file and its folder", []string{"a/x.txt", "a/y.txt"}, Globs{}, []string{"a/x.txt", "a"}, []string{"x.txt", "a/y.txt"}},
		{"twice", []string{"a/x.txt"}, Globs{}, []string{"a", "a/", "a/../a"}, []string{"x.txt"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			top := tree(t, c.tree...)
			if c.roots == nil {
				c.roots = []string{"."}
			}
			if got := found(t, c.globs, paths(t, top, c.roots...)...); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestIrregularFilesAreNotOpened(t *testing.T) {
	top := tree(t, "b.txt")
	for _, name := range []string{"a.txt", "unnamed"} {
		if err := syscall.Mkfifo(filepath.Join(top, name), 0o644); err != nil {
			t.Skip("no pipes here:", err)
		}
	}
	want := []string{"a.txt: " + ErrIrregular.Error(), "b.txt"}
	if got := found(t, Globs{}, paths(t, top, ".")...); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// forbidding is a file system where files without any permission cannot be opened, as
// is the case for everyone but root.
type forbidding struct{ fs.FS }

func (f forbidding) Open(name string) (fs.File, error) {
	info, err := fs.Stat(f.FS, name)
	if err == nil && info.Mode().Perm() == 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.FS.Open(name)
}

func TestForbiddenFilesAndFoldersDoNotStopTheRest(t *testing.T) {
	top := tree(t, "a/x.txt", "b.txt", "c.txt", "d.zip")
	for _, name := range []string{"a", "b.txt", "d.zip"} {
		if err := os.Chmod(filepath.Join(top, name), 0); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod(filepath.Join(top, "a"), 0o755)
	denied := ": " + fs.ErrPermission.Error()
	want := []string{"a" + denied, "b.txt" + denied, "c.txt", "d.zip" + denied}
	if got := found(t, Globs{}, FS(forbidding{os.DirFS(top)})); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLargeFilesAreNotRead(t *testing.T) {
	top := tree(t, "a.txt")
	if err := os.Truncate(filepath.Join(top, "a.txt"), page.MaxBytes+1); err != nil {
		t.Fatal(err)
	}
	want := []string{"a.txt: " + page.ErrLarge.Error()}
	if got := found(t, Globs{}, paths(t, top, ".")...); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPathsNamesWhatIsNotThere(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "nulle-part")
	if _, err := Paths(missing); err == nil || !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), missing) {
		t.Errorf("got %v", err)
	}
}

func TestGlobsThatCannotBeRead(t *testing.T) {
	if err := (Globs{Exclude: []string{"*.txt", "[a"}}).Check(); err == nil || !strings.Contains(err.Error(), "[a") {
		t.Errorf("got %v", err)
	}
	if err := (Globs{Include: []string{"**/[a-z].txt"}}).Check(); err != nil {
		t.Error(err)
	}
}

func TestCancelledSearchLeavesNoGoroutine(t *testing.T) {
	top := tree(t, "a.txt", "b.txt", "c.txt", "d.txt")
	before := runtime.NumGoroutine()
	for range 20 {
		ctx, cancel := context.WithCancel(t.Context())
		<-Find(ctx, Globs{}, paths(t, top, ".")...).Files()
		cancel()
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}
