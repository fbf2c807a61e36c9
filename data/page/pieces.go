package page

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"mareader/data/clean"
)

// piece is a block of a document in markup: the runs of text between two borders.
type piece struct {
	kind    Kind
	level   int        // of a heading, 0 for none
	node    *html.Node // the element that it is in
	setting *setting
	runs    []run
}

// run is the text of one node.
type run struct {
	text    string
	id      int // of the node, counted through the document; -1 for a line end
	link    bool
	bold    bool
	setting *setting
}

// scribe writes down the pieces of a document.
type scribe struct {
	pieces   []piece
	runs     []run // of the piece at hand
	texts    int   // nodes with text so far
	elements int
}

// place is where in a document the scribe is.
type place struct {
	kind       Kind
	level      int
	node       *html.Node
	setting    *setting
	link, bold bool
}

// piecesOf returns the text under n block by block. It numbers the nodes of text, so
// that they are known again in a copy of the document.
func piecesOf(n *html.Node) *scribe {
	s := new(scribe)
	at := place{kind: Paragraph, node: n}
	s.children(n, at)
	s.flush(at)
	return s
}

func (s *scribe) children(n *html.Node, at place) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			s.text(c, at)
		case html.ElementNode:
			s.element(c, at)
		}
	}
}

// numberKey names the attribute that carries the number of a node of text.
const numberKey = "n"

func (s *scribe) text(n *html.Node, at place) {
	n.Attr = []html.Attribute{{Key: numberKey, Val: strconv.Itoa(s.texts)}}
	s.runs = append(s.runs, run{text: n.Data, id: s.texts, link: at.link, bold: at.bold, setting: at.setting})
	s.texts++
}

// numberOf returns the number that the scribe gave to a node of text.
func numberOf(n *html.Node) (int, bool) {
	if len(n.Attr) != 1 || n.Attr[0].Key != numberKey {
		return 0, false
	}
	i, err := strconv.Atoi(n.Attr[0].Val)
	return i, err == nil
}

func (s *scribe) element(n *html.Node, at place) {
	s.elements++
	if !isText(n) {
		return
	}
	if n.DataAtom == atom.Br {
		s.lineEnd(at)
		return
	}
	inner := at.enter(n)
	if !isBlock(n.DataAtom) {
		s.children(n, inner)
		return
	}
	s.flush(at)
	inner.node = n
	s.children(n, inner)
	s.flush(inner)
}

// enter returns the place inside the element n.
func (at place) enter(n *html.Node) place {
	if reason := settingOf(n); reason != "" {
		at.setting = &setting{reason, n, at.setting}
	}
	switch n.DataAtom {
	case atom.A:
		at.link = leadsAway(n)
	case atom.B, atom.Strong:
		at.bold = true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		at.kind, at.level = Subheading, int(n.Data[1]-'0')
	case atom.Blockquote:
		at.kind = Quotation
	case atom.Li, atom.Dt, atom.Dd:
		at.kind = ListItem
	case atom.Figcaption, atom.Figure:
		at.kind = Caption
	}
	if at.kind == Paragraph && isCaptionBox(n) {
		at.kind = Caption
	}
	return at
}

// leadsAway reports whether a link leads to another page.
func leadsAway(n *html.Node) bool {
	href := attr(n, "href")
	return href != "" && !strings.HasPrefix(href, "#")
}

// lineEnd ends a line: a paragraph where another line end, or a sentence, precedes it.
func (s *scribe) lineEnd(at place) {
	for i := len(s.runs) - 1; i >= 0; i-- {
		if s.runs[i].id < 0 {
			s.flush(at)
			return
		}
		if strings.TrimSpace(s.runs[i].text) != "" {
			break
		}
	}
	if at.kind == Paragraph && s.endsSentence() {
		s.flush(at)
		return
	}
	s.runs = append(s.runs, run{text: "\n", id: -1, setting: at.setting})
}

// minBroken is the length of text from which a single line end after a sentence parts
// paragraphs, in bytes.
const minBroken = 120

func (s *scribe) endsSentence() bool {
	size, last := 0, rune(0)
	for _, r := range s.runs {
		size += len(r.text)
		if t := strings.TrimRight(r.text, " \n\t\u00a0»\"”)"); t != "" {
			last, _ = utf8.DecodeLastRuneInString(t)
		}
	}
	return size >= minBroken && strings.ContainsRune(".!?…", last)
}

// flush ends the piece at hand.
func (s *scribe) flush(at place) {
	if len(s.runs) == 0 {
		return
	}
	if !blank(s.runs) {
		s.pieces = append(s.pieces, piece{at.kind, at.level, at.node, common(s.runs, at.setting), s.runs})
		s.runs = nil
		return
	}
	s.runs = s.runs[:0]
}

func blank(runs []run) bool {
	for _, r := range runs {
		if strings.TrimFunc(r.text, unicode.IsSpace) != "" {
			return false
		}
	}
	return true
}

// common returns the setting that all the words of a piece share.
func common(runs []run, outer *setting) *setting {
	shared, first := outer, true
	for _, r := range runs {
		if strings.TrimSpace(r.text) == "" {
			continue
		}
		if !first && r.setting != shared {
			return outer
		}
		shared, first = r.setting, false
	}
	return shared
}

// words returns the text of the runs that take accepts, clean and without the white
// space of the source.
func (p *piece) words(take func(run) bool) string {
	var b strings.Builder
	space := false
	for _, r := range p.runs {
		if !take(r) {
			space = true
			continue
		}
		if r.id < 0 {
			if p.kind == Quotation || p.kind == ListItem {
				b.WriteByte('\n')
				space = false
			} else {
				space = true
			}
			continue
		}
		space = squeezeInto(&b, r.text, space)
	}
	text := b.String()
	if p.kind == Quotation || p.kind == ListItem {
		return trimLines(clean.Text(text))
	}
	return clean.Line(text)
}

// squeezeInto appends text with every run of white space as one space, and returns
// whether a space is due. No-break spaces stay.
func squeezeInto(b *strings.Builder, text string, space bool) bool {
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && text[j] > ' ' {
			j++
		}
		if j > i {
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(text[i:j])
			space = false
		}
		for j < len(text) && text[j] <= ' ' {
			space = true
			j++
		}
		i = j
	}
	return space
}

// trimLines takes the white space from the ends of the lines and drops empty ones.
func trimLines(text string) string {
	if !strings.Contains(text, "\n") {
		return strings.TrimSpace(text)
	}
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// linked returns the share of the words that lead to other pages.
func (p *piece) linked() float64 { return p.share(func(r run) bool { return r.link }) }

// emboldened returns the share of the words in bold letters.
func (p *piece) emboldened() float64 { return p.share(func(r run) bool { return r.bold }) }

func (p *piece) share(of func(run) bool) float64 {
	part, all := 0, 0
	for _, r := range p.runs {
		n := len(strings.TrimSpace(r.text))
		all += n
		if of(r) {
			part += n
		}
	}
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
