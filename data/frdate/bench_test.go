package frdate

import (
	"strings"
	"testing"
)

// prose is French press prose with the usual few dates among the words.
var prose = strings.Repeat(`Le ministre de l’Intérieur a reçu, lundi à Rabat, son homologue, en visite de travail
du 14 au 16 avril 2025. Les deux responsables ont salué la qualité de la coopération entre leurs pays, fondée sur la
confiance et le respect mutuel, et ont passé en revue les moyens de la renforcer dans les domaines de la sécurité, de
la formation et de la lutte contre les réseaux de trafic. Cette rencontre fait suite à la déclaration signée en octobre
2024, rappelle le communiqué, qui cite aussi les 40 accords conclus depuis et les résultats obtenus au cours des
dernières années. La délégation, composée de plusieurs hauts fonctionnaires, se rendra demain à Casablanca.
`, 6)

func BenchmarkScan(b *testing.B) {
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		if len(Scan(prose)) == 0 {
			b.Fatal("no date found")
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	found := Scan(prose)
	anchor := Anchor{Published: On(NewDay(2025, 4, 16)), Tense: Past}
	b.ReportAllocs()
	for b.Loop() {
		for _, e := range found {
			e.Resolve(anchor)
		}
	}
}
