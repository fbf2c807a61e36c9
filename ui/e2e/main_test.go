//go:build unix

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

// run builds the program, puts it first on the PATH, and runs the tests on it.
func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "mareader-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	if signal.Ignored(syscall.SIGHUP) { // as under nohup: what a shell leaves behind would not hear that its terminal is gone
		signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	}
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "mareader"), "mareader")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "the program does not build:", err)
		return 1
	}
	if err := os.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}
