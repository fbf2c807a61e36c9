package lang

import (
	"strings"

	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/store/event/contrast"
)

// Kind names what sources say: "jour", "chiffre".
func (l Lang) Kind(k contrast.Kind) string {
	switch k {
	case contrast.Day:
		return l.Say("jour", "day")
	case contrast.Place:
		return l.Say("lieu", "place")
	case contrast.Status:
		return l.Say("statut", "status")
	case contrast.Name:
		return l.Say("nom", "name")
	case contrast.Figure:
		return l.Say("chiffre", "figure")
	case contrast.Topic:
		return l.Say("sujet", "topic")
	case contrast.Delegate:
		return l.Say("délégation", "delegation")
	}
	return l.Say("résultat", "result")
}

// Value is what a source says, in words.
func (l Lang) Value(k contrast.Kind, v contrast.Value) string {
	switch k {
	case contrast.Day:
		if text := l.ShortDate(v.Day); text != "" {
			return text
		}
	case contrast.Status:
		return l.Outcome(v.Status)
	}
	return v.Text
}

// Additions are what a source alone says, in words: "lieu : Rabat · sujets : drogue, mineurs".
func (l Lang) Additions(adds []contrast.Addition) string {
	var order []contrast.Kind
	said := map[contrast.Kind][]string{}
	for _, a := range adds {
		if said[a.Kind] == nil {
			order = append(order, a.Kind)
		}
		said[a.Kind] = append(said[a.Kind], l.Value(a.Kind, a.Value))
	}
	parts := make([]string, len(order))
	for i, k := range order {
		label, separator := l.Kind(k), ", "
		if len(said[k]) > 1 {
			label += "s"
		}
		if k == contrast.Result { // a whole sentence
			separator = " "
		}
		parts[i] = label + l.Say(" : ", ": ") + strings.Join(said[k], separator)
	}
	return strings.Join(parts, " · ")
}

// Outcome words a status, also that of a meeting that was held.
func (l Lang) Outcome(s meeting.Status) string {
	if s == meeting.Held {
		return l.Say("tenu", "held")
	}
	return l.Status(s)
}

// Course is what became of an event, where that is not just that it was held: "annoncé, puis
// tenu".
func (l Lang) Course(e *event.Event) string {
	if e.Announced {
		return l.Say("annoncé, puis ", "announced, then ") + l.Outcome(e.Status)
	}
	return l.Status(e.Status)
}

// Stance is what a source says became of an event, where that is not what came of it.
func (l Lang) Stance(s event.Source, e *event.Event) string {
	switch {
	case s.Status == e.Status:
		return ""
	case s.Status == meeting.Planned:
		return l.Say("l’annonce", "announces it")
	}
	return l.Outcome(s.Status)
}
