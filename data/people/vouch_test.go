package people

import (
	"slices"
	"testing"
)

// TestVouched finds whole names of unknown given names by what stands round them, and
// takes no bodies for persons.
func TestVouched(t *testing.T) {
	for _, c := range []struct {
		body string
		want []string
	}{
		{"Zwelani Mbokazi et Nasser Bourita ont parlé de pêche.", []string{"Zwelani Mbokazi", "Nasser Bourita"}},
		{"Nasser Bourita, Zwelani Mbokazi et Orvand Teklu ont parlé de pêche.", []string{"Nasser Bourita", "Zwelani Mbokazi", "Orvand Teklu"}},
		{"Zwelani Mbokazi a promis de revenir. La ministre sud-africaine du Tourisme quitte Rabat.", []string{"Zwelani Mbokazi"}},
		{"Zwelani Mbokazi s’est entretenue jeudi avec les armateurs.", []string{"Zwelani Mbokazi"}},
		{"Les armateurs ont été reçus par Zwelani Mbokazi.", []string{"Zwelani Mbokazi"}},
		{"François Tellier de Brissac et Maria da Costa e Silva ont plaidé.", []string{"François Tellier de Brissac", "Maria da Costa e Silva"}},
		{"Karim el-Fassi a plaidé pour Samir al-Baroudi.", []string{"Karim el-Fassi", "Samir al-Baroudi"}},
		{"Le Karim Tazi de 2019 ne disait pas cela.", []string{"Karim Tazi"}},
		{"Nasser Bourita et Royal Air Maroc ont signé.", []string{"Nasser Bourita"}},
		{"« La loi est inique », a plaidé Zwelani Mbokazi.", []string{"Zwelani Mbokazi"}},
		{"Nasser Bourita a commencé sa carrière chez Ernst Weber.", []string{"Nasser Bourita"}},
		{"Nasser Bourita a dîné chez Ernst Weber.", []string{"Nasser Bourita", "Ernst Weber"}},
		{"Beni Mellal a gagné. Le maire s’en réjouit.", nil},
		{"Barid Al-Maghrib s’est dit prêt.", nil},
		{"Global Rights Forum a dénoncé la mesure. Le ministre a répondu.", nil},
		{"Orvand Mining a promis de revenir. Les armateurs ont répondu.", nil},
		{"Zwelani Mbokazi ouvre en juin, dit la chaîne. Les clients attendent.", nil},
		{"La plainte visait la société Orvand Teklu.", nil},
		{"La reine Sonja et le pape François ont visité le musée.", []string{"Sonja", "François"}},
		{"Le roi Hassan a visité la ville. Mardi à New York Nasser Bourita a parlé.", []string{"Hassan", "Nasser Bourita"}},
	} {
		var got []string
		for _, p := range Find(facts(), Text{Body: c.body}).People {
			got = append(got, p.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\ngot  %q\nwant %q", c.body, got, c.want)
		}
	}
}
