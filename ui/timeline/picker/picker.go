// Package picker lets the reader choose one of many, people or meetings, by a few letters.
package picker

import (
	"strings"

	"github.com/sahilm/fuzzy"

	"mareader/data/fold"
	"mareader/ui/draw"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/theme"
	"mareader/ui/typeset"
	"mareader/ui/window"
)

// Candidate is what can be chosen.
type Candidate struct {
	Text   string // that the letters are looked for in
	Count  string // at the right of the texts
	Note   string // as much of it as there is room for
	Marked bool   // chosen before
}

// Picker is the line that the reader types and the candidates that answer it. Make one with
// [New]; pickers are values.
type Picker struct {
	Line       prompt.Line
	candidates []Candidate
	folded     []string
	found      []int
	window     window.Window
}

// New returns a picker of candidates, the likeliest first.
func New(candidates []Candidate) Picker {
	p := Picker{candidates: candidates, folded: make([]string, len(candidates))}
	for i, c := range candidates {
		p.folded[i] = fold.String(c.Text)
	}
	return p.Typed(prompt.Line{})
}

// Typed returns the picker with another line. Those in whose texts words begin as the
// typed ones do come first, then those that merely have the letters: near to one another,
// or anyhow where no word begins so.
func (p Picker) Typed(line prompt.Line) Picker {
	p.Line, p.found = line, nil
	query := fold.String(strings.TrimSpace(line.Text()))
	words := strings.Fields(query)
	has := make([]bool, len(p.folded))
	for i, name := range p.folded {
		if has[i] = begins(name, words); has[i] {
			p.found = append(p.found, i)
		}
	}
	begun := len(p.found) > 0
	for _, m := range fuzzy.Find(query, p.folded) {
		if !has[m.Index] && (!begun || near(m)) {
			p.found = append(p.found, m.Index)
		}
	}
	p.window = p.window.Resize(len(p.found), p.window.Height).To(0)
	return p
}

// near reports whether the letters of a match take no more than twice their own room.
func near(m fuzzy.Match) bool {
	letters := m.MatchedIndexes
	return letters[len(letters)-1]-letters[0] < 2*len(letters)
}

// begins reports whether every word begins one of a name.
func begins(name string, words []string) bool {
	for _, w := range words {
		if !strings.HasPrefix(name, w) && !strings.Contains(name, " "+w) && !strings.Contains(name, "-"+w) {
			return false
		}
	}
	return true
}

// SetHeight returns the picker with as many rows.
func (p Picker) SetHeight(height int) Picker {
	p.window = p.window.Resize(len(p.found), height)
	return p
}

// By moves the cursor.
func (p Picker) By(m window.Motion) Picker {
	p.window = p.window.By(m)
	return p
}

// Chosen is the number of the candidate under the cursor; ok is false when none answers.
func (p Picker) Chosen() (candidate int, ok bool) {
	if len(p.found) == 0 {
		return 0, false
	}
	return p.found[p.window.Cursor], true
}

// Found is how many candidates answer.
func (p Picker) Found() int { return len(p.found) }

// Percent is how far down the cursor is.
func (p Picker) Percent() int { return p.window.Percent() }

// Lines are the rows on the screen; mark stands before those marked.
func (p Picker) Lines(t theme.Theme, l lang.Lang, width int, mark string) []string {
	from, to := p.window.Shown()
	texts, counts := 0, 0
	for _, at := range p.found[from:to] {
		texts = max(texts, typeset.Width(p.candidates[at].Text))
		counts = max(counts, typeset.Width(p.candidates[at].Count))
	}
	texts = min(texts, max(width-indent-gap-counts, 1))
	var lines []string
	for row := from; row < to; row++ {
		lines = append(lines, p.line(row, texts, counts, t, width, mark))
	}
	if len(p.found) == 0 {
		var none draw.Line
		none.Skip(2)
		none.PutIn(width-2, t.Text, l.Say("Rien ne répond à ces lettres.", "Nothing answers these letters."))
		lines = append(lines, "", none.In(width))
	}
	return lines
}

const (
	indent = 4 // the cursor and the mark
	gap    = 2 // between columns
)

func (p Picker) line(row, texts, counts int, t theme.Theme, width int, mark string) string {
	c := p.candidates[p.found[row]]
	var line draw.Line
	text := t.Text
	if row == p.window.Cursor {
		line.Put(t.Accent, "┃")
		text = t.Selected
	}
	line.To(2)
	if c.Marked {
		line.Put(t.Accent, mark)
	}
	line.To(indent)
	line.PutIn(texts, text, c.Text)
	line.To(indent + texts + gap + counts - typeset.Width(c.Count))
	line.Put(t.Muted, c.Count)
	line.Skip(gap)
	line.PutIn(width-line.Width(), t.Muted, typeset.Curl(c.Note))
	return line.In(width)
}
