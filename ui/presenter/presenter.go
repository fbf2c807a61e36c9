// Package presenter turns articles of the library into rows of the list and documents of
// the reader, and answers the searches of the list. It draws nothing and loads nothing. Begin
// with [Presenter].
package presenter

import (
	"strconv"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/store/marks"
	"mareader/store/query"
	"mareader/ui/lang"
	"mareader/ui/list"
)

// Presenter presents a library, its articles numbered from 0 in order of arrival. Make one
// with [New].
type Presenter struct {
	library *store.Library
	lang    lang.Lang
	saved   query.Saved
	values  values
	twins   twins

	occasions occasions
	latest    latest
	marks     *marks.Marks // nil where the reader marks nothing
}

// latest is the article that was asked for last: a screen asks for one several times.
type latest struct {
	number  int
	article *data.Article // nil where it may have changed since
}

// New returns the presenter of a library, in a language.
func New(library *store.Library, l lang.Lang) *Presenter {
	return &Presenter{library: library, lang: l}
}

// Mark has rows and documents show what the reader marks.
func (s *Presenter) Mark(noted *marks.Marks) { s.marks = noted }

// Marked is what the reader marked of an article.
func (s *Presenter) Marked(n int) marks.Mark {
	if s.marks == nil {
		return marks.Mark{}
	}
	return s.marks.Of(s.Article(n).ID())
}

// Refresh takes in what happened to the library.
func (s *Presenter) Refresh() { s.latest.article, s.values = nil, nil }

// SetSaved gives searches names that queries may use.
func (s *Presenter) SetSaved(saved query.Saved) { s.saved = saved }

// Len is how many articles have arrived, those that are gone again among them.
func (s *Presenter) Len() int { return s.library.Count() }

// Article returns the article with a number.
func (s *Presenter) Article(n int) *data.Article {
	if s.latest.article == nil || s.latest.number != n {
		s.latest = latest{n, s.library.At(n)}
	}
	return s.latest.article
}

// Number returns the number of an article, which may be gone; ok is false for an id that
// is not there.
func (s *Presenter) Number(id string) (n int, ok bool) { return s.library.Known(id) }

// Order returns the articles that are there in an order.
func (s *Presenter) Order(o list.Order) []int {
	if o == list.ByOutlet {
		return s.library.Order(store.ByOutlet)
	}
	return s.library.Order(store.ByDate)
}

// Holdings is how many articles there are, and of which years: "35 articles · 2017–2025".
func (s *Presenter) Holdings() string {
	text := s.lang.Articles(s.library.Len())
	switch from, to := s.library.Years(); {
	case from == 0 || to == 0:
		return text
	case from == to:
		return text + " · " + strconv.Itoa(from)
	default:
		return text + " · " + strconv.Itoa(from) + "–" + strconv.Itoa(to)
	}
}

// Trouble is how many files could not be read and who names them, and that in fewest
// words; "" when all could.
func (s *Presenter) Trouble() (long, short string) {
	n := len(s.library.Skipped())
	if n == 0 {
		return "", ""
	}
	l := s.lang
	files := l.Count(n, l.Say("fichier illisible", "unreadable file"), l.Say("fichiers illisibles", "unreadable files"))
	short = l.Count(n, l.Say("illisible", "unreadable"), l.Say("illisibles", "unreadable"))
	return files + l.Say(" : ", ": ") + "mareader check", short
}

// Leading is the person of an article of whom the library tells most; "" without anyone.
func (s *Presenter) Leading(n int) string {
	named := s.Article(n).People()
	for _, known := range s.library.People() {
		for _, p := range named {
			if p.Name == known.Name {
				return p.Name
			}
		}
	}
	if len(named) == 0 {
		return ""
	}
	return named[0].Name
}

// dateOf is the date of an article and how it is known: that of its publication, else
// that of the first meeting it tells.
func dateOf(a *data.Article) (frdate.Span, frdate.Basis) {
	day, basis, _ := a.Day()
	return day, basis
}

// minutes is how long the body takes to read, at the 1,400 characters a minute of a
// practised reader.
func minutes(a *data.Article) int { return max(1, (len(a.Body())+700)/1400) }
