package people

import "testing"

func TestCountries(t *testing.T) {
	for _, c := range []struct{ name, country, body, person, want string }{
		{"a bare office is of the outlet's country", "Sénégal", "La ministre de la Pêche, Fatou Sarr, a parlé.", "Fatou Sarr", "Sénégal"},
		{"of the country of known ministers named so", "", "Le ministre de l’Intérieur, Abdelouafi Laftit, et le ministre de la Pêche, Samir Tazi, ont parlé.", "Samir Tazi", "Maroc"},
		{"a known minister of a foreign paper vouches for nobody", "", "Le ministre marocain de l’Intérieur, Abdelouafi Laftit, est venu. Le ministre de la Pêche, Luc Perrin, a parlé.", "Luc Perrin", ""},
		{"of the agency that signs", "", "Dakar, 3 fév. (APS) – La ministre de la Pêche, Fatou Sarr, a parlé à son homologue marocain.", "Fatou Sarr", "Sénégal"},
		{"a party", "", "Le député du PJD Samir Tazi a parlé.", "Samir Tazi", "Maroc"},
		{"initials", "", "La députée LFI Claire Perrin a parlé.", "Claire Perrin", "France"},
		{"a town", "", "Le maire de Séville, Luis Ortega, a parlé.", "Luis Ortega", "Espagne"},
		{"an envoy's town tells nothing", "", "L’ambassadeur de Serbie à Rabat, Luis Ortega, a parlé.", "Luis Ortega", "Serbie"},
		{"a federation", "", "« Un bel espoir », dit Luis Ortega. Le président de la Fédération espagnole de voile a parlé hier.", "Luis Ortega", "Espagne"},
		{"taken up by a role", "", "La ministre de la Pêche, Ana Costa, a parlé à Samir Tazi. La ministre portugaise de la Pêche est partie.", "Ana Costa", "Portugal"},
		{"a possessive", "", "Le Portugal hésite. Sa ministre de la Pêche, Ana Costa, a parlé à la France.", "Ana Costa", "Portugal"},
		{"a companion", "", "Le ministre français de la Pêche, Luc Perrin, accompagné du directeur Jean Morel, a vu Lisbonne.", "Jean Morel", "France"},
		{"who opens with a town", "", "Le Maroc observe, le Maroc attend. À Lisbonne, le sénateur Rui Costa a parlé.", "Rui Costa", "Portugal"},
		{"who receives", "", "Le Maroc observe, le Maroc attend. Le 3 mai, à Lisbonne, le général Rui Costa a reçu Samir Tazi.", "Rui Costa", "Portugal"},
		{"the counterpart met in a town", "", "Le ministre français de la Pêche, Luc Perrin, a discuté à Lisbonne avec son homologue Rui Costa.", "Rui Costa", "Portugal"},
		{"the one country spoken of", "Maroc", "Samir Tazi a parlé à Rabat.", "Samir Tazi", "Maroc"},
		{"a name of the country", "Maroc", "Samir Tazi a parlé en France.", "Samir Tazi", "Maroc"},
		{"a name of elsewhere", "Maroc", "Luis Ortega a parlé en France.", "Luis Ortega", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, p := range Find(facts(), Text{Body: c.body, Country: c.country}).People {
				if p.Name == c.person {
					if p.Country != c.want {
						t.Errorf("%s is of %q, want %q", p.Name, p.Country, c.want)
					}
					return
				}
			}
			t.Errorf("%s is not found", c.person)
		})
	}
}
