// Package frame draws what stands round the screens: the views, rules, hints. It knows no
// screen and keeps no state.
package frame

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"

	"mareader/ui/theme"
)

const (
	tall   = 9  // the height from which a rule stands under the prompt
	taller = 30 // the height from which another closes the screen
)

// Above is the lines over a screen: header, prompt, and a rule where there is room.
func Above(height int) int {
	if height >= tall {
		return 3
	}
	return 2
}

// Below is the lines under a screen: a rule where there is plenty of room, and the status.
func Below(height int) int {
	if height >= taller {
		return 2
	}
	return 1
}

// Header is the name of the program, its views, the active one marked, and what the
// library holds. Where there is little room the holdings go first, then the names of the
// views, and at last the name of the program.
func Header(t theme.Theme, width, active int, holdings string, names ...string) string {
	tabs := Tabs(t, active, names...)
	switch room := width - ansi.StringWidth(tabs); {
	case room > ansi.StringWidth(holdings):
		return Spread(width, tabs, t.Muted.Render(holdings))
	case room >= 0:
		return tabs
	}
	tabs = Tabs(t, active, make([]string, len(names))...)
	if ansi.StringWidth(tabs) > width {
		tabs = ansi.TruncateLeft(tabs, ansi.StringWidth(program), "")
	}
	return ansi.Truncate(tabs, width, "")
}

// program stands before the tabs.
const program = "mareader  "

// Tabs is the name of the program and of its views, the active one marked. A view without
// a name is its number alone.
func Tabs(t theme.Theme, active int, names ...string) string {
	line := t.Title.Render(strings.TrimSpace(program)) + "  "
	for i, name := range names {
		style := t.Muted
		if i == active {
			style = t.Current
		}
		line += style.Render(" " + strings.TrimSpace(strconv.Itoa(i+1)+" "+name) + " ")
	}
	return line
}

// Hints is keys with a word for each, as many as fit a width; the last, which leads to all
// others, stays.
func Hints(t theme.Theme, width int, bindings []key.Binding) string {
	var words []string
	used := 0
	for i := len(bindings) - 1; i >= 0; i-- {
		h := bindings[i].Help()
		words = append(words, t.Accent.Render(h.Key)+" "+t.Muted.Render(h.Desc))
		used += ansi.StringWidth(words[len(words)-1]) + 2
	}
	for len(words) > 1 && used-2 > width {
		used -= ansi.StringWidth(words[1]) + 2
		words = slices.Delete(words, 1, 2)
	}
	slices.Reverse(words)
	return strings.Join(words, "  ")
}

// Rule is a line across the screen, with a joint at a column where something stands on it;
// no joint for a column of 0.
func Rule(t theme.Theme, width, at int, joint string) string {
	if at <= 0 || at >= width {
		return t.Faint.Render(strings.Repeat("─", width))
	}
	return t.Faint.Render(strings.Repeat("─", at) + joint + strings.Repeat("─", width-at-1))
}

// Problem is a rule that says what is wrong.
func Problem(t theme.Theme, width int, text string) string {
	text = ansi.Truncate(text, max(width-4, 0), "…")
	rest := strings.Repeat("─", max(0, width-4-ansi.StringWidth(text)))
	return ansi.Truncate(t.Faint.Render("─ ")+t.Warning.Render(text)+t.Faint.Render(" ─"+rest), width, "")
}

// Spread sets a text at each end of a line as wide as the screen. The left one gives way
// to the right one, which goes where it would take more than half.
func Spread(width int, left, right string) string {
	room := width - ansi.StringWidth(right) - 1
	if room < width/2 {
		return ansi.Truncate(left, width, "…")
	}
	left = ansi.Truncate(left, room, "…")
	return left + strings.Repeat(" ", width-ansi.StringWidth(left)-ansi.StringWidth(right)) + right
}

// Beside sets two screens of the same height side by side, the left one in a width.
func Beside(left string, width int, divider, right string) string {
	rows, others := strings.Split(left, "\n"), strings.Split(right, "\n")
	for i, row := range rows[:min(len(rows), len(others))] {
		gap := strings.Repeat(" ", max(0, width-ansi.StringWidth(row)))
		rows[i] = row + gap + divider + others[i]
	}
	return strings.Join(rows, "\n")
}
