package index

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"

	"mareader/data/fold"
)

// A term is a folded word; for a spelling with accents, mark and the accents follow: of
// each, how many letters stand between it and the last one, and the letter.
const mark = 1

const (
	// spelled is above all that may follow a folded word in its terms.
	spelled = "\x02"

	// after is above all that may follow in a term.
	after = "\xff"
)

// termOf returns the term of a word as [fold.Marked] writes it.
func termOf(marked string) string {
	folded := fold.String(marked)
	if folded == marked {
		return marked
	}
	term := append(make([]byte, 0, 2*len(marked)), folded...)
	term = append(term, mark)
	rest, between := folded, uint64(0)
	for _, letter := range marked {
		plain, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		if letter == plain {
			between++
			continue
		}
		term = utf8.AppendRune(binary.AppendUvarint(term, between), letter)
		between = 0
	}
	return string(term)
}

// spelling returns the folded word of a term, and the word as [fold.Marked] writes it.
func spelling(term string) (folded, marked string) {
	folded, accents, ok := strings.Cut(term, string(rune(mark)))
	if !ok {
		return folded, folded
	}
	var b strings.Builder
	rest := folded
	for accents != "" {
		between, n := binary.Uvarint([]byte(accents))
		letter, size := utf8.DecodeRuneInString(accents[max(n, 0):])
		if n <= 0 || size == 0 { // damaged
			break
		}
		accents = accents[n+size:]
		plain := lettersLen(rest, int(min(between, uint64(len(rest)))))
		b.WriteString(rest[:plain])
		b.WriteRune(letter)
		rest = rest[plain:]
		rest = rest[lettersLen(rest, 1):]
	}
	b.WriteString(rest)
	return folded, b.String()
}

// foldedLen is the length of the folded word of a term.
func foldedLen(term []byte) int {
	for i, c := range term {
		if c == mark {
			return i
		}
	}
	return len(term)
}
