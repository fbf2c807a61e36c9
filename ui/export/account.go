package export

import (
	"strings"
	"time"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/lang"
	"mareader/ui/surname"
)

// Timeline is the events to write, and what the forms for people need beside them.
type Timeline struct {
	Events  []event.Event
	Article func(id string) *data.Article // nil for an id that the library does not hold
	Terms   func(name string) []frdate.Span
	Lang    lang.Lang
	Now     time.Time // when it is written
}

// account is what one article says of an event.
type account struct {
	article *data.Article
	meeting *meeting.Meeting
	why     string // why it was joined to the event; "" for the first
}

// accounts are the sources of an event, the best first.
func (t Timeline) accounts(e *event.Event) []account {
	var found []account
	for _, s := range e.Sources {
		if a := t.Article(s.Article); a != nil && s.Meeting < len(a.Meetings()) {
			found = append(found, account{a, &a.Meetings()[s.Meeting], s.Why})
		}
	}
	return found
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
		names[i] = surname.Of(p.Name)
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
		if about := strings.Join(nonEmpty(p.Office, p.Country), ", "); about != "" {
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
