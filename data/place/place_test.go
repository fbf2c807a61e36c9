package place

import (
	"slices"
	"strings"
	"testing"
)

func TestCountryByName(t *testing.T) {
	tests := []struct{ name, want string }{
		{"Maroc", "Maroc"},
		{"le Royaume du Maroc", "Maroc"},
		{"MAROC", "Maroc"},
		{"République française", "France"},
		{"la République de Serbie", "Serbie"},
		{"République algérienne démocratique et populaire", "Algérie"},
		{"République islamique de Mauritanie", "Mauritanie"},
		{"République fédérale d’Allemagne", "Allemagne"},
		{"République arabe d'Égypte", "Égypte"},
		{"Royaume hachémite de Jordanie", "Jordanie"},
		{"Royaume d'Espagne", "Espagne"},
		{"République de Côte d’Ivoire", "Côte d'Ivoire"},
		{"République du Congo", "Congo"},
		{"République démocratique du Congo", "République démocratique du Congo"},
		{"République populaire de Chine", "Chine"},
		{"État du Qatar", "Qatar"},
		{"les États-Unis", "États-Unis"},
		{"Etats Unis", "États-Unis"},
		{"Emirats Arabes Unis", "Émirats arabes unis"},
		{"l'Arabie Saoudite", "Arabie saoudite"},
		{"Royaume-Uni", "Royaume-Uni"},
		{"Confédération helvétique", "Suisse"},
		{"UE", "Union européenne"},
		{"Commission européenne", "Union européenne"},
		{"Nations unies", "ONU"},
		{"Ligue des États arabes", "Ligue arabe"},
		{"Royaume", ""},
		{"République", ""},
		{"République européenne", ""},
		{"Rabat", ""},
		{"", ""},
	}
	for _, test := range tests {
		c, ok := CountryByName(test.name)
		if c.Name != test.want || ok != (test.want != "") {
			t.Errorf("CountryByName(%q) = %q, %v, want %q", test.name, c.Name, ok, test.want)
		}
	}
}

func TestCountryByDemonym(t *testing.T) {
	tests := []struct{ demonym, want string }{
		{"marocain", "Maroc"}, {"marocaine", "Maroc"}, {"Marocains", "Maroc"}, {"marocaines", "Maroc"},
		{"saoudien", "Arabie saoudite"}, {"saoudienne", "Arabie saoudite"},
		{"émiratie", "Émirats arabes unis"}, {"émirien", "Émirats arabes unis"},
		{"français", "France"}, {"françaises", "France"},
		{"belges", "Belgique"}, {"suisse", "Suisse"}, {"grecque", "Grèce"}, {"turques", "Turquie"},
		{"lettonne", "Lettonie"}, {"européenne", "Union européenne"}, {"onusien", "ONU"},
		{"néerlandaise", "Pays-Bas"}, {"britanniques", "Royaume-Uni"}, {"américaine", "États-Unis"},
		{"nigérien", "Niger"}, {"nigériane", "Nigeria"}, {"gambienne", "Gambie"},
		{"sud-coréen", "Corée du Sud"}, {"bissau-guinéenne", "Guinée-Bissau"}, {"guinéen", "Guinée"},
		{"burkinabè", "Burkina Faso"}, {"omanaise", "Oman"}, {"qataris", "Qatar"},
		{"franco-marocain", ""}, {"congolais", ""}, {"maroc", ""}, {"arabe", ""}, {"", ""},
	}
	for _, test := range tests {
		c, ok := CountryByDemonym(test.demonym)
		if c.Name != test.want || ok != (test.want != "") {
			t.Errorf("CountryByDemonym(%q) = %q, %v, want %q", test.demonym, c.Name, ok, test.want)
		}
	}
}

func TestCity(t *testing.T) {
	tests := []struct{ city, name, country string }{
		{"Rabat", "Rabat", "Maroc"},
		{"RABAT", "Rabat", "Maroc"},
		{"Fez", "Fès", "Maroc"},
		{"Laâyoune", "Laâyoune", "Maroc"},
		{"Meknes", "Meknès", "Maroc"},
		{"Sebta", "Ceuta", "Espagne"},
		{"Algeciras", "Algésiras", "Espagne"},
		{"New York", "New York", "États-Unis"},
		{"Abu Dhabi", "Abou Dhabi", "Émirats arabes unis"},
		{"Charm el-Cheikh", "Charm el-Cheikh", "Égypte"},
		{"Charm El Cheikh", "Charm el-Cheikh", "Égypte"},
		{"Le Caire", "Le Caire", "Égypte"},
		{"La Haye", "La Haye", "Pays-Bas"},
		{"N’Djamena", "N'Djamena", "Tchad"},
		{"Riyadh", "Riyad", "Arabie saoudite"},
		{"Djibouti", "Djibouti", "Djibouti"},
		{"Salé", "Salé", "Maroc"},
		{"Sale", "", ""},
		{"rabat", "", ""},
		{"tours", "", ""},
		{"Nancy", "", ""},
		{"Maroc", "", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		name, country, ok := City(test.city)
		if name != test.name || country.Name != test.country || ok != (test.name != "") {
			t.Errorf("City(%q) = %q in %q, %v", test.city, name, country.Name, ok)
		}
	}
}

func TestCapital(t *testing.T) {
	for country, want := range map[string]string{
		"Maroc": "Rabat", "Royaume d'Espagne": "Madrid", "Union européenne": "", "Atlantide": "",
	} {
		if c, _ := CountryByName(country); c.Capital != want {
			t.Errorf("the capital of %q is %q, want %q", country, c.Capital, want)
		}
	}
	if c, ok := CountryByDemonym("marocaine"); !ok || c.Capital != "Rabat" {
		t.Errorf("the Moroccan capital is %q", c.Capital)
	}
}

func TestEveryCountryIsFound(t *testing.T) {
	for _, row := range countries {
		for name := range list(row.Name + ", " + row.names) {
			if c, ok := CountryByName(name); !ok || c != row.Country {
				t.Errorf("%q finds %q, want %q", name, c.Name, row.Name)
			}
		}
		for demonym := range list(row.demonyms) {
			if c, ok := CountryByDemonym(demonym); !ok || c != row.Country {
				t.Errorf("%q finds %q, want %q", demonym, c.Name, row.Name)
			}
		}
		if row.Body {
			continue
		}
		if name, country, ok := City(row.Capital); !ok || name != row.Capital || country != row.Country {
			t.Errorf("the capital %q of %q finds %q in %q", row.Capital, row.Name, name, country.Name)
		}
	}
}

func TestEveryCityIsInOneCountry(t *testing.T) {
	home := map[string]string{}
	for _, row := range cities {
		if _, ok := CountryByName(row.country); !ok {
			t.Errorf("cities of %q, which is no country", row.country)
		}
		for name := range strings.SplitSeq(strings.ReplaceAll(row.names, "=", ", "), ", ") {
			if other, taken := home[spaced(name)]; taken && other != row.country {
				t.Errorf("%q is in %s and in %s", name, other, row.country)
			}
			home[spaced(name)] = row.country
			if _, country, ok := City(name); !ok || country.Name != row.country {
				t.Errorf("%q finds %q, want %q", name, country.Name, row.country)
			}
		}
	}
}

func TestEnoughIsKnown(t *testing.T) {
	states := 0
	for _, row := range countries {
		if !row.Body {
			states++
		}
	}
	if states < 193 {
		t.Errorf("%d states", states)
	}
	moroccan := slices.IndexFunc(countries, func(r row) bool { return r.Name == "Maroc" })
	towns, elsewhere := map[string]bool{}, map[string]bool{}
	for _, c := range lookup().cities {
		if c.country == moroccan {
			towns[c.name] = true
		} else {
			elsewhere[c.name] = true
		}
	}
	if len(towns) < 60 || len(elsewhere) < 193+150 {
		t.Errorf("%d Moroccan towns, %d other cities", len(towns), len(elsewhere))
	}
}

func BenchmarkFirstLookup(b *testing.B) {
	for b.Loop() {
		newIndex()
	}
}

func BenchmarkCity(b *testing.B) {
	City("Rabat")
	for b.Loop() {
		City("Charm el-Cheikh")
	}
}

func TestLongestLetsNoNameThrough(t *testing.T) {
	for _, name := range []string{"Rabat", "Rabat-Salé-Kénitra", "Ksar El Kébir", "Royaume du Maroc", "le Royaume du Maroc", "Bank Al-Maghrib",
		"République algérienne démocratique et populaire", "La Haye", "Organisation internationale pour les migrations"} {
		words := strings.Fields(spaced(name))
		if got := Longest(words[0]); got < len(words) {
			t.Errorf("%q: names that begin with %q have %d words at most", name, words[0], got)
		}
	}
	if Longest("ministre") != 0 || Longest("casablanca") != 2 {
		t.Errorf("ministre %d, casablanca %d", Longest("ministre"), Longest("casablanca"))
	}
}
