package export

import (
	"html"
	"io"
	"strings"

	"mareader/data/frdate"
	"mareader/store/event"
)

// slides is the JSON that TimelineJS reads (timeline.knightlab.com/docs/json-format.html).
type slides struct {
	Title  *slide  `json:"title,omitempty"`
	Events []slide `json:"events"`
}

type slide struct {
	ID          string     `json:"unique_id,omitempty"`
	Start       *slideDate `json:"start_date,omitempty"`
	End         *slideDate `json:"end_date,omitempty"`
	DisplayDate string     `json:"display_date,omitempty"`
	Group       string     `json:"group,omitempty"`
	Text        slideText  `json:"text"`
	Basis       string     `json:"basis,omitempty"` // mareader's own
	Sources     []string   `json:"sources,omitempty"`
}

type slideDate struct {
	Year  int `json:"year"`
	Month int `json:"month,omitempty"`
	Day   int `json:"day,omitempty"`
}

// slideText holds HTML in both fields.
type slideText struct {
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

// timelineJS is the JSON that TimelineJS reads. It names no extension: .json is that of the
// plain array.
var timelineJS = Format{Name: "timelinejs", Events: writeTimelineJS}

// writeTimelineJS writes the dated events as slides, whose display date says where the day
// is not stated; the others stand on the title slide, for a slide needs a date.
func writeTimelineJS(w io.Writer, t Timeline) error {
	out := slides{Events: []slide{}}
	var undated []string
	for i := range t.Events {
		e := &t.Events[i]
		s := t.slide(e)
		if s.Start == nil {
			undated = append(undated, "<p>"+s.Text.Headline+" ("+html.EscapeString(t.known(e))+")</p>"+s.Text.Text)
			continue
		}
		out.Events = append(out.Events, s)
	}
	if len(undated) > 0 {
		out.Title = &slide{Text: slideText{t.Lang.Say("Qui a rencontré qui", "Who met whom"),
			"<p>" + t.Lang.Say("Sans date :", "Undated:") + "</p>" + strings.Join(undated, "")}}
	}
	return indented(w).Encode(out)
}

func (t Timeline) slide(e *event.Event) slide {
	card := t.card(e)
	s := slide{ID: e.ID, Basis: e.Basis.String(), Text: slideText{html.EscapeString(pair(e)), t.slideBody(card)}}
	if len(e.Participants) > 0 {
		s.Group = e.Participants[0].Name
	}
	if e.Basis != frdate.Stated || !e.Date.IsDay() {
		s.DisplayDate = t.when(e)
	}
	if _, _, ok := bounds(e.Date); ok {
		s.Start, s.End = slideDates(e.Date)
	}
	for _, a := range card.accounts {
		s.Sources = append(s.Sources, strings.Join(nonEmpty(a.outlet(), a.article.URL()), " "))
	}
	return s
}

// slideDates are the ends of a span; a day, a whole month and a whole year need no end.
func slideDates(s frdate.Span) (start, end *slideDate) {
	year, month, day := s.From.Civil()
	switch s {
	case frdate.Year(year):
		return &slideDate{Year: year}, nil
	case frdate.Month(year, month):
		return &slideDate{Year: year, Month: int(month)}, nil
	case frdate.On(s.From):
		return &slideDate{year, int(month), day}, nil
	}
	lastYear, lastMonth, lastDay := s.To.Civil()
	return &slideDate{year, int(month), day}, &slideDate{lastYear, int(lastMonth), lastDay}
}

// slideBody is who met, where, how the day is known, where sources differ, and the sentence
// of each.
func (t Timeline) slideBody(c card) string {
	var b strings.Builder
	about := strings.Join(nonEmpty(c.Place, strings.Join(c.Topics, ", "), t.Lang.Course(c.Event)), " · ")
	for _, line := range append(append(t.people(c.Event), about, t.known(c.Event)), c.differences()...) {
		if line != "" {
			b.WriteString("<p>" + html.EscapeString(line) + "</p>")
		}
	}
	for _, a := range c.accounts {
		b.WriteString("<blockquote>" + html.EscapeString(a.quote()) + "<br>" + link(a) + c.noteLines(a) + "</blockquote>")
	}
	return b.String()
}

// noteLines are the notes on an account, each on a line of its own.
func (c card) noteLines(a account) string {
	var b strings.Builder
	for _, note := range c.notes(a) {
		b.WriteString("<br>" + html.EscapeString(note))
	}
	return b.String()
}

// link is the outlet, leading to the page where that is known.
func link(a account) string {
	name := html.EscapeString(a.outlet())
	if url := a.article.URL(); url != "" {
		return `<a href="` + html.EscapeString(url) + `">` + name + "</a>"
	}
	return name
}
