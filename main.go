// Command mareader reads French-language press in a terminal: it opens a library, then
// starts the reader or prints what it is asked for.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/pflag"

	"mareader/data"
	"mareader/data/clean"
	"mareader/store"
	"mareader/store/search"
	"mareader/ui"
	"mareader/ui/config"
	"mareader/ui/export"
	"mareader/ui/lang"
	"mareader/ui/plain"
)

// Exit codes.
const (
	done        = 0
	nothing     = 1
	wrong       = 2
	interrupted = 130
)

var errNothing = errors.New("nothing found")

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that leaves early is no failure
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:])
	stop()
	os.Exit(code(err))
}

// run carries out one command line; errors have been told.
func run(ctx context.Context, args []string) error {
	s := session{ctx: ctx, in: os.Stdin, out: os.Stdout, lang: lang.FromEnv(os.Getenv)}
	err := s.run(args)
	if err != nil && !errors.Is(err, errNothing) && code(err) != interrupted && !errors.Is(err, syscall.EPIPE) {
		fmt.Fprintln(os.Stderr, "mareader:", clean.Line(s.lang.Error(err)))
	}
	return err
}

func code(err error) int {
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return done
	case errors.Is(err, errNothing):
		return nothing
	case errors.Is(err, tea.ErrInterrupted), errors.Is(err, context.Canceled):
		return interrupted
	}
	return wrong
}

// session is one run of the program: the settings and where it reads and prints.
type session struct {
	ctx     context.Context
	in      *os.File
	out     *os.File
	lang    lang.Lang
	config  config.Config
	library []string // --library
	format  string   // --format
	theme   string   // --theme
	removed bool     // --removed
	args    []string // what is left of the command line
}

// command is a word of the command line.
type command struct {
	name, args string
	formats    bool // takes --format
	fr, en     string
	run        func(*session) error
}

func commands() []command {
	return []command{
		{"list", "", false, "la liste des articles, les plus récents d’abord", "the articles, newest first", (*session).list},
		{"search", "QUERY", true, "les articles qui répondent, le meilleur d’abord", "the articles that match, best first", (*session).search},
		{"show", "ID", false, "un article, d’après son identifiant ou son chemin", "one article, by its id or its path", (*session).show},
		{"people", "[QUERY]", false, "les personnes que nomment les articles", "the people whom the articles name", (*session).people},
		{"timeline", "[QUERY]", false, "qui a rencontré qui, quand et où", "who met whom, when and where", (*session).timeline},
		{"export", "articles|meetings|events", true, "les données, en jsonl, json ou csv", "the data, as jsonl, json or csv", (*session).export},
		{"check", "[PATH...]", false, "ce qui a été lu, écarté, et ce qui paraît étrange", "what was read, what was skipped, and what looks odd", (*session).check},
	}
}

// run reads the command line and calls its command; without one, the reader.
func (s *session) run(args []string) error {
	flags, help := s.flags()
	args, excluded := exclusions(args)
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("%w (mareader --help)", err)
	}
	if err := s.configure(flags); err != nil {
		return err
	}
	s.args = append(flags.Args(), excluded...)
	cmd, found := s.command()
	switch {
	case *help || found && cmd.name == "help":
		return s.help(cmd, found)
	case !found:
		return s.read()
	case s.format != "" && !cmd.formats:
		return fmt.Errorf("--format: %s", s.lang.Say("seuls search et export l’acceptent", "only search and export take it"))
	}
	return cmd.run(s)
}

// exclusions takes the words that a query leaves out off the arguments of a command that
// takes a query: "-retailleau" is no flag there.
func exclusions(args []string) (others, excluded []string) {
	if len(args) == 0 || !slices.Contains([]string{"search", "people", "timeline"}, args[0]) {
		return args, nil
	}
	for i, a := range args {
		switch {
		case a == "--":
			return append(others, args[i:]...), excluded
		case len(a) > 2 && a[0] == '-' && a[1] != '-':
			excluded = append(excluded, a)
		default:
			others = append(others, a)
		}
	}
	return others, excluded
}

// flags are those that every command takes.
func (s *session) flags() (flags *pflag.FlagSet, help *bool) {
	flags = pflag.NewFlagSet("mareader", pflag.ContinueOnError)
	flags.Usage = func() {}
	flags.SetOutput(io.Discard)
	flags.StringArrayVar(&s.library, "library", nil, "")
	flags.StringVar(&s.format, "format", "", "")
	flags.StringVar(&s.theme, "theme", "", "")
	flags.BoolVar(&s.removed, "removed", false, "")
	flags.String("lang", "", "")
	return flags, flags.BoolP("help", "h", false, "")
}

// configure settles what flags, environment and the settings file say, in this order.
func (s *session) configure(flags *pflag.FlagSet) (err error) {
	if s.config, err = config.Read(config.Path()); err != nil {
		return err
	}
	name, _ := flags.GetString("lang")
	if name == "" {
		name = s.config.Lang
	}
	if name != "" {
		if s.lang, err = lang.Parse(name); err != nil {
			return err
		}
	}
	if s.theme == "" {
		s.theme = s.config.Theme
	}
	switch s.theme {
	case "", "dark", "light":
		return nil
	}
	return fmt.Errorf(s.lang.Say("thème inconnu %q : choisissez dark ou light", "unknown theme %q: choose dark or light"), s.theme)
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

// sources returns the library: paths, --library, MAREADER_LIBRARY, the settings, or the
// embedded one, whichever is named first.
func (s *session) sources(paths []string) ([]store.Source, error) {
	if len(paths) == 0 {
		paths = s.library
	}
	if env := os.Getenv("MAREADER_LIBRARY"); len(paths) == 0 && env != "" {
		paths = strings.Split(env, string(os.PathListSeparator))
	}
	if len(paths) == 0 {
		paths = s.config.Library
	}
	if len(paths) == 0 {
		return []store.Source{store.Embedded()}, nil
	}
	if len(paths) == 1 && paths[0] == "-" {
		return s.stdin()
	}
	sources, err := store.Paths(paths...)
	if err != nil {
		return nil, fmt.Errorf("%w (mareader --help)", err)
	}
	return sources, nil
}

// stdin reads standard input; an interruption does not wait for its end.
func (s *session) stdin() ([]store.Source, error) {
	var page store.Source
	var err error
	read := make(chan struct{})
	go func() {
		defer close(read)
		page, err = store.Stream(s.in, s.lang.Say("entrée standard", "standard input"))
	}()
	select {
	case <-read:
		return []store.Source{page}, err
	case <-s.ctx.Done():
		return nil, s.ctx.Err()
	}
}

// open reads the whole library for a command that prints, which has nothing to print where
// nothing can be read.
func (s *session) open(paths []string) (*store.Library, error) {
	lib, err := s.readAll(paths)
	if err != nil {
		return nil, err
	}
	if skipped := lib.Skipped(); len(lib.Articles()) == 0 && len(skipped) > 0 {
		return nil, fmt.Errorf("%s: %w (mareader check)", skipped[0].Path, skipped[0].Err)
	}
	return lib, nil
}

// readAll reads the whole library.
func (s *session) readAll(paths []string) (*store.Library, error) {
	sources, err := s.sources(paths)
	if err != nil {
		return nil, err
	}
	lib := store.ReadAll(store.Open(s.ctx, sources...))
	return lib, s.ctx.Err()
}

// read starts the reader; where nobody can see it, it prints the list.
func (s *session) read() error {
	if !term.IsTerminal(s.out.Fd()) {
		lib, err := s.open(s.args)
		if err != nil {
			return err
		}
		return s.print(func(p plain.Printer) { p.List(lib.ByDate()) })
	}
	sources, err := s.sources(s.args)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	var options []tea.ProgramOption
	if os.Getenv("NO_COLOR") != "" {
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	return ui.Run(ctx, ui.Options{
		Library: new(store.Library),
		Next:    store.Open(ctx, sources...),
		Terms:   ui.Terms(data.Facts()),
		Lang:    s.lang,
		Light:   s.theme == "light",
		Fixed:   s.theme != "",
	}, options...)
}

// print prints with a printer that is flushed at the end.
func (s *session) print(what func(plain.Printer)) error {
	p := plain.New(s.out, s.lang)
	what(p)
	return p.Flush()
}

func (s *session) list() error {
	lib, err := s.open(s.args)
	if err != nil {
		return err
	}
	if len(lib.Articles()) == 0 {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.List(lib.ByDate()) })
}

// query reads the query that the arguments make.
func (s *session) query() (search.Query, error) { return search.Parse(strings.Join(s.args, " ")) }

func (s *session) search() error {
	q, err := s.query()
	if err != nil {
		return err
	}
	if q.Empty() {
		return errors.New(s.lang.Say("search : que chercher ? (mareader search QUERY)", "search: what for? (mareader search QUERY)"))
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	found := lib.Search(s.ctx, q)
	if len(found) == 0 {
		return errNothing
	}
	hits, articles := make([]export.Hit, len(found)), make([]*data.Article, len(found))
	for i, h := range found {
		articles[i] = lib.Articles()[h.Doc]
		hits[i] = export.Hit{Article: articles[i], Score: h.Score}
	}
	if s.format == "" || s.format == "text" {
		return s.print(func(p plain.Printer) { p.Hits(q, articles) })
	}
	f, err := export.Parse(s.format)
	if err != nil {
		return err
	}
	return export.Hits(s.out, f, q, hits)
}

func (s *session) show() error {
	if len(s.args) != 1 {
		return errors.New(s.lang.Say("show : quel article ? (mareader list donne les identifiants)", "show: which article? (mareader list gives the ids)"))
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	a := lib.Find(s.args[0])
	if a == nil {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.Article(a, s.removed) })
}

func (s *session) people() error {
	q, err := s.query()
	if err != nil {
		return err
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	found := lib.PeopleMatching(s.ctx, q)
	if len(found) == 0 {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.People(found) })
}

func (s *session) timeline() error {
	q, err := s.query()
	if err != nil {
		return err
	}
	lib, err := s.open(nil)
	if err != nil {
		return err
	}
	found := lib.EventsMatching(s.ctx, q)
	if len(found) == 0 {
		return errNothing
	}
	return s.print(func(p plain.Printer) { p.Timeline(found) })
}

func (s *session) export() error {
	if len(s.args) == 0 {
		return errors.New(s.lang.Say("export : articles, meetings ou events ? (mareader export --help)", "export: articles, meetings or events? (mareader export --help)"))
	}
	if s.format == "" {
		s.format = string(export.JSONL)
	}
	f, err := export.Parse(s.format)
	if err != nil {
		return err
	}
	lib, err := s.open(s.args[1:])
	if err != nil {
		return err
	}
	switch s.args[0] {
	case "articles":
		return export.Articles(s.out, f, lib.Articles())
	case "meetings":
		return export.Meetings(s.out, f, lib.Articles())
	case "events":
		return export.Events(s.out, f, lib.Events())
	}
	return fmt.Errorf(s.lang.Say("export %s : choisissez articles, meetings ou events", "export %s: choose articles, meetings or events"), s.args[0])
}

func (s *session) check() error {
	lib, err := s.readAll(s.args)
	if err != nil {
		return err
	}
	return s.print(func(p plain.Printer) { p.Check(lib.Articles(), lib.Skipped()) })
}

// help prints the help of a command, or of all.
func (s *session) help(c command, found bool) error {
	say := s.lang.Say
	if len(s.args) > 0 && c.name == "help" {
		if c, found = s.command(); !found {
			return fmt.Errorf(say("help %s : commande inconnue (mareader --help)", "help %s: no such command (mareader --help)"), s.args[0])
		}
	}
	flags := []plain.Entry{
		{Name: "--library PATH", Does: say("fichier ou dossier à ouvrir, autant de fois qu’il en faut (ou MAREADER_LIBRARY, ou library = [...] dans la configuration)", "file or folder to open, as often as needed (or MAREADER_LIBRARY, or library = [...] in the settings)")},
		{Name: "--lang fr|en", Does: say("langue de l’interface", "language of the interface")},
	}
	if found && c.name == "show" {
		flags = append(flags, plain.Entry{Name: "--removed", Does: say("montre aussi ce qui a été écarté de la page, et pourquoi", "also shows what was put aside from the page, and why")})
	}
	if found && c.name != "help" {
		if c.formats {
			flags = append(flags, plain.Entry{Name: "--format NAME", Does: say("jsonl, json ou csv", "jsonl, json or csv")})
		}
		return s.print(func(p plain.Printer) {
			p.Help(strings.TrimSpace("mareader "+c.name+" "+c.args), say(c.fr, c.en), flags)
		})
	}
	entries := []plain.Entry{{Name: "mareader [PATH...]", Does: say("le lecteur, sur ces fichiers et dossiers ou sur la bibliothèque embarquée ; « - » lit l’entrée standard", "the reader, on these files and folders or on the embedded library (- is standard input)")}}
	for _, c := range commands() {
		entries = append(entries, plain.Entry{Name: strings.TrimSpace("mareader " + c.name + " " + c.args), Does: say(c.fr, c.en)})
	}
	flags = append(flags,
		plain.Entry{Name: "--theme dark|light", Does: say("fond du terminal, sinon demandé au terminal", "background of the terminal, else the terminal is asked")},
		plain.Entry{Name: "--help", Does: say("cette aide, ou celle d’une commande", "this help, or that of a command")})
	return s.print(func(p plain.Printer) {
		p.Help("mareader [PATH...] | mareader COMMAND", say("Lit la presse francophone dans le terminal : articles, recherche, chronologie des ministres.", "Reads French-language press in the terminal, with search and a timeline of ministers."), entries, flags)
	})
}
