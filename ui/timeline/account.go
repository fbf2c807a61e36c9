package timeline

import (
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/people"
	"mareader/store/event"
	"mareader/ui/lang"
)

// account is what one source tells of an event.
type account struct {
	article   string
	outlet    string
	title     string
	published string   // in words, "" when unknown
	why       string   // it was joined to the event
	quotes    []string // the sentences
	at        people.Range
}

// accountOf reads a source off its article. A nil article leaves an account that says so.
func accountOf(s event.Source, a *data.Article, l lang.Lang) account {
	if a == nil {
		return account{article: s.Article, why: s.Why, title: l.Say("article introuvable", "article not found")}
	}
	acc := account{
		article: s.Article, outlet: outlets(a), title: a.Title(), why: s.Why,
		published: published(a.Published(), l),
	}
	meetings := a.Meetings()
	if s.Meeting < 0 || s.Meeting >= len(meetings) {
		return acc
	}
	evidence := meetings[s.Meeting].Evidence
	for i, r := range evidence {
		if i == 0 {
			acc.at = r
		}
		if quote := strings.TrimSpace(textAt(a, r)); quote != "" {
			acc.quotes = append(acc.quotes, quote)
		}
	}
	return acc
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
	return join(names, ", ")
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
