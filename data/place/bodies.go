package place

import (
	"strings"
	"sync"
)

// bodies are the parties, parliaments, agencies, companies and federations by which the
// press tells where those who speak for them are from, by country.
var bodies = [...]struct{ country, names string }{
	{"Maroc", "PJD, RNI, PAM, USFP, PPS, PSU, FGD, Istiqlal, Parti de l'Istiqlal, Parti de la justice et du développement, " +
		"Rassemblement national des indépendants, Parti authenticité et modernité, Union socialiste des forces populaires, Mouvement populaire, " +
		"Parti du progrès et du socialisme, Union constitutionnelle, Parti socialiste unifié, Chambre des conseillers, CGEM, UMT, CDT, UGTM, ODT, UNTM, " +
		"CNDH, CESE, HCP, HACA, ONDH, ANAPEC, AREF, Bank Al-Maghrib, DGSN, DGST, BCIJ, DGED, FAR, OCP, ONCF, ONEE, ONDA, ONSSA, ONMT, " +
		"Office chérifien des phosphates, RAM, Royal Air Maroc, Maroc Telecom, Masen, Tanger Med, Attijariwafa bank, Managem, Marsa Maroc, Barid Al-Maghrib, " +
		"Taqa Morocco, MAP, SNRT, FRMF, FRMA, IRCAM, IRES, Académie du Royaume, Rabita Mohammadia des oulémas, CNSS, CNOPS, AMDH, OMDH, INDH, Raja, Wydad, WAC, RCA"},
	{"France", "LFI, RN, EELV, MoDem, LREM, PCF, UDI, Reconquête, Les Républicains, Rassemblement national, Parti socialiste, Parti communiste, " +
		"Renaissance, Horizons, Place publique, MEDEF, CGT, CFDT, FNSEA, DGSE, DGSI, RAID, GIGN, SNCF, RATP, EDF, Engie, TotalEnergies, Alstom, Airbus, Safran, Thales, " +
		"Veolia, Bouygues, Air France, Michelin, Dassault, Naval Group, Orano, CMA CGM, BNP Paribas, Crédit Agricole, Renault, " +
		"Cirad, Ifremer, Inrae, IRD, Inserm, AFD, Agence française de développement, Bpifrance, Business France, Quai d'Orsay, Matignon, Élysée, Palais Bourbon, Sciences Po, CNRS, Institut du monde arabe, OFPRA, OFII, FFF"},
	{"Espagne", "PP, PSOE, Vox, Podemos, Sumar, Ciudadanos, Junts, ERC, PNV, Parti populaire, Moncloa, Iberdrola, Repsol, Naturgy, Endesa, Telefónica, Acciona, Navantia, Renfe, Adif, CaixaBank, RFEF, Cortes, Guardia Civil, CNI, CEOE"},
	{"Algérie", "FLN, RND, MSP, Sonatrach, Sonelgaz, Cosider"},
	{"Émirats arabes unis", "Masdar, Taqa, Adnoc, Mubadala, DP World, Etihad Airways"},
	{"Arabie saoudite", "Aramco, ACWA Power, Sabic"},
	{"Qatar", "Qatar Airways, QatarEnergy, Al Jazeera"},
	{"Chine", "Huawei, BYD, CRRC"},
	{"Japon", "JICA, Toyota, Sumitomo"},
	{"Corée du Sud", "KOICA, Hyundai, Samsung"},
	{"Nigeria", "NNPC, Dangote"},
	{"Portugal", "AICEP, Galp"},
	{"Tunisie", "Ennahdha, Nidaa Tounes, UGTT, UTICA, ARP"},
	{"Allemagne", "CDU, CSU, SPD, FDP, AfD, Bundestag, Siemens, Volkswagen, Bosch, Lufthansa, Deutsche Bahn, GIZ, KfW, BKA"},
	{"Italie", "Enel, Fincantieri, Snam, Forza Italia, Fratelli d'Italia, Ligue du Nord, Parti démocrate, Eni, Confindustria, Farnesina, Quirinal"},
	{"Belgique", "N-VA, PTB, Vlaams Belang, Ecolo, Open VLD"},
	{"Pays-Bas", "VVD, PVV, D66"},
	{"Royaume-Uni", "Chambre des communes, Chambre des lords, Scotland Yard, Downing Street"},
	{"États-Unis", "CIA, FBI, DEA, NSA, Nasa, Boeing, Lockheed Martin, Département de la Justice, Pentagone, Département d'État, Département de la Défense, Département du Trésor, Capitole, Maison Blanche, Maison-Blanche, Congrès américain, Africom, USAID"},
	{"Israël", "Knesset, Likoud, Mossad, Shin Bet"},
	{"Turquie", "AKP, CHP, HDP"},
	{"Russie", "Kremlin, Douma, Gazprom, Rosatom"},
	{"Sénégal", "Pastef, APIX, Senelec"},
	{"Côte d'Ivoire", "RHDP, PDCI, FPI"},
	{"Mauritanie", "Tawassoul, SNIM"},
	{"Saint-Siège", "Curie, Curie romaine"},
	{"Maroc", "Souss-Massa, Casablanca-Settat, Fès-Meknès, Oriental, Béni Mellal-Khénifra, Drâa-Tafilalet, Marrakech-Safi, Guelmim-Oued Noun, " +
		"Laâyoune-Sakia El Hamra, Dakhla-Oued Eddahab, Rabat-Salé-Kénitra, Tanger-Tétouan-Al Hoceïma, Rif, Gharb, Souss, Doukkala"},
	{"Espagne", "Andalousie, Catalogne, Canaries, îles Canaries, Galice, Pays basque, Estrémadure, Castille, Aragon, Communauté valencienne, Baléares, Generalitat"},
	{"France", "Île-de-France, Occitanie, Bretagne, Normandie, Hauts-de-France, Nouvelle-Aquitaine, Provence, Provence-Alpes-Côte d'Azur, Corse, Alsace, Auvergne-Rhône-Alpes, Gironde, Hérault, Bouches-du-Rhône, Seine-Saint-Denis"},
	{"Allemagne", "Bavière, Saxe, Rhénanie-du-Nord-Westphalie, Hesse, Bade-Wurtemberg"},
	{"Belgique", "Flandre, Wallonie, Fédération Wallonie-Bruxelles"},
	{"Italie", "Sicile, Lombardie, Toscane, Sardaigne, Vénétie"},
	{"États-Unis", "Texas, Californie, Floride, Virginie, Utah"},
	{"Canada", "Québec, Ontario"},
	{"Portugal", "Algarve, Açores"},
	{"Union européenne", "Eurojust, BEI, Banque européenne d'investissement, BCE, SEAE"},
	{"ONU", "Minurso, Conseil de sécurité, HCDH, PNUD, Unicef, FAO, ONUDC"},
}

// regional are the adjectives of regions and towns, in the masculine singular, by country.
var regional = [...]struct{ country, adjectives string }{
	{"Belgique", "wallon, flamand, bruxellois, liégeois, anversois"},
	{"Espagne", "andalou, catalan, galicien, canarien, madrilène, barcelonais, sévillan, castillan, valencien, murcien, aragonais"},
	{"France", "alsacien, francilien, parisien, lyonnais, marseillais, toulousain, bordelais, strasbourgeois, lillois, réunionnais, guadeloupéen, martiniquais"},
	{"Allemagne", "bavarois, berlinois, saxon, hambourgeois"},
	{"Italie", "sicilien, sarde, toscan, napolitain, milanais"},
	{"Royaume-Uni", "écossais, gallois, nord-irlandais, londonien"},
	{"Canada", "québécois, ontarien, montréalais"},
	{"États-Unis", "texan, californien, new-yorkais"},
	{"Suisse", "genevois, vaudois, zurichois"},
	{"Portugal", "lisboète"},
	{"Maroc", "casablancais, tangérois, marrakchi"},
	{"Russie", "moscovite"},
}

var bodyIndex = sync.OnceValue(func() map[string]body {
	x := make(map[string]body, 512)
	for _, b := range bodies {
		country := lookup().names[spaced(b.country)]
		for name := range list(b.names) {
			x[spaced(name)] = body{name == strings.ToUpper(name), country}
		}
	}
	return x
})

// body is a body under one of its names.
type body struct {
	initials bool
	country  int // row of countries
}

// CountryByBody finds the country of a party, an authority, a company or another body by
// its name, or by its initials in capitals: "Bank Al-Maghrib", "PJD".
func CountryByBody(s string) (Country, bool) {
	b, ok := bodyIndex()[spaced(s)]
	if !ok || b.initials && s != strings.ToUpper(s) {
		return Country{}, false
	}
	return countries[b.country].Country, true
}
