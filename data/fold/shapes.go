package fold

// Shapes tells most folded words that are not in a table from those that may be, by their
// length and first two letters, before they are looked up.
type Shapes [1 << 10]uint32

// Add adds a word of the table.
func (s *Shapes) Add(word string) { s[FirstLetters(word)] |= 1 << shapeLength(word) }

// May reports whether a word may be in the table.
func (s *Shapes) May(word string) bool { return s[FirstLetters(word)]>>shapeLength(word)&1 != 0 }

// shapeLength is the length of a word; all long ones count as of one length.
func shapeLength(word string) int { return min(len(word), 31) }

// FirstLetters returns a key below 1<<10 for the first two letters of a folded word. A few
// others share the key with them.
func FirstLetters(word string) int {
	if len(word) < 2 {
		return 0
	}
	return int(word[0]&31)<<5 | int(word[1]&31)
}
