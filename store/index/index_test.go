package index

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mareader/data/fold"
)

func FuzzWords(f *testing.F) {
	f.Add("L’État d'aujourd'hui, « l’E\u0301tude » des ŒUVRES d’Aïcha — presqu'île… ÆSIR ÿ × ß\u202f!")
	f.Add("l''a `b` qu'il \xc3 \xe2\x80 l\u02bceau prud\u2019homme QU’UN N\u0303'est entr'acte")
	f.Fuzz(func(t *testing.T, text string) {
		var got []string
		new(scanner).each(text, func(word []byte) { got = append(got, string(word)) })
		if want := plainWords(text); !slices.Equal(got, want) {
			t.Errorf("words of %q\n got %q\nwant %q", text, got, want)
		}
	})
}

// FuzzIndex compares an index, grown in small pieces while documents change and go, with a
// plain scan.
func FuzzIndex(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		w := writing{rand.New(rand.NewPCG(seed, 3))}
		x, l := grown(w)
		if parts := x.Parts(); w.IntN(3) == 0 {
			whole, err := Merge(parts...)
			if err != nil {
				t.Fatal(err)
			}
			x = New(whole)
		}
		for _, p := range x.Parts() {
			if err := p.Check(); err != nil {
				t.Fatal(err)
			}
		}
		compareCounts(t, x, l)
		words := l.words()
		for range 8 {
			word := w.word()
			if len(words) > 0 && w.IntN(2) == 0 {
				word = words[w.IntN(len(words))]
			}
			compareWord(t, x, l, fold.Marked(word))
		}
	})
}

// grown adds and removes documents at random.
func grown(w writing) (*Index, library) {
	x, l := New(), library{}
	writers := []*Writer{x.Writer(), x.Writer()}
	next := uint32(0)
	for range w.IntN(300) {
		writer := writers[w.IntN(2)]
		switch at := w.IntN(12); {
		case at == 0 && next > 0:
			gone := w.Uint32N(next)
			for _, w := range writers {
				w.Flush()
			}
			x.Remove(gone)
			delete(l, gone)
		case at == 1 && next > 0:
			d, n := w.doc(), w.Uint32N(next)
			for _, w := range writers {
				w.Flush()
			}
			writer.Add(n, d)
			l[n] = plainNotes(d)
		case at == 2:
			writer.Flush()
		default:
			d := w.doc()
			writer.Add(next, d)
			l[next] = plainNotes(d)
			next += 1 + w.Uint32N(2)
		}
	}
	for _, w := range writers {
		w.Flush()
	}
	return x, l
}

func compareCounts(t *testing.T, x *Index, l library) {
	t.Helper()
	left := 0
	for _, p := range x.Parts() {
		left += p.Left()
		for doc := range p.Docs() {
			if n := p.Number(doc); p.Has(doc) && l[n] == nil {
				t.Errorf("document %d should be gone", n)
			}
		}
	}
	if left != len(l) {
		t.Errorf("%d documents, want %d", left, len(l))
	}
}

func compareWord(t *testing.T, x *Index, l library, marked string) {
	t.Helper()
	folded := fold.String(marked)
	if folded == "" {
		return
	}
	whole := func(word string) bool { return fold.String(word) == folded }
	spelt := func(word string) bool { return word == marked }
	begun := func(word string) bool { return strings.HasPrefix(fold.String(word), folded) }
	held := func(word string) bool { return strings.Contains(fold.String(word), folded) }
	one := func(r Range) []Range { return []Range{r} }
	compare(t, x, "Find "+folded, l.with(whole), func(p Part) []Range { return one(p.Find(folded)) })
	compare(t, x, "Spelling "+marked, l.with(spelt), func(p Part) []Range { return one(p.Spelling(marked)) })
	compare(t, x, "Prefix "+folded, l.with(begun), func(p Part) []Range { return one(p.Prefix(folded)) })
	first := string([]rune(folded)[:1])
	begun = func(word string) bool { return strings.HasPrefix(fold.String(word), first) }
	compare(t, x, "Prefix "+first, l.with(begun), func(p Part) []Range { return one(p.Prefix(first)) })
	compare(t, x, "Inside "+folded, l.with(held), func(p Part) (ranges []Range) {
		for _, term := range p.Inside(folded) {
			ranges = append(ranges, Range{term, term + 1})
		}
		return ranges
	})
	for most := range MaxEdits + 1 {
		compareNear(t, x, l, folded, most, false)
		compareNear(t, x, l, folded, most, true)
	}
}

// compareNear compares the words at each distance.
func compareNear(t *testing.T, x *Index, l library, folded string, most int, prefix bool) {
	t.Helper()
	for distance := range most + 1 {
		is := func(word string) bool { return nearest(folded, fold.String(word), prefix) == distance }
		compare(t, x, fmt.Sprintf("Near %s %d %v %d", folded, most, prefix, distance), l.with(is), func(p Part) (ranges []Range) {
			for _, n := range p.Near(folded, most, prefix) {
				if n.Edits == distance {
					ranges = append(ranges, n.Range)
				}
			}
			return ranges
		})
	}
}

// compare compares the documents of terms, by field and by count, with what is wanted.
func compare(t *testing.T, x *Index, what string, want map[uint32]Note, terms func(Part) []Range) {
	t.Helper()
	var counted Values
	for n := range counted {
		counted[n] = 1 + uint16(Note(n).Count())
	}
	got := raised(x, terms, &counted)
	if len(got) != len(want) {
		t.Errorf("%s: in %v, want %v", what, slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
	}
	for number, note := range want {
		if int(got[number]) != 1+note.Count() {
			t.Errorf("%s: %d times in %d, want %d", what, int(got[number])-1, number, note.Count())
		}
	}
	for f := Lead; f < AllFields; f <<= 1 {
		var values Values
		for n := range values {
			if Note(n).Fields()&f != 0 {
				values[n] = 1
			}
		}
		got := raised(x, terms, &values)
		for number, note := range want {
			if (got[number] == 1) != (note.Fields()&f != 0) {
				t.Errorf("%s: field %d of %d: %v", what, f, number, got[number])
			}
		}
	}
}

// raised returns the marks of all documents that have any.
func raised(x *Index, terms func(Part) []Range, values *Values) map[uint32]uint16 {
	found := map[uint32]uint16{}
	for _, p := range x.Parts() {
		marks := make([]uint16, p.Docs())
		for _, r := range terms(p) {
			p.Raise(context.Background(), r, values, marks)
		}
		for doc, mark := range marks {
			if mark > 0 && p.Has(doc) {
				found[p.Number(doc)] = mark
			}
		}
	}
	return found
}
