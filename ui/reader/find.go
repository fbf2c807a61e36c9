package reader

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/store/match"
	"mareader/store/query"
	"mareader/ui/prompt"
	"mareader/ui/window"
)

// find is a search inside the document.
type find struct {
	typing bool
	line   prompt.Line
	query  string
	words  query.Query // that the last query that could be read asks for

	problem error // why the line is not a query
	from    int   // the row at the top when the search began
	hits    []hit // in the order of the page
	at      int   // the hit in focus, -1 for none
}

// hit is a match in a flow.
type hit struct {
	flow int
	match.Span
}

// collect finds the query's matches on a page.
func (f *find) collect(p *page) {
	f.hits = nil
	if f.words.Empty() {
		return
	}
	meaning := p.words().Resolve(f.words)
	for i, flow := range p.flows {
		if flow.ours {
			continue
		}
		for _, s := range meaning.Spans(flow.text) {
			f.hits = append(f.hits, hit{i, s})
		}
	}
	f.at = min(f.at, len(f.hits)-1)
}

// words are those of a page, read when they are first asked for.
func (p *page) words() *match.Set {
	if p.read != nil {
		return p.read
	}
	var docs []match.Doc
	for _, flow := range p.flows {
		if !flow.ours {
			docs = append(docs, match.Doc{Title: flow.text})
		}
	}
	p.read = match.NewSet(docs)
	return p.read
}

// wordsOf are the words that a query asks for, none where it cannot be read.
func (m Model) wordsOf(text string) query.Query {
	asked, _ := m.aid.Parse(text)
	return asked.Words()
}

// of returns the hits of a flow, and the number of the first.
func (f find) of(flow int) ([]hit, int) {
	by := func(h hit, flow int) int { return h.flow - flow }
	from, _ := slices.BinarySearchFunc(f.hits, flow, by)
	to, _ := slices.BinarySearchFunc(f.hits, flow+1, by)
	return f.hits[from:to], from
}

// Light shows the matches of a query, as the list found them, without going to any.
func (m *Model) Light(query string) {
	if query != m.find.query {
		m.find = find{query: query, words: m.wordsOf(query), line: prompt.New(query), at: -1}
		m.find.collect(&m.page)
	}
}

// Problem says why what was typed is not a query; "" when it is one.
func (m Model) Problem() string {
	if fault := m.fault(); fault != nil {
		return m.lang.Error(fault)
	}
	return ""
}

func (m Model) fault() error { return m.find.line.Fault(m.find.problem, m.find.typing) }

// Found is which hit is in focus of how many: "3/14"; "" without a search.
func (m Model) Found() string {
	switch {
	case m.find.words.Empty():
		return ""
	case len(m.find.hits) == 0:
		return m.lang.Say("introuvable", "not found")
	case m.find.at < 0:
		return m.lang.Count(len(m.find.hits), m.lang.Say("occurrence", "match"), m.lang.Say("occurrences", "matches"))
	}
	return fmt.Sprintf("%d/%d", m.find.at+1, len(m.find.hits))
}

// search opens the prompt.
func (m Model) search() (Model, tea.Cmd) {
	m.find = find{typing: true, from: m.scroll.Top, at: -1}
	return m, nil
}

// typed gives a key to the prompt; the arrows scroll meanwhile.
func (m Model) typed(press tea.KeyPressMsg) Model {
	if line, helped := m.aid.Help(m.find.line, press.String()); helped {
		return m.ask(line)
	}
	switch press.String() {
	case "up":
		return m.by(window.LineUp)
	case "down":
		return m.by(window.LineDown)
	case "enter":
		m.aid.Remember(m.find.line.Text())
		m.find.typing = false
		return m
	case "esc":
		from := m.find.from
		m.find = find{at: -1}
		m.scrolled(m.scroll.To(from))
		return m
	}
	if line, ok := m.find.line.Press(press); ok {
		return m.ask(m.aid.Offer(line))
	}
	return m
}

// ask searches for the line as it is typed, from where the search began. A line that only
// the cursor moved in asks nothing new.
func (m Model) ask(line prompt.Line) Model {
	same := line.Text() == m.find.query
	m.find.line, m.find.query = line, line.Text()
	if same {
		return m
	}
	asked, err := m.aid.Parse(line.Text())
	if m.find.problem = err; err != nil {
		return m
	}
	m.find.words = asked.Words()
	m.find.at = -1
	m.find.collect(&m.page)
	m.scrolled(m.scroll.To(m.find.from))
	for i, h := range m.find.hits {
		if m.page.rowOf(h.flow, h.Start) >= m.find.from {
			return m.to(i)
		}
	}
	if len(m.find.hits) > 0 {
		return m.to(0)
	}
	return m
}

// next goes by hits, round the ends.
func (m Model) next(by int) (Model, tea.Cmd) {
	n := len(m.find.hits)
	if n == 0 {
		return m, nil
	}
	if m.find.at < 0 {
		return m.to(m.nearest(by)), nil
	}
	return m.to((m.find.at + by + n) % n), nil
}

// nearest is the first hit below the top of the screen, or the last above it.
func (m Model) nearest(by int) int {
	below := slices.IndexFunc(m.find.hits, func(h hit) bool {
		return m.page.rowOf(h.flow, h.Start) >= m.scroll.Top
	})
	n := len(m.find.hits)
	switch {
	case below < 0:
		below = 0
	case by < 0:
		below = (below - 1 + n) % n
	}
	return below
}

// to puts a hit in focus and on the screen.
func (m Model) to(hit int) Model {
	m.find.at = hit
	h := m.find.hits[hit]
	m.scrolled(m.scroll.Reveal(m.page.rowOf(h.flow, h.Start)))
	return m
}

// Prompt is the line above the article: what is searched, which match is in focus, and in
// which cell the terminal's cursor belongs while typing.
func (m Model) Prompt(width int) (string, *tea.Cursor) {
	if m.note.Open() {
		return m.note.Bar(m.theme, m.lang, width)
	}
	hint := m.lang.Say("/ pour chercher dans l’article", "/ to search the article")
	return m.find.line.Blame(m.fault()).Bar(m.theme, width, m.find.typing, hint, m.Found())
}
