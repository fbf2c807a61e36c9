// Package index holds the words of articles and where they are: the engine under
// store/search. It knows no query language, no files and no articles, only texts that
// its caller has numbered.
//
// A [Builder] reads documents and seals them into a [Segment], one flat array of bytes
// that never changes and is used as it is, from memory or from a mapped file: numbers and
// lengths of the documents, the postings of each term, the terms.
//
// A term is a folded word or, for a spelling with accents, the folded word and the accents:
// "peche", "peche" with ê, "peche" with é and é. Terms are sorted, so that all spellings of
// a folded word are a [Range] of terms, words that begin alike are a range, and what is near
// to a word is found by walking the vocabulary as if it were a trie. Each term is kept as
// what it does not share with the one before, sixteen of them to a bundle: a look-up leaps
// from bundle to bundle.
//
// Postings are documents in ascending order, each with a [Note]: in which fields the word
// is and how often it comes. 128 of them are a block: gaps of as many bits as the widest
// needs, notes of two bits and, for the rarer ones, a byte. One note more is kept of each
// term: all its notes taken for one, so that whether it is in a field is known at once.
// Beginnings of up to three letters, which are in nearly every document a dozen times over,
// have postings of their own, so that the first letters typed cost no more than the next
// ones.
//
// An [Index] is segments that any number of goroutines search while [Writer]s add: what
// [Index.Parts] returns never changes. Segments of about one size are merged into a larger
// one, so that there are few and each document is copied but a few times.
package index

// Doc is what is indexed of a document.
type Doc struct {
	Title, Outlet  string
	People, Places []string
	Body           string // paragraphs parted by empty lines; the first one is the lead
}

// Fields are the places where a word may be, one bit each. All words of the body are
// counted, those of the lead too.
type Fields uint8

// The fields.
const (
	Lead Fields = 1 << iota
	Outlet
	Place
	People
	Title

	AllFields = 1<<iota - 1
)

// Note says of a word in a document where it is and how often it comes in the body.
type Note uint8

const (
	countBits = 3
	countMask = 1<<countBits - 1
)

// counts are what a note can say of how often a word comes; others are rounded down.
var counts = [1 << countBits]int{0, 1, 2, 3, 4, 6, 10, 16}

// noteOf returns the note of a word that comes count times in the body.
func noteOf(fields Fields, count int) Note {
	code := countMask
	for counts[code] > count {
		code--
	}
	return Note(fields)<<countBits | Note(code)
}

// Fields are the fields that the word is in.
func (n Note) Fields() Fields { return Fields(n >> countBits) }

// Count is about how often the word comes in the body, 0 for not at all.
func (n Note) Count() int { return counts[n&countMask] }

// and is the note of two words taken for one: the fields of either, the higher count.
func (n Note) and(m Note) Note {
	return (n|m)&^countMask | max(n&countMask, m&countMask)
}

// Range is the terms from Lo up to Hi, without Hi.
type Range struct{ Lo, Hi int }

// Len is how many terms there are in r.
func (r Range) Len() int { return max(0, r.Hi-r.Lo) }
