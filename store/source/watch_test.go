package source

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/fsnotify/fsnotify"
)

// watching returns a watcher that has looked at everything.
func watching(t *testing.T, add func(string) error, sources ...Source) *Watcher {
	t.Helper()
	w, err := Watch(Globs{Exclude: []string{"brouillons"}}, sources...)
	if err != nil || w == nil {
		t.Fatal(w, err)
	}
	t.Cleanup(func() { w.Close() })
	if add != nil {
		w.add = add
	}
	for range w.Find(t.Context(), Everything(), func(Origin) bool { return true }).Files() {
		t.Error("a file that is known was handed on")
	}
	return w
}

func TestFullWatcherSaysSo(t *testing.T) {
	top := tree(t, "a/b.txt")
	for _, full := range []error{syscall.ENOSPC, syscall.EMFILE} {
		w := watching(t, func(string) error { return &os.PathError{Op: "watch", Path: top, Err: full} }, paths(t, top, ".")...)
		if _, ok, err := w.Wait(t.Context()); ok || !errors.Is(err, ErrWatch) {
			t.Errorf("got %v, %v", ok, err)
		}
	}
}

func TestLostEventsMeanEverything(t *testing.T) {
	w := watching(t, nil, paths(t, tree(t, "a.txt"), ".")...)
	go func() { w.notify.Errors <- fsnotify.ErrEventOverflow }()
	if touched, ok, err := w.Wait(t.Context()); !ok || err != nil || !touched.everything {
		t.Errorf("got %+v, %v, %v", touched, ok, err)
	}
}

func TestTouched(t *testing.T) {
	top := tree(t, "d/a.txt", "e/b.txt", "e/c.txt")
	sources := paths(t, top, "d", "e/b.txt")
	w := watching(t, nil, sources...)
	for _, c := range []struct {
		file  string
		taken bool
		name  string // in the library, of what is covered then
	}{
		{"d/a.txt", true, "d/a.txt"},
		{"d/f", true, "d/f/g/h.txt"},
		{"d", true, "d/x.txt"},
		{"d/g/P_files/ad.html", true, "d/g/P.html"},
		{"d/g/P.html", true, "d/g/P_files/ad.html"},
		{"d/.a.txt.swp", false, ""},
		{"d/.git/x.txt", false, ""},
		{"d/brouillons/x.txt", false, ""},
		{"e/b.txt", true, "b.txt"},
		{"e/c.txt", false, ""},
		{"dd/a.txt", false, ""},
	} {
		var touched Touched
		taken := w.take(&touched, fsnotify.Event{Name: filepath.Join(sources[0].folder, "..", c.file)})
		if taken != c.taken || taken && !touched.Covers(c.name) || touched.Covers("d/autre.txt") != (c.file == "d") {
			t.Errorf("%s: taken %v, covers %v", c.file, taken, touched)
		}
	}
}
