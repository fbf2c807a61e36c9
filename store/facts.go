package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"mareader/data"
	"mareader/data/clean"
	"mareader/data/office"
)

// peopleFile is where a reader says who held which office, in the form of offices.toml.
const peopleFile = "people.toml"

// Facts returns who held which office: what mareader knows, and what the reader adds in
// the files named, which need not exist, and in the people.toml of the sources' folders.
// It is nil where nobody adds anything. An error is one line that names the file and the
// line in it.
func Facts(sources []Source, files ...string) (*office.Facts, error) {
	var facts *office.Facts
	read := map[string]bool{}
	add := func(path string, raw []byte, err error) error {
		if errors.Is(err, fs.ErrNotExist) || read[path] {
			return nil
		}
		read[path] = true
		if err == nil {
			facts, err = extend(facts, raw)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", clean.Line(path), err)
		}
		return nil
	}
	for _, path := range files {
		raw, err := os.ReadFile(path)
		if err := add(path, raw, reason(err)); err != nil {
			return nil, err
		}
	}
	for _, s := range sources {
		path, raw, err := s.Beside(peopleFile)
		if err := add(path, raw, err); err != nil {
			return nil, err
		}
	}
	return facts, nil
}

// extend adds what a reader's file says to the facts.
func extend(facts *office.Facts, raw []byte) (*office.Facts, error) {
	own, err := office.Load(raw)
	if err != nil {
		return nil, err
	}
	if facts == nil {
		facts = data.Facts()
	}
	return facts.Merge(own)
}

// reason strips an error of the file system down to what went wrong.
func reason(err error) error {
	if at := (*fs.PathError)(nil); errors.As(err, &at) {
		return at.Err
	}
	return err
}
