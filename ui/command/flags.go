package command

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"mareader/ui/config"
	"mareader/ui/lang"
)

// flags are what may stand anywhere on the command line.
type flags struct {
	library          []string // --library
	include, exclude []string
	format           string
	theme, lang      string
	removed          bool
	explain, byEvent bool
	noCache          bool
	help             bool
}

// set returns the set that reads the flags.
func (f *flags) set() *pflag.FlagSet {
	set := pflag.NewFlagSet("mareader", pflag.ContinueOnError)
	set.Usage = func() {}
	set.SetOutput(io.Discard)
	set.StringArrayVar(&f.library, "library", nil, "")
	set.StringArrayVar(&f.include, "include", nil, "")
	set.StringArrayVar(&f.exclude, "exclude", nil, "")
	set.StringVar(&f.format, "format", "", "")
	set.StringVar(&f.theme, "theme", "", "")
	set.StringVar(&f.lang, "lang", "", "")
	set.BoolVar(&f.removed, "removed", false, "")
	set.BoolVar(&f.explain, "explain", false, "")
	set.BoolVar(&f.byEvent, "by-event", false, "")
	set.BoolVar(&f.noCache, "no-cache", false, "")
	set.BoolVarP(&f.help, "help", "h", false, "")
	return set
}

// parse reads flags and arguments.
func (s *session) parse(args []string) error {
	args, excluded := exclusions(args)
	set := s.flags.set()
	err := set.Parse(args)
	s.args = append(set.Args(), excluded...)
	if unknown := (*pflag.NotExistError)(nil); errors.As(err, &unknown) {
		return s.say("option inconnue : --%s (mareader --help)", "unknown flag: --%s (mareader --help)", unknown.GetSpecifiedName())
	}
	if err != nil {
		return fmt.Errorf("%w (mareader --help)", err)
	}
	return nil
}

// exclusions takes the words that a query leaves out off the arguments of a command that
// takes a query: "-retailleau" is no flag there.
func exclusions(args []string) (others, excluded []string) {
	if !slices.Contains([]string{"search", "people", "timeline"}, firstWord(args)) {
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

// firstWord returns the first argument that is neither a flag nor the value of one.
func firstWord(args []string) string {
	for i := 0; i < len(args); i++ {
		switch a := args[i]; {
		case slices.Contains([]string{"--library", "--include", "--exclude", "--format", "--theme", "--lang"}, a):
			i++
		case !strings.HasPrefix(a, "-"):
			return a
		}
	}
	return ""
}

// configure settles what flags and the settings file say, in this order.
func (s *session) configure() (err error) {
	if s.config, err = config.Read(config.Path()); err != nil {
		return err
	}
	if name := firstOf(s.flags.lang, s.config.Lang); name != "" {
		l, ok := lang.Parse(name)
		if !ok {
			return s.say("langue inconnue %q : choisissez fr ou en", "unknown language %q: choose fr or en", name)
		}
		s.lang = l
	}
	switch s.flags.theme = firstOf(s.flags.theme, s.config.Theme); s.flags.theme {
	case "", "dark", "light":
		return nil
	}
	return s.say("thème inconnu %q : choisissez dark ou light", "unknown theme %q: choose dark or light", s.flags.theme)
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// allowed refuses the flags that a command does not take.
func (s *session) allowed(c command) error {
	switch f := s.flags.format; {
	case f == "" || slices.Contains(c.formats, f):
	case len(c.formats) == 0:
		return s.say("%s n’a pas de --format (mareader help %[1]s)", "%s takes no --format (mareader help %[1]s)", c.name)
	default:
		others, last := c.formats[:len(c.formats)-1], c.formats[len(c.formats)-1]
		return s.say("format inconnu %q : choisissez %s ou %s", "unknown format %q: choose %s or %s", f, strings.Join(others, ", "), last)
	}
	if s.flags.removed && c.name != "show" {
		return s.say("--removed ne va qu’avec show", "--removed goes with show only")
	}
	if (s.flags.explain || s.flags.byEvent) && c.name != "search" {
		return s.say("--explain et --by-event ne vont qu’avec search", "--explain and --by-event go with search only")
	}
	if s.flags.explain && !s.asText() {
		return s.say("--explain ne va qu’avec --format text", "--explain goes with --format text only")
	}
	return nil
}
