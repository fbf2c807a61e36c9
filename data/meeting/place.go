package meeting

import (
	"strings"

	"mareader/data/frdate"
	"mareader/data/office"
	"mareader/data/people"
	"mareader/data/place"
	"mareader/data/token"
)

// byVideo is the place of meetings that are held at none.
const byVideo = "visioconférence"

func portfolio(p people.Person) string { return office.PortfolioOf(p.Office) }

// placeAt returns where sentence s says that the meeting took place: the town nearest to
// the trigger; "" when it says none.
func (f *finder) placeAt(s int, t trigger) string {
	c := f.sentences[s]
	best, distance := "", 1<<30
	for i := c.from; i < c.to; i++ {
		if f.ts[i].Is("visioconference", "videoconference") || f.ts[i].Is("video") && f.ts[i-1].Is("par", "en") {
			return byVideo
		}
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
		if d := abs(i - t.at); d+far < distance && !f.parted(t, i) {
			best, distance = name, d+far
		}
	}
	return best
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
	case t.Is("de", "d") && i > 0 && f.ts[i-1].Is("palais", "royal", "aeroport", "siege", "residence", "prefecture", "wilaya", "mairie", "base", "port"):
		name, _ := f.cityFrom(i + 1)
		return name, 2
	case t.Is("capitale") && i+1 < len(f.ts) && i > 1 && f.ts[i-1].Is("la") && f.ts[i-2].Is("dans"):
		if c, ok := place.CountryByDemonym(f.word(i + 1)); ok {
			return c.Capital, 0
		}
	case t.Is("accueille", "abrite", "accueillait", "abritait", "recevait", "accueilli") && i > 0:
		host := i
		for host > 0 && f.ts[host-1].Is("a", "avait", "aura") {
			host--
		}
		if name, next := f.cityFrom(max(host-1, 0)); name != "" && next == host {
			return name, 10
		}
	case t.Gap == token.Paragraph:
		if name, next := f.cityFrom(i); name != "" && next < len(f.ts) && (f.ts[next].Gap == token.Aside || f.ts[next].Gap == token.Stop) {
			return name, 20
		}
	}
	return "", 0
}

// seatAt returns the town of the palace or the body that the words after "à", "au" or
// "session de" name; "" where they name none.
func (f *finder) seatAt(i int) string {
	t := f.ts[i]
	at := (isPrepositionA(t) || t.Is("au", "aux", "en")) && i+1 < len(f.ts)
	of := t.Is("de", "d") && i > 0 && f.ts[i-1].Is("session", "marge", "siege", "travaux")
	if !at && !of {
		return ""
	}
	start := i + 1
	if start < len(f.ts) && f.ts[start].Is("l", "la", "le") {
		start++
	}
	for end := min(start+6, len(f.ts)); end > start; end-- {
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
	if i >= len(f.ts) || !f.ts[i].Capital || !place.Begins(f.ts[i].Fold) {
		return "", i
	}
	for end := min(i+4, len(f.ts)); end > i; end-- {
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

// locate gives a draft without a place the one that the text means: the town of the lead
// for the first meeting, or else the country visited.
func (f *finder) locate(d *draft) {
	if d.Place == "" && f.sameTown(d.sentence) && len(f.found) > 0 {
		d.Place = f.found[len(f.found)-1].Place
	}
	if d.Place == "" && f.there(d.sentence) {
		d.Place = f.lastTown(d.sentence)
	}
	if d.Place == "" {
		d.Place = f.visited(d.sentence)
	}
	if d.Place == "" && len(f.found) > 0 {
		d.Place = f.hosted(d)
	}
	if len(f.found) > 0 || d.Place != "" && d.Place != f.visited(d.sentence) {
		return
	}
	for s := 0; s <= min(1, d.sentence); s++ {
		if town := f.placeAt(s, trigger{at: f.sentences[s].from}); town != "" {
			d.Place = town
			return
		}
	}
	for s := 0; s < d.sentence && d.Place == ""; s++ {
		d.Place = f.visited(s)
	}
}

// hosted returns the place of the article's first meeting where a further one of the same
// visitor must be: its other party is at home there.
func (f *finder) hosted(d *draft) string {
	first := &f.found[0]
	_, country, ok := place.City(first.Place)
	if !ok || first.Status == Cancelled || d.recalled || d.earlier || d.when.known && d.when.expr.Kind != frdate.Weekday && d.when.expr.Kind != frdate.Deictic && d.when.expr.Kind != frdate.Narrative {
		return ""
	}
	for _, p := range d.persons {
		if !has(first.persons, p) && f.People.People[p].Country != country.Name {
			return ""
		}
	}
	if !d.shares(first) {
		return ""
	}
	return first.Place
}

// there reports whether sentence s says "y": at the place named before.
func (f *finder) there(s int) bool {
	c := f.sentences[s]
	for i := c.from; i < c.to; i++ {
		if f.ts[i].Is("y") && !f.ts[i].Capital {
			return true
		}
	}
	return false
}

// lastTown returns the town that the sentence before s names last.
func (f *finder) lastTown(s int) string {
	if s == 0 {
		return ""
	}
	c := f.sentences[s-1]
	for i := c.to - 1; i >= c.from; i-- {
		if name, _ := f.cityFrom(i); name != "" {
			return name
		}
	}
	return ""
}

// sameTown reports whether sentence s says "dans la même ville".
func (f *finder) sameTown(s int) bool {
	c := f.sentences[s]
	for i := c.from; i+1 < c.to; i++ {
		if f.ts[i].Is("meme") && f.ts[i+1].Is("ville") {
			return true
		}
	}
	return false
}

// visited returns the country that sentence s speaks of a visit to: "en visite au Maroc".
func (f *finder) visited(s int) string {
	c := f.sentences[s]
	visit := false
	for i := c.from; i < c.to; i++ {
		visit = visit || f.ts[i].Is("visite", "deplacement", "sejour", "voyage", "arrive", "arrivee", "rendu", "rend")
		if !visit || !f.ts[i].Is("au", "en", "aux") || i+1 >= c.to {
			continue
		}
		for end := min(i+4, c.to); end > i+1; end-- {
			if country, ok := place.CountryByName(f.Body[f.ts[i+1].Start:f.ts[end-1].End]); ok && f.ts[i+1].Capital && !country.Body {
				return country.Name
			}
		}
	}
	return ""
}

// containsPlace reports whether town b lies in country a.
func containsPlace(a, b string) bool {
	_, country, ok := place.City(b)
	return ok && country.Name == a
}
