package page

import "testing"

// TestAddressAbove holds that the address of a copied page is read from its head, and
// that addresses in its text are not taken for it.
func TestAddressAbove(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"alone on the first line", "https://presse.example/2024/03/12/port\nLe port rouvre\nLe port a rouvert.", "https://presse.example/2024/03/12/port"},
		{"under a label", "Le port rouvre\nURL : http://presse.example/port\nLe port a rouvert.", "http://presse.example/port"},
		{"in a sentence", "Voir https://presse.example/port pour les horaires\nLe port a rouvert.", ""},
		{"far below", "Le port rouvre\nPar Nadia Fikri\nLe port a rouvert.\nhttps://presse.example/autre", ""},
		{"none", "Le port rouvre", ""},
	} {
		if got := parseText(c.text).URL; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
