// Package list is the list of articles: a filter as one types, an order, a cursor, and
// only those rows drawn that are on the screen. It does not know how a library is loaded
// or searched: a [Articles] answers for that.
package list

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/prompt"
	"mareader/ui/theme"
	"mareader/ui/window"
)

// Articles gives the list its articles, numbered from 0 in order of arrival.
type Articles interface {
	Len() int
	// Row is what the list shows of an article.
	Row(article int) Row
	// Order returns all articles in an order; the list does not change the slice.
	Order(Order) []int
	// Find reads a query; an error says why it cannot be read. The search that it
	// returns is safe to run beside additions to the articles; it is nil for a query that asks
	// nothing.
	Find(query string) (Search, error)
	// Folds are the articles with the same text, or those on one event.
	Folds(byEvent bool) Folds
}

// Search finds articles; it ends early when its context is cancelled.
type Search func(context.Context) Answer

// Answer is the articles found, best first.
type Answer struct {
	Articles []int
	Count    int                   // of all that were found
	AtLeast  bool                  // there may be more than Count: the rest tells
	Row      func(article int) Row // with what answers
	Rest     func() Answer         // the whole answer, where the articles are but the best; nil where they are all
}

// Order is an order of the rows.
type Order int

// The orders. Only hits have a relevance.
const (
	ByDate Order = iota // newest first
	ByOutlet
	ByRelevance
)

// Messages to whoever holds the list.
type (
	// OpenMsg asks to read an article.
	OpenMsg struct{ Article int }
	// TimelineMsg asks for the timeline of the people of an article.
	TimelineMsg struct{ Article int }
	// PeopleMsg asks for the people of an article.
	PeopleMsg struct{ Article int }
	// PreviewMsg asks to move the cursor to the article beside the list.
	PreviewMsg struct{}
	// StarMsg asks to star an article, or to take its star away.
	StarMsg struct{ Article int }
	// ReadMsg asks to note that an article was read, or was not.
	ReadMsg struct{ Article int }
	// NoteMsg asks to put a note on an article; "" takes it away.
	NoteMsg struct {
		Article int
		Text    string
	}
	// UndoMsg asks to take back what was marked last.
	UndoMsg struct{}
	// BackMsg asks to leave the list: there was nothing left to cancel.
	BackMsg struct{}
)

// Model is the list. Make one with [New].
type Model struct {
	articles Articles
	theme    theme.Theme
	lang     lang.Lang
	keys     keys.Table[Model]

	width, height int
	window        window.Window
	shown         []int // the articles in the order of the screen
	whole         rows  // all articles, as they were arranged last
	folding       folding
	folded        bool // by event, as the rows are now
	drawings      *drawings

	order  Order // of all articles
	prompt question
	result result
	note   prompt.Note // on the article under the cursor
	aid    *prompt.Aid // nil for none
}

// question is what is typed, and the search for it.
type question struct {
	line       prompt.Line
	typing     bool
	problem    error  // why the line is not a query
	asked      string // the last line that could be read
	generation int    // of the latest search
	cancel     context.CancelFunc
	busy       bool // the latest search has not answered yet
	late       bool // articles came after it began
	held       int  // the article under the cursor before the query, or a hit opened since; -1 for none
}

// result is what the rows answer; its query is "" when they are all articles.
type result struct {
	query   string
	hits    []int
	count   int  // of the hits that there are
	atLeast bool // there may be more
	row     func(article int) Row
	standIn map[int]int // see rows
	order   Order       // of the hits
}

// answer is what the rows show.
func (r result) answer() Answer {
	return Answer{Articles: r.hits, Count: r.count, AtLeast: r.atLeast, Row: r.row}
}

// New returns the list of articles.
func New(t theme.Theme, l lang.Lang, articles Articles) Model {
	m := Model{articles: articles, theme: t, lang: l, keys: table(l), drawings: &drawings{}}
	m.prompt.cancel, m.prompt.held, m.result.order = func() {}, -1, ByRelevance
	m.show(m.arranging(false)(Answer{}))
	return m
}

// SetTheme changes the look.
func (m *Model) SetTheme(t theme.Theme) {
	m.theme = t
	m.drawings.forget()
}

// SetAid gives the prompt what helps to ask.
func (m *Model) SetAid(a *prompt.Aid) { m.aid = a }

// SetSize gives the list its rectangle, the prompt not counted.
func (m *Model) SetSize(width, height int) {
	m.width, m.height = width, height
	m.fit()
}

// Typing reports whether keys go to the prompt.
func (m Model) Typing() bool { return m.prompt.typing || m.note.Open() }

// Wanted is what to light in the article under the cursor: the query, or what a mistyped
// word of it was taken for.
func (m Model) Wanted() string {
	if len(m.shown) > 0 && m.result.query != "" {
		if wanted := m.row(m.window.Cursor).Wanted; wanted != "" {
			return wanted
		}
	}
	return m.result.query
}

// Current is the article under the cursor; ok is false when there is none.
func (m Model) Current() (article int, ok bool) {
	if len(m.shown) == 0 {
		return 0, false
	}
	return m.shown[m.window.Cursor], true
}

// Percent is how far down the cursor is.
func (m Model) Percent() int { return m.window.Percent() }

// Select moves the cursor to an article, if it is shown or folded under one that is.
func (m *Model) Select(article int) {
	row := m.find(article)
	if voice := m.folding.voice(article); row < 0 && m.find(voice) >= 0 {
		m.setUnfolded(voice, true)
		row = m.find(article)
	}
	if row >= 0 {
		m.window = m.window.To(row)
		m.hold()
	}
}

// find is the row of an article, -1 for none. It looks around the cursor first: that is
// where most of what is looked for is.
func (m Model) find(article int) int {
	at := m.window.Cursor
	for by := 0; by <= at || at+by < len(m.shown); by++ {
		if row := at + by; row < len(m.shown) && m.shown[row] == article {
			return row
		}
		if row := at - by; row >= 0 && row < len(m.shown) && m.shown[row] == article {
			return row
		}
	}
	return -1
}

// Marks tells whether the cursor is on an article, or on one that stands for it.
func (m Model) Marks(article int) bool {
	at, ok := m.Current()
	return ok && (at == article || slices.Contains(m.folding.of(article), at))
}

// Step moves the cursor by rows and returns the article there.
func (m *Model) Step(rows int) (article int, ok bool) {
	m.window = m.window.Move(rows)
	m.hold()
	return m.Current()
}

// Cancel drops the query, if there is one, and shows all articles as they were arranged
// last. Those that came since are shown with the next message.
func (m *Model) Cancel() bool {
	if m.prompt.line.Text() == "" {
		return false
	}
	m.prompt.line, m.prompt.asked, m.prompt.typing = prompt.Line{}, "", false
	m.prompt.drop()
	m.prompt.generation++
	m.prompt.problem, m.prompt.late = nil, true
	m.settle(foundMsg{rows: m.whole})
	return true
}

// Refresh takes in what was added to the articles or changed there. The reader's place is
// kept: the cursor stays on its article, and on the first row if it never left it. A search
// never keeps the screen waiting here, and one that is under way goes on, so that a steady
// stream of articles never starves it.
func (m *Model) Refresh() tea.Cmd {
	m.drawings.forget()
	if m.prompt.busy {
		m.prompt.late = true
		return nil
	}
	return m.again()
}

// again asks anew for what the rows show.
func (m *Model) again() tea.Cmd {
	m.prompt.late = false
	if m.prompt.asked != "" {
		find, _ := m.articles.Find(m.prompt.asked) // which could be read when it was asked
		if cmd := m.begin(find, false); cmd != nil {
			return cmd
		}
	}
	return m.arrange()
}

// Update answers a key press, a paste or the end of a search.
func (m Model) Update(msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case foundMsg:
		if msg.generation == m.prompt.generation {
			return m.found(msg)
		}
	case tea.PasteMsg:
		switch {
		case m.note.Open():
			m.note = m.note.Insert(msg.Content)
		case m.prompt.typing:
			m.prompt.line = m.prompt.line.Insert(msg.Content)
			cmd := m.search()
			return m, cmd
		}
	case tea.KeyPressMsg:
		switch {
		case m.note.Open():
			return m.write(msg)
		case m.prompt.typing:
			return m.typed(msg)
		}
		m, cmd, _ := m.keys.Press(m, msg)
		if m.prompt.late && !m.prompt.busy {
			cmd = tea.Batch(cmd, m.again())
		}
		return m, cmd
	}
	return m, nil
}

// typed gives a key to the prompt. Keys that mean nothing in a line of text move the
// cursor, so that one can look at the rows while typing.
func (m Model) typed(press tea.KeyPressMsg) (Model, tea.Cmd) {
	line, helped := m.aid.Help(m.prompt.line, press.String())
	if helped {
		return m.edited(line)
	}
	switch press.String() {
	case "esc", "enter":
		m.aid.Remember(m.prompt.line.Text())
		m.prompt.typing = false
		return m, nil
	case "up":
		m.window = m.window.By(window.LineUp)
		return m, nil
	case "down":
		m.window = m.window.By(window.LineDown)
		return m, nil
	}
	line, _ = m.prompt.line.Press(press)
	return m.edited(m.aid.Offer(line))
}

// edited takes the line as it is now, and searches if it asks anything else.
func (m Model) edited(line prompt.Line) (Model, tea.Cmd) {
	same := line.Text() == m.prompt.line.Text()
	if m.prompt.line = line; same {
		return m, nil
	}
	cmd := m.search()
	return m, cmd
}

// keepPlace shows other rows and puts the cursor back on its article, unless it never left
// the first row. Where rows are folded by something else now, it goes to the article that
// stands for it.
func (m *Model) keepPlace(r rows) {
	article, ok := m.Current()
	row, other := m.window.Cursor, m.folded != r.folding.byEvent
	if m.show(r); !ok || row == 0 {
		return
	}
	if other {
		article = m.folding.voice(article)
	}
	m.Select(article)
}

// arrange puts the rows in order anew, now or in a command where they are many, and keeps
// the reader's place. While a search is under way the rows are those of its answer.
func (m *Model) arrange() tea.Cmd {
	asked := m.result.query != ""
	switch {
	case !asked && m.whole.current(m.folding, m.articles.Folds(m.folding.byEvent), m.articles.Order(m.order)):
		m.keepPlace(m.whole)
		return nil
	case m.few():
		m.keepPlace(m.arranging(asked)(m.result.answer()))
		return nil
	case m.prompt.busy:
		m.prompt.late = true
		return nil
	}
	answer := m.result.answer()
	return m.run(m.result.query, func(context.Context) Answer { return answer })
}

// arranging is what makes rows of an answer, or of all articles where nothing is asked. It
// may be used on any goroutine.
func (m *Model) arranging(asked bool) func(Answer) rows {
	folding := m.folding
	folding.folds = m.articles.Folds(folding.byEvent)
	if !asked {
		all := m.articles.Order(m.order)
		return func(Answer) rows { return folding.whole(all) }
	}
	order, all := m.result.order, []int(nil)
	if order != ByRelevance {
		all = m.articles.Order(order)
	}
	return func(a Answer) rows { return folding.rows(a.Articles, order, all) }
}

// few tells whether arranging and searching the articles is quicker than the wait for a
// screen.
func (m *Model) few() bool { return m.articles.Len() <= atOnce }

// show shows rows.
func (m *Model) show(r rows) {
	if r.ordered != nil {
		m.whole = r
	}
	m.shown, m.result.standIn = r.shown, r.standIn
	m.folding.folds, m.folded = r.folding.folds, r.folding.byEvent
	m.drawings.forget()
	m.fit()
}
