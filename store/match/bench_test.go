package match

import (
	"strings"
	"testing"
)

var press = strings.Repeat("Le ministre de l’Intérieur, Abdelouafi Laftit, a reçu lundi à Rabat son homologue français, « un partenaire précieux ». Les discussions ont porté sur la sécurité et la migration.\n\n", 25)

func BenchmarkSpans(b *testing.B) {
	m := NewSet([]Doc{{Text: press}}).Resolve(parse(b, "ministre securit"))
	b.SetBytes(int64(len(press)))
	b.ReportAllocs()
	for b.Loop() {
		m.Spans(press)
	}
}

func BenchmarkShow(b *testing.B) {
	d := Doc{Title: "Laftit et son homologue à Rabat", Text: press}
	m := NewSet([]Doc{d}).Resolve(parse(b, "ministre securit"))
	b.ReportAllocs()
	for b.Loop() {
		m.Show(d)
	}
}

func BenchmarkPhrase(b *testing.B) {
	d := Doc{Title: "Laftit et son homologue à Rabat", Text: press}
	m := NewSet([]Doc{d}).Resolve(parse(b, `"rabat homologue"`))
	b.SetBytes(int64(len(press)))
	b.ReportAllocs()
	p := NewPhrase(0, m.Senses[0][0])
	for b.Loop() {
		p.In(d)
	}
}

// BenchmarkFrequentPhrase finds frequent words side by side.
func BenchmarkFrequentPhrase(b *testing.B) {
	d := Doc{Title: "Laftit et son homologue à Rabat", Text: press}
	m := NewSet([]Doc{d}).Resolve(parse(b, `"et la"`))
	b.ReportAllocs()
	p := NewPhrase(0, m.Senses[0][0])
	for b.Loop() {
		p.In(d)
	}
}

func BenchmarkNearness(b *testing.B) {
	d := Doc{Title: "Laftit et son homologue à Rabat", Text: press}
	m := NewSet([]Doc{d}).Resolve(parse(b, "ministre securit"))
	b.SetBytes(int64(len(press)))
	b.ReportAllocs()
	for b.Loop() {
		m.Nearness(d)
	}
}

// BenchmarkFind is a letter typed over ten thousand events.
func BenchmarkFind(b *testing.B) {
	docs := make([]Doc, 10_000)
	for i := range docs {
		docs[i] = Doc{Title: "Rabat", People: []Name{{"Abdelouafi Laftit", nil}, {"Bruno Retailleau", nil}}, Topics: []string{"sécurité", "drogue", "ministre de l’Intérieur"}}
	}
	s, q := NewSet(docs), parse(b, "laft reta")
	b.ReportAllocs()
	for b.Loop() {
		s.Find(q)
	}
}
