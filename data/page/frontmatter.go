package page

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"mareader/data/clean"
)

// maxFrontMatter bounds what is handed to the YAML reader: front matter is a few lines.
const maxFrontMatter = 64 << 10

// cutFrontMatter parts the lines between two --- at the very start of a file from the
// rest. Without them meta is empty, body the whole, and ok false.
func cutFrontMatter(source string) (meta, body string, ok bool) {
	rest, found := strings.CutPrefix(strings.TrimLeft(source, "\n"), "---\n")
	if !found {
		return "", source, false
	}
	meta, body, found = strings.Cut("\n"+rest, "\n---\n")
	if !found {
		if meta, found = strings.CutSuffix("\n"+rest, "\n---"); !found {
			return "", source, false
		}
	}
	if len(meta) > maxFrontMatter || !looksLikeFields(meta) {
		return "", source, false
	}
	return meta, body, true
}

// looksLikeFields reports whether the first line of meta is "key: value": two lines of
// dashes may also be a text's ornament.
func looksLikeFields(meta string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(meta, "\n"), "\n")
	key, _, found := strings.Cut(first, ":")
	return found && key != "" && !strings.ContainsAny(key, " \t")
}

// frontMatter is what is understood of front matter, under the names people use. Its
// values may be anything: only text, numbers and dates are taken.
type frontMatter struct {
	Title     yaml.Node `yaml:"title"`
	Date      yaml.Node `yaml:"date"`
	Published yaml.Node `yaml:"published"`
	Outlet    yaml.Node `yaml:"outlet"`
	Source    yaml.Node `yaml:"source"`
	Author    yaml.Node `yaml:"author"`
	URL       yaml.Node `yaml:"url"`
	Link      yaml.Node `yaml:"link"`
	Outlets   []outlet  `yaml:"outlets"`
}

type outlet struct {
	Name string `yaml:"name"`
	URL  string `yaml:"url"`
}

// readFrontMatter returns a page with what the front matter says. Front matter that
// cannot be read says nothing: the text below it is worth reading all the same.
func readFrontMatter(meta string) Page {
	var m frontMatter
	if err := decodeYAML(meta, &m); err != nil {
		return Page{}
	}
	p := Page{
		Title:     scalar(m.Title),
		Outlet:    firstOf(scalar(m.Outlet), scalar(m.Source)),
		Author:    scalar(m.Author),
		URL:       firstOf(webAddress(scalar(m.URL)), webAddress(scalar(m.Link))),
		Published: firstOf(scalar(m.Published), scalar(m.Date)),
	}
	for _, o := range m.Outlets {
		if name := clean.Line(o.Name); name != "" {
			p.Sources = append(p.Sources, Source{Outlet: name, URL: webAddress(o.URL)})
		}
	}
	if p.Outlet == "" && len(p.Sources) > 0 {
		p.Outlet = p.Sources[0].Outlet
	}
	if p.URL == "" && len(p.Sources) > 0 {
		p.URL = p.Sources[0].URL
	}
	return p
}

// decodeYAML keeps what could be read when one value is of the wrong shape, and turns
// the panics that hostile YAML may provoke into an error.
func decodeYAML(meta string, m *frontMatter) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("front matter: %v", r)
		}
	}()
	err = yaml.Unmarshal([]byte(meta), m)
	if _, partial := err.(*yaml.TypeError); partial {
		return nil
	}
	return err
}

func scalar(n yaml.Node) string {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		return ""
	}
	return clean.Line(n.Value)
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
