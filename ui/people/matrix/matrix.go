// Package matrix is the sheet of who met whom how often: people and countries against each
// other, a number where they met. It asks for the timeline of a pair.
package matrix

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/store/ties"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// crowd is who is set against whom.
type crowd int

const (
	abroad    crowd = iota // those whom the home country's people met
	countries              // their countries
	everyone               // all against all
	crowds
)

// Place is somewhere on the sheet.
type Place struct {
	crowd       crowd
	row, column string
}

// Model is the matrix. Make one with [New].
type Model struct {
	theme theme.Theme
	lang  lang.Lang
	keys  keys.Table[Model]

	width, height int
	events        []event.Event
	web           *ties.Web          // of the events; nil until one looks
	grids         [crowds]*ties.Grid // nil until one looks
	crowd         crowd
	place         Place // to go to once there is a grid
	rows, columns window.Window
	layout        layout
}

// New returns an empty matrix.
func New(t theme.Theme, l lang.Lang) Model { return Model{theme: t, lang: l, keys: table(l)} }

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) { m.theme = t }

// SetSize gives the matrix its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	if width == m.width && height == m.height {
		return
	}
	m.width, m.height = width, height
	m.fit()
}

// SetEvents sets these events, newest first, in place of the former ones. They are counted
// when the matrix is next shown; the cursor stays on its pair.
func (m *Model) SetEvents(events []event.Event) {
	m.place = m.Place()
	m.events, m.web, m.grids = events, nil, [crowds]*ties.Grid{}
}

// Place is where the cursor is.
func (m Model) Place() Place {
	g := m.grids[m.crowd]
	if g == nil {
		return m.place
	}
	p := Place{crowd: m.crowd}
	if len(g.Rows) > 0 {
		p.row = g.Rows[m.rows.Cursor].Name
	}
	if len(g.Columns) > 0 {
		p.column = g.Columns[m.columns.Cursor].Name
	}
	return p
}

// Show counts what was not counted yet and goes to a place.
func (m *Model) Show(p Place) {
	m.crowd = p.crowd
	if m.web == nil {
		m.web = ties.NewWeb(m.events)
	}
	if m.grids[m.crowd] == nil {
		m.grids[m.crowd] = m.count()
	}
	m.fit()
	g := m.grids[m.crowd]
	named := func(name string) func(ties.Head) bool { return func(h ties.Head) bool { return h.Name == name } }
	m.rows = m.rows.To(slices.IndexFunc(g.Rows, named(p.row)))
	m.columns = m.columns.To(slices.IndexFunc(g.Columns, named(p.column)))
	if p.row == "" && m.crowd == everyone {
		m.columns = m.columns.Move(1) // nobody meets themselves
	}
}

// Open shows the matrix where the reader left it.
func (m *Model) Open() { m.Show(m.Place()) }

// count fills the grid; where no country is known, all stand against all.
func (m *Model) count() *ties.Grid {
	switch {
	case m.crowd == everyone || m.web.Home() == "":
		return m.web.Everyone()
	case m.crowd == countries:
		return m.web.Countries()
	}
	return m.web.Abroad()
}

// grid is what is shown.
func (m Model) grid() *ties.Grid {
	if g := m.grids[m.crowd]; g != nil {
		return g
	}
	return &ties.Grid{}
}

// empty reports whether nobody met anybody.
func (m Model) empty() bool { return len(m.grid().Rows) == 0 }

// current is the row, the column and the events under the cursor.
func (m Model) current() (row, column ties.Head, shared []int) {
	g := m.grid()
	return g.Rows[m.rows.Cursor], g.Columns[m.columns.Cursor], g.Cell(m.rows.Cursor, m.columns.Cursor)
}

// Percent is how far down the cursor is.
func (m Model) Percent() int { return m.rows.Percent() }

// Update answers a key press.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		m, cmd, _ := m.keys.Press(m, press)
		return m, cmd
	}
	return m, nil
}
