package furniture

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mareader/data/page"
)

// BenchmarkSplit runs over the fixtures, which are all furniture, and over an article of
// press length, which is nearly all prose.
func BenchmarkSplit(b *testing.B) {
	pages := map[string]string{"article": longPage(), "fixtures": ""}
	files, err := filepath.Glob(filepath.Join("testdata", "*.page"))
	if err != nil {
		b.Fatal(err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		pages["fixtures"] += string(raw)
	}
	for name, text := range pages {
		b.Run(name, func(b *testing.B) {
			p := mustParse(b, "page.txt", []byte(text))
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Split(p)
			}
		})
		b.Run(name+"/with parsing", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				pages, err := page.Parse("page.txt", []byte(text))
				if err != nil {
					b.Fatal(err)
				}
				Split(pages[0])
			}
		})
	}
}

func longPage() string {
	const paragraph = "Le conseil de la région a examiné jeudi le projet de liaison ferroviaire, dont les études avaient commencé " +
		"il y a trois ans, et décidé d’en confier la réalisation à une société mixte ; « les travaux dureront quatre ans », a précisé le président.\n\n"
	return "Accueil\nPolitique\nSport\nMonde\nCulture\nLe projet de liaison ferroviaire adopté par la région\n12 mars 2024 à 10:15\n" +
		strings.Repeat(paragraph, 14) + "Partager\nCommentaires (0)\n"
}
