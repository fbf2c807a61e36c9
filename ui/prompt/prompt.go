// Package prompt is a line of text that the reader types: a question to the list or to an
// article. It moves and deletes by whole characters as people see them, and says in which
// cell the terminal's own cursor belongs.
package prompt

import (
	"errors"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"mareader/store/query"
	"mareader/ui/theme"
)

// Line is the text before and after the cursor. Lines are values: editing one leaves its
// copies alone.
type Line struct {
	before, after string
	offer         offer
	fault         [2]int // the bytes that are to blame, if the second is above the first
}

// offer is what the end of a line may become: see [Aid.Offer].
type offer struct {
	at              int // where it begins in the line
	written, called string
}

// taken is the line with what is offered, if anything is.
func (l Line) taken() Line {
	if l.offer.written == "" {
		return l
	}
	return New(l.before[:l.offer.at] + l.offer.written)
}

// New returns a line with the cursor at its end.
func New(text string) Line { return Line{before: printable(text)} }

// Text is all that was typed.
func (l Line) Text() string { return l.before + l.after }

// Press edits the line by a key; ok is false for a key that means nothing in a line.
func (l Line) Press(press tea.KeyPressMsg) (_ Line, ok bool) {
	if edit, ok := edits(press.String()); ok {
		return edit(l), true
	}
	if press.Text == "" {
		return l, false
	}
	return l.Insert(press.Text), true
}

// Insert adds text at the cursor; what cannot be printed is left out.
func (l Line) Insert(text string) Line {
	return Line{before: l.before + printable(text), after: l.after}
}

// edits returns what a key that types nothing does to a line.
func edits(key string) (func(Line) Line, bool) {
	switch key {
	case "left", "ctrl+b":
		return func(l Line) Line { return l.split(lastCharacter(l.before)) }, true
	case "right", "ctrl+f":
		return func(l Line) Line { return l.split(len(l.before) + firstCharacter(l.after)) }, true
	case "home", "ctrl+a":
		return func(l Line) Line { return Line{after: l.Text()} }, true
	case "end", "ctrl+e":
		return func(l Line) Line { return Line{before: l.Text()} }, true
	case "backspace", "ctrl+h":
		return func(l Line) Line { return Line{before: l.before[:lastCharacter(l.before)], after: l.after} }, true
	case "delete", "ctrl+d":
		return func(l Line) Line { return Line{before: l.before, after: l.after[firstCharacter(l.after):]} }, true
	case "ctrl+w", "alt+backspace":
		return func(l Line) Line { return Line{before: l.before[:lastWord(l.before)], after: l.after} }, true
	case "ctrl+u":
		return func(l Line) Line { return Line{after: l.after} }, true
	case "ctrl+k":
		return func(l Line) Line { return Line{before: l.before} }, true
	}
	return nil, false
}

// split puts the cursor at a byte of the text.
func (l Line) split(at int) Line {
	text := l.Text()
	return Line{before: text[:at], after: text[at:]}
}

// View returns the part of the text around the cursor that fits a width, and the cell of
// the cursor in it; one cell is kept for a cursor at the end.
func (l Line) View(width int) (text string, cursor int) {
	return l.cut(l.Text(), width)
}

// cut is [Line.View] of the text in some style.
func (l Line) cut(styled string, width int) (text string, cursor int) {
	width = max(width, 1)
	cursor = ansi.StringWidth(l.before)
	hidden := max(0, cursor-width+1)
	return ansi.Cut(styled, hidden, hidden+width), cursor - hidden
}

// Blame marks what of the line an error is about, if it says so.
func (l Line) Blame(err error) Line {
	l.fault = [2]int{}
	if why := (*query.Error)(nil); errors.As(err, &why) && why.End <= len(l.Text()) {
		l.fault = [2]int{why.At, why.End}
	}
	return l
}

// Fault is an error about the line, but for one that the reader may be about to mend.
func (l Line) Fault(err error, typing bool) error {
	if why := (*query.Error)(nil); typing && errors.As(err, &why) && why.Typing(len(l.before)) {
		return nil
	}
	return err
}

// painted is the text with what is to blame marked.
func (l Line) painted(t theme.Theme) string {
	text, at, end := l.Text(), l.fault[0], l.fault[1]
	if end <= at {
		return text
	}
	return text[:at] + t.Warning.Render(text[at:end]) + text[end:]
}

// firstCharacter is the length of the first character that people see.
func firstCharacter(s string) int {
	cluster, _ := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(cluster)
}

// lastCharacter is where the last character that people see begins.
func lastCharacter(s string) int {
	at := 0
	for at < len(s) {
		next := at + firstCharacter(s[at:])
		if next >= len(s) {
			break
		}
		at = next
	}
	return at
}

// lastWord is where the last word begins, spaces after it included.
func lastWord(s string) int {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return len(strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }))
}

// zeroWidthJoiner holds characters such as families of people together.
const zeroWidthJoiner = '\u200d'

// printable makes one line of pasted text and drops what a terminal would obey.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case unicode.IsPrint(r) || r == '\u00a0' || r == '\u202f' || r == zeroWidthJoiner:
			return r
		}
		return -1
	}, s)
}
