package page

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"mareader/data/clean"
)

// maxDepth bounds the nesting of XML. Feeds whose HTML is not escaped leave many elements
// open.
const maxDepth = 5000

// parseFeed reads the entries of an RSS or Atom feed. One that breaks off is read up to
// its last whole entry.
func parseFeed(source string) ([]Page, error) {
	source = withoutDeclaration(source)
	if nestsTooDeeply(source) {
		return nil, ErrDeep
	}
	var broken Broken
	found, err := readFeed(source)
	if err != nil {
		whole, ok := closed(source)
		if !ok {
			return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
		}
		if found, err = readFeed(whole); err != nil {
			return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
		}
		broken.add(len(found.entries)+1, ErrCut)
	}
	if len(found.entries) == 0 {
		return nil, ErrNoEntries
	}
	return found.pages(&broken)
}

// readFeed parses a feed; the parser's panics become errors.
func readFeed(source string) (found feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			found, err = feed{}, fmt.Errorf("%v", r)
		}
	}()
	switch {
	case opensJSON(source):
		return parseJSONFeed(source)
	case rootElement(source) == "feed":
		return parseAtom(source)
	}
	return parseRSS(source)
}

// pages turns the entries of a feed into pages.
func (f feed) pages(broken *Broken) ([]Page, error) {
	broken.Of = len(f.entries) + broken.Count
	outlet := siteName(plain(f.title))
	var pages []Page
	for i, e := range f.entries {
		if i == maxEntries {
			broken.add(i+1, ErrTooMany)
			break
		}
		p, err := e.page(f, outlet)
		if err != nil {
			broken.add(i+1, err)
			continue
		}
		pages = append(pages, p)
	}
	if len(pages) == 0 {
		return nil, broken.err()
	}
	return pages, broken.err()
}

func (e entry) page(f feed, outlet string) (Page, error) {
	p := Page{Title: plain(e.title), Outlet: outlet, URL: firstOf(webAddress(e.link), webAddress(e.id)), Markup: true, Web: true}
	if p.Outlet == "" {
		p.Outlet = firstOf(outletAt(hostOf(p.URL)), outletAt(hostOf(f.link)))
	}
	p.Author = writersOf(e.writers, p.Outlet)
	if date, ok := dayIn(e.published); ok {
		p.Published, p.Evidence = date, oneLine(e.published)
	} else {
		p.Published, p.Evidence = DayInAddress(p.URL)
	}
	content := e.content
	if strings.TrimSpace(content) == "" {
		content = e.summary
	}
	if err := p.fillEntry(content); err != nil {
		return Page{}, err
	}
	if p.Title == "" && len(p.Blocks) == 0 {
		return Page{}, ErrBare
	}
	return p, nil
}

// fillEntry sets the blocks from the content of an entry: HTML, or text in which only
// signs are escaped.
func (p *Page) fillEntry(content string) (err error) {
	if strings.Contains(content, "<") {
		p.Blocks, err = blocksOf(content)
		return err
	}
	p.Blocks = parseText(clean.Text(html.UnescapeString(content))).Blocks
	for i := range p.Blocks {
		p.Blocks[i].Kind = Paragraph
	}
	return nil
}

// writersOf names the authors of an entry, but for the site itself.
func writersOf(writers []string, outlet string) string {
	var names []string
	for _, w := range writers {
		if name := writerIn(plain(w)); name != "" && lettersOf(name) != lettersOf(outlet) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// withoutDeclaration drops the XML declaration, whose encoding no longer holds, and what
// stands before it.
func withoutDeclaration(source string) string {
	source = strings.TrimLeft(source, " \t\r\n\uFEFF")
	if strings.HasPrefix(source, "<?xml") {
		if _, rest, found := strings.Cut(source, "?>"); found {
			return rest
		}
	}
	return source
}

// closed returns a feed that breaks off with its open elements closed after the last
// whole entry.
func closed(source string) (string, bool) {
	for _, end := range [...]struct{ last, rest string }{{"</item>", "</channel></rss>"}, {"</entry>", "</feed>"}} {
		if i := strings.LastIndex(source, end.last); i >= 0 {
			return source[:i+len(end.last)] + end.rest, true
		}
	}
	return "", false
}

// nestsTooDeeply reports whether elements stand in each other deeper than any feed needs:
// the parser goes down by calling itself.
func nestsTooDeeply(source string) bool {
	for depth := 0; depth <= maxDepth; {
		_, rest, found := strings.Cut(source, "<")
		if !found {
			return false
		}
		source = rest
		end := ">"
		switch {
		case strings.HasPrefix(rest, "![CDATA["):
			end = "]]>"
		case strings.HasPrefix(rest, "!--"):
			end = "-->"
		}
		tag, rest, found := strings.Cut(source, end)
		if !found {
			return false
		}
		source = rest
		switch {
		case strings.HasPrefix(tag, "/"):
			depth = max(0, depth-1)
		case tag != "" && !strings.ContainsAny(tag[:1], "!?") && !strings.HasSuffix(tag, "/"):
			depth++
		}
	}
	return true
}
