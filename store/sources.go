package store

import (
	"errors"
	"io"

	"mareader/data"
	"mareader/store/source"
)

// Source is where the pages of a library lie.
type Source = source.Source

// Embedded is the library that mareader carries inside itself.
func Embedded() Source { return source.FS(data.Dispatches()) }

// Stream reads one page from r, as a pipe hands it on.
func Stream(r io.Reader, name string) (Source, error) { return source.Stream(r, name) }

// Paths names files and folders to read, as [source.Paths] does.
func Paths(paths ...string) ([]Source, error) { return source.Paths(paths...) }

// Why a file can be passed over, beside the reasons of packages page and source.
var (
	ErrIrregular = source.ErrIrregular
	ErrBroken    = errors.New("mareader cannot cope with the page")
)
