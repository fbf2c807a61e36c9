package card

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"mareader/data/fold"
	"mareader/data/frdate"
	"mareader/ui/lang"
	"mareader/ui/timeline/career"
	"mareader/ui/typeset"
)

// approx marks a date that is not stated.
const approx = "≈"

// facts sets what is known of the event: when and how that is known, who, where, on what.
func (c Card) facts(width int) []line {
	s := newSheet(width)
	s.set(c.theme.Title, c.date())
	s.set(c.theme.Inferred, c.known())
	s.set(c.theme.Inferred, c.possible())
	s.blank()
	c.setPeople(s)
	s.blank()
	for _, f := range c.fields() {
		s.beside(f[0], labels, c.theme.Muted, c.theme.Text, f[1])
	}
	c.setTopics(s)
	s.beside("sources", labels, c.theme.Muted, c.theme.Text, c.independent())
	c.setDisagreements(s)
	return s.lines
}

// labels is the room of the names of facts.
const labels = 14

// postRoom is what an office needs beside a name.
const postRoom = 36

// setPeople sets the participants with the offices they held that day: beside the names, or
// under them where that leaves little room.
func (c Card) setPeople(s *sheet) {
	column := 0
	for _, p := range c.event.Participants {
		column = max(column, typeset.Width(p.Name)+2)
	}
	for _, p := range c.event.Participants {
		switch post := career.Post(p.Office, p.Country); {
		case post == "":
			s.set(c.theme.Title, p.Name)
		case column+postRoom > s.width:
			s.set(c.theme.Title, p.Name)
			s.setIn(2, c.theme.Muted, post)
		default:
			s.beside(p.Name, column, c.theme.Title, c.theme.Muted, post)
		}
	}
}

func (c Card) date() string {
	date := c.lang.LongDate(c.event.Date)
	if date == "" {
		return c.lang.Say("date inconnue", "date unknown")
	}
	if c.event.Basis != frdate.Stated {
		date += approx
	}
	return date
}

// known says how the date is known: the basis, then the reasoning.
func (c Card) known() string {
	if c.event.Date.IsZero() {
		return cmp.Or(reason(c.event.Reason, c.lang), c.lang.Say("aucun article ne la dit", "no article says it"))
	}
	return join([]string{c.lang.Basis(c.event.Basis), reason(c.event.Reason, c.lang)}, " · ")
}

// reason is a reason that the library gives, "" where the interface is not in its words,
// which are French.
func reason(words string, l lang.Lang) string { return l.Say(typeset.Curl(words), "") }

// fewDays is how many possible days are worth naming.
const fewDays = 8

// possible names the days that all sources allow, where the date is open and they are few.
func (c Card) possible() string {
	if c.event.Date.IsDay() {
		return ""
	}
	days := frdate.Free()
	for _, a := range c.accounts {
		if a.meeting != nil {
			days = days.And(a.meeting.Days)
		}
	}
	if !c.event.Date.IsZero() {
		days = days.And(frdate.Inside(c.event.Date))
	}
	if days.IsFree() || days.Weekdays == frdate.AnyWeekday && days.Yearly.IsZero() {
		return ""
	}
	set := days.Days(fewDays + 1)
	if len(set) < 2 || len(set) > fewDays {
		return ""
	}
	names := make([]string, len(set))
	for i, d := range set {
		names[i] = c.lang.DayAndYear(frdate.On(d))
	}
	last := len(names) - 1
	return c.lang.Say("jours possibles : ", "possible days: ") + strings.Join(names[:last], ", ") + c.lang.Say(" ou ", " or ") + names[last]
}

// fields are the facts of the event with their labels; those without a value are left out.
func (c Card) fields() [][2]string {
	return [][2]string{
		{c.lang.Say("lieu", "place"), c.event.Place},
		{c.lang.Say("statut", "status"), c.lang.Course(&c.event)},
		{c.lang.Say("délégations", "delegations"), strings.Join(c.event.Delegates, ", ")},
	}
}

// setTopics sets each topic with some words that speak of it.
func (c Card) setTopics(s *sheet) {
	label := c.lang.Say("sujets", "topics")
	for _, topic := range c.event.Topics {
		text := topic
		if words := c.support(topic); len(words) > 0 {
			text += " : « " + strings.Join(words, " », « ") + " »"
		}
		s.beside(label, labels, c.theme.Muted, c.theme.Text, text)
		label = ""
	}
}

// support are a few words of the sources that speak of a topic, each in one form; those
// that only name the topic are left out.
func (c Card) support(topic string) []string {
	const few = 3
	var words []string
	forms := []string{fold.String(topic)}
	for _, a := range c.accounts {
		for _, w := range a.support(topic) {
			form := fold.String(w)
			known := slices.ContainsFunc(forms, func(f string) bool {
				return strings.HasPrefix(form, f) || strings.HasPrefix(f, form)
			})
			if !known && len(words) < few {
				words, forms = append(words, w), append(forms, form)
			}
		}
	}
	return words
}

// independent counts the sources that do not copy one another, and the articles where
// that is another number: some articles copy others, some name several sources.
func (c Card) independent() string {
	n, articles := c.event.Voices, c.lang.Articles(len(c.event.Sources))
	if n == 0 {
		n = len(c.event.Sources)
	}
	switch {
	case n == len(c.event.Sources):
		return strconv.Itoa(n)
	case n > len(c.event.Sources):
		return strconv.Itoa(n) + c.lang.Say(" dans ", " in ") + articles
	}
	return c.lang.Count(n, c.lang.Say("indépendante", "independent"), c.lang.Say("indépendantes", "independent")) +
		c.lang.Say(" parmi ", " among ") + articles
}

// join puts a separator between the parts that are not empty.
func join(parts []string, separator string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "" }), separator)
}
