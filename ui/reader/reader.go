// Package reader is the reading pane: one article in a column of prose, its people, its
// matches and its evidence lit. It wraps an article once for a width and draws only the
// lines on the screen. It does not know which article comes before or after.
package reader

import (
	tea "charm.land/bubbletea/v2"

	"mareader/data/people"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Messages to whoever holds the reader.
type (
	// TimelineMsg asks for the timeline of a person.
	TimelineMsg struct{ Name string }
	// PeopleMsg asks for the people of the article.
	PeopleMsg struct{}
	// StepMsg asks for the article By places further down the list.
	StepMsg struct{ By int }
	// ZoomMsg asks to hide or show what stands beside the reader.
	ZoomMsg struct{}
	// StarMsg asks to star the article, or to take its star away.
	StarMsg struct{}
	// ReadMsg asks to note that the article was read, or was not.
	ReadMsg struct{}
	// NoteMsg asks to put a note on the article; "" takes it away.
	NoteMsg struct{ Text string }
	// UndoMsg asks to take back what was marked last.
	UndoMsg struct{}
	// BackMsg asks to leave the article: there was nothing left to cancel.
	BackMsg struct{}
)

// Place is somewhere in a document: good for any width.
type Place struct {
	Removed bool // in what was put aside
	Flow    int  // the paragraph
	Offset  int  // the byte in it
}

// Measures of the column of prose, in cells.
const (
	narrowest = 40
	usual     = 72
	widest    = 100
)

// Model is the reading pane. Make one with [New].
type Model struct {
	theme theme.Theme
	lang  lang.Lang
	keys  keys.Table[Model]

	width, height int
	measure       int

	doc      Document
	page     page
	scroll   window.Scroll
	place    Place // of the top line, as the reader last chose it
	removed  bool  // what was put aside is shown instead of the article
	before   Place // in the article, while what was put aside is shown
	focus    int   // the mention that Tab chose, -1 for none
	evidence people.Range
	find     find
	note     prompt.Note
	aid      *prompt.Aid // nil for none
}

// New returns an empty reader.
func New(t theme.Theme, l lang.Lang) Model {
	return Model{theme: t, lang: l, keys: table(l), measure: usual, focus: -1, find: find{at: -1}}
}

// SetAid gives the prompt what helps to ask.
func (m *Model) SetAid(a *prompt.Aid) { m.aid = a }

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) { m.theme = t }

// SetSize gives the reader its rectangle. The line at the top stays at the top.
func (m *Model) SetSize(width, height int) {
	if width == m.width && height == m.height {
		return
	}
	m.width, m.height = width, height
	m.lay()
}

// SetDocument opens a document at its start; one without an ID leaves the pane empty.
func (m *Model) SetDocument(d Document) {
	m.doc, m.removed, m.focus, m.evidence = d, false, -1, people.Range{}
	m.place, m.before, m.find.at = Place{}, Place{}, -1
	m.lay()
}

// ID is the document's.
func (m Model) ID() string { return m.doc.ID }

// Place is where the reader is in the document.
func (m Model) Place() Place { return m.place }

// Return goes back to a place.
func (m *Model) Return(p Place) {
	if p.Removed != m.removed {
		m.turn()
	}
	m.place = p
	m.lay()
}

// Reveal marks a range of the article and brings it on the screen.
func (m *Model) Reveal(r people.Range) {
	m.evidence = r
	if m.removed != (r.Part == people.Removed) {
		m.turn()
	}
	if flow, ok := m.page.flowOf(r); ok {
		row := m.page.rowOf(flow, r.Start-m.page.flows[flow].at.Start)
		m.scrolled(m.scroll.To(row - m.scroll.Height/3))
	}
}

// turn shows what was put aside in place of the article, or the other way round, each
// where one left it.
func (m *Model) turn() {
	back := m.before
	m.before = m.place
	m.removed = !m.removed
	back.Removed = m.removed
	m.place = back
	m.lay()
}

// CloseRemoved shows the article again, where one left it, if what was put aside is shown
// instead; it reports whether it was.
func (m *Model) CloseRemoved() bool {
	if !m.removed {
		return false
	}
	m.turn()
	return true
}

// Percent is how far down the document is shown.
func (m Model) Percent() int { return m.scroll.Percent() }

// Typing reports whether keys go to the reader's prompt.
func (m Model) Typing() bool { return m.find.typing || m.note.Open() }

// Cancel takes one step back: it drops the search, else goes from what was put aside to
// the article, else drops the person or the evidence in focus.
func (m *Model) Cancel() bool {
	switch {
	case m.find.query != "":
		m.find = find{at: -1}
	case m.CloseRemoved():
	case m.focus >= 0:
		m.focus = -1
	case m.evidence != people.Range{}:
		m.evidence = people.Range{}
	default:
		return false
	}
	return true
}

// Update answers a key press or a paste.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		switch {
		case m.note.Open():
			m.note = m.note.Insert(msg.Content)
		case m.find.typing:
			return m.ask(m.find.line.Insert(msg.Content)), nil
		}
	case tea.KeyPressMsg:
		switch {
		case m.note.Open():
			return m.write(msg)
		case m.find.typing:
			return m.typed(msg), nil
		}
		m, cmd, _ := m.keys.Press(m, msg)
		return m, cmd
	}
	return m, nil
}

// lay wraps the document for the present width and puts the place back at the top.
func (m *Model) lay() {
	flows := article
	if m.removed {
		flows = removed
	}
	m.page = lay(flows(m.doc, m.lang), m.column())
	m.scroll = window.Scroll{}.Resize(len(m.page.rows), m.height)
	m.scroll = m.scroll.To(m.page.rowOf(m.place.Flow, m.place.Offset))
	m.find.collect(&m.page)
}

// column is the width of the prose.
func (m Model) column() int { return max(1, min(m.measure, m.width-4)) }

// scrolled takes a new scroll and remembers the place it shows.
func (m *Model) scrolled(s window.Scroll) {
	m.scroll = s
	m.place = Place{Removed: m.removed}
	for top := s.Top; top < len(m.page.rows); top++ {
		if row := m.page.rows[top]; row.flow >= 0 {
			m.place.Flow, m.place.Offset = row.flow, row.Start
			return
		}
	}
}
