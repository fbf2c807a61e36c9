//go:build unix

package command

import (
	"os"
	"os/signal"
	"syscall"
)

// beforeSuspension does something whenever the program is about to be suspended. Once it was
// asked for, the signal does nothing else any more: another one stops the program.
func beforeSuspension(do func()) (stop func()) {
	asked, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(asked, syscall.SIGTSTP)
	go func() {
		for {
			select {
			case <-asked:
				do()
				_ = syscall.Kill(syscall.Getpid(), syscall.SIGSTOP) // nobody can be forbidden to stop himself
			case <-done:
				return
			}
		}
	}()
	return func() { signal.Stop(asked); close(done) }
}
