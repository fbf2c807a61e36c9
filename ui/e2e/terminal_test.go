//go:build unix

package e2e

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// patience is how long a terminal is watched before a test gives up.
const patience = 20 * time.Second

// terminal is a terminal with a program in it: a pseudo-terminal, and the screen that a
// person would see on it.
type terminal struct {
	t       *testing.T
	program *exec.Cmd
	keys    *os.File    // the person's side
	line    *os.File    // the program's side, which stays open after its end
	found   *term.State // the line's settings before the program
	ended   chan int    // the program's exit code

	lock   sync.Mutex // over the rest
	screen *vt.Emulator
	modes  map[ansi.Mode]bool
	alt    bool         // the alternate screen is shown
	output bytes.Buffer // all that the program wrote
}

// with is what a terminal has beside the usual.
type with struct {
	env   []string
	stdin *os.File
	deaf  bool // the terminal answers no question
}

// open runs a command in a terminal of 120×36 with French as its language, beside the
// other tests.
func open(t *testing.T, w with, command ...string) *terminal {
	t.Helper()
	t.Parallel()
	x := &terminal{t: t, ended: make(chan int, 1), screen: vt.NewEmulator(120, 36)}
	keys, line, err := pty.Open()
	if err != nil {
		t.Skip("no pseudo-terminal here:", err)
	}
	x.keys, x.line = closable(t, keys), line
	x.watch()
	x.resize(120, 36)
	x.found = x.settings()
	go x.listen(w.deaf)
	x.program = exec.Command(command[0], command[1:]...)
	x.program.Stdin, x.program.Stdout, x.program.Stderr = x.line, x.line, x.line
	if w.stdin != nil {
		x.program.Stdin = w.stdin
	}
	x.program.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: 1}
	x.program.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + t.TempDir(), "TERM=xterm-256color", "LANG=fr_MA.UTF-8",
	}, w.env...)
	x.start()
	return x
}

// closable is a file whose closing does not wait for who reads it, as that of the side that
// pty opens does: the terminal would not be gone before the program wrote once more.
func closable(t *testing.T, file *os.File) *os.File {
	t.Helper()
	fd, err := unix.FcntlInt(file.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = errors.Join(unix.SetNonblock(fd, true), file.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(fd), file.Name())
}

// start starts the program and sees to its end.
func (x *terminal) start() {
	x.t.Helper()
	if err := x.program.Start(); err != nil {
		x.t.Fatal(err)
	}
	over := make(chan struct{})
	go func() {
		_ = x.program.Wait()
		x.ended <- x.program.ProcessState.ExitCode()
		close(over)
	}()
	x.t.Cleanup(func() {
		_ = syscall.Kill(-x.program.Process.Pid, syscall.SIGKILL)
		<-over
		x.line.Close()
		x.keys.Close()
		x.screen.InputPipe().(io.Closer).Close()
	})
}

// watch keeps what the screen tells of itself.
func (x *terminal) watch() {
	x.modes = map[ansi.Mode]bool{ansi.ModeTextCursorEnable: true, ansi.ModeAutoWrap: true}
	x.screen.SetCallbacks(vt.Callbacks{
		AltScreen:   func(on bool) { x.alt = on },
		EnableMode:  func(m ansi.Mode) { x.modes[m] = true },
		DisableMode: func(m ansi.Mode) { x.modes[m] = false },
	})
}

// listen shows on the screen what the program writes, and gives the program the screen's
// answers.
func (x *terminal) listen(deaf bool) {
	answers := io.Writer(x.keys)
	if deaf {
		answers = io.Discard
	}
	go io.Copy(answers, x.screen)
	chunk := make([]byte, 4096)
	for {
		n, err := x.keys.Read(chunk)
		if err != nil {
			return
		}
		x.lock.Lock()
		x.output.Write(chunk[:n])
		x.screen.Write(chunk[:n])
		x.lock.Unlock()
	}
}

// press presses keys one after the other: a name or the text they type.
func (x *terminal) press(keys ...string) {
	x.t.Helper()
	for _, key := range keys {
		switch key {
		case "enter":
			key = "\r"
		case "ctrl+c":
			key = "\x03"
		case "ctrl+d":
			key = "\x04"
		case "ctrl+z":
			key = "\x1a"
		}
		if _, err := x.keys.WriteString(key); err != nil {
			x.t.Fatal(err)
		}
	}
}

// resize gives the terminal another size.
func (x *terminal) resize(width, height int) {
	x.t.Helper()
	x.lock.Lock()
	x.screen.Resize(width, height)
	x.lock.Unlock()
	connection, err := x.keys.SyscallConn() // for [os.File.Fd] would make its reading block
	if err != nil {
		x.t.Fatal(err)
	}
	size := unix.Winsize{Col: uint16(width), Row: uint16(height)}
	if failed := connection.Control(func(fd uintptr) { err = unix.IoctlSetWinsize(int(fd), unix.TIOCSWINSZ, &size) }); failed != nil || err != nil {
		x.t.Fatal(failed, err)
	}
}

// text is what stands on the screen, its no-break spaces made plain.
func (x *terminal) text() string {
	x.lock.Lock()
	defer x.lock.Unlock()
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(x.screen.String())
}

// written is all that the program wrote so far.
func (x *terminal) written() string {
	x.lock.Lock()
	defer x.lock.Unlock()
	return x.output.String()
}

// see waits until the screen shows every pattern.
func (x *terminal) see(patterns ...string) {
	x.t.Helper()
	for _, pattern := range patterns {
		sought := regexp.MustCompile("(?m)" + pattern)
		x.await("to see "+pattern, func() bool { return sought.MatchString(x.text()) })
	}
}

// miss waits until the screen shows a pattern no more.
func (x *terminal) miss(pattern string) {
	x.t.Helper()
	sought := regexp.MustCompile("(?m)" + pattern)
	x.await("to see no "+pattern, func() bool { return !sought.MatchString(x.text()) })
}

// await waits until something is so.
func (x *terminal) await(what string, so func() bool) {
	x.t.Helper()
	for start := time.Now(); !so(); time.Sleep(5 * time.Millisecond) {
		if time.Since(start) > patience {
			x.t.Fatalf("waited %s; the screen:\n%s", what, x.text())
		}
	}
}

// ends waits for the end of the program, which must have this exit code.
func (x *terminal) ends(code int) {
	x.t.Helper()
	select {
	case got := <-x.ended:
		if got != code {
			x.t.Errorf("ended with %d, want %d; the screen:\n%s", got, code, x.text())
		}
	case <-time.After(patience):
		x.t.Fatalf("the program goes on; the screen:\n%s", x.text())
	}
}

// settings are how the line treats what is typed: raw, with echo…
func (x *terminal) settings() *term.State {
	x.t.Helper()
	state, err := term.GetState(x.line.Fd())
	if err != nil {
		x.t.Fatal(err)
	}
	return state
}

// raw holds that the program has taken the terminal for itself.
func (x *terminal) raw() {
	x.t.Helper()
	x.await("for the alternate screen and raw keys", func() bool {
		x.lock.Lock()
		defer x.lock.Unlock()
		return x.alt && *x.settings() != *x.found
	})
}

// asFound holds that the terminal is as it was before the program: its main screen, its
// cursor, its modes, how it tells its keys, its line settings.
func (x *terminal) asFound() {
	x.t.Helper()
	x.await("for the terminal as it was found", func() bool {
		x.lock.Lock()
		defer x.lock.Unlock()
		for mode, on := range x.modes {
			usual := mode == ansi.ModeTextCursorEnable || mode == ansi.ModeAutoWrap
			if on != usual {
				return false
			}
		}
		asked := bytes.Count(x.output.Bytes(), []byte(ansi.PushKittyKeyboard(1)))
		given := bytes.Count(x.output.Bytes(), []byte(ansi.PopKittyKeyboard(1)))
		return !x.alt && asked == given && *x.settings() == *x.found
	})
}
