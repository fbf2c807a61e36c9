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
		if parts := x.Parts(); w.IntN(3) == 0 && len(parts) > 0 {
			if x.unite(parts); len(x.Parts()) != 1 {
				t.Errorf("%d segments", len(x.Parts()))
			}
		}
		for _, p := range x.Parts() {
			if err := p.Check(); err != nil {
				t.Fatal(err)
			}
			compareCursors(t, p, w)
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
			n := p.Number(doc)
			if p.Has(doc) && l[n] == nil {
				t.Errorf("document %d should be gone", n)
			}
			if at, ok := p.Doc(n); at != doc || !ok {
				t.Errorf("document %d is %d, not %d", n, at, doc)
			}
		}
	}
	if left != len(l) {
		t.Errorf("%d documents, want %d", left, len(l))
	}
}

// compareCursors compares the ways to go through the documents of each term, and the ways
// to a term.
func compareCursors(t *testing.T, p Part, w writing) {
	t.Helper()
	one := Values{}
	for n := range one {
		one[n] = uint16(n)
	}
	term := -1
	for plain, marked := range p.All(p.Prefix("")) {
		term++
		if r := p.Spelling(marked); r != (Range{term, term + 1}) {
			t.Errorf("%q is term %d, not %v", marked, term, r)
		}
		if folded, spelt := p.Term(term); folded != fold.String(marked) || plain != folded || spelt != marked {
			t.Errorf("term %d is %q %q, not %q", term, folded, spelt, marked)
		}
		marks, all := make([]uint16, p.Docs()), Note(0)
		p.Raise(context.Background(), Range{term, term + 1}, &one, marks)
		for _, mark := range marks {
			all = all.and(Note(mark))
		}
		if all != p.Note(term) {
			t.Errorf("%q is noted as %b, not %b", marked, p.Note(term), all)
		}
		next, count := p.Cursor(term), 0
		for doc, mark := range marks {
			if mark == 0 {
				continue
			}
			if count++; !next.Next() || next.Doc() != doc || next.Note() != Note(mark) {
				t.Fatalf("%q: no document %d, note %b", marked, doc, mark)
			}
		}
		if next.Next() || p.Count(term) != count {
			t.Errorf("%q is in more than %d documents, %d", marked, count, p.Count(term))
		}
		compareSeek(t, p.Cursor(term), marks, w)
	}
}

// compareSeek leaps to documents at random.
func compareSeek(t *testing.T, c *Cursor, marks []uint16, w writing) {
	t.Helper()
	for from := 0; ; {
		from += w.IntN(1 + len(marks)/3)
		want := from
		for want < len(marks) && marks[want] == 0 {
			want++
		}
		if ok := c.Seek(from); ok != (want < len(marks)) {
			t.Fatalf("from %d: %v", from, ok)
		} else if !ok {
			return
		}
		if c.Doc() != want || c.Note() != Note(marks[want]) {
			t.Fatalf("from %d: %d, want %d", from, c.Doc(), want)
		}
		if from = want; w.IntN(2) == 0 {
			from++
		}
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

func TestLength(t *testing.T) {
	b := NewBuilder()
	b.Add(4, Doc{Title: "L’État", Outlet: "Le Soir", People: []string{"Aïcha Béni"}, Places: []string{"Rabat"},
		Body: "Un accord.\n\nD’autres suivront."})
	b.Add(7, Doc{Body: strings.Repeat("non ", 70_000)})
	b.Add(9, Doc{})
	s := b.Seal()
	for doc, want := range []int{10, 65535, 0} {
		if got := s.Length(doc); got != want {
			t.Errorf("document %d has %d words, want %d", doc, got, want)
		}
	}
	if got := s.Tokens(); got != 65545 {
		t.Errorf("%d words in all", got)
	}
}

func TestSpellings(t *testing.T) {
	b := NewBuilder()
	b.Add(0, Doc{Body: "pêche péché pèche PECHE pêcher, cœur CŒUR, Peč"})
	s := b.Seal()
	spellings := func(r Range) (all []string) {
		for _, marked := range s.All(r) {
			all = append(all, marked)
		}
		slices.Sort(all)
		return all
	}
	for _, c := range []struct {
		r    Range
		want []string
	}{
		{s.Find("peche"), []string{"peche", "pèche", "péché", "pêche"}},
		{s.Prefix("pech"), []string{"peche", "pèche", "péché", "pêche", "pêcher"}},
		{s.Prefix("pec"), []string{"peche", "peč", "pèche", "péché", "pêche", "pêcher"}},
		{s.Spelling("péché"), []string{"péché"}},
		{s.Spelling("pêché"), nil},
		{s.Find("coeur"), []string{"coeur"}},
		{s.Find("pe"), nil},
		{s.Find(""), nil},
	} {
		if got := spellings(c.r); !slices.Equal(got, c.want) {
			t.Errorf("terms %v are %q, want %q", c.r, got, c.want)
		}
	}
}
