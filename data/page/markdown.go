package page

import (
	"bytes"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"mareader/data/clean"
)

// markdown is made at first use: its tables cost time that no other format needs.
var markdown = sync.OnceValue(func() parser.Parser { return goldmark.DefaultParser() })

// parseMarkdown reads Markdown, with front matter if it begins with that. A heading
// of the first level at the top is the title where the front matter names none.
func parseMarkdown(source string) Page {
	meta, body, _ := cutFrontMatter(source)
	p := readFrontMatter(meta)
	p.Markup = true
	if tangled(body) {
		p.Blocks = parseText(body).Blocks
		p.Markup = false
		return p
	}
	src := []byte(body)
	root := markdown().Parse(text.NewReader(src))
	w := blockWalk{src: src, page: &p}
	w.children(root, Paragraph)
	return p
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

// blockWalk turns the blocks of a Markdown document into those of a page.
type blockWalk struct {
	src  []byte
	page *Page
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
		w.add(kind, w.inline(n))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.add(kind, string(n.Lines().Value(w.src)))
	case *ast.ThematicBreak, *ast.HTMLBlock, *ast.LinkReferenceDefinition:
		// Nothing of the article stands in these.
	default:
		w.children(n, kind)
	}
}

func (w *blockWalk) heading(h *ast.Heading) {
	words := clean.Line(w.inline(h))
	top := h.Level == 1 && len(w.page.Blocks) == 0
	if top && (w.page.Title == "" || w.page.Title == words) {
		w.page.Title = words
		return
	}
	w.add(Subheading, words)
}

func (w *blockWalk) add(kind Kind, words string) {
	if words = clean.Line(words); words != "" {
		w.page.Blocks = append(w.page.Blocks, Block{Kind: kind, Text: words, Gap: len(w.page.Blocks) > 0})
	}
}

// inline returns the words under n without their marks of emphasis and their addresses.
func (w *blockWalk) inline(n ast.Node) string {
	var b strings.Builder
	w.words(&b, n)
	return b.String()
}

func (w *blockWalk) words(b *strings.Builder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(unescape(c, c.Value(w.src)))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte('\n')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(w.src))
		case *ast.RawHTML, *ast.Image:
			// Tags are no words; the description of a picture is none of the article's.
		default:
			w.words(b, c)
		}
	}
}

// unescape resolves "\\*" and "&amp;", which the parser leaves to whoever writes the
// words out; in code they mean themselves.
func unescape(t *ast.Text, value []byte) []byte {
	if _, code := t.Parent().(*ast.CodeSpan); code || t.IsRaw() {
		return value
	}
	if !bytes.ContainsAny(value, `\&`) {
		return value
	}
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(value)))
}
