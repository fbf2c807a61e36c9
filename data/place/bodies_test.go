package place

import "testing"

func TestCountryByBody(t *testing.T) {
	for name, want := range map[string]string{
		"PJD": "Maroc", "Bank Al-Maghrib": "Maroc", "Parti de l’Istiqlal": "Maroc", "Les Républicains": "France", "PSOE": "Espagne",
		"Sonatrach": "Algérie", "pp": "", "Pp": "", "pjd": "", "Orchestre": "", "": "",
	} {
		if c, ok := CountryByBody(name); c.Name != want || ok != (want != "") {
			t.Errorf("%q is of %q, want %q", name, c.Name, want)
		}
	}
}

func TestEveryBodyHasACountry(t *testing.T) {
	for _, b := range bodies {
		if c, ok := CountryByName(b.country); !ok || c.Name != b.country {
			t.Errorf("%q is not named as in countries", b.country)
		}
	}
	for _, s := range seats {
		if _, _, ok := City(s.town); !ok {
			t.Errorf("%q is no town", s.town)
		}
	}
}

func TestSeat(t *testing.T) {
	for name, want := range map[string]string{
		"l’Élysée": "Paris", "palais de Viana": "Madrid", "la Maison Blanche": "Washington", "Assemblée générale de l’ONU": "New York", "le marché": "", "": "",
	} {
		if town, ok := Seat(name); town != want || ok != (want != "") {
			t.Errorf("%q stands in %q, want %q", name, town, want)
		}
	}
}

func TestBegins(t *testing.T) {
	for word, want := range map[string]bool{"rabat": true, "rabat-sale": true, "sierra": true, "republique": true, "pjd": true, "attijariwafa": true, "bonjour": false, "": false} {
		if Begins(word) != want {
			t.Errorf("Begins(%q) is %v", word, !want)
		}
	}
}
