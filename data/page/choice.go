package page

import (
	"log/slog"
	"strings"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// choice is which text of a document is the article's.
type choice struct {
	pieces  []piece
	kept    []bool // by number of the node of text
	all     bool   // every node is kept
	listing bool   // the page is one of headlines that lead to articles: nothing is kept
	title   int    // the piece that is the title, -1 for none
	weights map[*html.Node]weight
	total   int
}

// weight is how much of the article stands in an element, in bytes.
type weight struct{ text, prose int }

// chosen finds the article of a document. It may change the tree.
func chosen(root *html.Node, s *scribe, title int) *choice {
	c := &choice{pieces: s.pieces, kept: make([]bool, s.texts), title: title}
	if article := contentOf(root); article != nil {
		c.mark(article)
	}
	c.weigh()
	if c.listing = c.isListing(); c.listing {
		clear(c.kept)
		c.title = -1
		return c
	}
	c.keepLead()
	return c
}

// maxLead is how many pieces may stand between a title and the article below it.
const maxLead = 12

// keepLead takes in the summary between title and article, which often stands in a box
// of its own.
func (c *choice) keepLead() {
	first := 0
	for first < len(c.pieces) && c.pieces[first].length(c.keeps) == 0 {
		first++
	}
	if c.title < 0 || first == len(c.pieces) || first-c.title > maxLead {
		return
	}
	for i := c.title + 1; i < first; i++ {
		if p := &c.pieces[i]; p.isLead() {
			for _, r := range p.runs {
				if r.id >= 0 {
					c.kept[r.id] = true
				}
			}
		}
	}
}

// minLead is the length of the shortest summary, in words.
const minLead = 12

// isLead reports whether a piece reads as the summary of an article does.
func (p *piece) isLead() bool {
	if p.setting != nil && p.setting.reason != asSummary || p.kind != Paragraph && p.kind != Subheading || p.linked() > 0.3 {
		return false
	}
	words := p.words(everything)
	return strings.Count(words, " ")+1 >= minLead && strings.HasSuffix(strings.TrimRight(words, " »\"”"), ".")
}

// contentOf returns the part of the tree that holds the article, nil where there is
// none.
func contentOf(root *html.Node) (article *html.Node) {
	defer func() {
		if recover() != nil {
			article = nil
		}
	}()
	p := readability.NewParser()
	p.Logger = slog.New(slog.DiscardHandler)
	p.DisableJSONLD = true
	found, err := p.ParseAndMutate(root, nil)
	if err != nil {
		return nil
	}
	return found.Node
}

func (c *choice) mark(n *html.Node) {
	if n.Type == html.TextNode {
		if i, ok := numberOf(n); ok && i < len(c.kept) {
			c.kept[i] = true
		}
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.mark(child)
	}
}

func (c *choice) keeps(r run) bool { return c.all || r.id < 0 || c.kept[r.id] }

// minProse is the length from which a piece counts as prose, in bytes.
const minProse = 150

// weigh measures how much of the article stands in each element that looks like
// furniture.
func (c *choice) weigh() {
	c.weights = map[*html.Node]weight{}
	for i := range c.pieces {
		p := &c.pieces[i]
		n := p.length(c.keeps)
		if n == 0 {
			continue
		}
		c.total += n
		prose := 0
		if n >= minProse && p.linked() < 0.3 {
			prose = n
		}
		for s := p.setting; s != nil; s = s.outer {
			w := c.weights[s.node]
			c.weights[s.node] = weight{w.text + n, w.prose + prose}
		}
	}
}

// binds reports whether what stands in an element is furniture although the search took
// it for the article's: not where the element holds much of the article, and by most
// names not where it holds prose.
func (c *choice) binds(s *setting) bool {
	w := c.weights[s.node]
	if w.text*5 >= c.total*2 {
		return false
	}
	switch s.reason {
	case asSummary, asCaption, asRubric:
		return false
	case asComments, asCookies, asNewsletter, asRelated, asTweet:
		return true
	}
	return w.prose < 2*minProse
}

func (p *piece) length(take func(run) bool) int {
	n := 0
	for _, r := range p.runs {
		if take(r) {
			n += len(strings.TrimSpace(r.text))
		}
	}
	return n
}

// isListing reports whether the choice is a page of headlines that lead to articles.
func (c *choice) isListing() bool {
	heads, paragraphs := 0, 0
	for i := range c.pieces {
		p := &c.pieces[i]
		switch n := p.length(c.keeps); {
		case n == 0:
		case p.level > 0 && p.linked() > 0.8:
			heads++
		case n > 250 && p.linked() < 0.5:
			paragraphs++
		}
	}
	return heads >= 4 && heads > 2*paragraphs
}

// blocks returns the text of the document block by block, what is not the article's with
// the reason why.
func (c *choice) blocks() []Block {
	var out []Block
	under := false
	add := func(kind Kind, text, aside string) {
		if text != "" {
			out = append(out, Block{Kind: kind, Text: text, Gap: len(out) > 0, Under: under, Aside: aside})
			under = false
		}
	}
	for i := range c.pieces {
		p := &c.pieces[i]
		if i == c.title {
			under = true
			continue
		}
		if c.amidList(i) {
			add(p.kind, p.words(everything), "")
			continue
		}
		reason := c.reason(p)
		if reason == "" && i < c.title && p.length(everything) < minProse {
			reason = asAside // the section's name and the like
		}
		if reason != "" {
			add(p.kind, p.words(everything), reason)
			continue
		}
		words := p.words(c.keeps)
		add(p.kindFor(words), words, "")
		if rest := p.words(func(r run) bool { return r.id >= 0 && !c.keeps(r) }); rest != "" {
			add(p.kind, rest, c.outside(p))
		}
	}
	return out
}

func everything(run) bool { return true }

// reason returns why a piece is no part of the article, "" where it is one.
func (c *choice) reason(p *piece) string {
	if p.length(c.keeps) == 0 {
		return c.outside(p)
	}
	for s := p.setting; s != nil; s = s.outer {
		if c.binds(s) {
			return s.reason
		}
	}
	if p.kind != Quotation {
		return p.linkReason()
	}
	return ""
}

// linkReason returns the reason for a piece that is nothing but links.
func (p *piece) linkReason() string {
	switch {
	case p.linked() <= 0.8, p.isSentence():
		return ""
	case p.menuLike():
		return asMenu
	}
	return asRelated
}

// isSentence reports whether a piece is a whole sentence of some length at least, as headlines of
// other articles are not.
func (p *piece) isSentence() bool {
	words := strings.TrimRight(p.words(everything), " »\"”)")
	return p.kind == Paragraph && strings.HasSuffix(words, ".") && strings.Count(words, " ")+1 >= 2*minLead
}

// amidList reports whether piece i is an item that is a link alone, between items of the article
// that are none.
func (c *choice) amidList(i int) bool {
	p := &c.pieces[i]
	if i == 0 || i+1 >= len(c.pieces) || p.kind != ListItem || p.linked() < 0.8 {
		return false
	}
	own := func(q *piece) bool {
		return q.kind == ListItem && q.node.Parent == p.node.Parent && q.linked() < 0.5 && q.length(c.keeps) > 0
	}
	return own(&c.pieces[i-1]) && own(&c.pieces[i+1])
}

// outside returns the reason for a piece that was not chosen.
func (c *choice) outside(p *piece) string {
	for s := p.setting; s != nil; s = s.outer {
		if c.total > 0 && c.weights[s.node].text*5 >= c.total*2 {
			continue
		}
		if s.reason == asFoot && p.linked() > 0.5 {
			return asMenu
		}
		return s.reason
	}
	return firstOf(p.linkReason(), asAside)
}

// kindFor returns the kind of a piece with so many words: bold lines that end like no
// sentence are subheadings, and headings that are whole sentences are none.
func (p *piece) kindFor(words string) Kind {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, " »\"”)"))
	count := strings.Count(words, " ") + 1
	closed := strings.ContainsRune(".;:,…", last)
	switch {
	case p.kind == Paragraph && count <= 15 && !closed && p.emboldened() > 0.95:
		return Subheading
	case p.kind == Subheading && (count > 30 || closed && last != ':' && count > 20):
		return Paragraph
	}
	return p.kind
}
