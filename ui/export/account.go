package export

import (
	"slices"
	"strings"
	"time"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/store/event/contrast"
	"mareader/ui/draw"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// Timeline is the events to write, and what the forms for people need beside them.
type Timeline struct {
	Events  []event.Event
	Article func(id string) *data.Article // nil for an id that the library does not hold
	Terms   func(name string) []frdate.Span
	Lang    lang.Lang
	Now     time.Time // when it is written
}

// card is an event with what its sources say, side by side.
type card struct {
	*event.Event
	lang          lang.Lang
	accounts      []account // the best first
	disagreements []contrast.Disagreement
}

// account is what one article says of an event.
type account struct {
	article *data.Article
	meeting *meeting.Meeting
	source  event.Source
	adds    []contrast.Addition // what no other article says
}

// card compares the sources of an event.
func (t Timeline) card(e *event.Event) card {
	sides := contrast.Of(*e, t.Article)
	c := card{Event: e, lang: t.Lang, disagreements: sides.Disagreements}
	for i, s := range e.Sources {
		a := t.Article(s.Article)
		if a == nil {
			continue
		}
		if meetings := a.Meetings(); s.Meeting < len(meetings) {
			c.accounts = append(c.accounts, account{a, &meetings[s.Meeting], s, sides.Adds[i]})
		}
	}
	return c
}

// outlets are those of some of the event's sources, each once.
func (c card) outlets(sources []int) string {
	var names []string
	for _, a := range c.accounts {
		said := slices.ContainsFunc(sources, func(i int) bool { return c.Sources[i].Key == a.source.Key })
		if name := a.outlet(); said && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// differences are the disagreements in words: "chiffre : 14 870 agents (TelQuel) ≠ 16 000
// agents (Le360)".
func (c card) differences() []string {
	var lines []string
	for _, d := range c.disagreements {
		label := c.lang.Kind(d.Kind)
		if d.Kind == contrast.Name {
			label = d.Of
		}
		var values []string
		for _, o := range d.Opinions() {
			values = append(values, c.lang.Value(d.Kind, o.Value)+" ("+c.outlets(o.Sources)+")")
		}
		lines = append(lines, label+c.lang.Say(" : ", ": ")+strings.Join(values, " ≠ "))
	}
	return lines
}

// notes are what there is to say of an account besides its sentence: that it only announces
// what was held, what it alone says, and why it was joined to the event.
func (c card) notes(a account) []string {
	adds := slices.DeleteFunc(slices.Clone(a.adds), func(add contrast.Addition) bool {
		return add.Kind == contrast.Result && strings.Join(strings.Fields(add.Text), " ") == a.quote()
	})
	var notes []string
	for _, note := range [...][2]string{
		{"", c.lang.Stance(a.source, c.Event)},
		{c.lang.Say("ajoute – ", "adds – "), c.lang.Additions(adds)},
		{c.lang.Say("rapproché : ", "joined: "), c.lang.Facts(a.source.Facts)},
	} {
		if note[1] != "" {
			notes = append(notes, note[0]+note[1])
		}
	}
	return notes
}

// quote is the sentence that the account rests on.
func (a account) quote() string {
	if len(a.meeting.Evidence) == 0 {
		return ""
	}
	r := a.meeting.Evidence[0]
	text := a.article.Body()
	switch r.Part {
	case people.Title:
		text = a.article.Title()
	case people.Removed:
		text = a.article.Removed()[r.Block].Text
	}
	return strings.Join(strings.Fields(text[r.Start:r.End]), " ")
}

// outlet names where the article stood: its outlet or else its file.
func (a account) outlet() string {
	if name := a.article.Outlet(); name != "" {
		return name
	}
	return a.article.Path()
}

// title is the title or else the path.
func (a account) title() string {
	if title := a.article.Title(); title != "" {
		return title
	}
	return a.article.Path()
}

// pair names those who met: "Laftit ↔ Retailleau".
func pair(e *event.Event) string {
	names := make([]string, len(e.Participants))
	for i, p := range e.Participants {
		names[i] = draw.Surname(p.Name)
	}
	return strings.Join(names, " ↔ ")
}

// when is the day in words, with how it is known where the text does not state it.
func (t Timeline) when(e *event.Event) string {
	day := t.Lang.LongDate(e.Date)
	switch {
	case day == "":
		return t.Lang.Say("sans date", "undated")
	case e.Basis == frdate.Stated:
		return day
	}
	return day + " (" + t.Lang.Basis(e.Basis) + ")"
}

// known says in words how the day is known.
func (t Timeline) known(e *event.Event) string {
	words := t.Lang.Basis(e.Basis)
	if e.Reason != "" {
		words += t.Lang.Say(" : ", ": ") + e.Reason
	}
	return words
}

// people names each participant with the office of the day, one each.
func (t Timeline) people(e *event.Event) []string {
	lines := make([]string, len(e.Participants))
	for i, p := range e.Participants {
		lines[i] = p.Name
		if about := typeset.Curl(strings.Join(nonEmpty(p.Office, p.Country), ", ")); about != "" {
			lines[i] += " (" + about + ")"
		}
	}
	return lines
}

// nonEmpty keeps what is not "".
func nonEmpty(parts ...string) []string {
	kept := parts[:0]
	for _, part := range parts {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}
