package query

import (
	"strings"

	"mareader/data/fold"
)

// names are what a field is called in French and in English. Before and after are dates
// with one end.
var names = []struct {
	field  Field
	fr, en string
}{
	{People, "qui", "who"},
	{Countries, "pays", "country"},
	{Places, "lieu", "place"},
	{Outlet, "source", "source"},
	{Title, "titre", "title"},
	{Date, "date", "date"},
	{before, "avant", "before"},
	{after, "après", "after"},
	{Marks, "est", "is"},
}

// The ends of a date that is left open, as they are typed.
const (
	before Field = 0x80 + iota
	after
)

// states are what a state is called.
var states = []struct {
	state  State
	fr, en string
}{
	{Starred, "étoile", "starred"},
	{Read, "lu", "read"},
	{Unread, "nonlu", "unread"},
	{Noted, "annoté", "noted"},
}

// fieldOf returns the field with a name, in either language, with its accents or without.
func fieldOf(name string) (Field, bool) {
	name = fold.String(name)
	for _, n := range names {
		if name == fold.String(n.fr) || name == n.en {
			return n.field, true
		}
	}
	return 0, false
}

// stateOf returns the state with a name, in either language, with its accents or without.
func stateOf(name string) (State, bool) {
	name = strings.ReplaceAll(fold.String(name), "-", "")
	for _, s := range states {
		if name == fold.String(s.fr) || name == s.en {
			return s.state, true
		}
	}
	return 0, false
}

// beginsState tells whether the name of a state begins with a text.
func beginsState(text string) bool {
	text = strings.ReplaceAll(fold.String(text), "-", "")
	for _, s := range states {
		if strings.HasPrefix(fold.String(s.fr), text) || strings.HasPrefix(s.en, text) {
			return true
		}
	}
	return false
}

// name is what String calls a field.
func (f Field) name() string {
	for _, n := range names {
		if n.field == f {
			return n.fr
		}
	}
	return ""
}

// name is what String calls a state.
func (s State) name() string {
	for _, n := range states {
		if n.state == s {
			return n.fr
		}
	}
	return ""
}
