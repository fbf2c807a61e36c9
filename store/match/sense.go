package match

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"

	"mareader/data/fold"
	"mareader/store/query"
)

// Grade is how well a word of a text answers a word of a query.
type Grade uint8

// The grades, worst first.
const (
	None    Grade = iota
	Letters       // it has the letters, in order
	Slip          // it is the word but for a slip of the finger or two
	Begun         // it begins with the word
	Form          // it is the word in another form: plural, feminine, conjugated
	Exact
)

// Lexicon is the words of a library.
type Lexicon interface {
	// Words are those of a field.
	Words(query.Field) Words
	// Aliases are those of the people of the library.
	Aliases() Aliases
}

// Words are some of the words of a library. What they yield comes in any order, and may
// come more than once.
type Words interface {
	// Spellings yields all spellings of a folded word, with their accents.
	Spellings(folded string) iter.Seq[string]
	// Begun yields the words whose folded form begins with a prefix: that form, and the
	// spelling.
	Begun(prefix string) iter.Seq2[string, string]
	// Near yields the folded words that become word by so many slips at most, or begin
	// with one that does if it is a prefix, and by how many.
	Near(word string, slips int, prefix bool) iter.Seq2[string, int]
	// Has tells whether a spelling that was yielded is in the field, and not only somewhere
	// else in the library.
	Has(marked string) bool
}

// Sense is what a word of a query stands for in a library.
type Sense struct {
	Word   query.Word      // without its accents where no word bears them
	Bare   bool            // accents were typed that no word bears
	Begun  bool            // what begins with it will do
	Forms  map[string]bool // its other forms, with their accents
	Names  map[string]bool // folded: words of names that it is another spelling of
	Others map[string]bool // folded: what it is taken for where nothing else will do
	Grade  Grade           // of the others

	typed string
}

// Fallback tells whether nothing in the library is quite what was typed.
func (s *Sense) Fallback() bool { return s.Bare || len(s.Others) > 0 || s.Begun && !s.Word.Prefix }

// grade is how well a word answers s.
func (s *Sense) grade(folded, marked string) Grade {
	switch {
	case folded == s.Word.Folded:
		if fold.Bears(marked, s.Word.Marked) {
			return Exact
		}
	case s.Names[folded]:
		return Exact
	case s.Forms[marked]:
		return Form
	case s.Begun && strings.HasPrefix(folded, s.Word.Folded):
		if fold.Bears(marked, s.Word.Marked) {
			return Begun
		}
	case s.Others[folded]:
		return s.Grade
	}
	return None
}

// resolver finds out what words stand for among those of a field.
type resolver struct {
	Words
	aliases Aliases
	// Named are the words that one may be taken for by its letters.
	named []Words
}

func resolverOf(lexicon Lexicon, field query.Field) resolver {
	r := resolver{Words: lexicon.Words(field), aliases: lexicon.Aliases()}
	if field != query.Anywhere {
		r.named = []Words{r.Words}
		return r
	}
	for _, f := range [...]query.Field{query.People, query.Title, query.Outlet} {
		r.named = append(r.named, lexicon.Words(f))
	}
	return r
}

// sense returns what a word stands for. One that is in the library stands for itself and
// its other forms; any other is taken without its accents, for the beginning of a word,
// with slips, or for letters, whichever comes first. One that was typed exactly is taken
// without its accents only.
func (r resolver) sense(w query.Word, exactly bool) *Sense {
	s := &Sense{Word: w, Begun: w.Prefix, typed: w.Marked}
	if r.known(s, exactly) {
		return s
	}
	if w.Accented() {
		s.Word.Marked = w.Folded
		if r.known(s, exactly) {
			s.Bare = true
			return s
		}
	}
	if exactly {
		return s
	}
	if letters(w.Folded) >= shortest {
		if s.Begun = true; r.known(s, exactly) {
			return s
		}
		s.Begun = w.Prefix
		if r.slips(s); len(s.Others) == 0 {
			r.letters(s)
		}
	}
	return s
}

// shortest is how many letters a word must have to be taken for another.
const shortest = 3

// letters is how many letters a word has.
func letters(word string) int { return utf8.RuneCountInString(word) }

// known tells whether s is in the library as it is, and looks up its other forms.
func (r resolver) known(s *Sense, exactly bool) bool {
	s.Forms, s.Names = nil, nil
	if !exactly {
		s.Forms, s.Names = r.forms(s.Word), r.names(s.Word.Folded)
	}
	if len(s.Forms)+len(s.Names) > 0 {
		return true
	}
	for marked := range r.Spellings(s.Word.Folded) {
		if fold.Bears(marked, s.Word.Marked) && r.Has(marked) {
			return true
		}
	}
	if s.Begun {
		for _, marked := range r.Begun(s.Word.Folded) {
			if fold.Bears(marked, s.Word.Marked) && r.Has(marked) {
				return true
			}
		}
	}
	return false
}

// names returns the words of names that are there of which a word is another spelling.
func (r resolver) names(folded string) (names map[string]bool) {
	for _, word := range r.aliases[folded] {
		if r.hasWord(word) {
			if names == nil {
				names = map[string]bool{}
			}
			names[word] = true
		}
	}
	return names
}

// slips takes s for the words nearest to it: a word of 4 letters may have one slip, one of
// 8 two. Numbers are never taken for others.
func (r resolver) slips(s *Sense) {
	n := letters(s.Word.Folded)
	if n < 4 || strings.ContainsFunc(s.Word.Folded, unicode.IsNumber) {
		return
	}
	allowed := 1
	if n > 7 {
		allowed = 2
	}
	best := allowed
	for folded, slips := range r.Near(s.Word.Folded, allowed, s.Begun) {
		if slips > best || !r.hasWord(folded) {
			continue
		}
		if slips < best {
			best, s.Others = slips, nil
		}
		s.other(folded, Slip)
	}
}

func (s *Sense) other(folded string, g Grade) {
	if s.Others == nil {
		s.Others = map[string]bool{}
	}
	s.Others[folded], s.Grade = true, g
}

// hasWord tells whether a folded word is in the field, however it is spelt.
func (r resolver) hasWord(folded string) bool {
	for marked := range r.Spellings(folded) {
		if r.Has(marked) {
			return true
		}
	}
	return false
}

// letters takes s for the likeliest words of titles, outlets and names that begin with its
// first letter and have the others in order, soon after one another.
func (r resolver) letters(s *Sense) {
	first, size := utf8.DecodeRuneInString(s.Word.Folded)
	if size == len(s.Word.Folded) || unicode.IsNumber(first) {
		return
	}
	known := map[string]bool{}
	for folded, marked := range r.Begun(string(first)) {
		if !known[folded] && within(s.Word.Folded, folded) && slices.ContainsFunc(r.named, func(w Words) bool { return w.Has(marked) }) {
			known[folded] = true
		}
	}
	near := slices.Sorted(maps.Keys(known))
	for i, m := range fuzzy.Find(s.Word.Folded, near) {
		if i >= likely {
			break
		}
		s.other(m.Str, Letters)
	}
}

// likely is how many words one may be taken for by its letters.
const likely = 8

// within tells whether a word has the letters of another in order, in its first half if
// it is more than twice as long.
func within(typed, word string) bool {
	i := 0
	for at := 0; at < min(len(word), 2*len(typed)) && i < len(typed); at++ {
		if word[at] == typed[i] {
			i++
		}
	}
	return i == len(typed)
}
