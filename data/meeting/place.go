package meeting

import (
	"strings"

	"mareader/data/office"
	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
)

func portfolio(p people.Person) string { return office.PortfolioOf(p.Office) }

// placeAt returns where sentence s says that the meeting took place: the town nearest to
// the trigger; "" when it says none.
func (f *finder) placeAt(s int, t trigger) string {
	c := f.sentences[s]
	best, distance := "", 1<<30
	for i := c.from; i < c.to; i++ {
		name, far := f.townAt(i)
		if name == "" {
			name, far = f.seatAt(i), 15
		}
		if name == "" && t.form == noun && i == t.at+1 && f.ts[i].Is("de", "d") {
			name, _ = f.cityFrom(i + 1)
		}
		if name == "" {
			continue
		}
		if d := abs(i - t.at); d+far < distance && !f.parted(t, i) && !f.ofAnother(t, i) {
			best, distance = name, d+far
		}
	}
	if best == "" {
		best = f.unknownTown(c, t)
	}
	return best
}

// ofAnother reports whether the town at token i stands in a clause that tells something else
// of who was met, "la ministre, dont le pays a ouvert un bureau à Dakhla", or of what was
// spoken of: "consacrée à l'ouverture d'une antenne à Nouadhibou".
func (f *finder) ofAnother(t trigger, i int) bool {
	if beforeWithin(f.ts, i, 2, "reste", "restee", "retenu", "retenue", "cloue", "clouee", "bloque", "bloquee", "bloques", "bloquees", "connecte", "connectee") {
		return true // "l'avion est resté à Lomé"
	}
	for k := t.at + 1; k < i; k++ {
		if f.ts[k].Is("dont") || t.verb > 0 && f.ts[k].Is("evoque", "aborde") || f.ts[k].Is("consacre", "consacree", "consacres", "relatif", "relative", "relatifs") && isPrepositionA(f.ts[k+1]) {
			return true
		}
	}
	return false
}

// unknownTown returns what a sentence says to be a place that the tables do not know: a
// capital word after "à" that is no person and no body.
func (f *finder) unknownTown(c span, trig trigger) string {
	for i := c.from; i+1 < c.to; i++ {
		t := f.ts[i+1]
		if !isPrepositionA(f.ts[i]) && !(f.ts[i].Is("a") && f.ts[i].Capital) || !t.Capital || t.Upper || t.Gap != token.Space || len(t.Fold) < 4 || f.isNamed(i+1) || f.ofAnother(trig, i) {
			continue
		}
		if _, ok := place.CountryByName(f.word(i + 1)); ok {
			continue
		}
		if _, ok := place.CountryByBody(f.word(i + 1)); ok || !people.MayBeName(t.Fold) {
			continue
		}
		if i+3 < c.to && f.ts[i+2].Capital && f.ts[i+2].Gap <= token.Space {
			if f.ts[i+3].Gap != token.Comma || f.isNamed(i+2) {
				continue
			}
			return f.Body[t.Start:f.ts[i+2].End] // "à Sde Boker, X a réuni"
		}
		return f.word(i + 1)
	}
	return ""
}

// isNamed reports whether token i belongs to a phrase that stands for a person.
func (f *finder) isNamed(i int) bool {
	for _, r := range f.refs {
		if r.Person >= 0 && r.From <= i && i < r.To {
			return true
		}
	}
	return false
}

// remote reports whether sentence s says that those met by video or telephone: at no place.
func (f *finder) remote(s int, t trigger) bool {
	c := f.sentences[s]
	for i := c.from; i < c.to; i++ {
		w := f.ts[i]
		switch {
		case w.Is("visioconference", "videoconference", "visioconferences", "virtuellement"), w.Is("video") && i > 0 && f.ts[i-1].Is("par", "en", "appel"):
			return true
		case abs(i-t.at) > 14 || f.parted(t, i):
		case w.Is("telephonique", "telephoniques", "telephoniquement"), w.Is("appel") && !w.Capital, i == t.verb && strings.HasPrefix(w.Fold, "telephon"), w.Is("telephone") && i > 0 && f.ts[i-1].Is("par", "au"), w.Is("distance") && i > 0 && isPrepositionA(f.ts[i-1]):
			return true
		}
	}
	return false
}

func abs(n int) int { return max(n, -n) }

// townAt returns the town that token i introduces as a place to be at: "à Rabat", "dans la
// capitale marocaine", a dateline "Rabat –". far tells how loosely it is tied.
func (f *finder) townAt(i int) (name string, far int) {
	t := f.ts[i]
	switch {
	case isPrepositionA(t) || t.Is("a") && t.Capital, t.Is("au", "aux") && !t.Capital:
		name, _ := f.cityFrom(i + 1)
		return name, 0
	case t.Is("de", "d") && (f.inside(i) || i > 0 && f.ts[i-1].Is("voyage", "deplacement")):
		name, _ := f.cityFrom(i + 1)
		return name, 2
	case t.Is("capitale") && i+1 < len(f.ts) && i > 1 && f.ts[i-1].Is("la") && f.ts[i-2].Is("dans", "de"):
		if c, ok := place.CountryByDemonym(f.word(i + 1)); ok && f.ts[i-2].Is("dans") {
			return c.Capital, 0
		} else if ok {
			return c.Capital, 12
		}
	case t.Is("accueille", "abrite", "accueillait", "abritait", "recevait", "accueilli") && i > 0:
		host := i
		for host > 0 && f.ts[host-1].Is("a", "avait", "aura") {
			host--
		}
		if name, next := f.cityFrom(max(host-1, 0)); name != "" && next == host {
			return name, 10
		}
	case t.Is("quitte") && t.Participle:
		name, _ := f.cityFrom(i + 1)
		return name, 8
	case t.Is("ou") && i > 0 && t.Gap == token.Comma && f.ts[i-1].Capital:
		name, next := f.cityFrom(i - 1)
		if next == i {
			return name, 4
		}
	case t.Capital && t.Gap < token.Stop && f.afterDay(i):
		if name, next := f.cityFrom(i); name != "" && next < len(f.ts) && f.ts[next].Gap == token.Clause {
			return name, 3 // "Jeudi, Luanda : X s'y est entretenu"
		}
	case t.Gap == token.Paragraph:
		if name, next := f.cityFrom(i); name != "" && next+1 < len(f.ts) && (f.ts[next].Gap == token.Aside || f.ts[next].Gap == token.Clause || f.ts[next].Gap == token.Stop || f.ts[next].Gap == token.Comma && (f.ts[next].Fold[0] <= '9' || isWeekday(f.ts[next]) && (f.ts[next+1].Gap == token.Stop || f.ts[next+1].Fold[0] <= '9'))) {
			return name, 20
		}
	}
	return "", 0
}

// afterDay reports whether the day that heads a line stands right before token i: "Jeudi,",
// "Lundi 8 –".
func (f *finder) afterDay(i int) bool {
	k := i - 1
	if k > 0 && f.ts[k].Fold[0] <= '9' && len(f.ts[k].Fold) < 3 {
		return isWeekday(f.ts[k-1]) && f.ts[k-1].Gap >= token.Stop
	}
	return k >= 0 && f.ts[i].Gap == token.Comma && isWeekday(f.ts[k]) && f.ts[k].Gap >= token.Stop
}

func isWeekday(t token.Token) bool {
	return t.Is("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
}

// inside reports whether the words before token i say that something was in a building or
// a site: "au palais présidentiel de", "à la base aérienne de".
func (f *finder) inside(i int) bool {
	if k := i - 1; k > 0 && f.ts[k].Capital && f.ts[i].Gap == token.Space && !f.isNamed(k) {
		for k > 1 && f.ts[k].Capital && f.ts[k].Gap == token.Space {
			k--
		}
		if f.ts[k].Is("au") {
			return true // "au Palazzo Chigi de Rome"
		}
	}
	for k := i - 1; k >= max(1, i-3) && f.ts[k+1].Gap <= token.Space; k-- {
		if !f.ts[k].Is("palais", "aeroport", "siege", "residence", "prefecture", "wilaya", "mairie", "base", "port", "gare", "ville", "hotel", "centre", "universite", "stade", "ambassade", "consulat", "camp", "parc",
			"remparts", "jardins", "salons", "medina", "ministere", "primature", "musee", "villa") {
			continue
		}
		before := f.ts[k-1]
		if before.Is("l", "la", "le") && k > 1 {
			before = f.ts[k-2]
		}
		if before.Is("de", "d") && beforeWithin(f.ts, k, 6, "dans", "sous", "au") {
			return true // "dans la grande salle de la préfecture de"
		}
		return before.Is("au", "aux", "du", "dans", "depuis", "en", "sous", "les") || isPrepositionA(before) || before.Is("a") && before.Capital
	}
	return false
}

// seatAt returns the town of the palace or the body that the words after "à", "au" or
// "session de" name; "" where they name none.
func (f *finder) seatAt(i int) string {
	t := f.ts[i]
	at := (isPrepositionA(t) || t.Is("au", "aux", "en", "dans")) && i+1 < len(f.ts)
	of := t.Is("de", "d") && i > 0 && f.ts[i-1].Is("session", "marge", "siege", "travaux")
	if !at && !of {
		return ""
	}
	start := i + 1
	if start < len(f.ts) && f.ts[start].Is("l", "la", "le") {
		start++
	}
	if start == len(f.ts) {
		return ""
	}
	for end := min(start+min(place.LongestSeat(f.ts[start].Fold), 6), len(f.ts)); end > start; end-- {
		if !spaced(f.ts[start+1 : end]) {
			continue
		}
		if town, ok := place.Seat(f.Body[f.ts[start].Start:f.ts[end-1].End]); ok {
			return town
		}
	}
	return ""
}

// cityFrom returns the town whose name begins at token i, and the token after it.
func (f *finder) cityFrom(i int) (name string, next int) {
	if i >= len(f.ts) || !f.ts[i].Capital {
		return "", i
	}
	longest := place.Longest(f.ts[i].Fold)
	if longest == 0 {
		return "", i
	}
	for end := min(i+min(longest, 4), len(f.ts)); end > i; end-- {
		if end > i+1 && !spaced(f.ts[i+1:end]) {
			continue
		}
		if name, _, ok := place.City(f.Body[f.ts[i].Start:f.ts[end-1].End]); ok {
			return name, end
		}
	}
	first, _, double := strings.Cut(f.word(i), "-") // "Rabat-Salé"
	if name, _, ok := place.City(first); double && ok {
		return name, i + 1
	}
	return "", i
}

func spaced(ts []token.Token) bool {
	for _, t := range ts {
		if t.Gap > token.Space {
			return false
		}
	}
	return true
}

func (f *finder) word(i int) string { return f.Body[f.ts[i].Start:f.ts[i].End] }
