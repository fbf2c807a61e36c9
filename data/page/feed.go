package page

import (
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
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
	feed, err := readFeed(source)
	if err != nil {
		whole, ok := closed(source)
		if !ok {
			return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
		}
		if feed, err = readFeed(whole); err != nil {
			return nil, fmt.Errorf("%w: %s", ErrFeed, clean.Line(err.Error()))
		}
		broken.add(len(feed.Items)+1, ErrCut)
	}
	if len(feed.Items) == 0 {
		return nil, ErrNoEntries
	}
	return feedPages(feed, &broken)
}

// readFeed parses a feed; the parser's panics become errors.
func readFeed(source string) (feed *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			feed, err = nil, fmt.Errorf("%v", r)
		}
	}()
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	return p.Parse(strings.NewReader(source))
}

// feedPages turns the entries of a feed into pages.
func feedPages(feed *gofeed.Feed, broken *Broken) ([]Page, error) {
	broken.Of = len(feed.Items) + broken.Count
	outlet := siteName(plain(feed.Title))
	entries, _ := feed.OriginalFeed().(*atom.Feed)
	var pages []Page
	for i, item := range feed.Items {
		if i == maxEntries {
			broken.add(i+1, ErrTooMany)
			break
		}
		if entries != nil && i < len(entries.Entries) {
			item.Published = entries.Entries[i].Published // the library puts the day of change in its place
		}
		p, err := entryPage(item, feed, outlet)
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

func entryPage(item *gofeed.Item, feed *gofeed.Feed, outlet string) (Page, error) {
	p := Page{Title: plain(item.Title), Outlet: outlet, URL: firstOf(webAddress(item.Link), webAddress(item.GUID)), Markup: true, Web: true}
	if p.Outlet == "" {
		p.Outlet = firstOf(outletAt(hostOf(p.URL)), outletAt(hostOf(feed.Link)))
	}
	p.Author = writersOf(item, p.Outlet)
	if date, ok := dayIn(item.Published); ok {
		p.Published, p.Evidence = date, oneLine(item.Published)
	} else {
		p.Published, p.Evidence = DayInAddress(p.URL)
	}
	content := item.Content
	if strings.TrimSpace(content) == "" {
		content = item.Description
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
func writersOf(item *gofeed.Item, outlet string) string {
	var names []string
	for _, a := range item.Authors {
		if a == nil {
			continue
		}
		if name := writerIn(plain(a.Name)); name != "" && lettersOf(name) != lettersOf(outlet) {
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
