// Package cache keeps on the disk what was worked out of a library, so that it opens at
// once the next time. It holds records and sections of bytes and knows nothing of articles.
// Nothing in it is the only copy of anything: what is damaged, or of another version of the
// program, is made anew.
package cache

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Limit is how many bytes the libraries may take up together. Above it, those that were
// opened longest ago are removed.
const Limit = 8 << 30

// Dir is where libraries are kept: mareader's folder of the user's cache; "" where the
// system has none.
func Dir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "mareader")
}

// Usage is how many libraries a folder keeps, and how many bytes they take up.
func Usage(dir string) (libraries int, bytes int64, err error) {
	all, err := list(dir)
	for _, l := range all {
		bytes += l.bytes
	}
	return len(all), bytes, err
}

// Clear removes the libraries that a folder keeps. Those that are open stay usable.
func Clear(dir string) error {
	all, err := list(dir)
	for _, l := range all {
		err = errors.Join(err, os.RemoveAll(l.dir))
	}
	return err
}

// trim removes the libraries that were opened longest ago until all take up no more than
// limit, but for the one in the folder named.
func trim(dir string, limit int64) {
	all, _ := list(filepath.Dir(dir)) // whatever cannot be listed cannot be removed
	total := int64(0)
	for _, l := range all {
		total += l.bytes
	}
	for _, l := range all {
		if total <= limit {
			return
		}
		if l.dir == dir || !idle(l.dir) {
			continue
		}
		if os.RemoveAll(l.dir) == nil {
			total -= l.bytes
		}
	}
}

// idle tells whether nobody writes in a folder.
func idle(dir string) bool {
	lock, err := lockFile(filepath.Join(dir, lockName))
	if err != nil {
		return false
	}
	return lock.Close() == nil
}

// library is one that is kept.
type library struct {
	dir    string
	bytes  int64
	opened time.Time
}

// list lists the libraries of a folder, the one opened longest ago first.
func list(dir string) ([]library, error) {
	folders, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || dir == "" {
		return nil, nil
	}
	var all []library
	for _, f := range folders {
		if !f.IsDir() {
			continue
		}
		l := library{dir: filepath.Join(dir, f.Name())}
		files, err := os.ReadDir(l.dir)
		if err != nil {
			continue
		}
		for _, file := range files {
			info, err := file.Info()
			if err != nil {
				continue // removed since
			}
			l.bytes += info.Size()
			if file.Name() == catalogName {
				l.opened = info.ModTime()
			}
		}
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b library) int {
		return cmp.Or(a.opened.Compare(b.opened), cmp.Compare(a.dir, b.dir))
	})
	return all, err
}
