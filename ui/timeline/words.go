package timeline

import (
	"strings"

	"mareader/ui/timeline/agenda"
	"mareader/ui/typeset"
)

// about is what an event is about: who else took part, how its date is known where there
// is none, whether it took place, where, and on what.
func (m Model) about(r *agenda.Record, others string) string {
	reason := ""
	if !r.Dated {
		reason = m.lang.Say(typeset.Curl(r.Reason), "")
	}
	return join([]string{others, reason, m.lang.Status(r.Status), r.Place, strings.Join(r.Topics, ", ")}, " · ")
}

// others names those who have no lane: with all of an event's people, as who met whom.
func (m Model) others(hidden []int, of int) string {
	switch len(hidden) {
	case 0:
		return ""
	case of:
		return m.meeting(hidden)
	}
	return "↔ " + strings.Join(m.labels(hidden), ", ")
}

// meeting writes who met whom: "Laftit ↔ Retailleau, Darmanin"; the leader is first.
func (m Model) meeting(people []int) string {
	names := m.labels(people)
	for i, p := range people {
		if p == m.drawing.guests.Leader {
			copy(names[1:], names[:i])
			names[0] = m.book.Labels[p]
		}
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return names[0] + " ↔ " + strings.Join(names[1:], ", ")
}

func (m Model) labels(people []int) []string {
	names := make([]string, len(people))
	for i, p := range people {
		names[i] = m.book.Labels[p]
	}
	return names
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

// fit joins the parts that are not empty as far as there is room: one of which little more
// than the first letter could be shown is left out, and all after it.
func fit(parts []string, width int) string {
	const least = 6
	text := ""
	for _, p := range parts {
		switch {
		case p == "":
			continue
		case text == "":
			text = p
		case typeset.Width(text)+len(" · ")-1+least > width:
			return text
		default:
			text += " · " + p
		}
	}
	return text
}
