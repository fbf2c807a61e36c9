// Package picker lets the reader choose a person by a few letters of the name.
package picker

import (
	"strconv"
	"strings"

	"github.com/sahilm/fuzzy"

	"mareader/data/fold"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/timeline/pen"
	"mareader/ui/typeset"
	"mareader/ui/window"
)

// Candidate is someone who can be chosen.
type Candidate struct {
	Name, Post string
	Meetings   int
	Marked     bool // chosen before
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
		p.folded[i] = fold.String(c.Name)
	}
	return p.Typed(prompt.Line{})
}

// Typed returns the picker with another line. Those in whose names words begin as the
// typed ones do come first, then those whose names merely have the letters.
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
	for _, m := range fuzzy.Find(query, p.folded) {
		if !has[m.Index] {
			p.found = append(p.found, m.Index)
		}
	}
	p.window = p.window.Resize(len(p.found), p.window.Height).To(0)
	return p
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

// Chosen is the name under the cursor; ok is false when nobody answers.
func (p Picker) Chosen() (name string, ok bool) {
	if len(p.found) == 0 {
		return "", false
	}
	return p.candidates[p.found[p.window.Cursor]].Name, true
}

// Found is how many candidates answer.
func (p Picker) Found() int { return len(p.found) }

// Percent is how far down the cursor is.
func (p Picker) Percent() int { return p.window.Percent() }

// Lines are the rows on the screen; mark stands before those marked.
func (p Picker) Lines(pens pen.Set, l lang.Lang, width int, mark string) []string {
	from, to := p.window.Shown()
	column := 0
	for _, at := range p.found[from:to] {
		column = max(column, typeset.Width(p.candidates[at].Name))
	}
	column = min(column, max(width/2, 12))
	var lines []string
	for row := from; row < to; row++ {
		lines = append(lines, p.line(row, column, pens, l, width, mark))
	}
	if len(p.found) == 0 {
		lines = append(lines, "", "  "+l.Say("Personne ne répond à ces lettres.", "Nobody answers these letters."))
	}
	return lines
}

func (p Picker) line(row, column int, pens pen.Set, l lang.Lang, width int, mark string) string {
	c := p.candidates[p.found[row]]
	var line pen.Line
	name := pens.Text
	if row == p.window.Cursor {
		line.Put(pens.Accent, "┃")
		name = pens.Selected
	}
	line.To(2)
	if c.Marked {
		line.Put(pens.Accent, mark)
	}
	line.To(4)
	line.PutIn(column, name, c.Name)
	line.To(4 + column + 2)
	count := strconv.Itoa(c.Meetings)
	line.To(line.Width() + 4 - len(count))
	line.Put(pens.Muted, l.Meetings(c.Meetings))
	line.To(4 + column + 2 + 4 + len(" rencontres") + 2)
	line.PutIn(width-line.Width(), pens.Faint, typeset.Curl(c.Post))
	return line.In(width)
}
