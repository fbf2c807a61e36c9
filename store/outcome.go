package store

import (
	"errors"
	"fmt"

	"mareader/data"
	"mareader/data/clean"
	"mareader/data/page"
	"mareader/store/source"
)

// outcome is what became of a file.
type outcome struct {
	file     source.File // without its bytes
	articles []*data.Article
	marks    []mark
	skipped  *Skipped
	bytes    int
}

// read reads one file. Whatever a page does to the program, the others are read.
func read(f source.File, pages data.Reader) (o outcome) {
	defer func() {
		if broken := recover(); broken != nil {
			o.articles, o.marks = nil, nil
			o.skip(fmt.Errorf("%w: %v", ErrBroken, broken))
		}
	}()
	raw, err := f.Read()
	o.file, o.bytes = f.Bare(), len(raw)
	if f.End {
		return o
	}
	if err == nil {
		o.articles, err = pages.Read(f.Name, raw, f.Origin.Stamp.Day())
	}
	if err != nil && (f.Sure || !noPage(err)) {
		o.skip(err)
	}
	for _, a := range o.articles {
		o.marks = append(o.marks, markOf(a, o.file.Origin.Name))
	}
	return o
}

func (o *outcome) skip(err error) {
	o.skipped = &Skipped{Path: clean.Line(o.file.Name), Err: err}
}

// noPage tells whether a file has nothing to do with pages. Nothing is said of one whose
// name promised no page either.
func noPage(err error) bool { return errors.Is(err, page.ErrBinary) || errors.Is(err, page.ErrEmpty) }
