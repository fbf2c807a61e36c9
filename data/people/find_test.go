package people

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"mareader/data/frdate"
	"mareader/data/office"
)

var facts = sync.OnceValue(func() *office.Facts {
	raw, err := os.ReadFile("../offices.toml")
	if err != nil {
		panic(err)
	}
	f, err := office.Load(raw)
	if err != nil {
		panic(err)
	}
	return f
})

// find returns the people of a text as "name, office, country", a year setting the time.
func find(body, title string, year int) []string {
	text := Text{Title: title, Body: body}
	if year > 0 {
		text.When = frdate.Year(year)
	}
	var out []string
	for _, p := range Find(facts(), text).People {
		out = append(out, strings.TrimRight(p.Name+", "+p.Office+", "+p.Country, ", "))
	}
	return out
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, body string
		year       int
		want       []string
	}{
		{"role before the name", "À Rabat, le ministre tunisien du Tourisme, Slim Khelifi, a salué la mesure.", 0,
			[]string{"Slim Khelifi, ministre du Tourisme, Tunisie"}},
		{"role after the name", "Irène Kolingba, ministre centrafricaine de la Culture, est arrivée dimanche.", 0,
			[]string{"Irène Kolingba, ministre de la Culture, République centrafricaine"}},
		{"offices of women", "La procureure générale du Cap-Vert, Edelmira Tavares, et la vice-Première ministre slovène, Tina Kos, ont parlé.", 0,
			[]string{"Edelmira Tavares, procureure générale, Cap-Vert", "Tina Kos, vice-Première ministre, Slovénie"}},
		{"a second family name", "Le secrétaire d’État espagnol au Tourisme, Rosario Vega de la Torre, a parlé.", 0,
			[]string{"Rosario Vega de la Torre, secrétaire d'État au Tourisme, Espagne"}},
		{"role without a comma", "Le président de la Fédération royale Omar Benhima a parlé du Maroc, à Rabat.", 0,
			[]string{"Omar Benhima, président de la Fédération royale, Maroc"}},
		{"two portfolios in a list", "La ministre de l’Équipement, des Transports et de la Logistique, Salma Ouazzani, inaugure le pont de Rabat. Le Maroc en veut d’autres.", 0,
			[]string{"Salma Ouazzani, ministre de l'Équipement, des Transports et de la Logistique, Maroc"}},
		{"country said as a republic", "Paul Henry, ministre de l’Intérieur de la République française, quitte Rabat.", 0,
			[]string{"Paul Henry, ministre de l'Intérieur, France"}},
		{"facts give the office of the time", "M. Darmanin, c’est-à-dire Gérald Darmanin, a parlé.", 2021,
			[]string{"Gérald Darmanin, ministre de l'Intérieur, France"}},
		{"the text's office before the listed ones", "La ministre des Transports, Élisabeth Borne, visite une gare. La ministre espère mieux.", 2018,
			[]string{"Élisabeth Borne, ministre des Transports, France"}},
		{"no office where neither text nor day tells", "Gérald Darmanin a parlé.", 0, []string{"Gérald Darmanin, , France"}},
		{"a former office stays one", "L’ancien ministre de l’Intérieur Gérald Darmanin et l’ex-président français François Hollande ont parlé.", 2025,
			[]string{"Gérald Darmanin, ancien ministre de l'Intérieur, France", "François Hollande, ex-président, France"}},
		{"a listed counterpart of an undated page", "Le ministre belge de l’Intérieur, Marc Claes, a reçu son homologue français, Gérald Darmanin.", 0,
			[]string{"Marc Claes, ministre de l'Intérieur, Belgique", "Gérald Darmanin, ministre de l'Intérieur, France"}},
		{"a minister of a leader", "La ministre de la Justice d’Emmanuel Macron, Salma Idrissi, est venue à Rabat.", 2024,
			[]string{"Emmanuel Macron, président de la République, France", "Salma Idrissi, ministre de la Justice, France"}},
		{"a part of a portfolio", "La ministre de la Culture, Rachida Dati, est venue.", 2024,
			[]string{"Rachida Dati, ministre de la Culture, France"}},
		{"a misspelt name is joined", "Le ministre des Affaires islamiques, Ahmed Taoufiq, était là.", 2024,
			[]string{"Ahmed Toufiq, ministre des Habous et des Affaires islamiques, Maroc"}},
		{"a letter too many in the second mention", "Driss Benhima, directeur de l’Office, parle. M. Benhimma se tait.", 0,
			[]string{"Driss Benhima, directeur de l'Office"}},
		{"family name alone binds to the whole one", "Le ministre espagnol de la Justice, Félix Bolaños, est à Rabat. Bolaños repart demain.", 0,
			[]string{"Félix Bolaños, ministre de la Justice, Espagne"}},
		{"regnal numbers part sovereigns", "Le roi Mohammed VI a rappelé l’œuvre de Mohammed V au Maroc.", 2023,
			[]string{"Mohammed VI, roi, Maroc", "Mohammed V, , Maroc"}},
		{"particles", "La secrétaire d’État belge à l’Asile et la migration, Nicole de Moor, et Eric van der Burg sont venus.", 2024,
			[]string{"Nicole de Moor, secrétaire d'État à l'Asile et la Migration, Belgique", "Eric van der Burg, secrétaire d'État à l'Asile et la Migration, Pays-Bas"}},
		{"counterpart takes the office over", "Le ministre marocain du Tourisme, Hicham Tazi, a vu son homologue kényan, John Otieno.", 0,
			[]string{"Hicham Tazi, ministre du Tourisme, Maroc", "John Otieno, ministre du Tourisme, Kenya"}},
		{"titles of courtesy", "Son Excellence Monsieur Luc Perrin a salué Mme Hanae Idrissi.", 0,
			[]string{"Luc Perrin", "Hanae Idrissi"}},
		{"the Spaniard", "Il a parlé avec l’Espagnol Fernando Grande-Marlaska.", 2022,
			[]string{"Fernando Grande-Marlaska, ministre de l'Intérieur, Espagne"}},
		{"a town before the name", "Le ministre a reçu jeudi à Rabat Pedro Sánchez.", 2022,
			[]string{"Pedro Sánchez, président du gouvernement, Espagne"}},
		{"places and bodies are no persons", "Le stade Mohammed V, l’avenue Hassan II, la Fondation Mohammed VI et l’Union européenne, à New York et Abou Dhabi.", 0, nil},
		{"months, days and papers are no persons", "Lundi 14 Avril, Le Matin du Sahara et El Mundo ont paru. La Une de Jeune Afrique.", 0, nil},
		{"a longer name is not cut to a known one", "António Costa Silva, ministre portugais de l’Économie, est à Rabat.", 2023,
			[]string{"António Costa Silva, ministre de l'Économie, Portugal"}},
		{"a second family name of one in office", "Le ministre marocain de l’Intérieur, Abdelouafi Laftit Alaoui, est à Rabat.", 2023,
			[]string{"Abdelouafi Laftit, ministre de l'Intérieur, Maroc"}},
		{"a given name left out", "Le ministre de la Culture, Mehdi Bensaïd, parle.", 2023,
			[]string{"Mohamed Mehdi Bensaid, ministre de la Jeunesse, de la Culture et de la Communication, Maroc"}},
		{"an apostrophe in the name", "M’hamed Tazi, wali, a vu M’Barek Alaoui.", 0,
			[]string{"M’hamed Tazi, wali", "M’Barek Alaoui"}},
		{"the Greek who opens a sentence", "Le Grec Nikos Pappas est arrivé. Le Français Luc Perrin est reparti.", 0,
			[]string{"Nikos Pappas, , Grèce", "Luc Perrin, , France"}},
		{"servants of God", "Il a travaillé auprès d’Abdelmoumen Torrès.", 0, []string{"Abdelmoumen Torrès"}},
		{"a word elided before a consonant begins a name", "La présidente, Amina L’Malih, se tait.", 0, []string{"Amina L’Malih, présidente"}},
		{"a ship bears a name", "Le porte-avions Charles de Gaulle et le Fonds Mohammed VI.", 0, nil},
		{"a club of somebody's", "Le Raja de Karim Alaoui a perdu.", 0, []string{"Karim Alaoui, , Maroc"}},
		{"counterparts of two countries", "Le ministre marocain du Tourisme, Omar Tazi, a vu ses homologues tunisien, Khaled Jebali, et libyen, Imad Zentani.", 0,
			[]string{"Omar Tazi, ministre du Tourisme, Maroc", "Khaled Jebali, ministre du Tourisme, Tunisie", "Imad Zentani, ministre du Tourisme, Libye"}},
		{"a rank takes the office before it", "Le chef d’état-major des armées françaises, le général Luc Perrin, est là.", 0,
			[]string{"Luc Perrin, chef d'état-major des armées, France"}},
		{"a counterpart before his counterpart", "Face à son homologue grec, Nikos Pappas, le ministre marocain du Tourisme, Omar Tazi, se tait.", 0,
			[]string{"Nikos Pappas, ministre du Tourisme, Grèce", "Omar Tazi, ministre du Tourisme, Maroc"}},
		{"squares and graveyards", "Le cortège va du cimetière Sidi Mandri au square Philippe de Champagne.", 0, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := find(c.body, "", c.year); !slices.Equal(got, c.want) {
				t.Errorf("in %q\n got %q\nwant %q", c.body, got, c.want)
			}
		})
	}
}

func TestHeadlineNamesBindToTheBody(t *testing.T) {
	r := Find(facts(), Text{Title: "Bolaños et Benhima à Fès", Body: "Félix Bolaños, ministre espagnol, a vu Driss Benhima."})
	if len(r.People) != 2 || r.People[0].Name != "Félix Bolaños" || r.People[0].Mentions[0].Part != Title {
		t.Errorf("people %+v, want Félix Bolaños first, mentioned in the title", r.People)
	}
}

func TestMentionsLieOnTheirWords(t *testing.T) {
	body := "Le ministre de l’Intérieur, M. Abdelouafi Laftit, a parlé. « Oui », a dit M. Laftit."
	for _, p := range Find(facts(), Text{Body: body}).People {
		for _, m := range p.Mentions {
			if body[m.Start:m.End] != m.Text || !strings.HasSuffix(m.Text, "Laftit") || !strings.HasPrefix(m.Text, "M. ") {
				t.Errorf("mention %q at %q", m.Text, body[m.Start:m.End])
			}
		}
	}
}

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Ahmed Toufiq", "Ahmed Taoufiq", true},
		{"Franck Riester", "Franck Rieste", true},
		{"Bruno Le Maire", "Bruno Lemaire", true},
		{"Abdelouafi Laftit", "Abdelouafi Laftite", true},
		{"Amal El Fallah", "Amal El Fallah Seghrouchni", true},
		{"Ángel Víctor Torres", "Angel Victor Torres", true},
		{"Mohcine Jazouli", "Mohcine Jazuli", true},
		{"Mohammed V", "Mohammed VI", false},
		{"Hassan II", "Hassan III", false},
		{"Bruno Retailleau", "Bruno Le Maire", false},
		{"Hajar Toufiq", "Ahmed Toufiq", false},
		{"Paul Valls", "Paul Vallès", false},
		{"Jean Roux", "Jean Roy", false},
		{"Omar Hilal", "Omar Hilali Idrissi", false},
	} {
		if got := sameName(foldKey(c.a), foldKey(c.b)); got != c.want {
			t.Errorf("sameName(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("", "Les ministres marocain et grec, Omar Tazi et Nikos Pappas, ont vu son homologue congolais à Kinshasa.")
	f.Add("", "À Niamey, le général X a reçu celui de l’Eau. (MAP) L’État, secrétaire d’")
	f.Add("Titre", "Le ministre, M. Un Nom, a dit « oui » à son homologue serbe.")
	f.Add("", "l’ d’ M. MM. Mme de El le Roi Mohammed VI VI")
	f.Fuzz(func(t *testing.T, title, body string) {
		for _, p := range Find(facts(), Text{Title: title, Body: body}).People {
			if p.Name == "" || len(p.Mentions) == 0 {
				t.Fatalf("person without name or mention: %+v", p)
			}
			for _, m := range p.Mentions {
				text := body
				if m.Part == Title {
					text = title
				}
				if m.Start < 0 || m.End > len(text) || text[m.Start:m.End] != m.Text {
					t.Fatalf("mention %+v is not in its text", m)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	body := strings.Repeat("Lundi à Rabat, le ministre marocain de l’Intérieur, Abdelouafi Laftit, a reçu son homologue français, Bruno Retailleau. "+
		"Les deux ministres ont salué la coopération entre leurs services, qui porte sur la sécurité, la migration et la lutte contre le terrorisme. ", 15)
	facts()
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		Find(facts(), Text{Title: "Laftit reçoit Retailleau", Body: body})
	}
}
