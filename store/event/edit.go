package event

import "strconv"

// Key names an account so that it survives grouping anew, and mostly reading anew too: by
// its article and those who met.
type Key struct {
	Article string `json:"article"`       // id
	Who     string `json:"who"`           // the participants by the alphabet: "A + B"
	Nth     int    `json:"nth,omitempty"` // among the meetings of the article with these participants
}

// Tie is two accounts, in a fixed order: see [TieOf].
type Tie [2]Key

// TieOf ties two accounts, in whichever order they are given.
func TieOf(a, b Key) Tie {
	if b.less(a) {
		a, b = b, a
	}
	return Tie{a, b}
}

func (k Key) less(l Key) bool {
	switch {
	case k.Article != l.Article:
		return k.Article < l.Article
	case k.Who != l.Who:
		return k.Who < l.Who
	}
	return k.Nth < l.Nth
}

// Edits is what a reader decided about accounts, against which no other reason counts. It
// never changes: to tell whether anything was edited since, compare the pointers. A nil one
// decides nothing.
type Edits struct {
	ties    map[Tie]bool // whether they are of one occasion
	decided map[Key]bool // accounts in any tie
}

// NewEdits returns the edits that tie accounts: true says that they are of one occasion,
// false that they are not. The map must not be changed afterwards.
func NewEdits(ties map[Tie]bool) *Edits {
	e := &Edits{ties, map[Key]bool{}}
	for t := range ties {
		e.decided[t[0]], e.decided[t[1]] = true, true
	}
	return e
}

// Says tells what was decided about two accounts; known is false where nothing was.
func (e *Edits) Says(a, b Key) (one, known bool) {
	if e == nil || !e.decided[a] || !e.decided[b] {
		return false, false
	}
	one, known = e.ties[TieOf(a, b)]
	return one, known
}

// Print is the same for the same decisions.
func (e *Edits) Print() (print uint64) {
	if e == nil {
		return 0
	}
	for t, one := range e.ties {
		h := hash(t[0].Article, t[0].Who, strconv.Itoa(t[0].Nth), t[1].Article, t[1].Who, strconv.Itoa(t[1].Nth), strconv.FormatBool(one))
		print += mix(h)
	}
	return print
}

// touches tells whether anything was decided about an account.
func (e *Edits) touches(k Key) bool { return e != nil && e.decided[k] }
