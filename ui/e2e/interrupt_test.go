//go:build unix

package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
)

// TestInterruptedWhileReading holds that a program that prints ends at once when it is
// interrupted, even while it waits for its standard input.
func TestInterruptedWhileReading(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	list := exec.Command("mareader", "list", "-")
	list.Stdout, list.Stderr = &out, &out
	page, err := list.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := list.Start(); err != nil {
		t.Fatal(err)
	}
	defer list.Process.Kill()
	// More than a pipe holds: once it is written, the program reads.
	if _, err := page.Write(bytes.Repeat([]byte("mot "), 1<<18)); err != nil {
		t.Fatal(err)
	}
	if err := list.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if _ = list.Wait(); list.ProcessState.ExitCode() != 130 || out.Len() > 0 {
		t.Errorf("ended with %d, want 130, and said %q", list.ProcessState.ExitCode(), out.String())
	}
}
