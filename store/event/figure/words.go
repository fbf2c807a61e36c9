package figure

// words are the small numbers that the press writes out; un and une are articles mostly, and
// deux is said of whatever comes in pairs.
var words = map[string]float64{
	"trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
	"onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
	"quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
}

// multipliers follow a number.
var multipliers = map[string]float64{
	"mille": 1e3, "millier": 1e3, "milliers": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
	"m": 1e6, "md": 1e9, "mds": 1e9,
}

// units are the words and signs of currencies and shares.
var units = map[string]string{
	"euro": "€", "euros": "€", "eur": "€", "dollar": "$", "dollars": "$", "usd": "$",
	"dirham": "dh", "dirhams": "dh", "dh": "dh", "dhs": "dh", "mad": "dh", "mdh": "dh", "mmdh": "dh", "mmdhs": "dh", "km": "km", "kg": "kg", "pourcent": "%",
}

// multiplied are units that say how many times they count.
var multiplied = map[string]float64{"mdh": 1e6, "mmdh": 1e9, "mmdhs": 1e9}

// approximate words say that a number is only near.
var approximate = map[string]bool{
	"environ": true, "quelque": true, "quelques": true, "pres": true, "presque": true, "plus": true, "moins": true, "autour": true, "proche": true,
}

// numbered are words that a number names, rather than counts.
var numbered = map[string]bool{
	"article": true, "articles": true, "numero": true, "loi": true, "chapitre": true, "page": true, "resolution": true, "annee": true, "an": true,
}

// uncounted are words after a number that it does not count.
var uncounted = map[string]bool{
	"des": true, "les": true, "une": true, "qui": true, "que": true, "avec": true, "dans": true, "pour": true, "par": true, "sur": true, "aux": true,
	"contre": true, "puis": true, "mais": true, "dont": true, "est": true, "sont": true, "ont": true, "soit": true, "apres": true, "avant": true,
	"autres": true, "derniers": true, "dernieres": true, "premiers": true, "premieres": true, "heures": true, "heure": true, "minutes": true,
	"ans": true, "annees": true, "mois": true, "jours": true, "semaines": true, "fois": true, "ministres": true, "pays": true, "parties": true,
	"responsables": true, "hommes": true, "homologues": true, "capitales": true, "royaumes": true, "rives": true, "delegations": true,
	"cotes": true, "voisins": true, "partenaires": true, "entretiens": true, "eme": true, "nations": true, "peuples": true, "gouvernements": true,
	"sujets": true, "dossiers": true, "themes": true, "volets": true, "axes": true, "points": true, "questions": true, "aspects": true,
	"rendez-vous": true, "chefs": true, "dirigeants": true, "interlocuteurs": true, "etats": true,
}
