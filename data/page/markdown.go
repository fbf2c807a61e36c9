package page

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"mareader/data/clean"
)

// markdown is made at first use: its tables cost time that no other format needs.
var markdown = sync.OnceValue(func() parser.Parser { return goldmark.DefaultParser() })

// parseMarkdown reads Markdown, with front matter if it begins with that. A heading
// of the first level at the top is the title where the front matter names none.
func parseMarkdown(source string) Page {
	meta, body, _ := cutFrontMatter(source)
	p := readFrontMatter(meta)
	switch {
	case isProse(body):
		p.Markup = true
		p.addProse(body)
	case tangled(body):
		p.Blocks = parseText(body).Blocks
	default:
		p.Markup = true
		p.addMarkdown(body)
	}
	return p
}

// addMarkdown adds the blocks of a text in Markdown.
func (p *Page) addMarkdown(body string) {
	src := []byte(body)
	root := markdown().Parse(text.NewReader(src))
	w := blockWalk{src: src, page: p, wrapped: isWrapped(body)}
	w.children(root, Paragraph)
}

// isProse reports whether a text holds nothing that Markdown could take for a sign, and its
// paragraphs are a line each, as those of most articles are: they need no parser.
func isProse(source string) bool {
	for _, sign := range [...]byte{'*', '_', '[', '`', '<', '&', '\\'} {
		if strings.IndexByte(source, sign) >= 0 {
			return false
		}
	}
	last := ""
	for line := range strings.SplitSeq(source, "\n") {
		if line != "" && (last != "" || !opensProse(line[0]) || line[len(line)-1] == ' ') {
			return false
		}
		last = line
	}
	return true
}

// opensProse reports whether a line that begins with a byte is a paragraph.
func opensProse(c byte) bool {
	return (c|0x20)-'a' < 26 || c >= utf8.RuneSelf || c == '"' || c == '\'' || c == '('
}

// addProse adds the paragraphs of a text that is prose.
func (p *Page) addProse(source string) {
	w := blockWalk{page: p}
	for line := range strings.SplitSeq(source, "\n") {
		w.add(Block{Kind: Paragraph, Text: line})
	}
}

const (
	maxOpeners = 100  // marks of quotations and lists, and spaces, that a line may begin with
	maxMarks   = 4000 // marks of emphasis and links that a paragraph may hold
)

// tangled reports whether the marks in a text are so many that it is none that a person
// wrote: the parser takes time in the square of their number.
func tangled(source string) bool {
	marks := 0
	for line := range strings.SplitSeq(source, "\n") {
		rest := strings.TrimLeft(line, " >-*+")
		if rest == "" && len(line) < maxOpeners {
			marks = 0
			continue
		}
		for _, mark := range [...]string{"*", "_", "[", "]", "`", "<"} {
			marks += strings.Count(rest, mark)
		}
		if len(line)-len(rest) > maxOpeners || marks > maxMarks {
			return true
		}
	}
	return false
}

// maxWrapped is the length in characters of the longest line of a text whose paragraphs
// were broken to fit a width.
const maxWrapped = 120

// isWrapped reports whether all lines of a text are so short that their ends may stand
// anywhere in a paragraph. In other texts a line end was meant.
func isWrapped(source string) bool {
	for line := range strings.SplitSeq(source, "\n") {
		if len(line) > maxWrapped && utf8.RuneCountInString(line) > maxWrapped && !strings.Contains(line, "](") {
			return false
		}
	}
	return true
}

// blockWalk turns the blocks of a Markdown document into those of a page.
type blockWalk struct {
	src     []byte
	page    *Page
	wrapped bool // a line end inside a paragraph means nothing
	under   bool // the title stands right above
}

// children adds the blocks under n; kind is what its paragraphs are.
func (w *blockWalk) children(n ast.Node, kind Kind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.block(c, kind)
	}
}

func (w *blockWalk) block(n ast.Node, kind Kind) {
	switch n := n.(type) {
	case *ast.Heading:
		w.heading(n)
	case *ast.Blockquote:
		w.children(n, Quotation)
	case *ast.ListItem:
		w.children(n, ListItem)
	case *ast.Paragraph, *ast.TextBlock:
		w.paragraph(n, kind)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.add(Block{Kind: kind, Text: string(n.Lines().Value(w.src))})
	case *ast.ThematicBreak, *ast.HTMLBlock, *ast.LinkReferenceDefinition:
		// Nothing of the article stands in these.
	default:
		w.children(n, kind)
	}
}

// heading adds a heading. The first of the first level is the title, also where the menu
// of a site stands above it. A sentence under which a line was drawn is no heading.
func (w *blockWalk) heading(h *ast.Heading) {
	words := clean.Line(w.inline(h).text())
	if h.Level == 1 && !w.begun() && (w.page.Title == "" || w.page.Title == words) {
		w.page.Title, w.under = words, true
		for i := range w.page.Blocks {
			w.page.Blocks[i].Aside = firstOf(w.page.Blocks[i].Aside, asAside)
		}
		return
	}
	kind := Subheading
	if isSentence(words) {
		kind = Paragraph
	}
	w.add(Block{Kind: kind, Text: words})
}

// begun reports whether the article has begun.
func (w *blockWalk) begun() bool {
	for _, b := range w.page.Blocks {
		if b.Kind == Subheading || isSentence(b.Text) {
			return true
		}
	}
	return false
}

// isSentence reports whether words end as prose does.
func isSentence(words string) bool {
	return strings.HasSuffix(strings.TrimRight(words, " »\"”)"), ".")
}

// paragraph adds a paragraph, or the several that line ends part.
func (w *blockWalk) paragraph(n ast.Node, kind Kind) {
	lines := w.inline(n)
	start := 0
	for i := 1; i < len(lines); i++ {
		if !w.wrapped && lines[i].begins() || lines[i-1].leads() || lines[i].leads() {
			w.add(lines[start:i].block(kind))
			start = i
		}
	}
	w.add(lines[start:].block(kind))
}

func (w *blockWalk) add(b Block) {
	if b.Text = clean.Line(b.Text); b.Text != "" {
		b.Gap, b.Under = len(w.page.Blocks) > 0, w.under
		w.under = false
		w.page.Blocks = append(w.page.Blocks, b)
	}
}
