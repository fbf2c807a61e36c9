package query

import "fmt"

// Error says why a text is no query, and which bytes [At, End) of it are to blame.
type Error struct {
	Reason  Reason
	At, End int
	Text    string // those bytes
	Until   int    // more typed from At up to here may mend it; 0 where none will
}

// Reason is why a text is no query.
type Reason int

// The reasons.
const (
	NothingBefore  Reason = iota // a | with no term before it
	NothingAfter                 // a | with no term after it
	EitherWithout                // a | beside a term to leave out
	TooLong                      // more words than a query may have
	UnknownField                 // a name before a colon that is no field
	NoValue                      // a field without anything to look for
	BadDate                      // no date
	BadState                     // no state
	UnknownSearch                // a saved search that there is not
	SeveralClauses               // a saved search of several clauses where there is room for one
)

// Typing tells whether a reader whose cursor is at a byte of the text may be about to mend
// it: "date:2025-1" is no date yet.
func (e *Error) Typing(cursor int) bool { return e.At <= cursor && cursor <= e.Until }

// MaxWords is how many words a query may have.
const MaxWords = 32

// Error says it in English; [mareader/ui/lang] has the words for readers.
func (e *Error) Error() string {
	switch e.Reason {
	case NothingBefore:
		return "a word is missing before |"
	case NothingAfter:
		return "a word is missing after |"
	case EitherWithout:
		return "| joins words to look for, not words to leave out"
	case TooLong:
		return fmt.Sprintf("a query has %d words at most", MaxWords)
	case UnknownField:
		return fmt.Sprintf("there is no field %s", e.Text)
	case NoValue:
		return fmt.Sprintf("nothing follows %s", e.Text)
	case BadDate:
		return fmt.Sprintf("%s is no date: write 2025, 2025-04, 2025-04-14 or 2024..2025", e.Text)
	case BadState:
		return fmt.Sprintf("%s is no state: write starred, read, unread or noted", e.Text)
	case SeveralClauses:
		return fmt.Sprintf("%s asks several things: it goes neither after - nor beside |", e.Text)
	}
	return fmt.Sprintf("no search is saved as %s", e.Text)
}
