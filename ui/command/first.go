package command

import (
	"io"
	"os"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"mareader/ui"
)

// first writes the first screen while the framework is not up yet, for the reader not to
// wait for it; whoever has no screen that can be addressed waits.
func (s *session) first(o ui.Options) {
	width, height, err := term.GetSize(s.out.Fd())
	if err != nil || width <= 0 || height <= 0 {
		return
	}
	profile := colorprofile.Env(os.Environ())
	switch name := os.Getenv("TERM"); {
	case name == "" || name == "dumb":
		return
	case os.Getenv("NO_COLOR") != "":
		profile = colorprofile.ASCII
	}
	out := colorprofile.Writer{Forward: s.out, Profile: profile}
	_, _ = io.WriteString(&out, ui.First(o, width, height)) // the framework draws it again
}
