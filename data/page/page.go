// Package page reads saved files into pages: what metadata says of an article, and the
// blocks of text as they stand in the file. Telling article from furniture is its
// business only where markup tells. Each file format has a file here, and a line in
// [Parse].
package page

import (
	"errors"
	"fmt"
	"strings"

	"mareader/data/clean"
)

// Page is one saved page. Every string in it is clean (see [mareader/data/clean]).
type Page struct {
	Title, Outlet, Author string   // as metadata says, "" where it does not
	URL                   string   // an absolute http or https address, or ""
	Published             string   // as metadata writes it, or as an ISO date
	Evidence              string   // the words of the page that Published was read from, where they differ
	Repaired              string   // what was mended in the text's encoding: a short key, "" for nothing
	Sources               []Source // the outlets that metadata names
	Markup                bool     // the kinds of the blocks are sure: they come from markup
	Web                   bool     // the markup is that of a site: furniture stands among the blocks
	Blocks                []Block  // in the order of the page; none is blank
}

// Source is an outlet that reported what the page tells.
type Source struct{ Outlet, URL string }

// Kind is what a block is.
type Kind int

// The kinds of block. Plain text has only lines; markup knows better.
const (
	Line Kind = iota
	Paragraph
	Subheading
	Quotation
	ListItem
	Caption
)

// Block is a piece of text as the page has it. Only quotations and list items may hold
// line ends.
type Block struct {
	Kind  Kind
	Text  string
	Gap   bool   // an empty line stood before it
	Under bool   // the title, which is no block, stood right above it
	Aside string // why markup says that it is no part of the article, "" where it does not
}

// MaxBytes is the size of the largest file that is read as one page.
const MaxBytes = 50 << 20

// maxEntries bounds the pages that one file may hold.
const maxEntries = 20_000

// The reasons why a file is no page, in words for its reader.
var (
	ErrEmpty      = errors.New("the file is empty")
	ErrBinary     = errors.New("the file is not text")
	ErrLarge      = fmt.Errorf("the file is larger than %d MB", MaxBytes>>20)
	ErrDeep       = errors.New("the page is nested too deeply")
	ErrCrowded    = fmt.Errorf("the page has more than %d elements", maxElements)
	ErrMarkup     = errors.New("the markup cannot be read")
	ErrFormat     = errors.New("the file is XML, but neither a page nor a feed")
	ErrFeed       = errors.New("the feed cannot be read")
	ErrNoEntries  = errors.New("the feed has no entries")
	ErrNoPage     = errors.New("the archive holds no page")
	ErrNoArticles = errors.New("the file holds no articles")
)

// Parse reads the pages of a file by what it holds, and by its name where that does not
// tell. Pages together with an error were read from a file of which the error names the
// broken part; without pages, the error says in one sentence why there is none. One of
// both there always is.
func Parse(name string, raw []byte) ([]Page, error) {
	if len(raw) > MaxBytes {
		return nil, ErrLarge
	}
	if isMHTML(raw) {
		return only(parseMHTML(raw))
	}
	text, repaired, err := decode(raw, "")
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(text) == "" {
		return nil, ErrEmpty
	}
	pages, err := parse(name, text)
	for i := range pages {
		if pages[i].Repaired == "" {
			pages[i].Repaired = repaired
		}
	}
	return pages, err
}

func parse(name, text string) ([]Page, error) {
	switch sniff(name, text) {
	case asHTML:
		return only(parseHTML(text))
	case asFeed:
		return parseFeed(text)
	case asRecords:
		return parseRecords(text)
	case asOther:
		return nil, ErrFormat
	}
	text = clean.Text(text)
	if strings.TrimSpace(text) == "" {
		return nil, ErrEmpty
	}
	if isMarkdown(name, text) {
		return []Page{parseMarkdown(text)}, nil
	}
	return []Page{parseText(text)}, nil
}

func only(p Page, err error) ([]Page, error) {
	if err != nil {
		return nil, err
	}
	return []Page{p}, nil
}

// webAddress returns s if it is an address that a browser could open, else "".
func webAddress(s string) string {
	s = clean.Line(s)
	if strings.ContainsAny(s, " \"<>") {
		return ""
	}
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}
