package index

import (
	"math/rand/v2"
	"slices"
	"strings"

	"mareader/data/fold"
)

// library is documents by number, as a plain scan sees them.
type library map[uint32]map[string]Note // the notes of each marked word

// plainWords returns the words of a text.
func plainWords(text string) (words []string) {
	folded, marked := []rune(fold.String(text)), []rune(fold.Marked(text))
	for from, to := range fold.Words(string(folded)) {
		if !fold.Elided(string(folded), from, to) {
			start := len([]rune(string(folded)[:from]))
			words = append(words, string(marked[start:start+len([]rune(string(folded)[from:to]))]))
		}
	}
	return words
}

// plainNotes returns what an index should know of a document.
func plainNotes(d Doc) map[string]Note {
	fields, count := map[string]Fields{}, map[string]int{}
	add := func(f Fields, texts ...string) {
		for _, text := range texts {
			for _, word := range plainWords(text) {
				fields[word] |= f
			}
		}
	}
	add(Title, d.Title)
	add(Outlet, d.Outlet)
	add(People, d.People...)
	add(Place, d.Places...)
	paragraphs := strings.SplitN(d.Body, "\n\n", 2)
	add(Lead, paragraphs[0])
	for _, word := range plainWords(d.Body) {
		count[word]++
	}
	notes := map[string]Note{}
	for word, f := range fields {
		notes[word] = noteOf(f, count[word])
	}
	for word, n := range count {
		notes[word] = noteOf(fields[word], n)
	}
	return notes
}

// words returns all marked words of the library.
func (l library) words() (words []string) {
	seen := map[string]bool{}
	for _, notes := range l {
		for word := range notes {
			if !seen[word] {
				seen[word] = true
				words = append(words, word)
			}
		}
	}
	slices.Sort(words)
	return words
}

// with returns the note that each document has of the words for which is holds.
func (l library) with(is func(marked string) bool) map[uint32]Note {
	found := map[uint32]Note{}
	for _, word := range l.words() {
		if !is(word) {
			continue
		}
		for number, notes := range l {
			if note := notes[word]; note != 0 {
				found[number] = found[number].and(note)
			}
		}
	}
	return found
}

// edits is by how many edits one word becomes another, no letter being touched twice.
func edits(from, to string) int {
	a, b := []rune(from), []rune(to)
	table := make([][]int, len(a)+1)
	for i := range table {
		table[i] = make([]int, len(b)+1)
		for j := range table[i] {
			switch {
			case i == 0 || j == 0:
				table[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				table[i][j] = table[i-1][j-1]
			default:
				table[i][j] = 1 + min(table[i-1][j-1], table[i-1][j], table[i][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				table[i][j] = min(table[i][j], 1+table[i-2][j-2])
			}
		}
	}
	return table[len(a)][len(b)]
}

// nearest is by how many edits word becomes another, or some beginning of it.
func nearest(word, other string, prefix bool) int {
	least := edits(word, other)
	if prefix {
		for i := range other {
			least = min(least, edits(word, other[:i]))
		}
	}
	return least
}

// writing writes random texts over few letters, so that words come again.
type writing struct{ *rand.Rand }

var writtenLetters = []string{"a", "b", "É", "t", "œ", "l'", "é", "E\u0301", "ba", "TA", "à", "ß", "ع", "\u00ad", "12", "’", "ÿ", "aujourd'hui"}

func (w writing) word() string {
	var b strings.Builder
	for range 1 + w.IntN(4) {
		b.WriteString(writtenLetters[w.IntN(len(writtenLetters))])
	}
	return b.String()
}

func (w writing) words(most int) string {
	var b strings.Builder
	for range w.IntN(most + 1) {
		b.WriteString(w.word() + []string{" ", ", ", "\u00a0", "-", ". ", "\n", " « ", "…", "\u0301 "}[w.IntN(9)])
	}
	return b.String()
}

func (w writing) doc() Doc {
	return Doc{
		Title: w.words(3), Outlet: w.words(1),
		People: []string{w.words(2), w.words(1)}, Places: []string{w.words(1)},
		Body: w.words(6) + "\n\n" + w.words(40) + "\n\n" + w.words(3),
	}
}
