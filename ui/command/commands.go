package command

import (
	"io"
	"strings"
	"time"

	"mareader/data"
	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/query"
	"mareader/ui/export"
	"mareader/ui/lang"
	"mareader/ui/plain"
)

// command is a word of the command line.
type command struct {
	name, args string
	formats    []string // what --format may name, the default first; none: no such flag
	fr, en     string   // what it does
	run        func(*session) error
}

func commands() []command {
	hits := export.Names(func(f export.Format) bool { return f.Hits != nil })
	events := export.Names(func(f export.Format) bool { return f.Events != nil })
	return []command{
		{"list", "[PATH...]", nil, "la liste des articles, les plus récents d’abord", "the articles, newest first", (*session).list},
		{"search", "QUERY", asText(hits), "les articles qui répondent, le meilleur d’abord", "the articles that match, best first", (*session).search},
		{"show", "ID", nil, "un article, d’après son identifiant ou son chemin", "one article, by its id or its path", (*session).show},
		{"people", "[QUERY]", nil, "les personnes que nomment les articles", "the people whom the articles name", (*session).people},
		{"timeline", "[QUERY]", asText(events), "qui a rencontré qui, quand et où", "who met whom, when and where", (*session).timeline},
		{"export", "articles|meetings|events [PATH...]", events, "les données, pour d’autres programmes ou pour le web", "the data, for other programs or for the web", (*session).export},
		{"check", "[PATH...]", []string{"text", "json"}, "ce qui a été lu, écarté, et ce qui paraît étrange", "what was read, what was skipped, and what looks odd", (*session).check},
		{"cache", "[clear]", nil, "où et combien de place prend ce qui est gardé des bibliothèques ; clear l’efface", "where what is kept of libraries is, and its size (clear removes it)", (*session).cache},
	}
}

// command takes the command's name off the arguments, if the first one is a name.
func (s *session) command() (command, bool) {
	if len(s.args) == 0 {
		return command{}, false
	}
	for _, c := range append(commands(), command{name: "help"}) {
		if c.name == s.args[0] {
			s.args = s.args[1:]
			return c, true
		}
	}
	return command{}, false
}

// asText puts the form that people read, which is no export format, before those.
func asText(formats []string) []string { return append([]string{"text"}, formats...) }

// asText reports whether a command prints for a person.
func (s *session) asText() bool { return s.flags.format == "" || s.flags.format == "text" }

func (s *session) list() error {
	lib, err := s.open(s.args)
	if err != nil {
		return err
	}
	if lib.Len() == 0 {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.List(lib.Sorted(store.ByDate)) })
}

// query reads the query that the arguments make.
func (s *session) query() (query.Query, error) {
	return s.config.Searches.Parse(strings.Join(s.args, " "))
}

// asked reads the query that the arguments make, and the library.
func (s *session) asked() (q query.Query, lib *store.Library, err error) {
	if q, err = s.query(); err == nil {
		lib, err = s.open(nil)
	}
	return q, lib, err
}

// some is what writing came to; where it went well, that there was nothing to write is told.
// Other programs get a document that is empty and whole.
func some(n int, err error) error {
	if err == nil && n == 0 {
		return errNothing
	}
	return err
}

func (s *session) show() error {
	if len(s.args) != 1 {
		return s.say("show : quel article ? (mareader list donne les identifiants)", "show: which article? (mareader list gives the ids)")
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	a := lib.Find(s.args[0])
	if a == nil {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.Article(a, s.flags.removed) })
}

func (s *session) people() error {
	q, lib, err := s.asked()
	if err != nil {
		return err
	}
	found := lib.PeopleMatching(q)
	return some(len(found), s.print(func(p plain.Printer) { p.People(found) }))
}

func (s *session) timeline() error {
	q, lib, err := s.asked()
	if err != nil {
		return err
	}
	found := lib.EventsMatching(q)
	if s.asText() {
		return some(len(found), s.print(func(p plain.Printer) { p.Timeline(found) }))
	}
	return some(len(found), s.write(lib, found, s.format()))
}

func (s *session) export() error {
	if len(s.args) == 0 {
		return s.say("export : articles, meetings ou events ? (mareader export --help)", "export: articles, meetings or events? (mareader export --help)")
	}
	format := s.format()
	articles := func(write func(io.Writer, lang.Lang, []*data.Article) error) func(*store.Library) error {
		if write == nil {
			return nil
		}
		return func(lib *store.Library) error { return write(s.out, s.lang, all(lib)) }
	}
	write, known := map[string]func(*store.Library) error{
		"articles": articles(format.Articles),
		"meetings": articles(format.Meetings),
		"events":   func(lib *store.Library) error { return s.write(lib, lib.Events(), format) },
	}[s.args[0]]
	switch {
	case !known:
		return s.say("export %s : choisissez articles, meetings ou events", "export %s: choose articles, meetings or events", s.args[0])
	case write == nil:
		return s.say("--format %s ne va qu’avec export events ou timeline", "--format %s goes with export events or timeline only", format.Name)
	}
	lib, err := s.open(s.args[1:])
	if err != nil {
		return err
	}
	return write(lib)
}

// all are the articles of a library.
func all(lib *store.Library) []*data.Article {
	articles := make([]*data.Article, 0, lib.Len())
	for _, a := range lib.All() {
		articles = append(articles, a)
	}
	return articles
}

// format is the one asked for, or the default.
func (s *session) format() export.Format {
	if f, known := export.Find(s.flags.format); known {
		return f
	}
	return export.Formats()[0]
}

// write writes events for other programs.
func (s *session) write(lib *store.Library, events []event.Event, format export.Format) error {
	t := export.Timeline{Events: events, Article: lib.Article, Terms: termsOf(s.known()), Lang: s.lang, Now: time.Now()}
	return format.Events(s.out, t)
}

// termsOf tells when a person held an office.
func termsOf(facts *office.Facts) func(name string) []frdate.Span {
	return func(name string) (spans []frdate.Span) {
		if p, known := facts.ByName(name); known {
			for _, t := range p.Terms {
				spans = append(spans, t.Days())
			}
		}
		return spans
	}
}

func (s *session) check() error {
	lib, err := s.readAll(s.args)
	if err != nil {
		return err
	}
	report := store.CheckOf(lib)
	if s.asText() {
		return s.print(func(p plain.Printer) { p.Check(report) })
	}
	return export.Check(s.out, report)
}
