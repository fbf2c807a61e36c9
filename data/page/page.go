// Package page reads saved files into pages: what metadata says of an article, and the
// blocks of text as they stand in the file. Telling article from furniture is not its
// business. Each file format has a file here, and a line in [Parse].
package page

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"mareader/data/clean"
)

// Page is one saved page. Every string in it is clean (see [mareader/data/clean]).
type Page struct {
	Title, Outlet, Author string   // as metadata says, "" where it does not
	URL                   string   // an absolute http or https address, or ""
	Published             string   // as metadata writes it
	Sources               []Source // the outlets that metadata names
	Markup                bool     // the kinds of the blocks are sure: they come from markup
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
	Kind Kind
	Text string
	Gap  bool // an empty line stood before it
}

// MaxBytes is the size of the largest file that is read as one page.
const MaxBytes = 50 << 20

// The reasons why a file is no page, in words for its reader.
var (
	ErrEmpty  = errors.New("the file is empty")
	ErrBinary = errors.New("the file is not text")
	ErrLarge  = fmt.Errorf("the file is larger than %d MB", MaxBytes>>20)
)

// Parse reads the pages of a file; name serves only to tell its format. It returns at
// least one page, or an error that says in one sentence why there is none.
func Parse(name string, raw []byte) ([]Page, error) {
	if len(raw) > MaxBytes {
		return nil, ErrLarge
	}
	text, err := decode(raw)
	if err != nil {
		return nil, err
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

func isMarkdown(name, text string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return true
	}
	_, _, ok := cutFrontMatter(text)
	return ok
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

// hasBinary reports whether raw holds a byte that no text file has.
func hasBinary(raw []byte) bool { return bytes.IndexByte(raw, 0) >= 0 }
