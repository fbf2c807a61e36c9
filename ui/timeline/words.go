package timeline

import (
	"strings"

	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/ui/typeset"
)

// about is what an event is about: who else took part, how its date is known where there
// is none, whether it took place, where, and on what.
func (m Model) about(e *event.Event, others string) string {
	reason := ""
	if _, dated := sortDay(e); !dated {
		reason = m.reason(e.Reason)
	}
	return join([]string{others, reason, m.statusWord(e.Status), e.Place, strings.Join(e.Topics, ", ")}, " · ")
}

// reason is a reason that the library gives, "" where the interface is not in its words,
// which are French.
func (m Model) reason(words string) string { return m.lang.Say(typeset.Curl(words), "") }

// others names those who have no lane: with all of an event's people, as who met whom.
func (c cast) others(hidden []int, of int) string {
	if len(hidden) == of {
		return c.meeting(hidden)
	}
	names := make([]string, len(hidden))
	for i, rank := range hidden {
		names[i] = c.labels[rank]
	}
	if len(names) == 0 {
		return ""
	}
	return "↔ " + strings.Join(names, ", ")
}

// meeting writes who met whom: "Laftit ↔ Retailleau, Darmanin".
func (c cast) meeting(people []int) string {
	names := make([]string, len(people))
	for i, rank := range people {
		names[i] = c.labels[rank]
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return names[0] + " ↔ " + strings.Join(names[1:], ", ")
}

func (m Model) statusWord(s meeting.Status) string {
	switch s {
	case meeting.Planned:
		return m.lang.Say("prévu", "planned")
	case meeting.Cancelled:
		return m.lang.Say("annulé", "cancelled")
	}
	return ""
}

// voices is how many sources an event has, counting the same text once.
func voices(e *event.Event) int {
	if e.Voices > 0 {
		return e.Voices
	}
	return len(e.Sources)
}

// join puts a separator between the parts that are not empty.
func join(parts []string, separator string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, separator)
}
