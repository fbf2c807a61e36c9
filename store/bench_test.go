package store

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"mareader/data"
	"mareader/store/source"
)

// pages writes n pages as scrapers leave them, of about 4 kB each, and returns how many
// bytes they are. The same n gives the same pages.
func pages(t testing.TB, top string, n int) (bytes int64) {
	r := rand.New(rand.NewPCG(2025, 11))
	for i := range n {
		text := scraped(r, i)
		write(t, top, fmt.Sprintf("%02d/page-%05d.txt", i%100, i), text)
		bytes += int64(len(text))
	}
	return bytes
}

// scraped is one page: a menu, a headline, a date, paragraphs, what to share and read.
func scraped(r *rand.Rand, n int) string {
	var b strings.Builder
	title := strings.Join(draw(r, 9), " ")
	fmt.Fprintf(&b, "Accueil\nPolitique\nÉconomie\nSociété\nMonde\nSport\n\n%s\n\nPublié le %d mars %d à 1%dh30\n\nPartager\n\n", title, 1+n%28, 2010+n%16, n%10)
	for p := range 7 {
		who := [...]string{"Abdelouafi Laftit", "Bruno Retailleau", "Nasser Bourita", "Fernando Grande-Marlaska", "Nadia Fettah"}[r.IntN(5)]
		fmt.Fprintf(&b, "Le ministre %s, %s, a %s %s. ", strings.Join(draw(r, 2), " "), who, draw(r, 1)[0], strings.Join(draw(r, 30), " "))
		fmt.Fprintf(&b, "%s %s, %s.\n\n", [...]string{"Lundi", "Mardi", "Hier", "Le 14 avril 2025", "Jeudi dernier"}[p%5], strings.Join(draw(r, 25), " "), strings.Join(draw(r, 15), " "))
	}
	fmt.Fprintf(&b, "Lire aussi : %s\n\nMots clés : %s\n\nLaisser un commentaire\n\n© 2025 Tous droits réservés\n", strings.Join(draw(r, 8), " "), strings.Join(draw(r, 3), ", "))
	return b.String()
}

// draw returns words of French, or nearly.
func draw(r *rand.Rand, n int) []string {
	const often = "de la le et les des à en un une du que qui dans pour a est par sur au pas plus il ne se ce avec sont"
	const parts = "gouvern coopér réun présid sécur développ négoci déclar investi région ministr état partenar migr agricul justic"
	const ends = "ement ation es aient eur ité ique er é ée"
	function, stems, endings := strings.Fields(often), strings.Fields(parts), strings.Fields(ends)
	words := make([]string, n)
	for i := range words {
		if words[i] = function[r.IntN(len(function))]; i%2 == 1 {
			words[i] = stems[r.IntN(len(stems))] + stems[r.IntN(len(stems))][:2] + endings[r.IntN(len(endings))]
		}
	}
	return words
}

// BenchmarkReadFolder reads 1,000 text pages, from the walk to the digest, on one core
// and on two, and the parts of that alone.
func BenchmarkReadFolder(b *testing.B) {
	top := b.TempDir()
	bytes := pages(b, top, 1000)
	for cores := range 2 {
		b.Run(fmt.Sprintf("%d-cores", cores+1), func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores + 1))
			b.SetBytes(bytes)
			b.ReportAllocs()
			for b.Loop() {
				lib := ReadAll(Open(b.Context(), folder(b, top)...))
				if len(articles(lib)) != 1000 {
					b.Fatal(len(articles(lib)), "articles")
				}
			}
			b.ReportMetric(1000*float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
	b.Run("files-alone", func(b *testing.B) {
		b.SetBytes(bytes)
		for b.Loop() {
			for f := range source.Find(b.Context(), source.Globs{}, folder(b, top)...).Files() {
				if _, err := f.Read(); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	lib := ReadAll(Open(b.Context(), folder(b, top)...))
	b.Run("study-alone", func(b *testing.B) {
		for b.Loop() {
			lib.study()
		}
	})
}

// BenchmarkChange takes a changed article into a library of 10,000.
func BenchmarkChange(b *testing.B) {
	lib := new(Library)
	var last *data.Article
	for i := range 10_000 {
		read, err := data.Read(fmt.Sprint(i, ".txt"), []byte("Un titre\n\nUne page."))
		if err != nil {
			b.Fatal(err)
		}
		last = read[0]
		lib.Add(Batch{Articles: read})
	}
	c := Change{Articles: []*data.Article{last}, marks: []mark{markOf(last, "x.txt")}}
	b.ResetTimer()
	for b.Loop() {
		lib.Apply(c)
	}
}
