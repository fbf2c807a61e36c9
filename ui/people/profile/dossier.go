package profile

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/people"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/ties"
)

// dossier is all that facts, articles and events tell of a person.
type dossier struct {
	name            string
	office, country string
	terms           []office.Term // latest first; none for someone whom no list names
	listed          bool          // the facts list the person
	given           []ties.Count  // the offices that articles give, with the country
	seen            []ties.Count  // how articles write the name
	unseen          []string      // how else the facts do
	met, cancelled  int           // events
	firstYear       int           // of the meetings that are dated; 0 without any
	perYear         []int         // meetings, from then on
	undated         int           // meetings of no known year
	ties            []ties.Tie
	latest          []string // by tie: the id of the latest event
	places, topics  []ties.Count
	sources         []source // newest first
}

// source is an article that names the person.
type source struct {
	id, title, outlet string
	day               frdate.Span
	inferred          bool // the day is not stated
	mentions          int
	first             people.Range
}

// compile gathers the dossier of a person. Articles that are gone are left out.
func compile(p store.Person, events []event.Event, article func(id string) *data.Article, facts *office.Facts) dossier {
	d := dossier{name: p.Name, office: p.Office, country: p.Country}
	d.read(p.Articles, article)
	if facts != nil {
		d.look(facts)
	}
	d.ties = ties.Of(p.Name, p.Events, events)
	for _, t := range d.ties {
		d.latest = append(d.latest, events[t.Events[0]].ID)
	}
	met := d.count(p.Events, events)
	d.places = ties.Counts(func(yield func(string) bool) {
		for _, e := range met {
			if !yield(e.Place) {
				return
			}
		}
	})
	d.topics = ties.Counts(func(yield func(string) bool) {
		for _, e := range met {
			for _, topic := range e.Topics {
				if !yield(topic) {
					return
				}
			}
		}
	})
	return d
}

// count counts the meetings, in all and by year, and returns those that were not cancelled.
func (d *dossier) count(own []int, events []event.Event) (met []*event.Event) {
	for _, at := range own {
		if e := &events[at]; ties.Met(e) {
			met = append(met, e)
		}
	}
	d.met, d.cancelled = len(met), len(own)-len(met)
	last := 0
	for _, e := range met {
		if y := yearOf(e); y > 0 {
			d.firstYear, last = cmp.Or(min(d.firstYear, y), y), max(last, y)
		}
	}
	if last == 0 {
		return met
	}
	d.perYear = make([]int, last-d.firstYear+1)
	for _, e := range met {
		if y := yearOf(e); y > 0 {
			d.perYear[y-d.firstYear]++
		} else {
			d.undated++
		}
	}
	return met
}

// yearOf is the year of an event, 0 when it has none.
func yearOf(e *event.Event) int {
	day := e.Date.From
	if day == frdate.MinDay {
		day = e.Date.To
	}
	if e.Date.IsZero() || day == frdate.MaxDay || day == frdate.MinDay {
		return 0
	}
	year, _, _ := day.Civil()
	return year
}

// read reads the articles: how they write the name, and which office they give.
func (d *dossier) read(ids []string, article func(id string) *data.Article) {
	var named []people.Person
	for _, id := range ids {
		a := article(id)
		if a == nil {
			continue
		}
		i := slices.IndexFunc(a.People(), func(p people.Person) bool { return p.Name == d.name })
		if i < 0 {
			continue
		}
		p := a.People()[i]
		named = append(named, p)
		d.sources = append(d.sources, sourceOf(a, p))
	}
	slices.SortStableFunc(d.sources, func(a, b source) int { return cmp.Compare(b.day.To, a.day.To) })
	d.seen = ties.Counts(spellings(named))
	d.given = ties.Counts(func(yield func(string) bool) {
		for _, p := range named {
			if p.Office != "" && !yield(post(p.Office, p.Country)) {
				return
			}
		}
	})
}

// spellings are the words that name the person, one for each mention.
func spellings(named []people.Person) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, p := range named {
			for _, m := range p.Mentions {
				if !yield(strings.Join(strings.Fields(m.Text), " ")) {
					return
				}
			}
		}
	}
}

func sourceOf(a *data.Article, p people.Person) source {
	day, basis, _ := a.Day()
	if day == frdate.Always() {
		day = frdate.Span{}
	}
	s := source{
		id: a.ID(), title: a.Title(), outlet: a.Outlet(), day: day,
		inferred: !day.IsZero() && basis != frdate.Stated, mentions: len(p.Mentions),
	}
	if outlets := a.Sources(); s.outlet == "" && len(outlets) > 0 {
		s.outlet = outlets[0].Outlet
	}
	if len(p.Mentions) > 0 {
		s.first = p.Mentions[0].Range
	}
	return s
}

// look looks the person up in the facts.
func (d *dossier) look(facts *office.Facts) {
	known, ok := facts.ByName(d.name)
	if !ok {
		return
	}
	d.listed = true
	d.terms = slices.Clone(known.Terms)
	slices.SortStableFunc(d.terms, func(a, b office.Term) int { return cmp.Compare(start(b), start(a)) })
	for _, spelling := range append([]string{known.Name}, known.Variants...) {
		if !slices.ContainsFunc(d.seen, func(c ties.Count) bool { return c.Word == spelling }) {
			d.unseen = append(d.unseen, spelling)
		}
	}
}

// start is the day from which a term is known.
func start(t office.Term) frdate.Day {
	for _, bound := range [...]frdate.Span{t.Since, t.SeenFrom, t.Until, t.SeenUntil} {
		if !bound.IsZero() {
			return bound.From
		}
	}
	return frdate.MinDay
}
