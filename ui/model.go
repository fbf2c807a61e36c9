// Package ui is what a person sees: three views of one library, side by side where there
// is room. The root model knows sizes, focus, the way the reader came and the keys that
// work everywhere; each screen knows itself.
package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"mareader/data/office"
	"mareader/store"
	"mareader/store/marks"
	"mareader/store/query"
	"mareader/ui/history"
	"mareader/ui/keys"
	"mareader/ui/lang"
	"mareader/ui/list"
	"mareader/ui/people"
	"mareader/ui/presenter"
	"mareader/ui/progress"
	"mareader/ui/prompt"
	"mareader/ui/reader"
	"mareader/ui/theme"
	"mareader/ui/timeline"
)

// Options are what the reader opens with.
type Options struct {
	Library  *store.Library
	Next     func() store.Batch          // waits for the next articles; nil when all are there
	Stop     func()                      // ends the reading early; nil when it cannot be
	Now      func() time.Time            // the clock; nil when nobody asks how long reading takes
	Watch    func() (store.Change, bool) // waits for the next change of their files; nil when nobody watches
	Marks    *marks.Marks                // what the reader notes; nil when nothing is kept
	Facts    *office.Facts               // who held which office, when; nil for none
	Unsaved  bool                        // the marks cannot be read, so that they will not be kept either
	Searches query.Saved                 // that the reader gave names
	Lang     lang.Lang
	Light    bool // the background is taken for light until the terminal says
	Fixed    bool // the terminal is not asked for its background
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

	presenter *presenter.Presenter
	list      list.Model
	reader    reader.Model
	timeline  timeline.Model
	people    people.Model

	history history.History[place]
	zoom    bool       // the reader hides the list
	help    *keys.Page // nil while closed

	answerDelay time.Duration // how long a key may keep the screen waiting for its answer

	loading  bool
	progress progress.Progress
	notice   string // why the library is not whole, or not followed any more; "" mostly
	unsaved  string // that marks are not kept on disk; "" mostly
	anew     string // that what was kept of the library was of no use; "" mostly
}

// New returns the root model of a library.
func New(o Options) Model {
	m := begin(o)
	m.regroup()
	return m
}

// begin is the root model before it knows events and people, which its first screen does
// not show.
func begin(o Options) Model {
	look, articles := theme.New(!o.Light), presenter.New(o.Library, o.Lang)
	m := Model{
		options:     o,
		theme:       look,
		keys:        table(o.Lang),
		always:      always(o.Lang),
		presenter:   articles,
		list:        list.New(look, o.Lang, articles),
		reader:      reader.New(look, o.Lang),
		timeline:    timeline.New(look, o.Lang, o.Library),
		people:      people.New(look, o.Lang, o.Library, o.Facts),
		history:     history.New(place{view: inArticles}),
		loading:     o.Next != nil,
		answerDelay: answerDelay,
	}
	m.presenter.Mark(o.Marks)
	if o.Unsaved {
		m.warnUnsaved()
	}
	m.progress = progress.Begin(m.now())
	articles.SetSaved(o.Searches)
	aid := &prompt.Aid{Saved: o.Searches, Values: articles.Values, English: o.Lang == lang.English}
	m.list.SetAid(aid)
	m.reader.SetAid(aid)
	m.timeline.SetAid(aid)
	m.people.SetAid(aid)
	return m
}

// now is the time, as far as anybody asks.
func (m Model) now() time.Time {
	if m.options.Now == nil {
		return time.Time{}
	}
	return m.options.Now()
}

// Init asks for the first articles and the terminal's background.
func (m Model) Init() tea.Cmd {
	if m.options.Fixed {
		return m.next()
	}
	return tea.Batch(tea.RequestBackgroundColor, m.next())
}

// batchMsg carries the next articles.
type batchMsg store.Batch

// next waits for the next articles, or for changes where all are there.
func (m Model) next() tea.Cmd {
	if m.options.Next == nil {
		return m.watch()
	}
	return func() tea.Msg { return batchMsg(m.options.Next()) }
}

// add takes in articles as they come.
func (m Model) add(batch batchMsg) (Model, tea.Cmd) {
	m.options.Library.Add(store.Batch(batch))
	m.progress = m.progress.At(batch.Progress, m.now())
	m.presenter.Refresh()
	m.reopen(batch.Revision.Articles)
	if batch.Digest != nil {
		m.regroup()
	}
	refresh := m.list.Refresh()
	if batch.Err != nil {
		m.notice = m.options.Lang.Error(batch.Err)
	}
	m.readAnew()
	if m.loading = !batch.Done; m.loading {
		return m, tea.Batch(refresh, m.next())
	}
	return m, tea.Batch(refresh, m.watch())
}

// stop ends the reading of files, if it lasts: what was read stays.
func (m *Model) stop() {
	if m.loading && m.options.Stop != nil {
		m.options.Stop()
		m.notice = m.options.Lang.Say("lecture interrompue", "reading stopped")
	}
}

// regroup shows the events and people that the articles tell of.
func (m *Model) regroup() {
	m.timeline.SetEvents(m.options.Library.Events(), terms(m.options.Facts))
	m.people.SetPeople(m.options.Library.People(), m.options.Library.Events())
}
