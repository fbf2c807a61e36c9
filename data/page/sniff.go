package page

import (
	"path/filepath"
	"strings"

	"golang.org/x/net/html/atom"
)

// format is how a file is written.
type format int

const (
	asText format = iota // text or Markdown
	asHTML
	asFeed    // RSS or Atom
	asRecords // JSON
	asOther   // XML of other kinds
)

func extension(name string) string { return strings.ToLower(filepath.Ext(name)) }

// sniff tells the format by the first words of a file, and by its name where these do
// not tell.
func sniff(name, text string) format {
	ext := extension(name)
	head := strings.TrimLeft(text, " \t\r\n\f\uFEFF")
	switch {
	case strings.HasPrefix(head, "<"):
		if f := sniffMarkup(head); f != asText {
			return f
		}
	case opensJSON(head):
		return asRecords
	}
	switch ext {
	case ".html", ".htm", ".xhtml":
		return asHTML
	case ".xml", ".rss", ".atom":
		return asOther
	case ".json", ".jsonl", ".ndjson":
		return asRecords
	case ".md", ".markdown":
		return asText
	}
	start := strings.ToLower(head[:min(len(head), 2048)])
	if strings.Contains(start, "<!doctype html") || strings.Contains(start, "<html") || strings.Contains(start, "<body") {
		return asHTML
	}
	return asText
}

// opensJSON reports whether text begins as an object or as an array of objects does.
func opensJSON(head string) bool {
	if rest, ok := strings.CutPrefix(head, "["); ok {
		head = strings.TrimLeft(rest, " \t\r\n")
	}
	rest, ok := strings.CutPrefix(head, "{")
	if !ok {
		return false
	}
	rest = strings.TrimLeft(rest, " \t\r\n")
	return strings.HasPrefix(rest, `"`) || strings.HasPrefix(rest, "}")
}

// sniffMarkup tells the format by the first element after declarations and comments.
func sniffMarkup(head string) format {
	declared := strings.HasPrefix(head, "<?xml")
	switch root := rootElement(head); {
	case root == "rss", root == "feed", root == "rdf:rdf":
		return asFeed
	case root == "html", strings.HasPrefix(root, "amp-"), root != "" && atom.Lookup([]byte(root)) != 0:
		return asHTML
	case declared:
		return asOther
	}
	return asText
}

// rootElement returns the name of the first element in small letters, "html" for the
// document type of HTML, "" where there is none.
func rootElement(s string) string {
	for {
		s = strings.TrimLeft(s, " \t\r\n\f")
		end := ">"
		switch {
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		case strings.HasPrefix(s, "<?"):
			end = "?>"
		case len(s) >= 14 && strings.EqualFold(s[:14], "<!doctype html"):
			return "html"
		case strings.HasPrefix(s, "<!"):
		case strings.HasPrefix(s, "<"):
			name := s[1:min(len(s), 40)]
			if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
				return strings.ToLower(name[:i])
			}
			return ""
		default:
			return ""
		}
		_, rest, found := strings.Cut(s, end)
		if !found {
			return ""
		}
		s = rest
	}
}

func isMarkdown(name, text string) bool {
	switch extension(name) {
	case ".md", ".markdown":
		return true
	}
	_, _, ok := cutFrontMatter(text)
	return ok
}
