package timeline

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/store/event"
	"mareader/ui/timeline/agenda"
	"mareader/ui/timeline/picker"
)

// Messages that ask for a change of the events. Whoever holds the timeline makes it and
// calls [Model.SetEvents].
type (
	// SplitMsg says that an account is not of one occasion with others.
	SplitMsg struct {
		Account event.Key
		Others  []event.Key
	}
	// JoinMsg says that accounts are of one occasion.
	JoinMsg struct{ Accounts []event.Key }
	// UndoMsg takes the last change back.
	UndoMsg struct{}
)

// split takes the chosen source out of the event; of an event with one source there is
// nothing to take out.
func (m Model) split() (Model, tea.Cmd) {
	sources := m.card.Event().Sources
	if len(sources) < 2 {
		return m, nil
	}
	at := m.card.Chosen()
	msg := SplitMsg{Account: sources[at].Key}
	for i, s := range sources {
		if i != at {
			msg.Others = append(msg.Others, s.Key)
		}
	}
	m.undoStack = append(slices.Clip(m.undoStack), nil)
	return m, func() tea.Msg { return msg }
}

// joinWith lets the reader choose an event that is the same occasion as that of the card:
// those among more of the same people first, then those nearest in time.
func (m Model) joinWith() (Model, tea.Cmd) {
	here := m.current()
	if here < 0 {
		return m, nil
	}
	alike := m.likeEvents(here)
	if len(alike) == 0 {
		return m, nil
	}
	candidates := make([]picker.Candidate, len(alike))
	m.offered = make([]string, len(alike))
	for i, at := range alike {
		r := &m.book.Records[at]
		m.offered[i] = r.ID
		date := m.lang.ShortDate(r.Date)
		if date == "" {
			date = m.noDate()
		}
		candidates[i] = picker.Candidate{
			Text: join([]string{date, m.meeting(r.People), r.Place}, "  "), Count: m.lang.Sources(voices(r.Event)), Note: m.about(r, ""),
		}
	}
	m.asking = whatToJoin
	m.picker = picker.New(candidates).SetHeight(m.height)
	return m, nil
}

// likeEvents are the events with any of the same people.
func (m Model) likeEvents(here int) []int {
	own := &m.book.Records[here]
	alike := map[int]int{}
	var found []int
	for at := range m.book.Records {
		for _, p := range own.People {
			if at != here && m.book.Meets(at, p) {
				if alike[at]++; alike[at] == 1 {
					found = append(found, at)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b int) int {
		return cmp.Or(cmp.Compare(alike[b], alike[a]), cmp.Compare(m.apart(own, a), m.apart(own, b)))
	})
	return found
}

// apart is how many days lie between two events; many where one has no date.
func (m Model) apart(own *agenda.Record, at int) int64 {
	r := &m.book.Records[at]
	if !own.Dated || !r.Dated {
		return 1 << 40
	}
	days := int64(own.Day) - int64(r.Day)
	return max(days, -days)
}

// join makes one of the event of the card and another, where that is still there.
func (m *Model) join(other string) tea.Cmd {
	at := m.book.Find(other)
	if at < 0 {
		return nil
	}
	var msg JoinMsg
	for _, s := range slices.Concat(m.card.Event().Sources, m.book.Records[at].Sources) {
		msg.Accounts = append(msg.Accounts, s.Key)
	}
	m.undoStack = append(slices.Clip(m.undoStack), nil)
	return func() tea.Msg { return msg }
}

// undo takes the last choice of lanes back, or the last change of the events.
func (m Model) undo() (Model, tea.Cmd) {
	if n := len(m.undoStack); n > 0 {
		last := m.undoStack[n-1]
		m.undoStack = m.undoStack[:n-1]
		if last != nil {
			m.choice = *last
			m.keepPlace(func() { m.pick() })
			return m, nil
		}
	}
	return m, func() tea.Msg { return UndoMsg{} }
}
