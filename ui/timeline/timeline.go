// Package timeline is the screen of who met whom: a lane per person, heavy while in
// office, and every event a bar that ties the lanes of those who took part, newest on
// top. Under 80 columns the same rows are written in words. An event opens a card with
// the sentences that it rests on. The screen does not know how events are found.
package timeline

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/sieve"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Articles looks up the articles that events rest on; nil for an id that is not there.
type Articles interface {
	Article(id string) *data.Article
}

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
	articles Articles
	theme    theme.Theme
	pens     pens
	lang     lang.Lang
	keys     keys.Table[Model]
	cardKeys keys.Table[Model]

	width, height int
	events        []event.Event
	careers       careers
	changes       []succession // in all careers
	person        string       // whose timeline it is; "" for everyone's
	sieve         *sieve.Sieve // of the events; nil until one asks
	question      question
	page          int // which lanes are shown
	drawing       drawing
	window        window.Window
	card          card
}

// New returns an empty timeline.
func New(t theme.Theme, l lang.Lang, articles Articles) Model {
	return Model{
		articles: articles, theme: t, pens: newPens(t), lang: l,
		keys: table(l), cardKeys: cardTable(l),
	}
}

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) {
	m.theme, m.pens = t, newPens(t)
	m.drawing.heading = m.heading()
	m.relayCard()
}

// SetSize gives the timeline its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	if m.width == width && m.height == height {
		return
	}
	m.width, m.height = width, height
	m.keepPlace(func() { m.layOut() })
	m.relayCard()
}

// SetEvents shows these events and terms in place of the former ones. The reader's place
// is kept: the cursor stays on its event, or where that was, and at the top if it never
// left it; a card stays open while its event is there.
func (m *Model) SetEvents(events []event.Event, terms []Term) {
	m.events, m.careers = events, newCareers(terms)
	m.changes = m.careers.successions()
	m.sieve = nil
	m.sift()
	e, ok := m.Current()
	ok = ok && (m.card.open || m.window.Cursor > m.drawing.rows.first())
	above := m.window.Cursor - m.window.Top
	m.pick()
	at := 0
	if ok {
		at = m.rowNear(e)
		m.window.Top = max(0, at-above)
	}
	m.to(at, true)
	if m.card.open {
		m.reopen()
	}
}

// SetPerson shows only the events of a person, or all for "", from the newest. Where they
// are shown already, the reader's place is kept.
func (m *Model) SetPerson(name string) {
	if name == m.person {
		return
	}
	m.person, m.page, m.card, m.question = name, 0, card{}, question{}
	m.pick()
	m.to(0, true)
}

// Person is whose timeline is shown; "" for everyone's.
func (m Model) Person() string { return m.person }

// Place is somewhere in a timeline.
type Place struct {
	Event  string // under the cursor; "" for none
	Card   bool   // its card is open
	Source int    // the chosen one on the card
}

// Place is where the reader is.
func (m Model) Place() Place {
	e, _ := m.Current()
	return Place{Event: e.ID, Card: m.card.open, Source: m.card.chosen}
}

// Return goes back to a place, as far as it is still there.
func (m *Model) Return(p Place) {
	if p == m.Place() {
		return
	}
	m.card = card{}
	m.Select(p.Event)
	if e, ok := m.Current(); ok && p.Card && e.ID == p.Event {
		*m, _ = m.enter()
		m.card.chosen = max(0, min(p.Source, len(m.card.accounts)-1))
		m.card.scroll = m.card.reveal()
	}
}

// Select moves the cursor to an event, if it is shown.
func (m *Model) Select(id string) {
	if at := m.rowOf(id); at >= 0 {
		m.to(at, true)
	}
}

// Current is the event under the cursor; ok is false when there is none.
func (m Model) Current() (e event.Event, ok bool) {
	at, ok := m.current()
	if !ok {
		return event.Event{}, false
	}
	return *m.drawing.events[at], true
}

// current is the index of the event under the cursor in those that are drawn.
func (m Model) current() (int, bool) {
	list := m.drawing.rows.list
	if len(list) == 0 || list[m.window.Cursor].kind != eventRow {
		return 0, false
	}
	return list[m.window.Cursor].at, true
}

// Typing reports whether keys go to the prompt.
func (m Model) Typing() bool { return m.question.typing }

// Percent is how far down the cursor is.
func (m Model) Percent() int {
	if m.card.open {
		return m.card.scroll.Percent()
	}
	return m.window.Percent()
}

// Cancel takes one step back: it closes the card or drops the question. It reports whether
// there was a step to take.
func (m *Model) Cancel() bool {
	switch {
	case m.card.open:
		m.card = card{}
	case m.question.asked():
		m.question = question{}
		m.keepPlace(func() { m.pick() })
	default:
		return false
	}
	return true
}

// Update answers a key press or a paste.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if m.question.typing {
			m.ask(m.question.line.Insert(msg.Content))
		}
	case tea.KeyPressMsg:
		if m.question.typing {
			return m.typed(msg), nil
		}
		table := m.keys
		if m.card.open {
			table = m.cardKeys
		}
		m, cmd, _ := table.Press(m, msg)
		return m, cmd
	}
	return m, nil
}

// header is how many lines the names of the lanes take.
func (m Model) header() int {
	if m.drawing.columns.graph && m.height > 3 && len(m.drawing.events) > 0 {
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
		m.to(m.rowOf(e.ID), true)
		return
	}
	m.to(0, true)
}

// rowOf returns the row of an event, -1 where it is not shown.
func (m Model) rowOf(id string) int {
	return slices.IndexFunc(m.drawing.rows.list, func(r row) bool {
		return r.kind == eventRow && m.drawing.events[r.at].ID == id
	})
}

// rowNear returns the row of an event, else that of one that rests on a source of it, else
// where it would stand by its date.
func (m *Model) rowNear(e event.Event) int {
	if at := m.rowSame(e); at >= 0 {
		return at
	}
	day, dated := sortDay(&e)
	list := m.drawing.rows.list
	at := slices.IndexFunc(list, func(r row) bool { return r.kind == eventRow && dated && r.day <= day })
	if at < 0 {
		return len(list) - 1
	}
	return at
}

// rowSame returns the row of an event, or of what became of it: an event has another id
// once another article tells of it. It is -1 where neither is shown.
func (m *Model) rowSame(e event.Event) int {
	if at := m.rowOf(e.ID); at >= 0 {
		return at
	}
	return slices.IndexFunc(m.drawing.rows.list, func(r row) bool {
		return r.kind == eventRow && shareSource(&e, m.drawing.events[r.at])
	})
}

func shareSource(a, b *event.Event) bool {
	return slices.ContainsFunc(a.Sources, func(s event.Source) bool {
		return slices.ContainsFunc(b.Sources, func(t event.Source) bool {
			return s.Article == t.Article && s.Meeting == t.Meeting
		})
	})
}

// to puts the cursor on the event nearest to a row, with the headings above it in sight.
func (m *Model) to(at int, down bool) {
	rows := m.drawing.rows
	at, ok := rows.snap(max(0, min(at, len(rows.list)-1)), down)
	if ok {
		m.window = m.window.To(rows.lead(at)).To(at)
	}
}
