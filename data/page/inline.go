package page

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// inline is the lines of a paragraph of Markdown, without their marks of emphasis and
// their addresses.
type inline []inlineLine

type inlineLine struct {
	words  []byte
	linked int // how many of words lead to other pages
}

// text returns the lines as they stand.
func (l inline) text() string {
	words := make([]string, len(l))
	for i := range l {
		words[i] = string(l[i].words)
	}
	return strings.Join(words, "\n")
}

// block returns the lines as one block. Lines that are nothing but links lead to another
// page, or name a section of the site.
func (l inline) block(kind Kind) Block {
	b := Block{Kind: kind, Text: l.text()}
	size, linked := 0, 0
	for i := range l {
		size += len(bytes.TrimSpace(l[i].words))
		linked += l[i].linked
	}
	if linked*5 > size*4 {
		b.Aside = asRelated
		if strings.Count(b.Text, " ") < 3 {
			b.Aside = asMenu
		}
	}
	return b
}

// leads reports whether a line is nothing but a link.
func (l *inlineLine) leads() bool { return l.linked > 0 && l.linked == len(bytes.TrimSpace(l.words)) }

// begins reports whether a line begins as a paragraph does.
func (l *inlineLine) begins() bool {
	first, _ := utf8.DecodeRune(bytes.TrimLeft(l.words, " "))
	return !unicode.IsLower(first)
}

// inline returns the words under n.
func (w *blockWalk) inline(n ast.Node) inline {
	lines := inline{{}}
	w.words(&lines, n, false)
	return lines
}

func (w *blockWalk) words(lines *inline, n ast.Node, link bool) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		last := &(*lines)[len(*lines)-1]
		switch c := c.(type) {
		case *ast.Text:
			last.write(unescape(c, c.Value(w.src)), link)
			if c.SoftLineBreak() || c.HardLineBreak() {
				*lines = append(*lines, inlineLine{})
			}
		case *ast.String:
			last.write(c.Value, link)
		case *ast.AutoLink:
			last.write(c.Label(w.src), true)
		case *ast.Link:
			w.words(lines, c, true)
		case *ast.RawHTML, *ast.Image:
			// Tags are no words; the description of a picture is none of the article's.
		default:
			w.words(lines, c, link)
		}
	}
}

func (l *inlineLine) write(words []byte, link bool) {
	l.words = append(l.words, words...)
	if link {
		l.linked += len(words)
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
