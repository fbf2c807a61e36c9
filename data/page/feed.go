package page

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"

	"mareader/data/clean"
)

var (
	errFeed      = errors.New("the feed cannot be read")
	errNoEntries = errors.New("the feed has no entries")
	errCutFeed   = errors.New("the feed breaks off")
	errTooMany   = fmt.Errorf("only the first %d are read", maxEntries)
	errBare      = errors.New("it has neither title nor text")
)

// maxDepth bounds the nesting of XML.
const maxDepth = 200

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
			return nil, fmt.Errorf("%w: %s", errFeed, clean.Line(err.Error()))
		}
		if feed, err = readFeed(whole); err != nil {
			return nil, fmt.Errorf("%w: %s", errFeed, clean.Line(err.Error()))
		}
		broken.add(fmt.Sprintf("entry %d", len(feed.Items)+1), errCutFeed)
	}
	if len(feed.Items) == 0 {
		return nil, errNoEntries
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
			broken.add(fmt.Sprintf("entry %d", i+1), errTooMany)
			break
		}
		if entries != nil && i < len(entries.Entries) {
			item.Published = entries.Entries[i].Published // the library puts the day of change in its place
		}
		p, err := entryPage(item, feed, outlet)
		if err != nil {
			broken.add(fmt.Sprintf("entry %d", i+1), err)
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
		p.Published, p.Evidence = dayInAddress(p.URL)
	}
	content := item.Content
	if strings.TrimSpace(content) == "" {
		content = item.Description
	}
	blocks, err := blocksOf(content)
	if err != nil {
		return Page{}, err
	}
	p.Blocks = blocks
	if p.Title == "" && len(p.Blocks) == 0 {
		return Page{}, errBare
	}
	return p, nil
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
	depth := 0
	raw := []byte(source)
	for len(raw) > 0 {
		i := bytes.IndexByte(raw, '<')
		if i < 0 || i+1 >= len(raw) {
			return false
		}
		raw = raw[i+1:]
		switch {
		case bytes.HasPrefix(raw, []byte("![CDATA[")):
			end := bytes.Index(raw, []byte("]]>"))
			if end < 0 {
				return false
			}
			raw = raw[end:]
		case bytes.HasPrefix(raw, []byte("!--")):
			end := bytes.Index(raw, []byte("-->"))
			if end < 0 {
				return false
			}
			raw = raw[end:]
		case raw[0] == '/':
			depth = max(0, depth-1)
		case raw[0] == '!' || raw[0] == '?':
		default:
			end := bytes.IndexByte(raw, '>')
			if end < 0 {
				return false
			}
			if end == 0 || raw[end-1] != '/' {
				depth++
			}
			if depth > maxDepth {
				return true
			}
			raw = raw[end:]
		}
	}
	return false
}
