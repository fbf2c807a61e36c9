// Package timeline is the screen of who met whom: a lane per person, heavy while in
// office, and every event a bar that ties the lanes of those who took part, newest on
// top; or a row for each month or year. Under 80 columns the same rows are written in
// words. An event opens a card with the sentences that it rests on. The screen does not
// know how events are found.
package timeline

import (
	tea "charm.land/bubbletea/v2"

	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/filter"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/theme"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/card"
	"mareader/ui/timeline/career"
	"mareader/ui/timeline/picker"
	"mareader/ui/window"
)

// Messages to whoever holds the timeline.
type (
	// OpenMsg asks to read an article at a sentence.
	OpenMsg struct {
		Article string
		Range   people.Range
	}
	// TimelineMsg asks for the timeline of a person, at an event.
	TimelineMsg struct{ Name, Event string }
	// BackMsg asks to leave the timeline: there was nothing left to cancel.
	BackMsg struct{}
)

// Model is the timeline. Make one with [New].
type Model struct {
	articles card.Articles
	theme    theme.Theme
	lang     lang.Lang
	keys     keys.Table[Model]
	cardKeys keys.Table[Model]

	width, height int
	book          *agenda.Book
	differing     map[int]bool // records whose sources were compared: whether they name different days
	careers       career.Careers
	person        string         // whose timeline it is; "" for everyone's
	filter        *filter.Filter // of the events; nil until one asks
	reading       *agenda.Book   // whose words are being read for the filter
	asking        asking         // what the prompt is for
	question      question
	date          date
	picker        picker.Picker
	offered       []string // what the picker offers: names of people or ids of events
	choice        choice
	undoStack     []*choice // what U takes back: the choice before, nil for a change of the events
	trail         trail
	zoom          agenda.Zoom
	page          int // which lanes are shown
	drawing       drawing
	window        window.Window
	aid           *prompt.Aid // nil for none
	kept          string      // the event that the cursor is on, or was last on
	card          card.Card
}

// New returns an empty timeline.
func New(t theme.Theme, l lang.Lang, articles card.Articles) Model {
	m := Model{
		articles: articles, theme: t, lang: l,
		keys: table(l), cardKeys: cardTable(l), book: agenda.NewBook(nil, nil),
		differing: map[int]bool{},
	}
	m.pick()
	return m
}

// SetAid gives the prompt what helps to ask.
func (m *Model) SetAid(a *prompt.Aid) { m.aid = a }

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) {
	m.theme = t
	m.drawing.heading = m.heading()
	m.card = m.card.SetTheme(m.theme)
}

// SetSize gives the timeline its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	if m.width == width && m.height == height {
		return
	}
	m.width, m.height = width, height
	m.keepPlace(func() { m.layOut() })
	m.card = m.card.SetSize(width, height)
	m.picker = m.picker.SetHeight(height)
}

// SetEvents shows these events and terms in place of the former ones. The reader's place
// is kept: the cursor stays on its event, or where that was, and at the top if it never
// left it; a card stays open while its event is there.
func (m *Model) SetEvents(events []event.Event, terms []career.Term) {
	e, ok := m.Current()
	ok = ok && (m.card.IsOpen() || m.window.Cursor > m.drawing.First())
	above := m.window.Cursor - m.window.Top
	m.careers = career.New(terms)
	m.book = agenda.NewBook(events, m.careers.Successions())
	m.filter, m.differing = nil, map[int]bool{}
	m.sift()
	m.pick()
	at := 0
	if ok {
		at = m.rowNear(e)
		m.window.Top = max(0, at-above)
	}
	m.to(at, true)
	if m.card.IsOpen() {
		m.reopen()
	}
}

// SetPerson shows only the events of a person, or all for "", from the newest. Where they
// are shown already, the reader's place is kept.
func (m *Model) SetPerson(name string) {
	if name == m.person {
		return
	}
	m.person, m.page, m.card, m.question, m.asking = name, 0, card.Card{}, question{}, nothing
	m.pick()
	m.to(0, true)
}

// Person is whose timeline is shown; "" for everyone's.
func (m Model) Person() string { return m.person }

// Place is somewhere in a timeline.
type Place struct {
	Query  string // what is asked; only what answers is shown
	Event  string // under the cursor; "" for none
	Card   bool   // its card is open
	Source int    // the chosen one on the card
}

// Place is where the reader is.
func (m Model) Place() Place {
	e, _ := m.Current()
	return Place{Query: m.question.line.Text(), Event: e.ID, Card: m.card.IsOpen(), Source: m.card.Chosen()}
}

// Return goes back to a place, as far as it is still there.
func (m *Model) Return(p Place) {
	if p == m.Place() {
		return
	}
	m.card = card.Card{}
	m.askNow(prompt.New(p.Query))
	m.Select(p.Event)
	if e, ok := m.Current(); ok && p.Card && e.ID == p.Event {
		m.open(e)
		m.card = m.card.Choose(p.Source)
	}
}

// Select moves the cursor to an event, if it is shown.
func (m *Model) Select(id string) {
	if at := m.drawing.Row(m.book.Find(id)); at >= 0 {
		m.kept = id
		m.to(at, true)
	}
}

// Current is the event under the cursor: in a month or a year the one that the cursor was
// last on, or else the newest. It is not ok when there is none.
func (m Model) Current() (e event.Event, ok bool) {
	at := m.current()
	if at < 0 {
		return event.Event{}, false
	}
	return *m.book.Records[at].Event, true
}

// current is the record under the cursor, -1 for none.
func (m Model) current() int {
	if m.window.Cursor >= len(m.drawing.List) {
		return -1
	}
	records := m.drawing.Records(m.window.Cursor)
	if len(records) == 0 {
		return -1
	}
	if kept := m.book.Find(m.kept); kept >= 0 && m.drawing.Row(kept) == m.window.Cursor {
		return kept
	}
	return records[0]
}

// Percent is how far down the cursor is.
func (m Model) Percent() int {
	switch {
	case m.asking.picking():
		return m.picker.Percent()
	case m.card.IsOpen():
		return m.card.Percent()
	}
	return m.window.Percent()
}

// Cancel takes one step back: it closes the card or drops the question. It reports whether
// there was a step to take.
func (m *Model) Cancel() bool {
	switch {
	case m.asking != nothing && m.asking != events:
		m.stopAsking()
	case m.card.IsOpen():
		m.card = card.Card{}
	case m.question.asked() || m.asking == events:
		m.question, m.asking = question{}, nothing
		m.keepPlace(func() { m.pick() })
	default:
		return false
	}
	return true
}

// Update answers a key press, a paste, or what a command of its own brought.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case sievedMsg:
		return m, m.sieved(msg)
	case foundMsg:
		m.answered(msg)
	case tea.PasteMsg:
		if m.Typing() {
			return m, m.setLine(m.line().Insert(msg.Content))
		}
	case tea.KeyPressMsg:
		if m.Typing() {
			return m.typed(msg)
		}
		table := m.keys
		if m.card.IsOpen() {
			table = m.cardKeys
		}
		m, cmd, _ := table.Press(m, msg)
		return m, cmd
	}
	return m, nil
}

// header is how many lines the names of the lanes take.
func (m Model) header() int {
	if m.drawing.columns.graph && m.height > 3 && len(m.drawing.Shown) > 0 {
		return 1
	}
	return 0
}

// keepPlace changes what is drawn and puts the cursor back on its event, or at the top
// where that is not shown any more.
func (m *Model) keepPlace(change func()) {
	e, ok := m.Current()
	change()
	if ok {
		m.kept = e.ID
		m.to(m.drawing.Row(m.book.Find(e.ID)), true)
		return
	}
	m.to(0, true)
}

// rowNear returns the row of an event, else that of one that rests on a source of it, else
// where it would stand by its date.
func (m *Model) rowNear(e event.Event) int {
	if like := m.book.FindLike(&e); m.drawing.Row(like) >= 0 {
		m.kept = m.book.Records[like].ID
		return m.drawing.Row(like)
	}
	r := agenda.NewBook([]event.Event{e}, nil).Records[0]
	if at := m.drawing.Place(r.Day); r.Dated && at < len(m.drawing.Shown) {
		return m.drawing.Row(m.drawing.Shown[at])
	}
	return len(m.drawing.List) - 1
}

// to puts the cursor on what can be chosen nearest to a row, with the headings above it in
// sight.
func (m *Model) to(at int, down bool) {
	list := m.drawing.List
	at, ok := m.drawing.Snap(max(0, min(at, len(list)-1)), down)
	if !ok {
		return
	}
	m.window = m.window.To(m.drawing.Lead(at)).To(at)
	if list[at].Kind == agenda.EventRow {
		m.kept = m.book.Records[list[at].At].ID
	}
}
