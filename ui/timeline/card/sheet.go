package card

import (
	"mareader/ui/draw"
	"mareader/ui/theme"
	"mareader/ui/typeset"
)

// general is what a line belongs to that is of the event, not of one account.
const general = -1

// line is a line of the card, drawn, and the account it belongs to.
type line struct {
	text    string
	width   int
	account int
}

// sheet collects the lines of a card.
type sheet struct {
	width   int
	account int // of the lines to come
	lines   []line
}

func newSheet(width int) *sheet { return &sheet{width: width, account: general} }

func (s *sheet) blank() { s.lines = append(s.lines, line{account: general}) }

// set adds a text in as many lines as it needs; none for "".
func (s *sheet) set(p theme.Style, text string) { s.setIn(0, p, text) }

// setIn is set with an indent.
func (s *sheet) setIn(indent int, p theme.Style, text string) {
	for _, set := range typeset.Wrap(text, max(s.width-indent, 1)) {
		var row draw.Line
		row.Skip(indent)
		row.Styled(p.Render(set.Text), set.Width)
		s.add(&row)
	}
}

// quote adds a sentence with the names in it set off.
func (s *sheet) quote(q quote, text, name theme.Style) {
	for _, set := range typeset.Wrap(q.text, s.width) {
		var row draw.Line
		done := 0
		for _, n := range q.names {
			from, to := set.Span(n[0], n[1])
			if from < to && from >= done {
				row.Styled(text.Render(set.Text[done:from])+name.Render(set.Text[from:to]), 0)
				done = to
			}
		}
		row.Styled(text.Render(set.Text[done:]), set.Width)
		s.add(&row)
	}
}

// beside adds a text to the right of a label.
func (s *sheet) beside(label string, column int, first, second theme.Style, text string) {
	column = min(column, s.width/2)
	for i, set := range typeset.Wrap(text, max(s.width-column, 1)) {
		var row draw.Line
		if i == 0 {
			row.PutIn(max(column-2, 1), first, label)
		}
		row.To(column)
		row.Styled(second.Render(set.Text), set.Width)
		s.add(&row)
	}
}

func (s *sheet) add(row *draw.Line) {
	s.lines = append(s.lines, line{row.In(s.width), min(row.Width(), s.width), s.account})
}
