package marks

import (
	"encoding/json"
	"slices"
	"strings"

	"mareader/data/clean"
	"mareader/store/event"
)

// record is one line of the file: something that changed.
type record struct {
	Op       string      `json:"op"`
	ID       string      `json:"id,omitempty"`   // of an article
	Path     string      `json:"path,omitempty"` // of it, for whoever reads the file
	On       bool        `json:"on,omitempty"`
	Text     string      `json:"text,omitempty"`
	Accounts []event.Key `json:"accounts,omitempty"` // two
}

// What can change.
const (
	opStar   = "star"
	opRead   = "read"
	opNote   = "note"
	opApart  = "apart"  // two accounts are of two occasions
	opJoined = "joined" // two accounts are of one
	opFree   = "free"   // nothing is decided about them any more
)

// parse reads a line; ok is false for one that says nothing that we know.
func parse(line string) (r record, ok bool) {
	if json.Unmarshal([]byte(line), &r) != nil {
		return r, false
	}
	switch r.Op {
	case opStar, opRead, opNote:
		r.Text = clean.Line(r.Text)
		return r, r.ID != ""
	case opApart, opJoined, opFree:
		return r, len(r.Accounts) == 2
	}
	return r, false
}

// lines writes records as they stand in the file.
func lines(records []record) string {
	var b strings.Builder
	for _, r := range records {
		line, err := json.Marshal(r)
		if err != nil {
			continue // strings and booleans always can be written
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.String()
}

func (r record) tie() event.Tie { return event.TieOf(r.Accounts[0], r.Accounts[1]) }

// apply makes changes.
func (m *Marks) apply(changes ...record) {
	for _, r := range changes {
		a := m.articles[r.ID]
		switch r.Op {
		case opStar:
			a.Starred = r.On
		case opRead:
			a.Mark.Read = r.On
		case opNote:
			a.Mark.Note = r.Text
		case opFree:
			delete(m.ties, r.tie())
		default:
			m.ties[r.tie()] = r.Op == opJoined
		}
		switch {
		case r.ID == "":
			m.edits = nil
		case a.Mark == Mark{}:
			delete(m.articles, r.ID)
		default:
			a.path = r.Path
			m.articles[r.ID] = a
		}
	}
}

// inverse is what takes a change back; nil for one that changes nothing.
func (m *Marks) inverse(r record) *record {
	back := r
	a := m.articles[r.ID]
	switch r.Op {
	case opStar:
		back.On = a.Starred
	case opRead:
		back.On = a.Mark.Read
	case opNote:
		back.Text = a.Mark.Note
	default:
		back.Op = m.decided(r.tie())
	}
	if back.Op == r.Op && back.On == r.On && back.Text == r.Text {
		return nil
	}
	return &back
}

// decided is the operation that makes two accounts what they are to each other now.
func (m *Marks) decided(t event.Tie) string {
	one, known := m.ties[t]
	switch {
	case !known:
		return opFree
	case one:
		return opJoined
	}
	return opApart
}

// records are all that is noted, in as few as it takes.
func (m *Marks) records() []record {
	var all []record
	for id, a := range m.articles {
		if a.Starred {
			all = append(all, record{Op: opStar, ID: id, Path: a.path, On: true})
		}
		if a.Mark.Read {
			all = append(all, record{Op: opRead, ID: id, Path: a.path, On: true})
		}
		if a.Mark.Note != "" {
			all = append(all, record{Op: opNote, ID: id, Path: a.path, Text: a.Mark.Note})
		}
	}
	for t := range m.ties {
		all = append(all, record{Op: m.decided(t), Accounts: t[:]})
	}
	slices.SortFunc(all, func(a, b record) int { return strings.Compare(lines([]record{a}), lines([]record{b})) })
	return all
}
