package page

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"mareader/data/clean"
)

// maxElements bounds the elements of a page: no article needs as many, and the time to
// find it grows with them.
const maxElements = 200_000

// parseHTML reads the page of a site: the article where it is found, and round it what
// markup says is none of it.
func parseHTML(source string) (Page, error) {
	root, err := parseTree(source)
	if err != nil {
		return Page{}, err
	}
	h := newHead(root, source)
	p := Page{Outlet: h.outlet(), Author: h.author(), URL: h.address(), Markup: true, Web: true}
	p.Published, p.Evidence = h.published()
	s := piecesOf(root)
	if s.elements > maxElements {
		return Page{}, ErrCrowded
	}
	headline := h.title(s.pieces)
	p.Title = headline.text
	p.Outlet = firstOf(p.Outlet, h.siteBeside(p.Title))
	c := chosen(root, s, headline.index)
	p.Blocks = c.blocks()
	if c.listing {
		p.Title = "" // the page's own title is that of no article
	}
	if c.total < shortBody && len(h.linked.body) > 2*shortBody {
		p.addBody(h.linked.body)
	}
	if p.Title == "" && len(p.Blocks) == 0 {
		return Page{}, ErrEmpty
	}
	return p, nil
}

// shortBody is the length below which a page is asked whether its metadata hold the
// article, in bytes: a page that scripts write holds it nowhere else.
const shortBody = 200

// addBody adds the text that metadata give for the article. What the page itself shows
// of it is then furniture.
func (p *Page) addBody(text string) {
	for i := range p.Blocks {
		if p.Blocks[i].Aside == "" {
			p.Blocks[i].Aside = asSummary
		}
	}
	whole := Page{}
	if err := whole.fillEntry(text); err == nil {
		p.Blocks = append(p.Blocks, whole.Blocks...)
	}
}

// parseTree returns the tree of a document; the parser's panics become errors.
func parseTree(source string) (root *html.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("%w: %v", ErrMarkup, r)
		}
	}()
	root, err = html.Parse(strings.NewReader(source))
	if err != nil && strings.Contains(err.Error(), "512 nodes") {
		return nil, ErrDeep
	}
	return root, err
}

// blocksOf returns the blocks of a piece of HTML in which there is nothing but an
// article, as feeds carry it.
func blocksOf(source string) ([]Block, error) {
	root, err := parseTree(source)
	if err != nil {
		return nil, err
	}
	s := piecesOf(root)
	if s.elements > maxElements {
		return nil, ErrCrowded
	}
	c := choice{pieces: s.pieces, title: -1, all: true}
	c.weigh()
	return c.blocks(), nil
}

// lineBreaks part words in titles.
var lineBreaks = regexp.MustCompile(`(?i)<br\s*/?>`)

// plain returns the words of a short text that may be written in HTML, as titles in
// feeds are.
func plain(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return clean.Line(s)
	}
	root, err := parseTree(lineBreaks.ReplaceAllString(s, " "))
	if err != nil {
		return clean.Line(s)
	}
	return clean.Line(strings.Join(strings.Fields(textOf(root)), " "))
}

// maxText bounds the text of one element that metadata asks for, in bytes.
const maxText = 64 << 10

// textOf returns the text under a node, its first part where it is long.
func textOf(n *html.Node) string {
	if only := n.FirstChild; only != nil && only == n.LastChild && only.Type == html.TextNode {
		return only.Data
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil && b.Len() < maxText; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
