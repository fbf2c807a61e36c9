//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly && !windows

package cache

import (
	"errors"
	"os"
)

// Where files can be neither mapped nor locked nothing is kept.

func mapFile(*os.File, int64, int) ([]byte, error) { return nil, errors.ErrUnsupported }

func lockFile(string) (*os.File, error) { return nil, errors.ErrUnsupported }
