//go:build unix

package e2e

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTopLevel holds that the repository's root stays as small as it is; mareader is what
// `go build` leaves there.
func TestTopLevel(t *testing.T) {
	allowed := []string{"main.go", "ui", "store", "data", "go.mod", "go.sum", "README.md", "mareader"}
	entries, err := os.ReadDir("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !strings.HasPrefix(name, ".") && !slices.Contains(allowed, name) {
			t.Errorf("%s is no part of the house", name)
		}
	}
}
