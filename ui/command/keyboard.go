package command

import (
	"errors"
	"io"
	"os"
)

// errGone is why reading ends where nobody can read any more.
var errGone = errors.New("the terminal is gone")

// keyboard is a terminal that keys are read off. At its end the framework would wait for
// ever, though that says what a signal does that not every program hears: the terminal is
// gone.
type keyboard struct{ *os.File }

func (k keyboard) Read(keys []byte) (int, error) {
	n, err := k.File.Read(keys)
	if errors.Is(err, io.EOF) {
		err = errGone
	}
	return n, err
}
