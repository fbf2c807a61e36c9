// Package command is the command line: it reads arguments, environment and settings, opens
// the library they name, then prints what a command asks for or starts the reader.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"mareader/data/clean"
	"mareader/data/office"
	"mareader/store/marks"
	"mareader/ui/config"
	"mareader/ui/lang"
	"mareader/ui/plain"
)

// Exit codes.
const (
	done        = 0
	nothing     = 1 // nothing found
	wrong       = 2 // wrong use, or a path that cannot be read
	interrupted = 130
)

var errNothing = errors.New("nothing found")

// Run carries out one command line and returns the exit code. An error is told on errs in
// one line.
func Run(ctx context.Context, args []string, in, out *os.File, errs io.Writer) int {
	s := session{ctx: ctx, in: in, out: out, lang: lang.FromEnv(os.Getenv)}
	err := s.run(args)
	code := codeOf(err)
	if code == wrong {
		fmt.Fprintln(errs, "mareader:", clean.Line(s.lang.Error(err)))
	}
	return code
}

func codeOf(err error) int {
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return done
	case errors.Is(err, errNothing):
		return nothing
	case errors.Is(err, tea.ErrInterrupted), errors.Is(err, context.Canceled):
		return interrupted
	}
	return wrong
}

// session is one run of the program: its settings, and where it reads and prints.
type session struct {
	ctx     context.Context
	in, out *os.File
	lang    lang.Lang
	config  config.Config
	flags   flags
	facts   *office.Facts // who held which office, if the reader adds anyone to those known
	args    []string      // what is left of the command line

	marks    *marks.Marks // what the reader notes
	unmarked error        // why that cannot be read
}

// run reads the command line and calls its command; without one, the reader.
func (s *session) run(args []string) error {
	if err := s.parse(args); err != nil {
		return err
	}
	if err := s.configure(); err != nil {
		return err
	}
	cmd, found := s.command()
	switch {
	case cmd.name == "help", s.flags.help:
		return s.help(cmd)
	case !found:
		return s.read()
	}
	if err := s.allowed(cmd); err != nil {
		return err
	}
	return cmd.run(s)
}

// print prints with a printer that is flushed at the end.
func (s *session) print(what func(plain.Printer)) error {
	p := plain.New(s.out, s.lang)
	what(p)
	return p.Flush()
}

// say is an error in the language of the interface.
func (s *session) say(fr, en string, args ...any) error {
	return fmt.Errorf(s.lang.Say(fr, en), args...)
}
