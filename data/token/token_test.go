package token

import (
	"strings"
	"testing"

	"mareader/data/fold"
)

func TestScan(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "",
		"le 3 mai 2025.":              "¶le 3 mai 2025",
		"L’Élysée, Grande-Marlaska":   "¶l'elysee ,grande-marlaska",
		"M. Sid'Ahmed part. Il…":      "¶m sid'ahmed part .il",
		"M'hamed l'a reçu; a\u0301":   "¶m'hamed l'a recu ;a",
		"abc\u0301 ab\u00ADc x\ny":    "¶abc abc x ¶y",
		"(note) « fin »\u00a0; suite": "¶note (fin ;suite",
	} {
		var b strings.Builder
		for i, tok := range Scan(text) {
			mark := [...]string{Elided: "'", Space: " ", Comma: " ,", Aside: " (", Clause: " ;", Stop: " .", Paragraph: " ¶"}[tok.Gap]
			if i == 0 {
				mark = strings.TrimSpace(mark)
			}
			b.WriteString(mark + tok.Fold)
		}
		if b.String() != want {
			t.Errorf("%q: %q, want %q", text, b.String(), want)
		}
	}
}

func FuzzScan(f *testing.F) {
	f.Add("Le ministre de l’Intérieur, M. N'Gog, a reçu… ÉTÉ-98 a\u0301\u00ADb")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, tok := range Scan(text) {
			word := text[tok.Start:tok.End]
			if tok.Start < end || word == "" || tok.Fold != fold.String(word) {
				t.Fatalf("%+v of %q after %d", tok, text, end)
			}
			end = tok.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("M. Laftit a reçu lundi à Rabat son homologue espagnol, Fernando Grande-Marlaska, pour parler de l’accord sur la sécurité et la migration. ", 30)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(text)
	}
}
