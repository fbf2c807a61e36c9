package source

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
)

// ErrIrregular is why a pipe, a device or a socket is not read: that could wait for ever.
var ErrIrregular = errors.New("not a regular file")

// spot is a file of a source, or a folder that could not be listed.
type spot struct {
	Source
	rel    string
	format format
	err    error
}

// walker goes through sources in the order of names. It follows links, and comes to no
// file and no folder twice, whatever the ways to it.
type walker struct {
	globs  Globs
	send   func(spot) bool   // false ends the walk
	folder func(path string) // hears of each folder on the disk before it is listed; may be nil
	linked func(path string) // hears of each link that leads somewhere; may be nil
	seen   map[place]bool
}

// place is where a file really is. Folder names are shared by all that is in them.
type place struct{ folder, base string }

// source walks a whole source; it reports whether the walk goes on.
func (w *walker) source(s Source) bool {
	if s.root == nil {
		return w.send(spot{Source: s, rel: s.start, format: promised})
	}
	return w.from(s, s.start)
}

// from walks what is at rel, and all below it. What is not there is passed over, unless
// it is the start of the source.
func (w *walker) from(s Source, rel string) bool {
	info, err := fs.Stat(s.root, rel)
	switch {
	case err != nil && rel != s.start:
		return true
	case err != nil:
		return w.send(spot{Source: s, rel: rel, format: promised, err: reason(err)})
	case info.IsDir():
		return w.list(s, rel, w.real(s, rel))
	}
	real := w.real(s, rel)
	return w.file(s, rel, place{filepath.Dir(real), filepath.Base(real)}, info.Mode().Type())
}

// real is where a path of a source leads.
func (w *walker) real(s Source, rel string) string {
	if s.folder == "" {
		return rel
	}
	if real, err := filepath.EvalSymlinks(s.path(rel)); err == nil {
		return real
	}
	return s.path(rel)
}

// list walks a folder; real is where it is.
func (w *walker) list(s Source, rel, real string) bool {
	if !w.first(place{folder: real}) {
		return true
	}
	if w.folder != nil && s.folder != "" {
		w.folder(s.path(rel))
	}
	entries, err := fs.ReadDir(s.root, rel)
	if err != nil && !w.send(spot{Source: s, rel: rel, format: promised, err: reason(err)}) {
		return false
	}
	for _, e := range entries {
		name := path.Join(rel, e.Name())
		if hidden(e.Name()) || w.globs.excludes(name) || e.IsDir() && accompanies(e.Name(), entries) {
			continue
		}
		if !w.entry(s, name, real, e) {
			return false
		}
	}
	return true
}

// accompanies tells whether a folder holds the images and scripts of a page beside it.
func accompanies(base string, entries []fs.DirEntry) bool {
	owner := companion(base)
	if owner == "" {
		return false
	}
	for _, e := range entries {
		name, ext := e.Name(), path.Ext(e.Name())
		if strings.TrimSuffix(name, ext) == owner && strings.HasPrefix(strings.ToLower(ext), ".htm") {
			return true
		}
	}
	return false
}

// entry walks what a folder, really at real, holds under a name.
func (w *walker) entry(s Source, rel, real string, e fs.DirEntry) bool {
	switch {
	case e.Type()&fs.ModeSymlink != 0:
		return w.link(s, rel)
	case e.IsDir():
		return w.list(s, rel, filepath.Join(real, e.Name()))
	}
	return w.file(s, rel, place{real, e.Name()}, e.Type())
}

// link walks what a link leads to. One that leads nowhere is told of only if its name
// promises a page.
func (w *walker) link(s Source, rel string) bool {
	info, err := fs.Stat(s.root, rel)
	if err != nil {
		if f := formatOf(rel); f == unknown || f == foreign {
			return true
		}
		return w.send(spot{Source: s, rel: rel, format: promised, err: reason(err)})
	}
	if w.linked != nil && s.folder != "" {
		w.linked(s.path(rel))
	}
	real := w.real(s, rel)
	if info.IsDir() {
		return w.list(s, rel, real)
	}
	return w.file(s, rel, place{filepath.Dir(real), filepath.Base(real)}, info.Mode().Type())
}

// file sends a file if it is one to read and is met for the first time.
func (w *walker) file(s Source, rel string, at place, mode fs.FileMode) bool {
	found := spot{Source: s, rel: rel, format: formatOf(rel)}
	switch {
	case rel == s.start && !found.format.archive():
		found.format = promised // whatever its name: it is what was asked for
	case rel == s.start:
	case found.format == foreign, !found.format.archive() && !w.globs.includes(rel):
		return true
	}
	if !mode.IsRegular() {
		if found.format == unknown {
			return true
		}
		found.err = ErrIrregular
	}
	return !w.first(at) || w.send(found)
}

// first tells whether a place is met for the first time.
func (w *walker) first(at place) bool {
	if w.seen[at] {
		return false
	}
	w.seen[at] = true
	return true
}
