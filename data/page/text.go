package page

import "strings"

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
		p.Blocks = append(p.Blocks, Block{Text: line, Gap: gap})
		gap = false
	}
	return p
}
