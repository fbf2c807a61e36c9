package place

import "sync"

// seats are the palaces and seats by which the press names the town they stand in.
var seats = [...]struct{ town, names string }{
	{"Paris", "Élysée, palais de l'Élysée, Matignon, Hôtel de Matignon, Quai d'Orsay, Palais Bourbon, palais du Luxembourg, Hôtel de Lassay, Place Beauvau, Bercy, Hôtel de Brienne, Unesco, OCDE"},
	{"Madrid", "Moncloa, palais de la Moncloa, palais de Viana, palais de la Zarzuela, Zarzuela, palais de Santa Cruz"},
	{"Rome", "palais Chigi, Quirinal, palais du Quirinal, Farnesina, Viminal, FAO"},
	{"Lisbonne", "palais de São Bento, palais de Belém"},
	{"Londres", "Downing Street, Foreign Office, Buckingham, palais de Buckingham"},
	{"Berlin", "Bundestag, chancellerie allemande, palais de Bellevue"},
	{"Washington", "Maison Blanche, Maison-Blanche, département d'État, Pentagone, Capitole, Banque mondiale, FMI"},
	{"New York", "Assemblée générale des Nations unies, Assemblée générale de l'ONU, siège de l'ONU, siège des Nations unies, Conseil de sécurité"},
	{"Genève", "Palais des Nations, Conseil des droits de l'homme, Assemblée mondiale de la santé, OMS, OIT, OMC, OIM, HCR"},
	{"Bruxelles", "Berlaymont, Commission européenne, siège de l'Otan, siège de l'OTAN, palais d'Egmont"},
	{"Moscou", "Kremlin"},
	{"Alger", "El Mouradia, palais d'El Mouradia"},
	{"Tunis", "palais de Carthage, Kasbah"},
	{"Vatican", "Saint-Siège"},
	{"Vienne", "AIEA, OSCE"},
	{"Addis-Abeba", "Union africaine, siège de l'Union africaine"},
	{"Lyon", "Interpol"},
	{"Rabat", "capitale du Royaume, capitale administrative du Royaume"},
	{"Casablanca", "capitale économique, capitale économique du Royaume, métropole économique, métropole économique du Royaume"},
	{"Marrakech", "ville ocre, cité ocre"},
	{"Tanger", "ville du Détroit, cité du Détroit"},
	{"Fès", "capitale spirituelle, capitale spirituelle du Royaume"},
	{"Meknès", "capitale ismaïlienne, cité ismaïlienne"},
	{"Agadir", "capitale du Souss"},
	{"Oujda", "capitale de l'Oriental"},
	{"Bruxelles", "capitale européenne"},
	{"La Haye", "Europol, Eurojust"},
}

var seatIndex = sync.OnceValue(func() map[string]string {
	x := make(map[string]string, 128)
	for _, s := range seats {
		for name := range list(s.names) {
			x[spaced(name)] = s.town
		}
	}
	return x
})

// seatFirst holds the first words of the seats, and the articles before them.
var seatFirst = sync.OnceValue(func() *openings {
	o := &openings{words: map[string]int{}}
	for name := range seatIndex() {
		o.add(name)
	}
	for _, article := range articles {
		o.put(article, formalWords)
	}
	return o
})

// LongestSeat returns how many words the longest name of a seat has that a folded word
// begins, 0 where it begins none.
func LongestSeat(folded string) int { return seatFirst().longest(opening(folded)) }

// Seat finds the town of a palace or the seat of a body: "l'Élysée", "palais de Viana".
// What such a body does is not always done there: that something was "au" or "à" it is its
// callers' to see.
func Seat(s string) (town string, ok bool) {
	town, ok = seatIndex()[withoutArticle(spaced(s))]
	return town, ok
}
