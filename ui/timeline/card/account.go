package card

import (
	"slices"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/meeting"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/lang"
)

// account is what one source tells of an event.
type account struct {
	source    event.Source
	outlet    string
	title     string
	published string           // in words, "" when unknown
	quotes    []quote          // the sentences
	at        people.Range     // the first of them
	meeting   *meeting.Meeting // nil where the article does not tell of it any more
	article   *data.Article    // nil where it is not there
}

// quote is a sentence with the byte ranges of the names in it.
type quote struct {
	text  string
	names [][2]int
}

// accountOf reads a source off its article. A nil article leaves an account that says so.
func accountOf(s event.Source, a *data.Article, l lang.Lang) account {
	if a == nil {
		return account{source: s, title: l.Say("article introuvable", "article not found")}
	}
	acc := account{source: s, article: a, outlet: outlets(a), title: a.Title(), published: published(a.Published(), l)}
	meetings := a.Meetings()
	if s.Meeting < 0 || s.Meeting >= len(meetings) {
		return acc
	}
	acc.meeting = &meetings[s.Meeting]
	for i, r := range acc.meeting.Evidence {
		if i == 0 {
			acc.at = r
		}
		if q := quoteOf(a, r, acc.meeting); q.text != "" {
			acc.quotes = append(acc.quotes, q)
		}
	}
	return acc
}

// quoteOf is a sentence, with the names of those who met in it.
func quoteOf(a *data.Article, r people.Range, m *meeting.Meeting) quote {
	whole := textAt(a, r)
	text := strings.TrimLeft(whole, " \n")
	start := r.Start + len(whole) - len(text)
	q := quote{text: strings.TrimRight(text, " \n")}
	for _, p := range a.People() {
		if !slices.Contains(m.Participants, p.Name) {
			continue
		}
		for _, mention := range p.Mentions {
			from, to := mention.Start-start, mention.End-start
			if mention.Part == r.Part && mention.Block == r.Block && 0 <= from && from < to && to <= len(q.text) {
				q.names = append(q.names, [2]int{from, to})
			}
		}
	}
	slices.SortFunc(q.names, func(x, y [2]int) int { return x[0] - y[0] })
	return q
}

// says reports whether the sentences quoted hold a text.
func (a account) says(text string) bool {
	return slices.ContainsFunc(a.quotes, func(q quote) bool { return strings.Contains(q.text, strings.TrimSpace(text)) })
}

// support are the words of the article that speak of a topic, each once.
func (a account) support(topic string) []string {
	if a.meeting == nil {
		return nil
	}
	var words []string
	at := slices.Index(a.meeting.Topics, topic)
	if at < 0 || at >= len(a.meeting.Support) {
		return nil
	}
	for _, r := range a.meeting.Support[at] {
		if text := strings.Join(strings.Fields(textAt(a.article, r)), " "); text != "" && !slices.Contains(words, text) {
			words = append(words, text)
		}
	}
	return words
}

// published is the publication date in words, marked where it is not stated.
func published(p data.Published, l lang.Lang) string {
	date := l.ShortDate(p.Date)
	if date != "" && p.Basis != frdate.Stated {
		date += approx
	}
	return date
}

// outlets are those that front matter names, or else the one that the page shows.
func outlets(a *data.Article) string {
	var names []string
	for _, s := range a.Sources() {
		names = append(names, s.Outlet)
	}
	if len(names) == 0 {
		return a.Outlet()
	}
	return strings.Join(names, ", ")
}

// textAt is the text that a range rests on, "" for a range outside of the article.
func textAt(a *data.Article, r people.Range) string {
	switch r.Part {
	case people.Title:
		return cut(a.Title(), r)
	case people.Removed:
		if removed := a.Removed(); 0 <= r.Block && r.Block < len(removed) {
			return cut(removed[r.Block].Text, r)
		}
		return ""
	}
	return cut(a.Body(), r)
}

func cut(text string, r people.Range) string {
	if r.Start < 0 || r.End > len(text) || r.Start > r.End {
		return ""
	}
	return text[r.Start:r.End]
}
