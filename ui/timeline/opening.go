package timeline

import (
	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/card"
	"mareader/ui/window"
)

// enter opens the card of the event under the cursor; a month or a year opens into its
// events or months.
func (m Model) enter() (Model, tea.Cmd) {
	if m.zoom != agenda.ByDay {
		return m.zoomBy(-1), nil
	}
	if e, ok := m.Current(); ok {
		m.open(e)
	}
	return m, nil
}

// open opens the card of an event.
func (m *Model) open(e event.Event) {
	m.card = card.New(e, m.articles, m.lang, m.theme).SetSize(m.width, m.height)
}

// reopen brings the card up to date with the events, and closes it where its own is gone.
func (m *Model) reopen() {
	e, chosen := m.card.Event(), m.card.Chosen()
	at := m.book.FindLike(&e)
	if m.drawing.Row(at) < 0 {
		m.card = card.Card{}
		return
	}
	m.open(*m.book.Records[at].Event)
	m.card = m.card.Choose(chosen)
}

func (m Model) next() (Model, tea.Cmd)     { return m.leaf(1), nil }
func (m Model) previous() (Model, tea.Cmd) { return m.leaf(-1), nil }

// leaf opens the card of the event below or above.
func (m Model) leaf(step int) Model {
	at := m.drawing.Position(m.current()) + step
	if 0 <= at && at < len(m.drawing.Shown) {
		record := m.drawing.Shown[at]
		m.kept = m.book.Records[record].ID
		m.to(m.drawing.Row(record), step > 0)
		m.open(*m.book.Records[record].Event)
	}
	return m
}

// read asks for the article of the chosen source, at its sentence.
func (m Model) read() (Model, tea.Cmd) {
	article, at, ok := m.card.Source()
	if !ok {
		return m, nil
	}
	return m, func() tea.Msg { return OpenMsg{article, at} }
}

// cardBy goes from source to source line by line, and scrolls by larger motions.
func (m Model) cardBy(motion window.Motion) Model {
	m.card = m.card.By(motion)
	return m
}
