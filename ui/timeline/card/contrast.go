package card

import (
	"strings"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/store/event/contrast"
	"mareader/ui/timeline/pen"
	"mareader/ui/typeset"
)

// DaysDiffer reports whether sources that tell of an event as held name different days.
func DaysDiffer(e *event.Event, articles Articles) bool {
	if articles == nil || len(e.Sources) < 2 || e.Status != meeting.Held {
		return false
	}
	var day frdate.Span
	for _, s := range e.Sources {
		if s.Status != meeting.Held || s.Basis < frdate.Resolved {
			continue
		}
		a := articles.Article(s.Article)
		if a == nil || s.Meeting < 0 || s.Meeting >= len(a.Meetings()) {
			continue
		}
		switch said := a.Meetings()[s.Meeting].Date; {
		case !said.IsDay():
		case day.IsZero():
			day = said
		case said != day:
			return true
		}
	}
	return false
}

// setDisagreements sets what sources say differently side by side.
func (c Card) setDisagreements(s *sheet) {
	for i, d := range c.contrast.Disagreements {
		if i == 0 {
			s.blank()
			s.set(c.pens.Warning, c.lang.Say("désaccords", "disagreements"))
		}
		c.setDisagreement(s, d)
	}
}

// opinion is a value and who says it.
type opinion struct{ text, outlets string }

// opinions are the different values of a disagreement, in the order of the sources.
func (c Card) opinions(d contrast.Disagreement) []opinion {
	var all []opinion
	at := map[string]int{}
	for _, v := range d.Values {
		text, outlet := c.value(d.Kind, v), c.accounts[v.Source].outlet
		if i, known := at[text]; known {
			all[i].outlets += ", " + outlet
			continue
		}
		at[text] = len(all)
		all = append(all, opinion{text, outlet})
	}
	return all
}

// minOpinion is the least room of a value that stands beside another.
const minOpinion = 14

func (c Card) setDisagreement(s *sheet, d contrast.Disagreement) {
	all := c.opinions(d)
	label := c.kind(d.Kind)
	if d.Of != "" && d.Kind == contrast.Name {
		label = d.Of
	}
	room := s.width - labels
	if each := (room+2)/max(len(all), 1) - 2; each >= minOpinion {
		c.setInColumns(s, label, all, each)
		return
	}
	for i, o := range all {
		if i > 0 {
			label = "≠"
		}
		s.beside(label, labels, c.pens.Muted, c.pens.Text, join([]string{o.text, o.outlets}, " · "))
	}
}

// setInColumns sets each value over its sources, one beside the other.
func (c Card) setInColumns(s *sheet, label string, all []opinion, each int) {
	columns := make([][]line, len(all))
	rows := 0
	for i, o := range all {
		column := newSheet(each)
		column.set(c.pens.Text, o.text)
		column.set(c.pens.Muted, o.outlets)
		columns[i] = column.lines
		rows = max(rows, len(column.lines))
	}
	for at := range rows {
		var row pen.Line
		if at == 0 {
			row.PutIn(labels-2, c.pens.Muted, label)
		}
		for i, column := range columns {
			row.To(labels + i*(each+2))
			if at < len(column) {
				row.Styled(column[at].text, column[at].width)
			}
		}
		s.add(&row)
	}
}

// value is what a source says, in words.
func (c Card) value(kind contrast.Kind, v contrast.Value) string {
	switch kind {
	case contrast.Day:
		if text := c.lang.ShortDate(v.Day); text != "" {
			return text
		}
	case contrast.Status:
		return c.statusOf(v.Status)
	}
	return v.Text
}

// statusOf is a status in words, also that of a meeting that was held.
func (c Card) statusOf(s meeting.Status) string {
	if s == meeting.Held {
		return c.lang.Say("tenu", "held")
	}
	return c.lang.Status(s)
}

func (c Card) kind(k contrast.Kind) string {
	switch k {
	case contrast.Day:
		return c.lang.Say("jour", "day")
	case contrast.Place:
		return c.lang.Say("lieu", "place")
	case contrast.Status:
		return c.lang.Say("statut", "status")
	case contrast.Name:
		return c.lang.Say("nom", "name")
	case contrast.Figure:
		return c.lang.Say("chiffre", "figure")
	case contrast.Topic:
		return c.lang.Say("sujet", "topic")
	case contrast.Delegate:
		return c.lang.Say("délégation", "delegation")
	}
	return c.lang.Say("résultat", "result")
}

// added is what a source alone says, in words: "lieu : Rabat · sujets : drogue, mineurs".
// What came of the event is a sentence of the article: it stands last, unless it is quoted
// anyway.
func (c Card) added(source int) string {
	if source >= len(c.contrast.Adds) {
		return ""
	}
	var order []contrast.Kind
	said := map[contrast.Kind][]string{}
	for _, a := range c.contrast.Adds[source] {
		if a.Kind == contrast.Result && c.accounts[source].says(a.Text) {
			continue
		}
		if said[a.Kind] == nil {
			order = append(order, a.Kind)
		}
		said[a.Kind] = append(said[a.Kind], c.value(a.Kind, a.Value))
	}
	var parts []string
	for _, k := range order {
		separator := ", "
		if k == contrast.Result {
			separator = " "
		}
		label := c.kind(k)
		if len(said[k]) > 1 {
			label += "s"
		}
		parts = append(parts, label+c.lang.Say(" : ", ": ")+typeset.Curl(strings.Join(said[k], separator)))
	}
	return strings.Join(parts, " · ")
}
