package meeting

import (
	"mareader/data/frdate"
	"mareader/data/place"
)

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
		if f.isNamed(i) {
			continue // "l'ambassadeur au Maroc"
		}
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
