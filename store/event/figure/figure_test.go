package figure

import (
	"fmt"
	"strings"
	"testing"
)

// told writes figures as "value unit", "~" before those that are only near.
func told(text string) string {
	var all []string
	for _, f := range Scan(text) {
		about := ""
		if f.About {
			about = "~"
		}
		all = append(all, fmt.Sprintf("%s%.10g %s", about, f.Value, f.Unit))
	}
	return strings.Join(all, ", ")
}

func TestScan(t *testing.T) {
	for text, want := range map[string]string{
		"12 700 arrivées irrégulières":                      "12700 arrivee",
		"12\u202f700 arrivées, contre 16\u00a0055 arrivées": "12700 arrivee, 16055 arrivee",
		"12.700 migrants":                                   "12700 migrant",
		"une aide de 32 millions d’euros":                   "32000000 €",
		"une enveloppe de 32 M€":                            "32000000 €",
		"une enveloppe de 32\u00a0M€ par an":                "32000000 €",
		"quelque 2,5 milliards de dirhams":                  "~2500000000 dh",
		"un prêt de 350 MDH":                                "350000000 dh",
		"une hausse de 12,5 % en un an":                     "12.5 %",
		"près de 13 000 visas ont été délivrés":             "~13000 visa",
		"les deux pays ont signé trois accords":             "3 accord",
		"le 14 avril 2025, à 16h45, pour la 5ème fois":      "",
		"entre 2022 et 2024, en 2024 puis":                  "",
		"les 14 870 avaient attendu, tous trois jugent":     "",
		"aux Jeux olympiques de Paris 2024":                 "",
		"l’article 12 de la loi 02-03":                      "",
		"le G6 et la COP22":                                 "",
		"vers 20 h 30, dans deux jours":                     "",
		"les deux ministres, puis les deux délégations":     "",
		"450 tonnes de dattes et 1 200 vélos pour 3 000 km": "450 tonne, 1200 velo, 3000 km",
		"": "",
		"999999999999999999999999999999999999999999 exemplaires":   "1e+42 exemplaire",
		"le numéro 12 et la résolution 2756 du Conseil, 3 textes.": "3 texte",
	} {
		if got := told(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestNear(t *testing.T) {
	figure := func(text string) Figure { return Scan(text)[0] }
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"12 700 arrivées", "12 700 arrivées", true},
		{"12 700 arrivées", "16 055 arrivées", false},
		{"12 700 arrivées", "12 705 arrivées", false},
		{"12 700 arrivées", "près de 13 000 arrivées", true},
		{"12 700 arrivées", "près de 15 000 arrivées", false},
	} {
		if got := figure(c.a).Near(figure(c.b)); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}

func FuzzScan(f *testing.F) {
	f.Add("12 700 arrivées, 32 M€, 14 avril 2025, deux cents")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, g := range Scan(text) {
			if g.Start < end || g.End <= g.Start || g.End > len(text) || g.Unit == "" {
				t.Fatalf("%q: %+v after byte %d", text, g, end)
			}
			end = g.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("Les deux ministres ont évoqué 12 700 arrivées, une aide de 32 millions d’euros et la réunion du 14 avril 2025. ", 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Scan(text)
	}
}
