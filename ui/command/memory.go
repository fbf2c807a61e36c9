package command

import (
	"math"
	"runtime/debug"
)

// memory is how many bytes the program may take up: what GOMEMLIMIT says, else three
// quarters of what there is, 0 for any number. Near that, it takes more time to tidy up.
func memory() uint64 {
	limit := debug.SetMemoryLimit(-1)
	if limit == math.MaxInt64 {
		if limit = int64(installed() / 4 * 3); limit == 0 {
			return 0
		}
		debug.SetMemoryLimit(limit)
	}
	return uint64(limit)
}
