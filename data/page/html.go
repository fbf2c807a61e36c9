package page

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"mareader/data/clean"
)

// maxElements bounds the elements of a page: no article needs as many, and the time to
// find it grows with them.
const maxElements = 200_000

var errMarkup = errors.New("the markup cannot be read")

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
	c := chosen(root, s, headline.index)
	p.Blocks = c.blocks()
	if p.Title == "" && len(p.Blocks) == 0 {
		return Page{}, ErrEmpty
	}
	return p, nil
}

// parseTree returns the tree of a document; the parser's panics become errors.
func parseTree(source string) (root *html.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("%w: %v", errMarkup, r)
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

// plain returns the words of a short text that may be written in HTML, as titles in
// feeds are.
func plain(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return clean.Line(s)
	}
	root, err := parseTree(s)
	if err != nil {
		return clean.Line(s)
	}
	return clean.Line(strings.Join(strings.Fields(textOf(root)), " "))
}

// textOf returns the text under a node.
func textOf(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
