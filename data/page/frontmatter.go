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
	fields, err := decodeYAML(meta)
	if err != nil {
		return Page{}
	}
	return pageOf(fields)
}

// readTOML reads front matter between +++ lines.
func readTOML(meta string) Page {
	fields, err := decodeTOML(meta)
	if err != nil {
		return Page{}
	}
	return pageOf(fields)
}

// pageOf takes the fields of front matter by the names that scrapers use too, whatever
// their capitals and signs.
func pageOf(fields map[string]any) Page {
	named := byLetters(fields)
	p := Page{Title: valueOf(named, titleKeys[:]), Author: unlinked.Replace(clean.Line(pick(named, authorKeys[:])))}
	for i := range urlKeys {
		p.URL = firstOf(p.URL, webAddress(valueOf(named, urlKeys[i:i+1])))
	}
	for i := range outletKeys {
		p.addOutlet(valueOf(named, outletKeys[i:i+1]))
	}
	for i := range dateKeys {
		if v := valueOf(named, dateKeys[i:i+1]); p.Published == "" && tellsDay(v) {
			p.Published = v
		}
	}
	p.addSources(named["outlets"])
	return p
}

// tellsDay reports whether a value is a date, which "published: true" is not.
func tellsDay(v string) bool {
	_, ok := dayIn(v)
	return ok
}

// addOutlet takes in a name, or the address that note-takers keep under "source".
func (p *Page) addOutlet(v string) {
	if address := webAddress(v); address != "" {
		p.URL = firstOf(p.URL, address)
		v = outletAt(hostOf(address))
	}
	p.Outlet = firstOf(p.Outlet, v)
}

// addSources takes in the outlets that report what the page tells; the first is its own
// where no other is named.
func (p *Page) addSources(list any) {
	outlets, _ := list.([]any)
	for _, o := range outlets {
		if o, ok := o.(map[string]any); ok {
			if name := frontValue(o["name"]); name != "" {
				p.Sources = append(p.Sources, Source{Outlet: name, URL: webAddress(frontValue(o["url"]))})
			}
		}
	}
	if len(p.Sources) > 0 {
		p.Outlet = firstOf(p.Outlet, p.Sources[0].Outlet)
		p.URL = firstOf(p.URL, p.Sources[0].URL)
	}
}

// valueOf returns the first value under one of the keys that is text or names.
func valueOf(fields map[string]any, keys []string) string {
	for _, key := range keys {
		if v := frontValue(fields[key]); v != "" {
			return v
		}
	}
	return ""
}

// unlinked takes out the brackets by which notes link to each other.
var unlinked = strings.NewReplacer("[[", "", "]]", "")

// frontValue returns a value of text, a number or a date as text.
func frontValue(v any) string {
	switch v := v.(type) {
	case nil, bool, map[string]any, []any:
		return ""
	case time.Time:
		return v.Format(time.RFC3339)
	default:
		return clean.Line(fmt.Sprint(v))
	}
}

func decodeTOML(meta string) (fields map[string]any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("front matter: %v", r)
		}
	}()
	err = toml.Unmarshal([]byte(meta), &fields)
	return fields, err
}

// decodeYAML keeps what could be read when one value is of the wrong shape, and turns
// the panics that hostile YAML may provoke into an error.
func decodeYAML(meta string) (fields map[string]any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("front matter: %v", r)
		}
	}()
	var nodes map[string]yaml.Node
	err = yaml.Unmarshal([]byte(meta), &nodes)
	if _, partial := err.(*yaml.TypeError); partial {
		err = nil
	}
	fields = make(map[string]any, len(nodes))
	for key, n := range nodes {
		fields[key] = plainNode(&n, 0)
	}
	return fields, err
}

// plainNode returns a value of YAML as it is written: text, a list or a table. References
// are not followed.
func plainNode(n *yaml.Node, depth int) any {
	switch {
	case depth > maxNesting:
	case n.Kind == yaml.ScalarNode && n.Tag != "!!null" && n.Tag != "!!bool":
		return clean.Line(n.Value)
	case n.Kind == yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, item := range n.Content {
			list[i] = plainNode(item, depth+1)
		}
		return list
	case n.Kind == yaml.MappingNode:
		table := make(map[string]any, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			table[n.Content[i].Value] = plainNode(n.Content[i+1], depth+1)
		}
		return table
	}
	return nil
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
