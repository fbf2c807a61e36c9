package timeline

import (
	"strconv"

	tea "charm.land/bubbletea/v2"
)

// trail is the person whose events the reader goes through.
type trail struct {
	person  string
	event   string // that it led to
	nth, of int
}

func (m Model) nextOfPerson() (Model, tea.Cmd)     { return m.follow(1), nil }
func (m Model) previousOfPerson() (Model, tea.Cmd) { return m.follow(-1), nil }

// follow goes to the next event below or above of whom the reader follows: whoever it was
// before, as long as they take part in the event under the cursor, or else the counterpart.
func (m Model) follow(step int) Model {
	at := m.current()
	if at < 0 {
		return m
	}
	person := m.book.Number(m.trail.person)
	if person < 0 || !m.book.Meets(at, person) {
		if person = m.counterpartIn(at); person < 0 {
			return m
		}
	}
	if next := m.drawing.Next(at, person, step); next >= 0 {
		at = next
	}
	m.kept = m.book.Records[at].ID
	m.to(m.drawing.Row(at), step > 0)
	m.trail = trail{person: m.book.Names[person], event: m.kept}
	for _, shown := range m.drawing.Shown {
		if m.book.Meets(shown, person) {
			m.trail.of++
			if shown <= at {
				m.trail.nth++
			}
		}
	}
	return m
}

// counterpartIn is the first in an event who does not lead; -1 where all do.
func (m Model) counterpartIn(record int) int {
	for _, p := range m.book.Records[record].People {
		if p != m.drawing.guests.Leader {
			return p
		}
	}
	return -1
}

// trailWords say how far one followed someone: "Nuñez 3/7".
func (m Model) trailWords() string {
	person := m.book.Number(m.trail.person)
	if person < 0 || m.trail.event != m.kept {
		return ""
	}
	return m.book.Labels[person] + " " + strconv.Itoa(m.trail.nth) + "/" + strconv.Itoa(m.trail.of)
}
