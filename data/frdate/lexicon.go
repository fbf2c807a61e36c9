package frdate

import "unicode/utf8"

// class is what a word does in expressions of time.
type class uint8

const (
	none           class = iota // no word, or one that dates do not use
	sign                        // punctuation; n is the rune
	number                      // digits; n is the value
	month                       // n is the time.Month
	shortMonth                  // "janv", "sept": a month beside a day or a year
	englishMonth                // n is the time.Month
	weekday                     // n is the time.Weekday
	englishWeekday              // n is the time.Weekday
	cardinal                    // a number in letters; n is the value
	premier                     // "premier"
	ordinal                     // the letters after a number: n is 1 for "er"
	article                     // le, la, l', les
	plural                      // les, des, aux before days
	of                          // de, d'
	ofThe                       // du
	to                          // au
	toward                      // à
	inside                      // en
	within                      // dans
	and                         // et, ou
	this                        // ce, cet, cette
	between                     // entre
	since                       // depuis
	onward                      // partir, compter
	till                        // jusqu'
	here                        // ici
	earlier                     // avant
	later                       // après
	part                        // début, mi, fin, courant; n is which
	side                        // dernier, prochain; n is -1 or 1
	told                        // précédent, suivant; n is -1 or 1
	calendar                    // jour, semaine, mois, an…; n is the unit
	daypart                     // matin, soir…
	season                      // n is which
	deictic                     // hier, aujourd, demain; n is the day
	narrative                   // veille, lendemain; n is the day
	order                       // plus tard, plus tôt, auparavant; n is -1 or 1
	same                        // même
	ago                         // "il y a": the a; voici, voilà
	there                       // y
	hours                       // h, heures
	more                        // plus
	street                      // words that make a name of the date after them
	habit                       // words that make a habit of the weekday after them
	feast                       // words that make a feast of the weekday before them
	measure                     // things counted: "2000 euros" is no year
	course                      // cours
	half                        // am, pm; n is the hours to add
	rest                        // hui, of aujourd'hui
	rank                        // deuxième…: n is the value
	third                       // trimestre, semestre: n is the months
	named                       // a day with a name: n is 100 times the month, and the day
)

// The parts of a month or a year.
const (
	whole = iota
	early
	middle
	late
)

type entry struct {
	word  string
	class class
	n     int16
}

// longest is the length of the longest word of the lexicon, folded.
const longest = 14

// lookup returns the class of a word as written, whatever its case and accents.
func lookup(word string) (class, int) {
	var buf [longest]byte
	key := fold(word, &buf)
	if len(key) == 0 || key[0] < 'a' || key[0] > 'z' {
		return none, 0
	}
	lo, hi := int(initials[key[0]-'a']), int(initials[key[0]-'a'+1])
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch w := lexicon[mid].word; {
		case w == string(key):
			return lexicon[mid].class, int(lexicon[mid].n)
		case w < string(key):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return none, 0
}

// initials holds where the words of each letter begin in the lexicon.
var initials = func() (at ['z' - 'a' + 2]uint16) {
	for _, e := range lexicon {
		at[e.word[0]-'a'+1]++
	}
	for i := 1; i < len(at); i++ {
		at[i] += at[i-1]
	}
	return at
}()

// fold writes the word to buf in lower case and without accents. It returns nil for a
// word that is longer than all of the lexicon.
func fold(word string, buf *[longest]byte) []byte {
	n := 0
	for i := 0; i < len(word); {
		c := word[i]
		size := 1
		if c >= 0x80 {
			var r rune
			r, size = utf8.DecodeRuneInString(word[i:])
			c = base(r)
		} else if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		i += size
		if c == 0 {
			continue
		}
		if n == len(buf) {
			return nil
		}
		buf[n] = c
		n++
	}
	return buf[:n]
}

// base returns the letter under an accent or in superscript, 0 for an accent alone.
func base(r rune) byte {
	switch r {
	case 'à', 'â', 'À', 'Â':
		return 'a'
	case 'é', 'è', 'ê', 'ë', 'É', 'È', 'Ê', 'Ë', 'ᵉ':
		return 'e'
	case 'î', 'ï', 'Î', 'Ï':
		return 'i'
	case 'ô', 'ö', 'Ô', 'Ö':
		return 'o'
	case 'û', 'ù', 'ü', 'Û', 'Ù', 'Ü':
		return 'u'
	case 'ʳ':
		return 'r'
	}
	if r >= 0x300 && r < 0x370 {
		return 0
	}
	return '?'
}

// lexicon is sorted by word.
var lexicon = [...]entry{
	{"a", toward, 0}, {"aeroport", street, 0}, {"agents", measure, 0}, {"am", half, 0},
	{"an", calendar, int16(years)}, {"annee", calendar, int16(years)}, {"annees", calendar, int16(years)},
	{"ans", calendar, int16(years)}, {"aout", month, 8}, {"apr", englishMonth, 4}, {"apres", later, 0},
	{"april", englishMonth, 4}, {"assomption", named, 815}, {"at", toward, 0}, {"au", to, 0},
	{"aug", englishMonth, 8}, {"august", englishMonth, 8}, {"aujourd", deictic, 0}, {"auparavant", order, -1},
	{"automne", season, 3}, {"aux", plural, 0}, {"av", street, 0}, {"avant", earlier, 0}, {"avenue", street, 0},
	{"avr", shortMonth, 4}, {"avril", month, 4}, {"barrage", street, 0}, {"bd", street, 0}, {"boulevard", street, 0},
	{"candidats", measure, 0}, {"caserne", street, 0}, {"ce", this, 0}, {"cet", this, 0}, {"cette", this, 0},
	{"chaque", habit, 0}, {"cinq", cardinal, 5}, {"cite", street, 0}, {"college", street, 0}, {"compter", onward, 0},
	{"courant", part, whole}, {"cours", course, 0}, {"d", of, 0}, {"dans", within, 0}, {"de", of, 0},
	{"debut", part, early}, {"dec", shortMonth, 12}, {"december", englishMonth, 12}, {"decembre", month, 12},
	{"demain", deictic, 1}, {"depuis", since, 0}, {"dernier", side, -1}, {"derniere", side, -1}, {"des", plural, 0},
	{"deux", cardinal, 2}, {"deuxieme", rank, 2}, {"dh", measure, 0}, {"dhs", measure, 0}, {"dimanche", weekday, 0},
	{"dirham", measure, 0}, {"dirhams", measure, 0}, {"dix", cardinal, 10}, {"dollars", measure, 0},
	{"douze", cardinal, 12}, {"du", ofThe, 0}, {"ecole", street, 0}, {"ecoule", side, -1}, {"ecoulee", side, -1},
	{"eleves", measure, 0}, {"emplois", measure, 0}, {"en", inside, 0}, {"entre", between, 0},
	{"epiphanie", named, 106}, {"er", ordinal, 1}, {"esplanade", street, 0}, {"et", and, 0}, {"ete", season, 2},
	{"etudiants", measure, 0}, {"euro", measure, 0}, {"euros", measure, 0}, {"feb", englishMonth, 2},
	{"february", englishMonth, 2}, {"femmes", measure, 0}, {"fev", shortMonth, 2}, {"fevr", shortMonth, 2},
	{"fevrier", month, 2}, {"fin", part, late}, {"francs", measure, 0}, {"friday", englishWeekday, 5},
	{"gare", street, 0}, {"gras", feast, 0}, {"h", hours, 0}, {"ha", measure, 0}, {"habitants", measure, 0},
	{"hectares", measure, 0}, {"heure", hours, 0}, {"heures", hours, 0}, {"hier", deictic, -1}, {"hiver", season, 0},
	{"hommes", measure, 0}, {"hopital", street, 0}, {"hui", rest, 0}, {"huit", cardinal, 8}, {"ici", here, 0},
	{"jan", englishMonth, 1}, {"january", englishMonth, 1}, {"janv", shortMonth, 1}, {"janvier", month, 1},
	{"jeudi", weekday, 4}, {"jour", calendar, int16(days)}, {"journal", habit, 0}, {"jours", calendar, int16(days)},
	{"juil", shortMonth, 7}, {"juillet", month, 7}, {"juin", month, 6}, {"jul", englishMonth, 7},
	{"july", englishMonth, 7}, {"jun", englishMonth, 6}, {"june", englishMonth, 6}, {"jusqu", till, 0},
	{"kg", measure, 0}, {"kilometres", measure, 0}, {"km", measure, 0}, {"l", article, 0}, {"la", article, 0},
	{"le", article, 0}, {"lendemain", narrative, 1}, {"les", plural, 0}, {"logements", measure, 0},
	{"lundi", weekday, 1}, {"lycee", street, 0}, {"m", measure, 0}, {"mad", measure, 0}, {"mai", month, 5},
	{"mar", englishMonth, 3}, {"march", englishMonth, 3}, {"mardi", weekday, 2}, {"mars", month, 3},
	{"matin", daypart, 0}, {"matinee", daypart, 0}, {"may", englishMonth, 5}, {"meme", same, 0},
	{"mercredi", weekday, 3}, {"metres", measure, 0}, {"mi", part, middle}, {"midi", daypart, 0},
	{"migrants", measure, 0}, {"milliards", measure, 0}, {"millions", measure, 0}, {"mois", calendar, int16(months)},
	{"monday", englishWeekday, 1}, {"morts", measure, 0}, {"mosquee", street, 0}, {"mouvement", street, 0},
	{"mw", measure, 0}, {"nd", ordinal, 2}, {"neuf", cardinal, 9}, {"noel", named, 1225}, {"noir", feast, 0},
	{"nov", shortMonth, 11}, {"november", englishMonth, 11}, {"novembre", month, 11},
	{"nuit", calendar, int16(nights)}, {"oct", shortMonth, 10}, {"october", englishMonth, 10}, {"octobre", month, 10},
	{"onze", cardinal, 11}, {"ou", and, 0}, {"pages", measure, 0}, {"parc", street, 0}, {"participants", measure, 0},
	{"partir", onward, 0}, {"passe", side, -1}, {"passee", side, -1}, {"personnes", measure, 0}, {"place", street, 0},
	{"places", measure, 0}, {"plus", more, 0}, {"pm", half, 12}, {"points", measure, 0}, {"policiers", measure, 0},
	{"pont", street, 0}, {"postes", measure, 0}, {"precedent", told, -1}, {"precedente", told, -1},
	{"premier", premier, 1}, {"printemps", season, 1}, {"prochain", side, 1}, {"prochaine", side, 1},
	{"quai", street, 0}, {"quartier", street, 0}, {"quatorze", cardinal, 14}, {"quatre", cardinal, 4},
	{"quatrieme", rank, 4}, {"quinze", cardinal, 15}, {"rd", ordinal, 2}, {"rue", street, 0}, {"saint", feast, 0},
	{"salle", street, 0}, {"samedi", weekday, 6}, {"saturday", englishWeekday, 6}, {"second", rank, 2},
	{"seize", cardinal, 16}, {"semaine", calendar, int16(weeks)}, {"semaines", calendar, int16(weeks)},
	{"semestre", third, 6}, {"sep", englishMonth, 9}, {"sept", shortMonth, 9}, {"september", englishMonth, 9},
	{"septembre", month, 9}, {"six", cardinal, 6}, {"soir", daypart, 0}, {"soiree", daypart, 0},
	{"soldats", measure, 0}, {"square", street, 0}, {"st", ordinal, 2}, {"stade", street, 0}, {"station", street, 0},
	{"suivant", told, 1}, {"suivante", told, 1}, {"sunday", englishWeekday, 0}, {"surlendemain", narrative, 2},
	{"tard", order, 1}, {"th", ordinal, 2}, {"thursday", englishWeekday, 4}, {"tonnes", measure, 0},
	{"tot", order, -1}, {"tous", habit, 0}, {"toussaint", named, 1101}, {"treize", cardinal, 13},
	{"trente", cardinal, 30}, {"trimestre", third, 3}, {"trois", cardinal, 3}, {"troisieme", rank, 3},
	{"tuesday", englishWeekday, 2}, {"un", cardinal, 1}, {"une", cardinal, 1}, {"universite", street, 0},
	{"veille", narrative, -1}, {"vendredi", weekday, 5}, {"vers", toward, 0}, {"vingt", cardinal, 20},
	{"visiteurs", measure, 0}, {"voici", ago, 0}, {"voila", ago, 0}, {"wednesday", englishWeekday, 3},
	{"week", calendar, int16(weekends)}, {"weekend", calendar, int16(weekends)}, {"y", there, 0},
}
