// Package theme gives every role on the screen its look. Roles are named after what the
// text is, never after a colour; only the sixteen ANSI colours are used, so that the
// reader's terminal decides how they look, and no role is told by colour alone.
package theme

import "charm.land/lipgloss/v2"

// Theme is the look of every role.
type Theme struct {
	Text     lipgloss.Style // running text
	Muted    lipgloss.Style // dates, outlets, counts
	Faint    lipgloss.Style // rules, empty lanes
	Title    lipgloss.Style // titles of articles, headings
	Accent   lipgloss.Style // the active tab, prompts
	Match    lipgloss.Style // letters that match the query
	Current  lipgloss.Style // the match under the cursor
	Person   lipgloss.Style // names of people in the text
	Focused  lipgloss.Style // the person under the cursor
	Selected lipgloss.Style // the row under the cursor
	Inferred lipgloss.Style // "≈" and how a date is known
	Warning  lipgloss.Style // what went wrong
	Lanes    []lipgloss.Style
}

// New returns the theme for a dark or a light background.
func New(dark bool) Theme {
	plain := lipgloss.NewStyle()
	fg := func(onDark, onLight string) lipgloss.Style {
		return plain.Foreground(lipgloss.LightDark(dark)(lipgloss.Color(onLight), lipgloss.Color(onDark)))
	}
	return Theme{
		Text:     plain,
		Muted:    fg("7", "8"),
		Faint:    fg("8", "7"),
		Title:    plain.Bold(true),
		Accent:   fg("14", "6").Bold(true),
		Match:    fg("11", "5").Bold(true),
		Current:  plain.Reverse(true).Bold(true),
		Person:   fg("12", "4"),
		Focused:  fg("12", "4").Reverse(true),
		Selected: plain.Bold(true),
		Inferred: fg("3", "3"),
		Warning:  fg("9", "1"),
		Lanes: []lipgloss.Style{
			fg("12", "4"), fg("10", "2"), fg("13", "5"), fg("14", "6"), fg("11", "3"), fg("9", "1"),
		},
	}
}
