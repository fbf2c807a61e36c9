package frdate

import (
	"strings"
	"testing"
)

// TestNoDates are words that look like dates and are none.
func TestNoDates(t *testing.T) {
	for _, text := range strings.Split(strings.TrimSpace(`
Sa Majesté le Roi
SA et Une du jour
La 16ᵉ édition du salon
la 5ème édition, la 40e session
le 1er ministre
le premier ministre
la CAN 2025 au Maroc
le Mondial 2030
Mawazine 2025
Vision 2030, Horizon 2040
la loi de finances 2025
en trois mois
pendant deux semaines
une visite de trois jours
un plan sur dix ans
deux ans de prison
il y a deux semaines de vacances
il y a trois jours du congé
dans une année difficile
16h45
à 16:45 précises
vers 18 heures
le journal de 20 heures
le 20 heures
Le 20 heures de Fès : la fin
Groupe des 77
article 14, alinéa 3
14 avocats et 3 marchands
3-2 après prolongation
victoire 14 à 12
05 22 26 11 20
05.22.26.11.20
+212 5 22 26 11 20
192.168.10.2025
la loi n° 05-03-2025
avenue Mohammed V
rue du 11-Janvier
rue du 8 mai 1945
avenue du 20 août
boulevard 11 janvier
mouvement du 20 février
place du 16 novembre
le 14-Juillet
la planète Mars
une marche vers Mars à pied
il marche, elle a marché
la Marche verte
Avril Lavigne
l’album d’Avril Lavigne
la conquête de Mars
Mai 68
en mai 68
les événements de mai 68
mais aussi le maire
les sept personnes
trente-sept ans
le 7 sept
les dix oct
décembriste, déclin, déchets
janviers et juilletistes
5 may be enough
march 14 people
mardi gras
Vendredi saint
le Samedi noir
chaque lundi
tous les lundis
les lundis
un lundi parmi d’autres
Journal du dimanche
lundis et mardis
le Maroc d’aujourd’hui
Aujourd’hui Le Maroc
d’hier et d’aujourd’hui
l’Afrique de demain
à ce jour
de nos jours, un jour, le jour de
au lendemain de la visite
à la veille du sommet
à la veille des élections
la veille stratégique
la veille sanitaire
sans lendemain
cellule de veille
les derniers jours, les prochains mois
ces dernières années
la semaine de quatre jours
une semaine chargée
le matin, le soir
bon week-end
31 avril 2025
29 février 2025
32 mai
0 mai
31/02/2025
00/05/2025
12/13/2025
05/03/25
3/4
1/2/3
depuis 2000 ans
dès 2000 euros
en 2000 mètres
avant 2000 personnes
plus de 2024 personnes
1999 dirhams
numéro 2024
a été 2023 fois
il a été prochainement
Printemps arabe
en été comme en hiver
U20 mai
2 500 avril
12,14 avril
`), "\n") {
		for _, e := range Scan(text) {
			t.Errorf("%q: read %q as %v", text, e.Text, e.Resolve(reference).Span)
		}
	}
}

// TestOnlyTheDate are texts where a date stands beside what looks like one.
func TestOnlyTheDate(t *testing.T) {
	for text, want := range map[string]string{
		"Sa Majesté a reçu, le 14 avril 2025, la 5e délégation":            "14 avril 2025",
		"27 août 2025Politique - 19:30Le Ford":                             "27 août 2025",
		"l’accord du 24 avril 2013, article 14":                            "24 avril 2013",
		"les Jeux de Paris 2024 ouverts le 26 juillet 2024":                "26 juillet 2024",
		"14 avril, 2025 personnes":                                         "14 avril",
		"lundi après la visite":                                            "lundi",
		"après lundi matin, les 40":                                        "après lundi matin",
		"dans la nuit de lundi à mardi":                                    "lundi|mardi",
		"a eu lundi des entretiens avec 14 élus":                           "lundi",
		"Mai 68 fut évoqué en mai 2018":                                    "mai 2018",
		"du 26 au 30 mars, a eu samedi à Rabat":                            "du 26 au 30 mars|samedi",
		"les 27, 28 et 29 octobre":                                         "27, 28 et 29 octobre",
		"ils étaient 12, 14 avril oblige":                                  "14 avril",
		"en avril, 14 accords":                                             "avril",
		"un communiqué du 14 avril.\n\n2025 sera une année":                "14 avril",
		"page 3\n\navril 2025":                                             "avril 2025",
		"le 14\navril 2025":                                                "14\navril 2025",
		"26 Novembre 2025\nÀ 09:15":                                        "26 Novembre 2025\nÀ 09:15",
		"14 avril 2025\n- 19:30Le Ford":                                    "14 avril 2025",
		"le 14 avril à 12 pays":                                            "14 avril",
		"le 14 avril a 9 membres":                                          "14 avril",
		"« 14 avril » ou '15 avril'":                                       "14 avril|15 avril",
		"les fêtes d’AVRIL 2025":                                           "AVRIL 2025",
		"la semaine du 14 avril":                                           "semaine du 14 avril",
		"le week-end du 12 avril 2025":                                     "week-end du 12 avril 2025",
		"la veille du 14 avril":                                            "veille du 14 avril",
		"Casablanca, 3 déc. (agence)":                                      "3 déc.",
		"entre janvier et mars 2025, 14 fois":                              "entre janvier et mars 2025",
		"aux environs de 1,5 mai":                                          "",
		"mardi (15 avril) et jeudi":                                        "mardi|15 avril|jeudi",
		"hier lundi 14 avril 2025":                                         "hier|lundi 14 avril 2025",
		"l’université d’été de 2024":                                       "",
		"l’an dernier, le même jour":                                       "l’an dernier|le même jour",
		"d'ici à 2030 et jusqu'en 2040":                                    "d'ici à 2030|jusqu'en 2040",
		"à compter du 1ᵉʳ mai":                                             "à compter du 1ᵉʳ mai",
		"des 14 et 15 avril, dès le 16 avril, dès lundi":                   "14 et 15 avril|dès le 16 avril|dès lundi",
		"entre le 3 et le 5 mai ou depuis le 7 mai":                        "entre le 3 et le 5 mai|depuis le 7 mai",
		"avant-hier, avant le 3 mai, après-demain, après le 4 mai":         "avant-hier|avant le 3 mai|après-demain|après le 4 mai",
		"le\u00a014\u00a0avril\u202f2025":                                  "14\u00a0avril\u202f2025",
		"LUNDI 14 AVRIL 2025":                                              "LUNDI 14 AVRIL 2025",
		"le 1 er mai, le 2 fevrier, le 3 aout, le 4 decembre":              "1 er mai|2 fevrier|3 aout|4 decembre",
		"le 17 fe\u0301vrier 2025":                                         "17 fe\u0301vrier 2025",
		"https://exemple.ma/2025/04/14/visite":                             "",
		"Posted Monday, April 14, 2025 by x":                               "Monday, April 14, 2025",
		"3:57 PM, Oct. 3rd, 2024":                                          "Oct. 3rd, 2024",
		"Bilan de 2019 à 2024, puis en 2025-2026":                          "de 2019 à 2024|2025-2026",
		"du lundi 14 au mercredi 16 avril":                                 "du lundi 14 au mercredi 16 avril",
		"lundi 14 et mardi 15 avril":                                       "lundi 14 et mardi 15 avril",
		"14/15 avril 2025":                                                 "14/15 avril 2025",
		"il y a deux mois de cela":                                         "il y a deux mois",
		"la semaine dernière, cette semaine-là, la semaine suivante":       "la semaine dernière|cette semaine-là|la semaine suivante",
		"lundi 5 ministres ont signé":                                      "lundi",
		"le dimanche 13e jour":                                             "dimanche",
		"ce mois-ci, ce week-end, ce matin, cet après-midi, cette nuit":    "ce mois-ci|ce week-end|ce matin|cet après-midi|cette nuit",
		"le lundi suivant, le mardi précédent, ce jour-là, le jour même":   "lundi suivant|mardi précédent|ce jour-là|le jour même",
		"deux jours plus tard, trois ans auparavant, un mois plus tôt":     "deux jours plus tard|trois ans auparavant|un mois plus tôt",
		"d’ici trois mois, dans sept jours, voici huit jours, il y a 1 an": "d’ici trois mois|dans sept jours|voici huit jours|il y a 1 an",
	} {
		var got []string
		for _, e := range Scan(text) {
			got = append(got, e.Text)
		}
		if joined := strings.Join(got, "|"); joined != want {
			t.Errorf("%q:\n got %q\nwant %q", text, joined, want)
		}
	}
}
