// Package profile is the page of one person: the offices held and how they are known, how
// the name is written, whom the person met, when, where and about what, and the articles
// that say so. It asks for what a line opens.
package profile

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Model is the page of a person. Make one with [New].
type Model struct {
	theme theme.Theme
	lang  lang.Lang
	keys  keys.Table[Model]
	facts *office.Facts // nil where nobody knows any

	width, height int
	dossier       dossier
	rows          []row
	window        window.Window
}

// New returns a page of nobody.
func New(t theme.Theme, l lang.Lang, facts *office.Facts) Model {
	return Model{theme: t, lang: l, keys: table(l), facts: facts}
}

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) { m.theme = t }

// SetSize gives the page its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	if width == m.width && height == m.height {
		return
	}
	m.width, m.height = width, height
	m.lay()
}

// SetPerson shows a person, whose articles are looked up by id. Where it is the one shown
// before, the cursor stays on its line.
func (m *Model) SetPerson(p store.Person, events []event.Event, article func(id string) *data.Article) {
	if p.Name != m.dossier.name {
		m.window = window.Window{}
	}
	m.dossier = compile(p, events, article, m.facts)
	m.lay()
}

// lay makes the rows anew; the cursor stays on its row.
func (m *Model) lay() {
	at := m.Row()
	m.rows = m.dossier.rows(m.lang, m.width)
	m.window = m.window.Resize(len(m.rows), m.height)
	m.to(m.window.Cursor, true)
	m.Select(at)
}

// Name is whose page it is.
func (m Model) Name() string { return m.dossier.name }

// Row is a name for the row under the cursor, good for another size of the screen too.
func (m Model) Row() string {
	if len(m.rows) == 0 {
		return ""
	}
	switch r := m.rows[m.window.Cursor]; r.kind {
	case tieRow:
		return "tie " + m.dossier.ties[r.at].With.Name
	case sourceRow:
		return "source " + m.dossier.sources[r.at].id
	}
	return strconv.Itoa(m.window.Cursor)
}

// Select moves the cursor to a row that [Model.Row] named, if it is there.
func (m *Model) Select(row string) {
	if n, err := strconv.Atoi(row); err == nil {
		m.to(n, true)
		return
	}
	at := m.window.Cursor
	for i := range m.rows {
		if m.window.Cursor = i; m.Row() == row {
			at = i
			break
		}
	}
	m.window.Cursor = min(at, max(0, len(m.rows)-1))
	m.to(m.window.Cursor, true)
}

// Percent is how far down the cursor is.
func (m Model) Percent() int { return m.window.Percent() }

// Update answers a key press.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		m, cmd, _ := m.keys.Press(m, press)
		return m, cmd
	}
	return m, nil
}

// to puts the cursor on the row nearest to one that says something, with the heading over
// it in sight.
func (m *Model) to(at int, down bool) {
	at = max(0, min(at, len(m.rows)-1))
	if stop, ok := m.stop(at, down); ok {
		m.window = m.window.To(m.lead(stop)).To(stop)
	}
}

// stop is the row from a row on, down or else up, where the cursor can be.
func (m *Model) stop(at int, down bool) (int, bool) {
	for _, step := range [...]int{1, -1} {
		if !down {
			step = -step
		}
		for i := at; 0 <= i && i < len(m.rows); i += step {
			if m.rows[i].stops() {
				return i, true
			}
		}
	}
	return 0, false
}

// lead is the first of the headings and empty rows over a row.
func (m *Model) lead(at int) int {
	for at > 0 && !m.rows[at-1].stops() {
		at--
	}
	return at
}

// section is the first row of the section after a row, or before it; ok is false where
// there is none.
func (m *Model) section(at, by int) (int, bool) {
	heading := func(r row) bool { return r.kind == headingRow }
	if by > 0 {
		if next := slices.IndexFunc(m.rows[min(at+1, len(m.rows)):], heading); next >= 0 {
			return at + 1 + next, true
		}
		return 0, false
	}
	for i := m.lead(at) - 1; i >= 0; i-- {
		if heading(m.rows[i]) {
			return i, true
		}
	}
	return 0, len(m.rows) > 0
}
