package page

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
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
	switch n.DataAtom {
	case atom.Template:
		n.DataAtom, n.Data = atom.Div, "div"
	case atom.Sup:
		if !raise(n) {
			return
		}
	}
	inner := at.enter(n)
	if isLine(n) && !isBlock(n.DataAtom) {
		s.lineEnd(at)
		s.children(n, inner)
		s.lineEnd(at)
		return
	}
	if !isBlock(n.DataAtom) {
		s.children(n, inner)
		return
	}
	s.flush(at)
	inner.node = n
	s.children(n, inner)
	s.flush(inner)
}

// raised are the digits above the line.
var raised = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// raise sets the figures of an exponent as such, so that "10⁶" stays no "106". It reports whether the
// words are the reader's: the number of a note that a link leads to is not.
func raise(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			c.Data = raised.Replace(c.Data)
		case c.DataAtom == atom.A && strings.HasPrefix(attr(c, "href"), "#"):
			return false
		}
	}
	return true
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

// lineEnd ends a line: a paragraph too where another line end precedes it.
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
	s.runs = append(s.runs, run{text: "\n", id: -1, setting: at.setting})
}

// flush ends the piece at hand, or the several that line ends part.
func (s *scribe) flush(at place) {
	if len(s.runs) == 0 {
		return
	}
	start := 0
	if at.kind == Paragraph || at.kind == Caption {
		for i := range s.runs {
			if s.runs[i].id < 0 && parts(s.runs[start:i], s.runs[i+1:]) {
				s.add(at, s.runs[start:i:i])
				start = i + 1
			}
		}
	}
	s.add(at, s.runs[start:])
	s.runs = nil
}

func (s *scribe) add(at place, runs []run) {
	if !blank(runs) {
		s.pieces = append(s.pieces, piece{at.kind, at.level, at.node, common(runs, at.setting), runs})
	}
}

const (
	shortLine = 70  // bytes up to which a line may stand for itself, as in a menu
	longLine  = 120 // bytes from which a sentence at the end of a line ends a paragraph
)

// parts reports whether a single line end between these runs parts paragraphs, rather
// than lines of one: after a sentence of some length, and between lines too short to
// have been broken for their length.
func parts(before, after []run) bool {
	size, last := 0, ""
	for _, r := range before {
		if t := strings.TrimSpace(r.text); t != "" && r.id >= 0 {
			size += len(t)
			last = t
		}
	}
	next := ""
	for _, r := range after {
		if next = strings.TrimSpace(r.text); next != "" {
			break
		}
	}
	if last == "" || next == "" {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(strings.TrimRight(last, " \u00a0»\"”)"))
	first, _ := utf8.DecodeRuneInString(next)
	closed := strings.ContainsRune(".!?…", end)
	return size >= longLine && closed || size <= shortLine && end != ',' && !unicode.IsLower(first)
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

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
