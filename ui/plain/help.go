package plain

import (
	"strings"

	"mareader/ui/typeset"
)

// Entry is a line of a help text: a command or a flag, and what it does.
type Entry struct{ Name, Does string }

// Help prints a help text: how a command is called, what it does, and its entries.
func (p Printer) Help(usage, does string, sections ...[]Entry) {
	p.line("", usage)
	p.gap()
	p.line("", does)
	for _, entries := range sections {
		p.gap()
		p.entries(entries)
	}
}

// entries prints names in one column and what they do in another.
func (p Printer) entries(entries []Entry) {
	width := 0
	for _, e := range entries {
		width = max(width, typeset.Width(e.Name))
	}
	for _, e := range entries {
		p.line("  "+e.Name+strings.Repeat(" ", width-typeset.Width(e.Name)+2), e.Does)
	}
}
