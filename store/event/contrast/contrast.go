// Package contrast sets the accounts of one event side by side: what each adds to the
// others, and where they contradict each other. It mends nothing: what sources say stays
// as they say it.
package contrast

import (
	"slices"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/people"
	"mareader/store/event"
)

// Kind is what sources say.
type Kind uint8

// The kinds, in the order in which they are shown.
const (
	Day Kind = iota
	Place
	Status
	Name
	Figure
	Topic
	Delegate
	Result // something signed, agreed or decided
)

// kinds are the names used in exports.
var kinds = [...]string{"day", "place", "status", "name", "figure", "topic", "delegate", "result"}

// String is the name used in exports.
func (k Kind) String() string { return kinds[k] }

// Value is what one source says.
type Value struct {
	Source int            // in the event's sources
	Text   string         // as the source says it; of a day the ISO form, of a status its name
	Day    frdate.Span    // of a day
	Status meeting.Status // of a status
	At     people.Range   // the sentence that says it; empty where none does
}

// Addition is what one source alone says.
type Addition struct {
	Kind Kind
	Value
}

// Disagreement is what sources say differently.
type Disagreement struct {
	Kind   Kind
	Of     string  // whose name, or what a figure counts; "" else
	Values []Value // in the order of the sources; some may agree with each other
}

// Opinion is a value with the sources that say it.
type Opinion struct {
	Value
	Sources []int // in the event's
}

// Opinions are the different values, in the order of the sources.
func (d Disagreement) Opinions() []Opinion {
	var all []Opinion
	for _, v := range d.Values {
		i := slices.IndexFunc(all, func(o Opinion) bool { return o.Text == v.Text })
		if i < 0 {
			i, all = len(all), append(all, Opinion{Value: v})
		}
		all[i].Sources = append(all[i].Sources, v.Source)
	}
	return all
}

// Contrast is an event's sources side by side.
type Contrast struct {
	Adds          [][]Addition // by source; none for one whose text another tells before it
	Disagreements []Disagreement
}

// Of compares the sources of an event. It reads their articles, which article returns by
// id, nil for one that is gone, and is meant for one event at a time.
func Of(e event.Event, article func(id string) *data.Article) Contrast {
	c := Contrast{Adds: make([][]Addition, len(e.Sources))}
	told := voices(e, article)
	if len(told) < 2 {
		return c
	}
	c.Disagreements = slices.Concat(days(told), places(told), statuses(told), names(e, told))
	differ, lone := figures(told)
	c.Disagreements = append(c.Disagreements, differ...)
	outcome := results(told)
	for i, v := range told {
		others := slices.Concat(told[:i], told[i+1:])
		c.Adds[v.source] = slices.Concat(v.adds(others), lone[i], outcome[i])
	}
	return c
}

// voice is a source with its own text.
type voice struct {
	source  int
	article *data.Article
	meeting *meeting.Meeting
	event.Source
	says []*sentence // on the event
}

// voices are the sources whose articles are there, but those that tell a text again.
func voices(e event.Event, article func(id string) *data.Article) []voice {
	var told []voice
	for i, s := range e.Sources {
		again := slices.ContainsFunc(told, func(v voice) bool { return v.Text == s.Text })
		a := article(s.Article)
		if again || a == nil {
			continue
		}
		if meetings := a.Meetings(); s.Meeting < len(meetings) {
			told = append(told, voice{source: i, article: a, meeting: &meetings[s.Meeting], Source: s})
		}
	}
	for i := range told {
		if len(told) > 1 {
			told[i].says = told[i].about()
		}
	}
	return told
}

// value is what the voice says in its first sentence on the meeting.
func (v voice) value(text string) Value {
	said := Value{Source: v.source, Text: text}
	if len(v.meeting.Evidence) > 0 {
		said.At = v.meeting.Evidence[0]
	}
	return said
}

// dated is the day that the voice says, with the words.
func (v voice) dated() Value {
	said := v.value(v.meeting.Date.String())
	said.Day = v.meeting.Date
	if len(v.meeting.DateEvidence) > 0 {
		said.At = v.meeting.DateEvidence[0]
	}
	return said
}

// sure reports whether the text says the day.
func (v voice) sure() bool { return v.meeting.Date.IsDay() && v.meeting.Basis >= frdate.Resolved }
