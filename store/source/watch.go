package source

import (
	"context"
	"errors"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// ErrWatch is why files are not watched: the system watches no more folders for this user.
var ErrWatch = errors.New("the system can watch no more folders: changes of the files will not be seen (on Linux raise fs.inotify.max_user_watches)")

// How long files must be left alone before they are looked at, and how long that can be
// put off while they are not.
const (
	quiet    = 100 * time.Millisecond
	patience = 400 * time.Millisecond
)

// Watcher tells which files of sources were touched.
type Watcher struct {
	globs   Globs
	sources []Source
	tangled bool // there are several ways to one file: what happens in one place may matter in another
	notify  *fsnotify.Watcher
	add     func(path string) error
	full    error // why a folder is not watched
}

// Touched is the files and folders that changed somehow since they were last looked at.
type Touched struct {
	everything bool
	parts      []part
}

type part struct {
	source Source
	rel    string
}

// Watch starts to watch sources; the first [Watcher.Find] of everything reaches their
// folders. It returns nil when none is on the disk.
func Watch(globs Globs, sources ...Source) (*Watcher, error) {
	w := &Watcher{globs: globs}
	for _, s := range sources {
		if s.folder != "" {
			w.tangled = w.tangled || w.touches(s)
			w.sources = append(w.sources, s)
		}
	}
	if len(w.sources) == 0 {
		return nil, nil
	}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, ErrWatch
	}
	w.notify, w.add = notify, notify.Add
	return w, nil
}

// touches tells whether a source can hold a file of one before it.
func (w *Watcher) touches(s Source) bool {
	for _, t := range w.sources {
		if s.folder == t.folder || beneath(s.folder, t.folder) || beneath(t.folder, s.folder) {
			return true
		}
	}
	return false
}

// beneath tells whether a path is below a folder.
func beneath(p, folder string) bool {
	return strings.HasPrefix(p, strings.TrimSuffix(folder, string(filepath.Separator))+string(filepath.Separator))
}

// Close ends the watching.
func (w *Watcher) Close() error { return w.notify.Close() }

// Everything is what to look at first, and after a loss.
func Everything() Touched { return Touched{everything: true} }

// Covers tells whether the file with a name in the library is at or below what was
// touched.
func (t Touched) Covers(name string) bool {
	for _, p := range t.parts {
		top := p.source.name(p.rel)
		if p.rel == "." && p.source.prefix == "" || name == top || strings.HasPrefix(name, top+"/") {
			return true
		}
	}
	return t.everything
}

// Wait waits until files are touched and then left alone for a moment. ok is false when
// ctx ends; an error says why watching has ended.
func (w *Watcher) Wait(ctx context.Context) (t Touched, ok bool, err error) {
	if w.full != nil {
		return t, false, w.full
	}
	var calm <-chan time.Time
	var latest time.Time
	for {
		select {
		case e, open := <-w.notify.Events:
			if !open {
				return t, false, nil
			}
			if !w.take(&t, e) {
				continue
			}
			if latest.IsZero() {
				latest = time.Now().Add(patience)
			}
			calm = time.After(min(quiet, time.Until(latest)))
		case err, open := <-w.notify.Errors:
			if !open {
				return t, false, nil
			}
			if errors.Is(err, fsnotify.ErrEventOverflow) {
				t.everything, calm = true, time.After(quiet)
			}
		case <-calm:
			return t, true, nil
		case <-ctx.Done():
			return t, false, nil
		}
	}
}

// take notes what an event touched; it reports whether that can be part of the library.
func (w *Watcher) take(t *Touched, e fsnotify.Event) bool {
	if w.tangled {
		t.everything = true
		return true
	}
	for _, s := range w.sources {
		rel, err := filepath.Rel(s.folder, e.Name)
		if err != nil {
			continue
		}
		if rel = filepath.ToSlash(rel); rel != ".." && !strings.HasPrefix(rel, "../") && s.holds(rel, w.globs) {
			t.note(part{s, s.reach(rel)})
			return true
		}
	}
	return false
}

// note adds a part, once.
func (t *Touched) note(p part) {
	for _, known := range t.parts {
		if known.rel == p.rel && known.source.folder == p.source.folder {
			return
		}
	}
	if len(t.parts) == maxParts {
		t.everything, t.parts = true, nil
	}
	if !t.everything {
		t.parts = append(t.parts, p)
	}
}

// maxParts is how many parts are looked at one by one rather than everything at once.
const maxParts = 1000

// holds tells whether what is at rel can belong to the library.
func (s Source) holds(rel string, globs Globs) bool {
	if s.start != "." {
		return rel == s.start
	}
	if rel == "." {
		return true
	}
	for part := range strings.SplitSeq(rel, "/") {
		if hidden(part) {
			return false
		}
	}
	return !globs.excludes(rel)
}

// reach is what must be looked at when rel was touched: whether a folder holds the parts
// of a saved page is seen only from above, where the page may come and go.
func (s Source) reach(rel string) string {
	if s.start != "." {
		return rel
	}
	parts := strings.Split(rel, "/")
	for i, p := range parts {
		if companion(p) != "" || strings.HasPrefix(strings.ToLower(path.Ext(p)), ".htm") {
			return path.Join(".", path.Join(parts[:i]...))
		}
	}
	return rel
}

// Find looks for the files of what was touched, as [Find] does, and watches the folders
// on the way. Those that known knows in their present state are not handed on; it hears
// of every file there is.
func (w *Watcher) Find(ctx context.Context, t Touched, known func(Origin) bool) *Finding {
	f := &Finding{globs: w.globs, files: make(chan File), known: known}
	hooks := walker{folder: w.watch, linked: func(path string) { w.tangled = true; w.watch(path) }}
	f.start(ctx, hooks, func(walk *walker) {
		if t.everything {
			for _, s := range w.sources {
				w.watchFile(s)
				if !walk.source(s) {
					return
				}
			}
			return
		}
		for _, p := range t.parts {
			if !walk.from(p.source, p.rel) {
				return
			}
		}
	})
	return f
}

// watch watches a folder, or the file that a link leads to.
func (w *Watcher) watch(path string) {
	err := w.add(path)
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) {
		w.full = ErrWatch
	}
}

// watchFile watches the folder of a file that is a source: what replaces the file comes
// to be there.
func (w *Watcher) watchFile(s Source) {
	if s.start != "." {
		w.watch(s.folder)
	}
}
