package card

import (
	"slices"
	"strings"

	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/store/event"
	"mareader/store/event/contrast"
	"mareader/ui/draw"
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
			s.set(c.theme.Warning, c.lang.Say("désaccords", "disagreements"))
		}
		c.setDisagreement(s, d)
	}
}

// opinion is a value in words, and the outlets that hold it.
type opinion struct{ text, outlets string }

// opinions are the different values of a disagreement, in the order of the sources.
func (c Card) opinions(d contrast.Disagreement) []opinion {
	var all []opinion
	for _, o := range d.Opinions() {
		outlets := make([]string, len(o.Sources))
		for i, source := range o.Sources {
			outlets[i] = c.accounts[source].outlet
		}
		all = append(all, opinion{c.lang.Value(d.Kind, o.Value), strings.Join(outlets, ", ")})
	}
	return all
}

// minOpinion is the least room of a value that stands beside another.
const minOpinion = 14

func (c Card) setDisagreement(s *sheet, d contrast.Disagreement) {
	all := c.opinions(d)
	label := c.lang.Kind(d.Kind)
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
		s.beside(label, labels, c.theme.Muted, c.theme.Text, join([]string{o.text, o.outlets}, " · "))
	}
}

// setInColumns sets each value over its sources, one beside the other.
func (c Card) setInColumns(s *sheet, label string, all []opinion, each int) {
	columns := make([][]line, len(all))
	rows := 0
	for i, o := range all {
		column := newSheet(each)
		column.set(c.theme.Text, o.text)
		column.set(c.theme.Muted, o.outlets)
		columns[i] = column.lines
		rows = max(rows, len(column.lines))
	}
	for at := range rows {
		var row draw.Line
		if at == 0 {
			row.PutIn(labels-2, c.theme.Muted, label)
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

// added is what a source alone says, in words. What came of the event is a sentence of the
// article: it is left out where it is quoted anyway.
func (c Card) added(source int) string {
	if source >= len(c.contrast.Adds) {
		return ""
	}
	adds := slices.DeleteFunc(slices.Clone(c.contrast.Adds[source]), func(a contrast.Addition) bool {
		return a.Kind == contrast.Result && c.accounts[source].says(a.Text)
	})
	return typeset.Curl(c.lang.Additions(adds))
}
