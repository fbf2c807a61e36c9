package prompt

import (
	"slices"

	"mareader/store/query"
)

// Aid helps a reader to ask: it knows what was asked before, which searches are saved and
// what may be looked for. Several screens share one. A nil Aid knows nothing.
type Aid struct {
	Saved   query.Saved
	Values  func(query.Field) []string // what a field may be asked for, the likeliest first
	English bool                       // the names of fields are

	asked []string // the latest at the end
	back  int      // how many questions ago the line on the screen was asked; 0 for not at all
}

// remembered is how many questions are remembered.
const remembered = 100

// Parse reads a query, in which names may stand for saved searches.
func (a *Aid) Parse(text string) (query.Query, error) {
	if a == nil {
		return query.Parse(text)
	}
	return a.Saved.Parse(text)
}

// Remember notes that a question was asked.
func (a *Aid) Remember(text string) {
	if a == nil || text == "" {
		return
	}
	a.back = 0
	a.asked = append(slices.DeleteFunc(a.asked, func(s string) bool { return s == text }), text)
	a.asked = a.asked[max(0, len(a.asked)-remembered):]
}

// Help answers the keys by which a line is helped along: the tabulator takes what is
// offered; where nothing is typed, and from one question of before to the next, up and down
// bring questions back. ok is false for any other key.
func (a *Aid) Help(l Line, key string) (_ Line, ok bool) {
	if a == nil {
		return l, false
	}
	switch key {
	case "tab":
		return a.Offer(l.taken()), true
	case "up", "ctrl+p":
		return a.recall(l, 1)
	case "down", "ctrl+n":
		return a.recall(l, -1)
	}
	return l, false
}

// recall brings back a question that was asked before that of the line, or after it.
func (a *Aid) recall(l Line, by int) (Line, bool) {
	if a.back == 0 || l.Text() != a.asked[len(a.asked)-a.back] {
		a.back = 0
	}
	if a.back == 0 && l.Text() != "" || len(a.asked) == 0 {
		return l, false
	}
	if a.back = max(0, min(a.back+by, len(a.asked))); a.back == 0 {
		return Line{}, true
	}
	return New(a.asked[len(a.asked)-a.back]), true
}

// Offer returns the line with what the tabulator would make of its end, if anything.
func (a *Aid) Offer(l Line) Line {
	l.offer = offer{}
	if a == nil || l.after != "" {
		return l
	}
	u, ok := query.Completing(l.before)
	if !ok {
		return l
	}
	values := a.Saved.Names()
	if !u.Saved && u.Field != query.Anywhere && a.Values != nil {
		values = a.Values(u.Field)
	}
	if written, called, ok := u.Complete(a.English, values); ok {
		l.offer = offer{u.At, written, called}
	}
	return l
}
