package page

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"mareader/data/clean"
)

// parseRecords reads the JSON that scrapers write, one article to a line or in one array,
// and JSON Feed. An entry that is broken costs none of the others.
func parseRecords(source string) ([]Page, error) {
	source = strings.TrimLeft(source, " \t\r\n\uFEFF")
	if strings.HasPrefix(source, "[") {
		return array(source)
	}
	line, rest, _ := strings.Cut(source, "\n")
	if json.Valid([]byte(line)) && strings.TrimSpace(rest) != "" || !json.Valid([]byte(source)) {
		return lines(source)
	}
	return document(source)
}

// desk gathers the pages of a file, entry by entry.
type desk struct {
	pages  []Page
	broken Broken
}

// enter takes in one entry; it reports whether there is room for more.
func (d *desk) enter(n int, raw []byte) bool {
	d.broken.Of++
	if len(d.pages) == maxEntries {
		d.broken.add(n, ErrTooMany)
		return false
	}
	var fields map[string]any
	if err := json.Unmarshal(raw, &fields); err != nil {
		reason := ErrNoJSON
		if json.Valid(raw) {
			reason = ErrBare
		}
		d.broken.add(n, reason)
		return true
	}
	p, err := recordPage(fields)
	if err != nil {
		d.broken.add(n, err)
		return true
	}
	d.pages = append(d.pages, p)
	return true
}

func (d *desk) result() ([]Page, error) {
	if len(d.pages) == 0 && d.broken.Count == 0 {
		return nil, ErrNoArticles
	}
	return d.pages, d.broken.err()
}

func lines(source string) ([]Page, error) {
	d := desk{broken: Broken{Lines: true}}
	n := 0
	for line := range strings.SplitSeq(source, "\n") {
		n++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if !d.enter(n, []byte(line)) {
			break
		}
	}
	return d.result()
}

func array(source string) ([]Page, error) {
	var d desk
	in := json.NewDecoder(strings.NewReader(source))
	if _, err := in.Token(); err != nil {
		return nil, ErrNoJSON
	}
	for n := 1; in.More(); n++ {
		var raw json.RawMessage
		if err := in.Decode(&raw); err != nil {
			d.broken.Of++
			d.broken.add(n, ErrNoJSON)
			break // nothing tells where the next one begins
		}
		if !d.enter(n, raw) {
			break
		}
	}
	return d.result()
}

// document reads a file that is one object: a feed, a list under a name, or one article.
func document(source string) ([]Page, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal([]byte(source), &fields); err != nil {
		return nil, ErrNoArticles
	}
	if strings.Contains(string(fields["version"]), "jsonfeed.org") {
		return jsonFeed(source)
	}
	for _, key := range [...]string{"articles", "items", "entries", "data", "results", "posts", "docs", "documents", "pages"} {
		if list := strings.TrimSpace(string(fields[key])); strings.HasPrefix(list, "[") && opensJSON(list) {
			return array(list)
		}
	}
	var d desk
	d.enter(1, []byte(source))
	return d.result()
}

func jsonFeed(source string) ([]Page, error) {
	feed, err := readFeed(source)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
	}
	if len(feed.Items) == 0 {
		return nil, ErrNoEntries
	}
	return feedPages(feed, new(Broken))
}

// The names under which scrapers keep what a page has, in small letters without signs,
// the best first.
var (
	titleKeys  = [...]string{"title", "titre", "headline", "articletitle"}
	textKeys   = [...]string{"maintext", "text", "texte", "articletext", "articlebody", "body", "article", "fulltext", "contenttext", "plaintext", "content", "contenu", "corps", "contenthtml", "html", "description", "summary"}
	dateKeys   = [...]string{"datepublished", "publishedat", "published", "publisheddate", "publishdate", "datepublish", "publicationdate", "pubdate", "date", "dateparution", "datepublication", "datedepublication", "datedeparution", "publiele", "parution", "timestamp", "publishedtime", "issued", "articlepublishedtime"}
	urlKeys    = [...]string{"url", "link", "lien", "canonicalurl", "sourceurl", "articleurl", "href"}
	authorKeys = [...]string{"author", "authors", "auteur", "auteurs", "byline", "creator"}
	outletKeys = [...]string{"outlet", "source", "site", "sitename", "publisher", "journal", "media", "newspaper", "hostname", "sourcedomain", "domain"}
)

func recordPage(fields map[string]any) (Page, error) {
	named := byLetters(fields)
	p := Page{Title: plain(mendedValue(pick(named, titleKeys[:]))), URL: webAddress(pick(named, urlKeys[:]))}
	p.Outlet = siteName(pick(named, outletKeys[:]))
	if at := outletAt(hostOf(p.URL)); p.Outlet == "" || !strings.Contains(p.Outlet, " ") && strings.Contains(p.Outlet, ".") && at != "" {
		p.Outlet = at
	}
	p.Author = writerIn(mendedValue(pick(named, authorKeys[:])))
	p.Published, p.Evidence = recordDay(named, p.URL)
	if err := p.fill(mendedValue(pick(named, textKeys[:]))); err != nil {
		return Page{}, err
	}
	if p.Title == "" && len(p.Blocks) == 0 {
		return Page{}, ErrBare
	}
	return p, nil
}

// byLetters are fields by the letters of their names. Of several names that are alike then
// the last in order counts that says something, "title" before "Title", so that a page is
// read the same every time.
func byLetters(fields map[string]any) map[string]any {
	named := make(map[string]any, len(fields))
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if v := fields[name]; v != nil && v != "" {
			named[lettersOf(name)] = v
		}
	}
	return named
}

// mendedValue repairs the mojibake that escapes hid from [decode].
func mendedValue(s string) string { return demojibake(s) }

// pick returns the first value under one of the keys that is text or names.
func pick(fields map[string]any, keys []string) string {
	for _, key := range keys {
		if s := strings.Join(valuesOf(fields[key], 0), ", "); strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// valuesOf returns the text of a value as it is, and the names in objects.
func valuesOf(v any, depth int) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		return namesIn(v, 0)
	case []any:
		var out []string
		for _, item := range v {
			if depth < maxNesting {
				out = append(out, valuesOf(item, depth+1)...)
			}
		}
		return out
	}
	return nil
}

// recordDay returns the day in the date fields, which may be seconds since 1970 too.
func recordDay(fields map[string]any, address string) (date, evidence string) {
	for _, key := range dateKeys {
		switch v := fields[key].(type) {
		case string:
			if day, ok := dayIn(v); ok {
				return day, oneLine(v)
			}
		case float64:
			if v > 1e12 {
				v /= 1000
			}
			if v < 5e8 || v > 4e9 {
				continue
			}
			day, ok := plausible(time.Unix(int64(v), 0).In(casablanca()).Format(time.DateOnly))
			if ok {
				return day, fmt.Sprintf("%.0f", v)
			}
		}
	}
	return DayInAddress(address)
}

// fill sets the blocks from text, which may be HTML.
func (p *Page) fill(text string) error {
	if !holdsTags(text) {
		p.Blocks = parseText(clean.Text(text)).Blocks
		return nil
	}
	p.Markup, p.Web = true, true
	blocks, err := blocksOf(text)
	p.Blocks = blocks
	return err
}

// holdsTags reports whether text is written in HTML.
func holdsTags(text string) bool {
	for _, tag := range [...]string{"</p>", "<br", "</div>", "<p>", "</h2>", "</li>", "</P>", "<BR"} {
		if strings.Contains(text, tag) {
			return true
		}
	}
	return false
}
