package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode returns the text of a file: UTF-8 with or without a mark at its start, else
// Windows-1252, the encoding of French text that is not UTF-8.
func decode(raw []byte) (string, error) {
	if hasBinary(raw) {
		return "", ErrBinary
	}
	text := strings.TrimPrefix(string(raw), "\uFEFF")
	if utf8.ValidString(text) {
		return text, nil
	}
	if damaged(text) {
		return text, nil
	}
	legacy, err := charmap.Windows1252.NewDecoder().String(text)
	if err != nil || tooManyControls(legacy) {
		return "", ErrBinary
	}
	return legacy, nil
}

// damaged reports whether text is UTF-8 with a few broken characters, as a page that was
// cut in the middle of one has, rather than text in another encoding.
func damaged(text string) bool {
	good, bad := 0, 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	return good > 4*bad
}

// tooManyControls reports whether more than one character in fifty is a control other
// than a line end or a tab: no text has so many.
func tooManyControls(text string) bool {
	all, controls := 0, 0
	for _, r := range text {
		all++
		if r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == utf8.RuneError || 0x7F <= r && r < 0xA0 {
			controls++
		}
	}
	return controls*50 > all
}

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
