// Package ui is what a person sees: three views of one library, side by side where there
// is room. The root model knows sizes, focus, the way the reader came and the keys that
// work everywhere; each screen knows itself.
package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"mareader/data"
	"mareader/store"
	"mareader/store/event"
	"mareader/store/search"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/list"
	"mareader/ui/reader"
	"mareader/ui/theme"
	"mareader/ui/timeline"
)

// Library is what the screens read of the open library. Only the root model adds to it,
// and only between two messages.
type Library interface {
	Articles() []*data.Article
	Article(id string) *data.Article
	Skipped() []store.Skipped
	Events() []event.Event
	People() []store.Person
	Search(context.Context, search.Query) []search.Hit
	Add(store.Batch)
}

// Options are what the reader opens with.
type Options struct {
	Library Library
	Next    func() store.Batch // waits for the next articles; nil when all are there
	Terms   []timeline.Term    // who held which office, when
	Lang    lang.Lang
	Light   bool // the background is taken for light until the terminal says
	Fixed   bool // the terminal is not asked for its background
}

// Run shows the library until the reader leaves. Its error wraps [tea.ErrInterrupted]
// after Ctrl-c.
func Run(ctx context.Context, o Options, options ...tea.ProgramOption) error {
	options = append([]tea.ProgramOption{tea.WithContext(ctx), tea.WithFPS(120)}, options...)
	_, err := tea.NewProgram(New(o), options...).Run()
	return err
}

// Model is the root. Make one with [New].
type Model struct {
	options       Options
	theme         theme.Theme
	keys, always  keys.Table[Model]
	width, height int

	shelf    *shelf
	list     list.Model
	reader   reader.Model
	timeline timeline.Model

	way     way
	zoom    bool // the reader hides the list
	help    *keys.Page
	loading bool
}

// New returns the root model of a library.
func New(o Options) Model {
	look := theme.New(!o.Light)
	s := newShelf(o.Library, o.Lang)
	m := Model{
		options:  o,
		theme:    look,
		keys:     table(o.Lang),
		always:   always(o.Lang),
		shelf:    s,
		list:     list.New(look, o.Lang, s),
		reader:   reader.New(look, o.Lang),
		timeline: timeline.New(look, o.Lang, o.Library),
		way:      way{places: []place{{view: articles, article: -1}}},
		loading:  o.Next != nil,
	}
	m.timeline.SetEvents(o.Library.Events(), o.Terms)
	return m
}

// Init asks for the first articles and the terminal's background.
func (m Model) Init() tea.Cmd {
	var background tea.Cmd
	if !m.options.Fixed {
		background = tea.RequestBackgroundColor
	}
	return tea.Batch(background, m.next())
}

// batchMsg carries the next articles.
type batchMsg store.Batch

// next waits for the next articles.
func (m Model) next() tea.Cmd {
	if m.options.Next == nil {
		return nil
	}
	return func() tea.Msg { return batchMsg(m.options.Next()) }
}

// add takes in articles as they come.
func (m Model) add(msg batchMsg) (Model, tea.Cmd) {
	m.options.Library.Add(store.Batch(msg))
	m.shelf.grow()
	cmds := []tea.Cmd{m.list.Refresh()}
	m.loading = !msg.Done
	if m.loading {
		cmds = append(cmds, m.next())
	} else {
		m.timeline.SetEvents(m.options.Library.Events(), m.options.Terms)
	}
	return m, tea.Batch(cmds...)
}
