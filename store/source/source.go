// Package source finds the pages of a library where they lie, in folders, archives and
// streams, and tells when they change. It hands on names and bytes and never looks into
// a page.
package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"mareader/data/page"
)

// Source is where pages of a library lie: a folder, a file or a stream.
type Source struct {
	root   fs.FS  // what names are relative to; nil for a stream
	folder string // where root is on the disk, links resolved; "" when it is not there
	start  string // the file or folder of root to begin with
	prefix string // goes in front of the names
	raw    []byte // the page of a stream
}

// FS is all the pages of a file system that never changes.
func FS(root fs.FS) Source { return Source{root: root, start: "."} }

// Stream reads one page from r, as a pipe hands it on.
func Stream(r io.Reader, name string) (Source, error) {
	raw, err := io.ReadAll(io.LimitReader(r, page.MaxBytes+1))
	if err != nil {
		return Source{}, fmt.Errorf("standard input cannot be read: %w", err)
	}
	return Source{start: name, raw: raw}, nil
}

// Paths names files and folders to read, folders with all that is below them; one named
// twice is taken once. The names of pages start below the folder; where there are
// several paths, each with as much of its path as tells it from the others. An error says which
// path cannot be opened; nothing has been read then.
func Paths(paths ...string) ([]Source, error) {
	var sources []Source
	var given []string
	known := map[string]bool{}
	for _, p := range paths {
		s, real, err := open(p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, reason(err))
		}
		if known[real] {
			continue
		}
		known[real] = true
		full, err := filepath.Abs(p)
		if err != nil {
			full = real
		}
		sources, given = append(sources, s), append(given, filepath.ToSlash(full))
	}
	if len(sources) == 1 {
		return sources, nil
	}
	for i, label := range labels(given) {
		if sources[i].start != "." {
			label = strings.TrimSuffix(path.Dir(label), ".")
		}
		sources[i].prefix = label
	}
	return sources, nil
}

// open makes the source of one path and says where it really is.
func open(p string) (s Source, real string, err error) {
	info, err := os.Stat(p)
	if err != nil {
		return s, "", err
	}
	if info.IsDir() {
		real, err = resolve(p)
		return Source{root: os.DirFS(p), folder: real, start: "."}, real, err
	}
	dir, name := filepath.Split(p)
	if dir == "" {
		dir = "."
	}
	folder, err := resolve(dir)
	if err != nil {
		return s, "", err
	}
	if real, err = resolve(p); err != nil {
		return s, "", err
	}
	return Source{root: os.DirFS(dir), folder: folder, start: name}, real, nil
}

// resolve is where a path leads once all links are followed.
func resolve(p string) (string, error) {
	real, err := filepath.EvalSymlinks(p)
	if err != nil {
		return "", err
	}
	return filepath.Abs(real)
}

// labels are the shortest ends of the paths, all of as many parts, of which none is the
// beginning of another, so that no two pages get one name.
func labels(paths []string) []string {
	ends := make([]string, len(paths))
	for parts := 1; ; parts++ {
		longest := 0
		for i, p := range paths {
			all := strings.Split(strings.Trim(p, "/"), "/")
			longest = max(longest, len(all))
			ends[i] = strings.Join(all[max(0, len(all)-parts):], "/")
		}
		if parts >= longest || !overlap(ends) {
			return ends
		}
	}
}

func overlap(names []string) bool {
	for i, a := range names {
		for j, b := range names {
			if i != j && (a == b || strings.HasPrefix(b, a+"/")) {
				return true
			}
		}
	}
	return false
}

// Beside reads a file that lies in the folder of the source, at its top; path is where.
func (s Source) Beside(name string) (path string, raw []byte, err error) {
	if s.root == nil {
		return name, nil, fs.ErrNotExist
	}
	raw, err = fs.ReadFile(s.root, name)
	return s.path(name), raw, reason(err)
}

// Inside tells whether the source is a file system inside the program.
func (s Source) Inside() bool { return s.root != nil && s.folder == "" }

// Place is where on the disk the source is, and under which names its files go; "" for one
// that is not there.
func (s Source) Place() string {
	if s.folder == "" {
		return ""
	}
	return strings.Join([]string{s.folder, s.start, s.prefix}, "\x00")
}

// name is what a file of the source is called in the library.
func (s Source) name(rel string) string { return path.Join(s.prefix, rel) }

// path is where a file of the source is on the disk.
func (s Source) path(rel string) string { return filepath.Join(s.folder, filepath.FromSlash(rel)) }

// reason strips an error of the file system down to what went wrong.
func reason(err error) error {
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
