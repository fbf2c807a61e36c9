package typeset

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A run of right-to-left text is drawn between these, so that a terminal that reorders it
// leaves the rest of the line alone.
const (
	openIsolate  = "\u2068"
	closeIsolate = "\u2069"
)

// Isolate returns s with each run of Arabic or Hebrew isolated, for text that [Wrap] does
// not set. It takes no more cells than s.
func Isolate(s string) string {
	runs := rightToLeft(s)
	if runs == nil {
		return s
	}
	var b strings.Builder
	done := 0
	for _, r := range runs {
		b.WriteString(s[done:r.start] + openIsolate + s[r.start:r.end] + closeIsolate)
		done = r.end
	}
	b.WriteString(s[done:])
	return b.String()
}

// isolate adds the edits that isolate the paragraph's runs of right-to-left text.
func (p *paragraph) isolate() {
	runs := rightToLeft(p.text)
	if runs == nil {
		return
	}
	for _, r := range runs {
		p.edits = append(p.edits, edit{r.start, r.start, openIsolate}, edit{r.end, r.end, closeIsolate})
	}
	p.sortEdits()
}

func (p *paragraph) sortEdits() {
	slices.SortStableFunc(p.edits, func(a, b edit) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return a.rank() - b.rank()
	})
}

// rank orders edits at one place: what closes, what is supplied, what opens, what replaces.
func (e edit) rank() int {
	switch {
	case e.put == closeIsolate:
		return 0
	case e.put == openIsolate:
		return 2
	case e.end > e.start:
		return 3
	}
	return 1
}

// rightToLeft returns the runs of s from the first to the last right-to-left character
// with no Latin letter between. Their ends are at grapheme borders.
func rightToLeft(s string) []span {
	if strings.IndexFunc(s, isRightToLeft) < 0 {
		return nil
	}
	var runs []span
	open := false
	for i := 0; i < len(s); {
		size, _ := cluster(s[i:])
		char := strings.TrimSpace(s[i : i+size]) // a space takes part in odd clusters
		switch r, _ := utf8.DecodeRuneInString(char); {
		case strings.IndexFunc(char, isRightToLeft) >= 0:
			at := i + strings.Index(s[i:], char)
			if !open {
				runs, open = append(runs, span{start: at}), true
			}
			runs[len(runs)-1].end = at + len(char)
		case unicode.IsLetter(r):
			open = false
		}
		i += size
	}
	return runs
}

func isRightToLeft(r rune) bool {
	switch {
	case r < 0x590:
		return false
	case r <= 0x8FF, r == 0x200F, 0xFB1D <= r && r <= 0xFDFF, 0xFE70 <= r && r <= 0xFEFE:
		return true
	}
	return 0x10800 <= r && r <= 0x10FFF || 0x1E800 <= r && r <= 0x1EFFF
}
