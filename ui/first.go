package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// First is what draws the first screen of a library on a terminal of a size: it can be
// written before the framework is up, which takes it for nothing and draws it again. It
// leaves the terminal where the framework is about to put it, in the alternate screen with
// the cursor hidden.
func First(o Options, width, height int) string {
	m, _ := begin(o).Update(tea.WindowSizeMsg{Width: width, Height: height})
	var b strings.Builder
	b.WriteString(ansi.SetModeAltScreenSaveCursor + ansi.ResetModeTextCursorEnable + ansi.EraseEntireDisplay)
	for row, line := range strings.Split(m.(Model).View().Content, "\n") {
		fmt.Fprint(&b, ansi.CursorPosition(1, row+1), line)
	}
	return b.String()
}
