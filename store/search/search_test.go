package search

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mareader/data/frdate"
	"mareader/store/index"
	"mareader/store/match"
	"mareader/store/query"
)

// shelf is articles in memory.
type shelf []match.Doc

func (s shelf) Doc(n int) match.Doc     { return s[n] }
func (s shelf) Date(n int) frdate.Span  { return s[n].Date }
func (s shelf) State(n int) query.State { return s[n].State }

// libraryOf indexes documents in segments of so many.
func libraryOf(docs []match.Doc, each int) Library {
	var segments []*index.Segment
	b := index.NewBuilder()
	for i, d := range docs {
		if b.Add(uint32(i), Indexed(d)); b.Len() == each || i == len(docs)-1 {
			segments = append(segments, b.Seal())
		}
	}
	return Library{index.New(segments...).Parts(), shelf(docs), match.NewSet(docs).Aliases(), new(Memory)}
}

func find(t testing.TB, l Library, text string) []int {
	t.Helper()
	q, err := query.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	var found []int
	for _, h := range l.Search(context.Background(), q).Hits {
		found = append(found, int(h.Doc))
	}
	return found
}

func names(all ...string) (names []match.Name) {
	for _, n := range all {
		names = append(names, match.Name{Canonical: n})
	}
	return names
}

func day(s string) frdate.Span {
	span, _ := frdate.ParseISO(s)
	return span
}

func TestRanking(t *testing.T) {
	filler := strings.Repeat("un texte assez long de la presse du jour ", 8)
	for _, c := range []struct {
		what, query string
		docs        []match.Doc // in the order that is right
	}{
		{"the title before people, first paragraph, outlet and body", "rabat", []match.Doc{
			{Title: "rabat"},
			{Title: "x", People: names("rabat")},
			{Title: "x", Text: "rabat."},
			{Title: "x", Outlet: "rabat"},
			{Title: "x", Text: "rien.\n\nrabat"},
		}},
		{"a word before its forms, these before what begins so", "accord", []match.Doc{
			{Title: "accord"}, {Title: "accords"}, {Title: "accordéon"},
		}},
		{"what comes more often", "rabat", []match.Doc{
			{Text: "x\n\nrabat rabat rabat rabat"}, {Text: "x\n\nrabat rabat x x"}, {Text: "x\n\nrabat x x x"},
		}},
		{"the shorter text", "rabat", []match.Doc{{Text: "x\n\nrabat"}, {Text: "x\n\nrabat " + filler}}},
		{"words side by side before words apart", "accord rabat", []match.Doc{
			{Text: "x\n\naccord rabat " + filler}, {Text: "x\n\naccord " + filler + "rabat"}, {Text: "x\n\naccord " + filler + "\n\nrabat"},
		}},
		{"the rare word in the title before the frequent one", "rabat accord", append([]match.Doc{
			{Title: "accord", Text: "x\n\nrabat"}, {Title: "rabat", Text: "x\n\naccord"}},
			slices.Repeat([]match.Doc{{Text: "x\n\nrabat accord"}}, 5)...)},
		{"the latest of equals", "rabat", []match.Doc{
			{Title: "rabat", Date: day("2025-04")}, {Title: "rabat", Date: day("2025-04-14")}, {Title: "rabat", Date: day("2024")}, {Title: "rabat"},
		}},
		{"the latest where no word is asked for", "date:2025", []match.Doc{
			{Title: "a", Date: day("2025-04-14")}, {Title: "b", Date: day("2025-04-13")}, {Title: "c", Date: day("2025-01")},
		}},
	} {
		docs := slices.Clone(c.docs)
		slices.Reverse(docs)
		docs = append(docs, slices.Repeat([]match.Doc{{Title: "autre", Text: "chose"}}, 20)...)
		if c.query == "rabat accord" {
			docs = append(docs, slices.Repeat([]match.Doc{{Text: "x\n\nrabat"}}, 20)...)
		}
		got := find(t, libraryOf(docs, 100), c.query)
		want := make([]int, len(c.docs))
		for i := range want {
			want[i] = len(c.docs) - 1 - i
		}
		if c.query == "rabat accord" {
			got, want = got[:2], want[:2]
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", c.what, got, want)
		}
	}
}

// TestWhatIsGoneCountsForNothing holds that scores are those of a library that never held
// what is gone.
func TestWhatIsGoneCountsForNothing(t *testing.T) {
	docs := []match.Doc{
		{Title: "Accord à Rabat", Text: "rabat encore"}, {Title: "Rabat"}, {Title: "Un port", Text: "le port de rabat, et un texte assez long"}, {Title: "Accord"},
	}
	want := libraryOf(docs, 10)
	gone := slices.Repeat([]match.Doc{{Title: "Rabat", Text: strings.Repeat("un accord à rabat ", 30)}}, 70)
	got := libraryOf(append(slices.Clone(docs), gone...), 100)
	var numbers []uint32
	for i := range gone {
		numbers = append(numbers, uint32(len(docs)+i))
	}
	got.Parts = []index.Part{got.Parts[0].Without(numbers...)}
	for _, text := range []string{"rabat ", "accord ", "accord rabat ", `"port de rabat"`, "rabat | accord "} {
		q, _ := query.Parse(text)
		a, b := got.Search(context.Background(), q), want.Search(context.Background(), q)
		if len(a.Hits) == 0 || !slices.Equal(a.Hits, b.Hits) {
			t.Errorf("%s: %v, want %v", text, a.Hits, b.Hits)
		}
		if why, of := got.Explain(context.Background(), q, a.Hits)[0].Clauses[0].Of, want.Explain(context.Background(), q, b.Hits)[0].Clauses[0].Of; why != of {
			t.Errorf("%s: answered by %d, want %d", text, why, of)
		}
	}
}

func TestSearchEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	q, _ := query.Parse("rabat")
	if a := libraryOf([]match.Doc{{Title: "rabat"}}, 10).Search(ctx, q); a.Hits != nil {
		t.Errorf("%v from a search called off", a.Hits)
	}
}

func TestExplain(t *testing.T) {
	l := libraryOf([]match.Doc{
		{Title: "Accord à Rabat", Text: "L’accord est signé.\n\nRabat s’en félicite.", Date: day("2025-04-14")},
		{Title: "Autre", Text: "accords"},
	}, 10)
	q, _ := query.Parse("accord rabat -paris")
	a := l.Search(context.Background(), q)
	why := l.Explain(context.Background(), q, a.Hits)
	if len(why) != 1 || len(why[0].Clauses) != 2 {
		t.Fatalf("%+v", why)
	}
	w := why[0]
	if c := w.Clauses[0]; c.Grade != match.Exact || c.Fields != index.Title|index.Lead || c.Count != 1 || c.Of != 2 {
		t.Errorf("%+v", c)
	}
	sum := w.Clauses[0].Points + w.Clauses[1].Points
	if score := sum * (1 + w.Near + w.Recent); w.Near == 0 || w.Recent == 0 || score-float64(a.Hits[0].Score) > 1e-5 {
		t.Errorf("%v of %+v", a.Hits, w)
	}
}

func TestSortedAsCompared(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 20 {
		hits := make([]Hit, 900+r.IntN(2000))
		for i := range hits {
			hits[i] = Hit{uint32(r.IntN(1 << 20)), float32(r.IntN(50)) / 7}
		}
		want := slices.Clone(hits)
		slices.SortFunc(want, func(a, b Hit) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Doc, b.Doc)) })
		if sorted(hits); !slices.Equal(hits, want) {
			t.Fatal("not in order")
		}
	}
}

// FuzzSearch holds that the index finds what reading everything finds.
func FuzzSearch(f *testing.F) {
	for seed := range uint64(600) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		docs, text := randomLibrary(rand.New(rand.NewPCG(seed, 2)))
		q, err := query.Parse(text)
		if err != nil {
			return
		}
		l := libraryOf(docs, 1+int(seed%17))
		if shorter, err := query.Parse(text[:len(text)/2]); err == nil { // whatever was asked before
			l.Search(context.Background(), shorter)
		}
		a := l.Search(context.Background(), q)
		slices.SortFunc(a.Hits, func(x, y Hit) int { return cmp.Compare(x.Doc, y.Doc) })
		want := match.NewSet(docs).Find(q)
		same := slices.EqualFunc(a.Hits, want, func(a Hit, b match.Hit) bool { return int(a.Doc) == b.Doc })
		if !same {
			for i, d := range docs {
				got := slices.ContainsFunc(a.Hits, func(h Hit) bool { return int(h.Doc) == i })
				if got != slices.ContainsFunc(want, func(h match.Hit) bool { return h.Doc == i }) {
					t.Errorf("%q finds %d: %v, %+v", text, i, got, d)
				}
			}
			t.FailNow()
		}
		if meant := match.NewSet(docs).Answer(a.Meaning); !q.Empty() && !slices.Equal(meant, want) {
			t.Fatalf("%q means %+v: %v, want %v", text, a.Meaning, meant, want)
		}
	})
}

// randomLibrary writes up to forty short articles over few letters, and a query.
func randomLibrary(r *rand.Rand) (docs []match.Doc, text string) {
	letters := []string{"a", "b", "É", "t", "œ", "l'", "é", "ba", "ta", "er", "s", "e\u0301", "مُ"}
	word := func() (s string) {
		for range 1 + r.IntN(5) {
			s += letters[r.IntN(len(letters))]
		}
		return s
	}
	words := func(n int) (s string) {
		for range r.IntN(n + 1) {
			s += word() + []string{" ", ", ", "\u00a0", "-", "\n"}[r.IntN(5)]
		}
		return s
	}
	days := []frdate.Span{{}, day("2025"), day("2025-04"), day("2025-04-14"), day("2024-12-31")}
	for range r.IntN(40) {
		docs = append(docs, match.Doc{
			Title: words(3), Outlet: words(1), Places: []string{words(1)}, Countries: []string{words(2)},
			People: []match.Name{{Canonical: words(2), Variants: []string{words(2)}}},
			Text:   words(6) + "\n\n" + words(r.IntN(40)) + "\n\n" + words(3),
			Date:   days[r.IntN(len(days))], State: query.State(r.IntN(16)),
		})
	}
	for i := range 1 + r.IntN(4) {
		if i > 0 {
			text += []string{" ", " ", " | "}[r.IntN(3)]
		}
		text += []string{"", "", "", "-", "qui:", "lieu:", "pays:", "titre:", "source:"}[r.IntN(9)]
		text += []string{word(), word(), word(), `"` + word() + " " + word() + `"`, word() + "-" + word(), "«" + word() + "»",
			[]string{"date:2025-04", "date:2024..2025-04", "date:..2024", "date:2025-04-14..", "avant:2025-04", "après:2025-03-31"}[r.IntN(6)],
			[]string{"est:lu", "est:nonlu", "est:étoile", "est:annoté"}[r.IntN(4)]}[r.IntN(8)]
	}
	return docs, text + []string{"", " "}[r.IntN(2)]
}
