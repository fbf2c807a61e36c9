package keys

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/lang"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Section is the keys of one screen.
type Section struct {
	Title    string
	Bindings []key.Binding
}

// Page is the help page: every key of every screen, in columns where there is room.
type Page struct {
	theme         theme.Theme
	sections      []Section
	moves         Table[Page]
	width, height int
	lines         []string
	scroll        window.Scroll
}

// column is the width from which one more column of keys fits.
const column = 52

// NewPage returns the page of some sections. What moves every screen is said once.
func NewPage(t theme.Theme, l lang.Lang, sections ...Section) Page {
	p := Page{theme: t, moves: Moves(l, Page.by)}
	shared := p.moves.Bindings()
	p.sections = []Section{{l.Say("Se déplacer, partout", "Moving, everywhere"), shared}}
	for _, s := range sections {
		s.Bindings = slices.DeleteFunc(slices.Clone(s.Bindings), func(b key.Binding) bool {
			return slices.ContainsFunc(shared, func(move key.Binding) bool { return same(b, move) })
		})
		p.sections = append(p.sections, s)
	}
	return p
}

// Sections are what the page lists.
func (p Page) Sections() []Section { return p.sections }

func same(a, b key.Binding) bool {
	return a.Help() == b.Help() && slices.Equal(a.Keys(), b.Keys())
}

// Percent is how far down the page is shown.
func (p Page) Percent() int { return p.scroll.Percent() }

// SetSize gives the page its rectangle.
func (p *Page) SetSize(width, height int) {
	p.width, p.height = width, height
	p.lines = p.columns(max(1, min(width/column, 3)))
	p.scroll = p.scroll.Resize(len(p.lines), height)
}

// Press scrolls the page.
func (p Page) Press(press tea.KeyPressMsg) Page {
	p, _, _ = p.moves.Press(p, press)
	return p
}

func (p Page) by(m window.Motion) Page {
	p.scroll = p.scroll.By(m)
	return p
}

// View is exactly as many lines as the page is high.
func (p Page) View() string {
	lines := make([]string, p.height)
	from, to := p.scroll.Shown()
	for i, line := range p.lines[from:to] {
		lines[i] = ansi.Truncate(line, p.width, "")
	}
	return strings.Join(lines, "\n")
}

// columns sets the sections in n columns of about the same height, none of them broken.
func (p Page) columns(n int) []string {
	total := 0
	for _, s := range p.sections {
		total += len(s.Bindings) + 2
	}
	columns := make([][]string, n)
	at, share := 0, (total+n-1)/n
	for _, s := range p.sections {
		if at < n-1 && len(columns[at]) > 0 && len(columns[at])+len(s.Bindings)/2 > share {
			at++
		}
		columns[at] = append(columns[at], p.section(s)...)
	}
	return beside(columns, p.width/n)
}

func (p Page) section(s Section) []string {
	widest := 0
	for _, b := range s.Bindings {
		widest = max(widest, ansi.StringWidth(b.Help().Key))
	}
	lines := []string{" " + p.theme.Title.Render(s.Title)}
	for _, b := range s.Bindings {
		gap := strings.Repeat(" ", widest-ansi.StringWidth(b.Help().Key))
		lines = append(lines, "  "+p.theme.Accent.Render(b.Help().Key)+gap+"  "+p.theme.Text.Render(b.Help().Desc))
	}
	return append(lines, "")
}

// beside joins columns line by line.
func beside(columns [][]string, width int) []string {
	rows := 0
	for _, c := range columns {
		rows = max(rows, len(c))
	}
	lines := make([]string, rows)
	for i, c := range columns {
		for row := range lines {
			cell := ""
			if row < len(c) {
				cell = ansi.Truncate(c[row], width, "…")
			}
			if i < len(columns)-1 {
				cell += strings.Repeat(" ", max(0, width-ansi.StringWidth(cell)))
			}
			lines[row] += cell
		}
	}
	return lines
}
