package page

import (
	"regexp"
	"strings"
)

// parseText reads plain text: every line that is not blank is a block.
func parseText(text string) Page {
	p := Page{Blocks: make([]Block, 0, 1+strings.Count(text, "\n"))}
	gap := false
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			gap = true
			continue
		}
		p.Blocks = append(p.Blocks, Block{Text: unmarked(line), Gap: gap})
		gap = false
	}
	p.URL = addressAbove(p.Blocks)
	return p
}

// emphasis and links are marks of Markdown that texts pasted from it keep within a line.
var (
	emphasis = regexp.MustCompile(`(\*\*|__)(\S(?:[^*_\n]*\S)?)(\*\*|__)`)
	links    = regexp.MustCompile(`\[([^\[\]\n]+)\]\(https?://[^()\s]+\)`)
)

// unmarked returns a line of text without marks of emphasis and the addresses of links in it: "**Ana
// Costa**".
func unmarked(line string) string {
	if strings.Contains(line, "**") || strings.Contains(line, "__") {
		line = emphasis.ReplaceAllString(line, "$2")
	}
	if strings.Contains(line, "](http") {
		line = links.ReplaceAllString(line, "$1")
	}
	return line
}

// maxAddressLines is among how many of the first lines the address of a page is looked
// for: browsers and scrapers write it at the top.
const maxAddressLines = 3

// addressAbove returns the address that stands alone in one of the first lines, but for
// a label such as "URL : ".
func addressAbove(blocks []Block) string {
	for i := range blocks[:min(len(blocks), maxAddressLines)] {
		line := blocks[i].Text
		if at := strings.Index(line, "http"); at >= 0 && at <= len("Source : ") {
			if address := webAddress(line[at:]); address != "" && !strings.ContainsAny(line[:at], "/.") {
				return address
			}
		}
	}
	return ""
}
