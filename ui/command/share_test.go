package command

import (
	"runtime"
	"testing"

	"mareader/store"
)

func TestMoreThreadsThanCoresOnlyWhileReading(t *testing.T) {
	before := runtime.GOMAXPROCS(0)
	batches := []store.Batch{{}, {Done: true}}
	next := sharing(func() store.Batch {
		b := batches[0]
		batches = batches[1:]
		return b
	})
	for next(); len(batches) > 0; next() {
		if now := runtime.GOMAXPROCS(0); now <= before {
			t.Errorf("%d threads while reading, %d before", now, before)
		}
	}
	if now := runtime.GOMAXPROCS(0); now != before {
		t.Errorf("%d threads at the end, %d before", now, before)
	}
	if sharing(nil) != nil {
		t.Error("there is something to read where all is there")
	}
}
