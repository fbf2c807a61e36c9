package page

import (
	"fmt"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
	"go.yaml.in/yaml/v3"

	"mareader/data/clean"
)

// maxFrontMatter bounds what is handed to the YAML reader: front matter is a few lines.
const maxFrontMatter = 64 << 10

// cutFrontMatter parts the lines between two --- (YAML) or two +++ (TOML) at the very
// start of a file from the rest. Without them meta is empty, body the whole, and ok
// false.
func cutFrontMatter(source string) (meta frontText, body string, ok bool) {
	start := strings.TrimLeft(source, "\n")
	for _, fence := range [...]string{"---", "+++"} {
		if !strings.HasPrefix(start, fence+"\n") {
			continue
		}
		rest := start[len(fence):]
		text, body, found := strings.Cut(rest, "\n"+fence+"\n")
		if !found {
			if text, found = strings.CutSuffix(rest, "\n"+fence); !found {
				break
			}
		}
		meta := frontText{text, fence == "+++"}
		if len(text) > maxFrontMatter || !meta.looksLikeFields() {
			break
		}
		return meta, body, true
	}
	return frontText{}, source, false
}

// frontText is front matter as it stands in the file.
type frontText struct {
	text string
	toml bool
}

// looksLikeFields reports whether the first line is "key: value", or "key = value": two
// lines of dashes may also be a text's ornament.
func (f frontText) looksLikeFields() bool {
	first, _, _ := strings.Cut(strings.TrimLeft(f.text, "\n"), "\n")
	sign := ":"
	if f.toml {
		sign = "="
	}
	key, _, found := strings.Cut(first, sign)
	key = strings.TrimSpace(key)
	return found && key != "" && !strings.ContainsAny(key, " \t") || f.toml && (strings.HasPrefix(first, "#") || strings.HasPrefix(first, "["))
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
	Name string `yaml:"name" toml:"name"`
	URL  string `yaml:"url" toml:"url"`
}

// readFrontMatter returns a page with what the front matter says. Front matter that
// cannot be read says nothing: the text below it is worth reading all the same.
func readFrontMatter(meta frontText) Page {
	if meta.toml {
		return readTOML(meta.text)
	}
	if p, ok := readPlain(meta.text); ok {
		return p
	}
	return readYAML(meta.text)
}

func readYAML(meta string) Page {
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
	p.addSources(m.Outlets)
	return p
}

// addSources takes in the outlets that report what the page tells; the first is its own
// where no other is named.
func (p *Page) addSources(outlets []outlet) {
	for _, o := range outlets {
		if name := clean.Line(o.Name); name != "" {
			p.Sources = append(p.Sources, Source{Outlet: name, URL: webAddress(o.URL)})
		}
	}
	if len(p.Sources) > 0 {
		p.Outlet = firstOf(p.Outlet, p.Sources[0].Outlet)
		p.URL = firstOf(p.URL, p.Sources[0].URL)
	}
}

// readTOML reads front matter between +++ lines.
func readTOML(meta string) Page {
	var m struct {
		Title, Date, Published, Outlet, Source, Author, URL, Link any
		Outlets                                                   []outlet
	}
	if err := decodeTOML(meta, &m); err != nil {
		return Page{}
	}
	p := Page{
		Title:     tomlText(m.Title),
		Outlet:    firstOf(tomlText(m.Outlet), tomlText(m.Source)),
		Author:    tomlText(m.Author),
		URL:       firstOf(webAddress(tomlText(m.URL)), webAddress(tomlText(m.Link))),
		Published: firstOf(tomlText(m.Published), tomlText(m.Date)),
	}
	p.addSources(m.Outlets)
	return p
}

func decodeTOML(meta string, m any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("front matter: %v", r)
		}
	}()
	return toml.Unmarshal([]byte(meta), m)
}

// tomlText returns a value of text, a number or a date as text.
func tomlText(v any) string {
	switch v := v.(type) {
	case nil, map[string]any, []any:
		return ""
	case time.Time:
		return v.Format(time.RFC3339)
	default:
		return clean.Line(fmt.Sprint(v))
	}
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
