// Package keys ties keys to what they do, once: the table that a screen dispatches a key
// press by is the table that its hints and the help page are drawn from.
package keys

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"mareader/ui/lang"
	"mareader/ui/window"
)

// Entry is one thing a screen M does, and the keys that ask for it.
type Entry[M any] struct {
	key.Binding        // the keys, with the words of the help page
	Hint        string // a shorter word for the status line; "" leaves it out there
	Do          func(M) (M, tea.Cmd)
}

// On returns the entry that does something at any of some keys.
func On[M any](words string, do func(M) (M, tea.Cmd), keys ...string) Entry[M] {
	return Entry[M]{Binding: Bind(words, keys...), Do: do}
}

// Hinted returns the entry with a word for the status line.
func (e Entry[M]) Hinted(word string) Entry[M] {
	e.Hint = word
	return e
}

// Bind returns the binding of some keys, labelled as they are engraved on a keyboard.
func Bind(words string, keys ...string) key.Binding {
	labels := make([]string, len(keys))
	for i, k := range keys {
		labels[i] = label(k)
	}
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(strings.Join(labels, " "), words))
}

// Table is the keys of a screen M, in the order of the help page.
type Table[M any] []Entry[M]

// Press does what the key asks of m; ok is false when the table does not hold it.
func (t Table[M]) Press(m M, press tea.KeyPressMsg) (_ M, cmd tea.Cmd, ok bool) {
	for _, e := range t {
		if key.Matches(press, e.Binding) {
			m, cmd = e.Do(m)
			return m, cmd, true
		}
	}
	return m, nil, false
}

// Bindings are the keys with the words of the help page.
func (t Table[M]) Bindings() []key.Binding {
	bindings := make([]key.Binding, len(t))
	for i, e := range t {
		bindings[i] = e.Binding
	}
	return bindings
}

// Hints are the keys of the status line, each with its short word.
func (t Table[M]) Hints() []key.Binding {
	var hints []key.Binding
	for _, e := range t {
		if e.Hint != "" {
			first := e.Keys()[0]
			hints = append(hints, key.NewBinding(key.WithKeys(e.Keys()...), key.WithHelp(label(first), e.Hint)))
		}
	}
	return hints
}

// Moves returns the keys that every screen moves by.
func Moves[M any](l lang.Lang, move func(M, window.Motion) M) Table[M] {
	by := func(words string, motion window.Motion, keys ...string) Entry[M] {
		return On(words, func(m M) (M, tea.Cmd) { return move(m, motion), nil }, keys...)
	}
	return Table[M]{
		by(l.Say("descendre", "down"), window.LineDown, "j", "down"),
		by(l.Say("monter", "up"), window.LineUp, "k", "up"),
		by(l.Say("une page plus bas", "one page down"), window.PageDown, "space", "pgdown"),
		by(l.Say("une page plus haut", "one page up"), window.PageUp, "b", "pgup"),
		by(l.Say("une demi-page plus bas", "half a page down"), window.HalfDown, "ctrl+d"),
		by(l.Say("une demi-page plus haut", "half a page up"), window.HalfUp, "ctrl+u"),
		by(l.Say("au début", "to the start"), window.Top, "g", "home"),
		by(l.Say("à la fin", "to the end"), window.Bottom, "G", "end"),
	}
}

// label is how a key is written for people.
func label(k string) string {
	switch k {
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case "enter":
		return "⏎"
	case "space":
		return "␣"
	case "shift+tab":
		return "⇧Tab"
	case "pgup":
		return "PgUp"
	case "pgdown":
		return "PgDn"
	}
	if rest, ok := strings.CutPrefix(k, "ctrl+"); ok {
		return "Ctrl-" + rest
	}
	if len(k) > 2 && k[0] >= 'a' && k[0] <= 'z' {
		return strings.ToUpper(k[:1]) + k[1:]
	}
	return k
}
