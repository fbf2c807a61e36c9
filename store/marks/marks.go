// Package marks is what a reader notes about the library, kept on disk: articles starred
// and read, a note on each, and which accounts of meetings are of one occasion and which
// are not.
package marks

import (
	"iter"
	"maps"
	"sync"

	"mareader/data/clean"
	"mareader/store/event"
)

// Mark is what a reader notes about an article.
type Mark struct {
	Starred, Read bool
	Note          string
}

// Marks are the reader's. They are safe for concurrent use, also by several mareaders with
// one file: what another adds is taken in with [Marks.Reload] and before every change. A
// change whose file cannot be written is made all the same, and lasts as long as Marks do.
type Marks struct {
	mu       sync.Mutex
	file     file
	articles map[string]article // by id; none without anything to say
	ties     map[event.Tie]bool // see [event.NewEdits]
	edits    *event.Edits       // of ties; nil while nobody asked since they changed
	undo     [][]record         // what takes back the latest changes, the last one at the end
	unsaved  []record           // changes that could not be written yet
	damaged  []string           // lines that could not be read
	lines    int                // of the file
}

// article is the mark of an article, and where the article was then, for whoever reads the
// file.
type article struct {
	Mark
	path string
}

// Memory returns marks that are kept in no file.
func Memory() *Marks { return empty("") }

func empty(path string) *Marks {
	return &Marks{file: file{path: path}, articles: map[string]article{}, ties: map[event.Tie]bool{}}
}

// Open reads the marks in a file, which need not be there yet; without a path there is none.
// An error says why it cannot be read: the marks are then empty, and can be used.
func Open(path string) (*Marks, error) {
	m := empty(path)
	_, err := m.reload()
	if err == nil {
		m.tidy()
	}
	return m, err
}

// Of returns the mark of an article, by its id.
func (m *Marks) Of(id string) Mark {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.articles[id].Mark
}

// All yields the articles that are marked, by id, as they are when it begins.
func (m *Marks) All() iter.Seq2[string, Mark] {
	return func(yield func(string, Mark) bool) {
		m.mu.Lock()
		articles := maps.Clone(m.articles)
		m.mu.Unlock()
		for id, a := range articles {
			if !yield(id, a.Mark) {
				return
			}
		}
	}
}

// Damaged is how many lines of the file could not be read. They stay there.
func (m *Marks) Damaged() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.damaged)
}

// Star stars an article, or takes its star away.
func (m *Marks) Star(id, path string, on bool) error {
	return m.change(record{Op: opStar, ID: id, Path: path, On: on})
}

// Read notes whether an article was read.
func (m *Marks) Read(id, path string, on bool) error {
	return m.change(record{Op: opRead, ID: id, Path: path, On: on})
}

// Opened notes that an article was read, which is nothing to take back.
func (m *Marks) Opened(id, path string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.articles[id].Read {
		return nil
	}
	return m.write(record{Op: opRead, ID: id, Path: path, On: true})
}

// Note puts a note of one line on an article; a blank one takes it away.
func (m *Marks) Note(id, path, text string) error {
	return m.change(record{Op: opNote, ID: id, Path: path, Text: clean.Line(text)})
}

// Split keeps an account apart from others: it is not of their occasion.
func (m *Marks) Split(account event.Key, others ...event.Key) error {
	changes := make([]record, len(others))
	for i, other := range others {
		changes[i] = record{Op: opApart, Accounts: []event.Key{account, other}}
	}
	return m.change(changes...)
}

// Join makes one occasion of accounts, whatever else speaks against it.
func (m *Marks) Join(accounts ...event.Key) error {
	if len(accounts) < 2 {
		return nil
	}
	var changes []record
	for i, other := range accounts[1:] {
		for _, between := range accounts[1 : i+1] {
			if _, known := m.said(between, other); known {
				changes = append(changes, record{Op: opFree, Accounts: []event.Key{between, other}})
			}
		}
		changes = append(changes, record{Op: opJoined, Accounts: []event.Key{accounts[0], other}})
	}
	return m.change(changes...)
}

// Edits is what was split and joined: the same pointer as long as nothing changes.
func (m *Marks) Edits() *event.Edits {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.edits == nil && len(m.ties) > 0 {
		m.edits = event.NewEdits(maps.Clone(m.ties))
	}
	return m.edits
}

// Undone is what [Marks.Undo] took back.
type Undone struct {
	ID    string // of the article that was marked; "" for an edit of events
	Edits bool   // events were split or joined
}

// Undo takes back the last change of this run; ok is false when there is none left.
func (m *Marks) Undo() (what Undone, ok bool, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	last := len(m.undo) - 1
	if last < 0 {
		return what, false, nil
	}
	back := m.undo[last]
	m.undo = m.undo[:last]
	what = Undone{ID: back[0].ID, Edits: back[0].ID == ""}
	return what, true, m.write(back...)
}

// Reload takes in what others wrote; changed tells whether that was anything.
func (m *Marks) Reload() (changed bool, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.reload()
}

func (m *Marks) said(a, b event.Key) (one, known bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	one, known = m.ties[event.TieOf(a, b)]
	return one, known
}

// change makes changes that can be taken back together. Those that change nothing are left
// out.
func (m *Marks) change(changes ...record) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, _ = m.reload() // what cannot be read cannot be written either, which is told
	var some, back []record
	for _, r := range changes {
		if b := m.inverse(r); b != nil {
			some, back = append(some, r), append(back, *b)
		}
	}
	if len(some) == 0 {
		return nil
	}
	m.undo = append(m.undo, back)
	return m.write(some...)
}

// write makes changes and puts them on disk, after those that could not be put there before.
func (m *Marks) write(changes ...record) error {
	m.apply(changes...)
	m.unsaved = append(m.unsaved, changes...)
	err := m.file.append(lines(m.unsaved))
	if err == nil {
		m.unsaved = nil
	}
	return err
}

// reload applies the lines that the file has gained, or all of a file put in its place.
func (m *Marks) reload() (changed bool, err error) {
	added, anew, err := m.file.gained()
	if err != nil || len(added) == 0 && !anew {
		return false, err
	}
	if anew {
		clear(m.articles)
		clear(m.ties)
		m.edits, m.damaged, m.lines = nil, nil, 0
	}
	m.lines += len(added)
	for _, line := range added {
		if r, ok := parse(line); ok {
			m.apply(r)
		} else if line != "" {
			m.damaged = append(m.damaged, line)
		}
	}
	m.apply(m.unsaved...)
	return true, nil
}
