package reader

import (
	"strings"

	"mareader/data"
	"mareader/data/people"
	"mareader/store/match"
	"mareader/ui/lang"
	"mareader/ui/typeset"
)

// flow is a run of text that is wrapped on its own: the title, a line of the header, a
// block of the body. Where its text is the article's, it knows of which part and from
// which byte on, so that people, matches and evidence find their place in it.
type flow struct {
	text   string
	ours   bool         // our own words: no part of the article
	at     people.Range // the part of the article that the text is
	look   look
	indent int
	hang   int    // more indent for the lines after the first
	bullet string // stands before the first line, within the indent
	tight  bool   // no empty line before it
}

// look is how a flow is drawn.
type look int

const (
	plain look = iota
	heading
	muted
	inferred
)

// row is a line of the page: a line of a flow, or an empty one between two flows.
type row struct {
	typeset.Line
	flow  int // -1 for an empty line
	first bool
}

// page is a document wrapped at a measure.
type page struct {
	flows  []flow
	starts []int // the first row of each flow
	rows   []row
	read   *match.Set // its words; nil until they are asked for
}

// lay wraps flows at a measure.
func lay(flows []flow, measure int) page {
	p := page{flows: flows, starts: make([]int, len(flows))}
	for i, f := range flows {
		if i > 0 && !f.tight {
			p.rows = append(p.rows, row{flow: -1})
		}
		p.starts[i] = len(p.rows)
		for n, line := range typeset.Wrap(f.text, max(measure-f.indent-f.hang, 1)) {
			p.rows = append(p.rows, row{line, i, n == 0})
		}
	}
	return p
}

// rowOf is the row that shows a byte of a flow.
func (p page) rowOf(flow, offset int) int {
	if len(p.flows) == 0 {
		return 0
	}
	flow = max(0, min(flow, len(p.flows)-1))
	at := p.starts[flow]
	for at+1 < len(p.rows) && p.rows[at+1].flow == flow && p.rows[at+1].Start <= offset {
		at++
	}
	return at
}

// flowOf is the flow that holds the start of a range of the article; ok is false when none does.
func (p page) flowOf(r people.Range) (flow int, ok bool) {
	for i, f := range p.flows {
		if f.holds(r) {
			return i, true
		}
	}
	return 0, false
}

func (f flow) holds(r people.Range) bool {
	return !f.ours && f.at.Part == r.Part && f.at.Block == r.Block && f.at.Start <= r.Start && r.Start < f.at.End
}

// overlaps reports whether a range of the article reaches into the flow.
func (f flow) overlaps(r people.Range) bool {
	return !f.ours && f.at.Part == r.Part && f.at.Block == r.Block && r.Start < f.at.End && f.at.Start < r.End
}

// article is the flows of a document: title, what is known of it, body. No document has none.
func article(d Document, l lang.Lang) []flow {
	if d.ID == "" {
		return nil
	}
	flows := header(d, l)
	for i, b := range d.Blocks {
		f := flow{text: d.Body[b.Start:b.End], at: people.Range{Part: people.Body, Start: b.Start, End: b.End}}
		switch b.Kind {
		case data.Subheading:
			f.look = heading
		case data.Quotation:
			f.indent = 4
		case data.Caption:
			f.look, f.indent = muted, 2
		case data.ListItem:
			f.indent, f.bullet = bullet(f.text)
			f.tight = i > 0 && d.Blocks[i-1].Kind == data.ListItem
		}
		flows = append(flows, f)
	}
	if len(d.Blocks) == 0 {
		words := l.Say("Cette page ne contient pas d’article. R montre ce qui a été mis de côté.",
			"This page holds no article. R shows what was put aside.")
		flows = append(flows, flow{text: words, ours: true, look: muted})
	}
	return flows
}

// bullet is the indent of a list item, and the mark before it where the text has none.
func bullet(text string) (indent int, mark string) {
	if strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "• ") || strings.HasPrefix(text, "– ") ||
		(text != "" && '0' <= text[0] && text[0] <= '9') {
		return 2, ""
	}
	return 4, "  • "
}

func header(d Document, l lang.Lang) []flow {
	title := flow{text: d.Title, look: heading, at: people.Range{Part: people.Title, End: len(d.Title)}}
	if d.Title == "" {
		title = flow{text: l.Say("Sans titre", "Untitled"), ours: true, look: heading}
	}
	flows := []flow{title}
	add := func(text string, look look, tight bool) {
		flows = append(flows, flow{text: text, ours: true, look: look, tight: tight, hang: 2})
	}
	add(dated(d, l), dateLook(d), false)
	if len(d.Byline) > 0 {
		add(strings.Join(d.Byline, " · "), muted, true)
	}
	if marks := marked(d.Mark, l); marks != "" {
		add(marks, inferred, true)
	}
	for i, p := range d.People {
		line := p.Name
		if p.Office != "" {
			line += ", " + p.Office
		}
		add(line, muted, i > 0)
	}
	return flows
}

// dated is the date with how it is known: "lundi 14 avril 2025 (déduit de « lundi »)".
func dated(d Document, l lang.Lang) string {
	if d.Date == "" {
		return l.Say("date inconnue", "date unknown")
	}
	if d.Basis == "" {
		return d.Date
	}
	return d.Date + " (" + d.Basis + ")"
}

func dateLook(d Document) look {
	if d.Inferred {
		return inferred
	}
	return muted
}

// removed is the flows of what was put aside: the blocks of each reason together, the
// reasons in the order in which the page first gives cause for them.
func removed(d Document, l lang.Lang) []flow {
	if len(d.Removed) == 0 {
		words := l.Say("Rien n’a été mis de côté.", "Nothing was put aside.")
		return []flow{{text: words, ours: true, look: muted}}
	}
	var reasons []string
	blocks := map[string][]int{}
	for i, r := range d.Removed {
		if blocks[r.Reason] == nil {
			reasons = append(reasons, r.Reason)
		}
		blocks[r.Reason] = append(blocks[r.Reason], i)
	}
	flows := []flow{{text: l.Say("Mis de côté, et pourquoi", "Put aside, and why"), ours: true, look: heading}}
	for _, reason := range reasons {
		title := reason
		if n := len(blocks[reason]); n > 1 {
			title += " · " + l.Count(n, l.Say("bloc", "block"), l.Say("blocs", "blocks"))
		}
		flows = append(flows, flow{text: title, ours: true, look: inferred})
		for _, i := range blocks[reason] {
			flows = append(flows, block(i, d.Removed[i].Text)...)
		}
	}
	return flows
}

// block is a flow for each line of a block that was put aside; the first is marked.
func block(n int, text string) (flows []flow) {
	for start := 0; start < len(text); {
		end := start + strings.IndexByte(text[start:]+"\n", '\n')
		if end > start {
			f := flow{text: text[start:end], at: people.Range{Part: people.Removed, Block: n, Start: start, End: end}, indent: 4, tight: true}
			if len(flows) == 0 {
				f.bullet = "  · "
			}
			flows = append(flows, f)
		}
		start = end + 1
	}
	return flows
}
