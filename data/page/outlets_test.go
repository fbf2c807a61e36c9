package page

import "testing"

func TestHome(t *testing.T) {
	for _, c := range []struct{ outlet, address, want string }{
		{"Médias24", "", "Maroc"}, {"medias24", "", "Maroc"}, {"L’Opinion", "", "Maroc"}, {"L'Opinion", "https://www.lopinion.fr/a", "France"},
		{"", "https://lematin.ma/x", "Maroc"}, {"RFI", "", "France"}, {"Seneweb", "", "Sénégal"}, {"Jeune Afrique", "", ""}, {"Inconnu", "", ""}, {"", "", ""},
	} {
		if got := Home(c.outlet, c.address); got != c.want {
			t.Errorf("%q at %q is of %q, want %q", c.outlet, c.address, got, c.want)
		}
	}
}

func TestOutletIn(t *testing.T) {
	for line, want := range map[string]string{
		"H24info": "H24info", "Seneweb.com": "Seneweb", "Médias24 | Le leader de l'information": "Médias24", "CRIDEM - Carrefour de la Mauritanie": "Cridem",
		"Le ministre a été reçu par Médias24": "", "": "",
	} {
		if got := OutletIn(line); got != want {
			t.Errorf("%q names %q, want %q", line, got, want)
		}
	}
}
