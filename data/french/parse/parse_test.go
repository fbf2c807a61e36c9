package parse

import (
	"strings"
	"testing"
)

func words(text string) []Word {
	var ws []Word
	for form := range strings.FieldsSeq(text) {
		ws = append(ws, Word{Form: form})
	}
	return ws
}

func BenchmarkParse(b *testing.B) {
	ws := words("Le ministre de la Justice , «personne» , a reçu lundi à Rabat son homologue espagnol , «personne» , pour parler de la lutte contre le terrorisme .")
	b.ReportAllocs()
	for b.Loop() {
		for i := range ws {
			ws[i].Tag = ""
		}
		French().Parse(ws)
	}
	b.ReportMetric(float64(b.N*len(ws))/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(weights); err != nil {
			b.Fatal(err)
		}
	}
}
