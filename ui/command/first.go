package command

import (
	"io"
	"os"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"mareader/ui"
)

// first writes the first screen while the framework is not up yet, for the reader not to
// wait for it. From then on the terminal hands on keys as the framework wants them: none
// that is typed meanwhile is lost, or shown, or taken for a line. Restore is to be called
// at the end. Whoever has no screen that can be addressed waits.
func (s *session) first(o ui.Options) (restore func()) {
	width, height, err := term.GetSize(s.out.Fd())
	name := os.Getenv("TERM")
	if err != nil || width <= 0 || height <= 0 || name == "" || name == "dumb" {
		return func() {}
	}
	found, err := term.MakeRaw(s.in.Fd())
	if err != nil {
		return func() {}
	}
	profile := colorprofile.Env(os.Environ())
	if os.Getenv("NO_COLOR") != "" {
		profile = colorprofile.ASCII
	}
	out := colorprofile.Writer{Forward: s.out, Profile: profile}
	_, _ = io.WriteString(&out, ui.First(o, width, height)) // the framework draws it again
	back := func() { _ = term.Restore(s.in.Fd(), found) }   // a terminal that is gone needs it no more
	stop := beforeSuspension(back)                          // the framework found the terminal like this, and would leave it so
	return func() { stop(); back() }
}

// leave brings the terminal back from the first screen where the framework, cut short, did
// not come to do so.
func (s *session) leave() {
	if term.IsTerminal(s.out.Fd()) {
		_, _ = io.WriteString(s.out, ansi.ResetModeAltScreenSaveCursor+ansi.SetModeTextCursorEnable)
	}
}
