package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"mareader/data"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/marks"
	"mareader/ui"
	"mareader/ui/config"
	"mareader/ui/plain"
)

// sources returns the library, once it is known who held which office by what lies in its
// folders.
func (s *session) sources(paths []string) ([]store.Source, error) {
	sources, err := s.named(paths)
	if err != nil {
		return nil, err
	}
	s.facts, err = store.Facts(sources, config.People())
	if err != nil {
		return nil, err
	}
	if s.marks == nil {
		s.marks, s.unmarked = marks.Open(marks.Path())
	}
	return sources, nil
}

// named returns the library: paths, --library, MAREADER_LIBRARY, the settings, or the
// embedded one, whichever is named first.
func (s *session) named(paths []string) ([]store.Source, error) {
	if len(paths) == 0 {
		paths = s.flags.library
	}
	if env := os.Getenv("MAREADER_LIBRARY"); len(paths) == 0 && env != "" {
		paths = strings.Split(env, string(os.PathListSeparator))
	}
	if len(paths) == 0 {
		paths = s.config.Library
	}
	if err := s.options().Check(); err != nil {
		return nil, err
	}
	switch {
	case len(paths) == 0:
		return []store.Source{store.Embedded()}, nil
	case len(paths) == 1 && paths[0] == "-":
		s.marks = marks.Memory() // what comes by standard input cannot be found again
		return s.stdin()
	}
	sources, err := store.Paths(paths...)
	if err != nil {
		return nil, fmt.Errorf("%w (mareader --help)", err)
	}
	return sources, nil
}

func (s *session) options() store.Options {
	o := store.Options{Include: s.flags.include, Exclude: s.flags.exclude, Facts: s.facts, Cache: s.keeps(), Memory: memory()}
	if s.marks != nil {
		o.Edits = s.marks.Edits
	}
	return o
}

// known is who held which office.
func (s *session) known() *office.Facts {
	if s.facts == nil {
		return data.Facts()
	}
	return s.facts
}

// stdin reads standard input; an interruption does not wait for its end.
func (s *session) stdin() ([]store.Source, error) {
	var page store.Source
	var err error
	read := make(chan struct{})
	go func() {
		defer close(read)
		page, err = store.Stream(s.in, s.lang.Say("entrée standard", "standard input"))
	}()
	select {
	case <-read:
		return []store.Source{page}, err
	case <-s.ctx.Done():
		return nil, s.ctx.Err()
	}
}

// open reads the whole library for a command that prints, which has nothing to print where
// nothing can be read.
func (s *session) open(paths []string) (*store.Library, error) {
	lib, err := s.readAll(paths)
	if err != nil {
		return nil, err
	}
	if skipped := lib.Skipped(); lib.Len() == 0 && len(skipped) > 0 {
		return nil, fmt.Errorf("%s: %w (mareader check)", skipped[0].Path, skipped[0].Err)
	}
	return lib, nil
}

// readAll reads the whole library.
func (s *session) readAll(paths []string) (*store.Library, error) {
	sources, err := s.sources(paths)
	if err != nil {
		return nil, err
	}
	lib := store.ReadAll(s.options().Open(s.ctx, sources...))
	s.options().Catch(s.ctx, lib, sources...)
	lib.SetMarks(s.marks)
	return lib, s.ctx.Err()
}

// read starts the reader; where nobody can see it, it prints the list.
func (s *session) read() error {
	if !term.IsTerminal(s.out.Fd()) {
		lib, err := s.open(s.args)
		if err != nil {
			return err
		}
		return s.print(func(p plain.Printer) { p.List(lib.Sorted(store.ByDate)) })
	}
	sources, err := s.sources(s.args)
	if err != nil {
		return err
	}
	running, end := signal.NotifyContext(s.ctx, syscall.SIGTERM) // which the framework does not hear before it is up
	defer end()
	ctx, cancel := context.WithCancel(running)
	defer cancel()
	var options []tea.ProgramOption
	if os.Getenv("NO_COLOR") != "" { // any value, which the framework does not take
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	if term.IsTerminal(s.in.Fd()) {
		options = append(options, tea.WithInput(keyboard{s.in}))
	}
	reading, stop := context.WithCancel(ctx) // its own, so that what is read stays when reading stops
	defer stop()
	lib, next := s.options().Open(reading, sources...)
	lib.SetMarks(s.marks)
	shown := ui.Options{
		Library:  lib,
		Next:     sharing(next),
		Watch:    s.options().Watch(ctx, lib, sources...),
		Stop:     stop,
		Now:      time.Now,
		Marks:    s.marks,
		Unsaved:  s.unmarked != nil,
		Lang:     s.lang,
		Light:    s.flags.theme == "light",
		Fixed:    s.flags.theme != "",
		Searches: s.config.Searches,
	}
	restore := s.first(shown)
	defer restore()
	shown.Facts = s.known()
	if err = ui.Run(ctx, shown, options...); err != nil {
		s.leave()
	}
	switch {
	case errors.Is(err, tea.ErrProgramKilled) && s.ctx.Err() != nil:
		return s.ctx.Err()
	case errors.Is(err, tea.ErrProgramKilled) && running.Err() != nil:
		return nil
	}
	return err
}
