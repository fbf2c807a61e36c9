// Package shelf is the library as the screens see it: articles by number, in orders, as
// rows of the list and documents of the reader. It draws nothing and loads nothing.
package shelf

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/store"
	"mareader/ui/lang"
	"mareader/ui/list"
)

// Shelf is a library, its articles numbered from 0 in order of arrival. Make one with
// [New]; call [Shelf.Grow] after every addition and [Shelf.Change] after every change.
type Shelf struct {
	library  *store.Library
	lang     lang.Lang
	numbers  map[string]int // of articles, by id
	grown    int            // how many articles are taken in
	orders   [2][]int       // articles by date and by outlet; replaced whole, never changed
	placed   [2]int         // how many articles the orders have taken in
	twins    twins
	from, to int // years of the dated articles; 0 without any
}

// New returns the shelf of a library, in a language.
func New(library *store.Library, l lang.Lang) *Shelf {
	s := &Shelf{library: library, lang: l, numbers: map[string]int{}}
	s.Grow()
	return s
}

// Len is how many articles have arrived, those that are gone again among them.
func (s *Shelf) Len() int { return len(s.library.Articles()) }

// Article returns the article with a number.
func (s *Shelf) Article(n int) *data.Article { return s.library.Articles()[n] }

// Number returns the number of an article; ok is false for an id that is not there.
func (s *Shelf) Number(id string) (n int, ok bool) {
	n, ok = s.numbers[id]
	return n, ok
}

// Grow takes in the articles that the library added at its end.
func (s *Shelf) Grow() {
	articles := s.library.Articles()
	for n := s.grown; n < len(articles); n++ {
		s.numbers[articles[n].ID()] = n
		if day, _ := dateOf(articles[n]); !day.IsZero() {
			s.span(day)
		}
	}
	s.grown = len(articles)
}

// Holdings is how many articles there are, and of which years: "35 articles · 2017–2025".
func (s *Shelf) Holdings() string {
	text := s.lang.Articles(s.library.Len())
	switch {
	case s.from == 0:
		return text
	case s.from == s.to:
		return text + " · " + strconv.Itoa(s.from)
	}
	return text + " · " + strconv.Itoa(s.from) + "–" + strconv.Itoa(s.to)
}

// Trouble is how many files could not be read and who names them, and that in fewest
// words; "" when all could.
func (s *Shelf) Trouble() (long, short string) {
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
func (s *Shelf) Leading(n int) string {
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

// span widens the years of the library.
func (s *Shelf) span(date frdate.Span) {
	if date.To == frdate.MaxDay || date.From == frdate.MinDay {
		return
	}
	from, _, _ := date.From.Civil()
	to, _, _ := date.To.Civil()
	if s.from == 0 {
		s.from, s.to = from, to
	}
	s.from, s.to = min(s.from, from), max(s.to, to)
}

// Order returns the articles that are there in an order. Those that came since it was last
// asked for are put in their places; the rest is not compared again.
func (s *Shelf) Order(o list.Order) []int {
	if s.placed[o] < s.grown {
		fresh := make([]int, 0, s.grown-s.placed[o])
		for n := s.placed[o]; n < s.grown; n++ {
			fresh = append(fresh, n)
		}
		s.place(o, s.orders[o], fresh)
		s.placed[o] = s.grown
	}
	return s.orders[o]
}

// place puts articles in their places among those that are in order, but for those that
// are gone.
func (s *Shelf) place(o list.Order, ordered, articles []int) {
	articles = slices.DeleteFunc(articles, s.library.Gone)
	compare := s.compare(o)
	slices.SortStableFunc(articles, compare)
	s.orders[o] = merge(ordered, articles, compare)
}

// compare is how two articles stand in an order: newest first, the undated last; outlets
// by name, the unknown last, and newest first within one.
func (s *Shelf) compare(o list.Order) func(a, b int) int {
	byDate := func(a, b int) int {
		x, _ := dateOf(s.Article(a))
		y, _ := dateOf(s.Article(b))
		return newestFirst(x, y)
	}
	if o == list.ByDate {
		return byDate
	}
	return func(a, b int) int {
		x, y := s.Article(a).Outlet(), s.Article(b).Outlet()
		switch {
		case x == y:
			return byDate(a, b)
		case x == "" || y == "":
			return strings.Compare(y, x)
		}
		return strings.Compare(x, y)
	}
}

func newestFirst(a, b frdate.Span) int {
	switch {
	case a.IsZero() && b.IsZero():
		return 0
	case a.IsZero():
		return 1
	case b.IsZero():
		return -1
	case a.To != b.To:
		return int(b.To) - int(a.To)
	}
	return int(b.From) - int(a.From)
}

// merge puts the few of b in their places among a; of equals, those of a come first.
func merge(a, b []int, compare func(a, b int) int) []int {
	out := make([]int, 0, len(a)+len(b))
	for _, x := range b {
		at := sort.Search(len(a), func(i int) bool { return compare(a[i], x) > 0 })
		out = append(append(out, a[:at]...), x)
		a = a[at:]
	}
	return append(out, a...)
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
