package command

import (
	"runtime"

	"mareader/store"
)

// crowd is how many threads run for each core while files are read.
const crowd = 4

// sharing hands on batches and has more threads than cores until the last of them: then
// the system shares the cores between those who read files and whoever draws the screen,
// and a key need not wait until a file is read.
func sharing(next func() store.Batch) func() store.Batch {
	if next == nil {
		return nil
	}
	before := runtime.GOMAXPROCS(0)
	runtime.GOMAXPROCS(crowd * before)
	return func() store.Batch {
		b := next()
		if b.Done {
			runtime.GOMAXPROCS(before)
		}
		return b
	}
}
