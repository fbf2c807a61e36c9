package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"mareader/data"
	"mareader/data/clean"
	"mareader/data/page"
)

// Source is where the pages of a library lie.
type Source struct {
	root   fs.FS    // the folder that names are relative to
	shown  string   // how the root is called in errors
	names  []string // files and folders in it; "." for all
	single []byte   // one page, read from a stream, with its name in names
}

// Embedded is the library that mareader carries inside itself.
func Embedded() Source { return Source{root: data.Dispatches(), names: []string{"."}} }

// Stream reads one page from r, as a pipe hands it on.
func Stream(r io.Reader, name string) (Source, error) {
	raw, err := io.ReadAll(io.LimitReader(r, page.MaxBytes+1))
	if err != nil {
		return Source{}, fmt.Errorf("standard input cannot be read: %w", err)
	}
	return Source{single: raw, names: []string{name}}, nil
}

// Paths names files and folders to read, folders with all that is below them. An error
// says which path cannot be opened; nothing has been read then.
func Paths(paths ...string) ([]Source, error) {
	sources := make([]Source, 0, len(paths))
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, reason(err))
		}
		if info.IsDir() {
			sources = append(sources, Source{root: os.DirFS(p), shown: p, names: []string{"."}})
			continue
		}
		dir, name := filepath.Split(p)
		if dir == "" {
			dir = "."
		}
		sources = append(sources, Source{root: os.DirFS(dir), shown: dir, names: []string{name}})
	}
	return sources, nil
}

// reason strips an error of the file system down to what went wrong.
func reason(err error) error {
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// Why a file can be passed over, beside the reasons of [page.Parse].
var (
	ErrIrregular = errors.New("not a regular file")
	ErrBroken    = errors.New("mareader cannot cope with the page")
)

// file is one file to read, by name in its source.
type file struct {
	order int
	root  fs.FS
	name  string
	raw   []byte // read already
	err   error
}

// walk sends the files of the sources in order. Hidden files and those whose format
// mareader does not read are passed over.
func walk(ctx context.Context, sources []Source, out chan<- file) {
	defer close(out)
	n := 0
	send := func(f file) bool {
		f.order = n
		n++
		select {
		case out <- f:
			return true
		case <-ctx.Done():
			return false
		}
	}
	for _, s := range sources {
		if s.root == nil {
			send(file{name: s.names[0], raw: s.single})
			continue
		}
		for _, name := range s.names {
			if !s.walk(name, send) {
				return
			}
		}
	}
}

func (s Source) walk(start string, send func(file) bool) bool {
	err := fs.WalkDir(s.root, start, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			if !send(file{name: name, err: reason(err)}) {
				return fs.SkipAll
			}
			return fs.SkipDir
		case name != start && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir(), name != start && !readable(name):
			return nil
		}
		if !send(file{root: s.root, name: name}) {
			return fs.SkipAll
		}
		return nil
	})
	return err == nil
}

// readable reports whether the name is that of a format that mareader reads.
func readable(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".md", ".markdown", ".text":
		return true
	}
	return false
}

// outcome is what became of a file.
type outcome struct {
	order    int
	articles []*data.Article
	skipped  *Skipped
}

// read reads one file. Whatever a page does to the program, the others are read.
func (f file) read() (o outcome) {
	defer func() {
		if broken := recover(); broken != nil {
			o = outcome{order: f.order, skipped: &Skipped{clean.Line(f.name), fmt.Errorf("%w: %v", ErrBroken, broken)}}
		}
	}()
	articles, err := f.articles()
	if err != nil {
		return outcome{order: f.order, skipped: &Skipped{clean.Line(f.name), err}}
	}
	return outcome{order: f.order, articles: articles}
}

func (f file) articles() ([]*data.Article, error) {
	if f.err != nil {
		return nil, f.err
	}
	raw := f.raw
	if raw == nil {
		info, err := fs.Stat(f.root, f.name)
		switch {
		case err != nil:
			return nil, reason(err)
		case !info.Mode().IsRegular():
			return nil, ErrIrregular
		case info.Size() > page.MaxBytes:
			return nil, page.ErrLarge
		}
		if raw, err = fs.ReadFile(f.root, f.name); err != nil {
			return nil, reason(err)
		}
	}
	return data.Read(f.name, raw)
}
