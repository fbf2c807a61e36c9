package source

import (
	"fmt"
	"path"
	"strings"
)

// Globs say which files of the folders are read. A glob with a slash is compared with
// the name from the top of the folder, one without with each part of it; one that names
// a folder names all below it. "**" stands for any number of folders, the rest is as in
// [path.Match]. Files that are named as sources are read in any case.
type Globs struct {
	Include []string // nothing but these, if there are any
	Exclude []string // and none of these
}

// Check says which glob cannot be read.
func (g Globs) Check() error {
	for _, globs := range [][]string{g.Include, g.Exclude} {
		for _, glob := range globs {
			if _, err := path.Match(glob, ""); err != nil {
				return fmt.Errorf("%s: %w", glob, err)
			}
		}
	}
	return nil
}

// excludes tells whether a file or folder is passed over, with all below it.
func (g Globs) excludes(name string) bool { return among(g.Exclude, name) }

// includes tells whether a file is one of those asked for.
func (g Globs) includes(name string) bool { return len(g.Include) == 0 || among(g.Include, name) }

// among tells whether a glob names the file or a folder that it is in.
func among(globs []string, name string) bool {
	for _, glob := range globs {
		glob = strings.Trim(strings.TrimPrefix(glob, "./"), "/")
		parts := strings.Split(name, "/")
		for i := range parts {
			if strings.Contains(glob, "/") && match(strings.Split(glob, "/"), parts[:i+1]) {
				return true
			}
			if ok, _ := path.Match(glob, parts[i]); ok {
				return true
			}
		}
	}
	return false
}

// match compares part by part.
func match(glob, name []string) bool {
	for ; len(glob) > 0; glob, name = glob[1:], name[1:] {
		if glob[0] == "**" {
			for i := range len(name) + 1 {
				if match(glob[1:], name[i:]) {
					return true
				}
			}
			return false
		}
		if len(name) == 0 {
			return false
		}
		if ok, _ := path.Match(glob[0], name[0]); !ok {
			return false
		}
	}
	return len(name) == 0
}
