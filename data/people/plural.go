package people

import (
	"strings"

	"mareader/data/place"
	"mareader/data/token"
)

// singular is the role of each of those that a plural names together.
var singular = map[string]string{
	"homologues": "homologue", "ministres": "ministre", "presidents": "président", "chefs": "chef", "secretaires": "secrétaire", "ambassadeurs": "ambassadeur", "deputes": "député", "senateurs": "sénateur",
}

// sharePlurals gives the names that follow a role in the plural their shares of it: "les
// ministres marocain et grec de la Pêche, X et Y".
func sharePlurals(text string, ts []token.Token, ps []phrase) {
	for i := 1; i < len(ts); i++ {
		if !strings.HasSuffix(ts[i].Fold, "s") || !ts[i-1].Is("les", "des", "aux", "deux", "ses", "leurs") {
			continue
		}
		head := singular[ts[i].Fold]
		if head == "" {
			continue
		}
		countries, k := demonymsAt(text, ts, i+1)
		if len(countries) == 1 {
			shareEach(text, ts, ps, i, head)
		}
		if len(countries) < 2 {
			continue
		}
		p := roleParser{text: text, ts: ts, head: i, next: k}
		for p.next < len(ts) && ts[p.next].Gap <= token.Space && p.step() {
		}
		office := head
		if p.next > k {
			office += " " + strings.ReplaceAll(text[ts[k].Start:ts[p.next-1].End], "’", "'")
		}
		share(ts, ps, i-1, p.next, office, countries)
	}
}

// shareEach gives the names that stand each after its adjective an office: "ses homologues
// tunisien, X, et libyen, Y".
func shareEach(text string, ts []token.Token, ps []phrase, head int, office string) {
	at, shared := head+1, 0
	for j := range ps {
		p := &ps[j]
		if p.from <= head || !p.named() {
			continue
		}
		for at < p.from && ts[at].Is("et") {
			at++
		}
		countries, end := demonymsAt(text, ts, at)
		if len(countries) != 1 || p.nameFrom > end || ts[p.nameFrom].Gap > token.Comma {
			return
		}
		at = p.nameTo
		if shared++; shared > 1 || at < len(ts) && ts[at].Is("et") {
			p.takeShare(office, countries[0])
		}
		if at >= len(ts) {
			return
		}
	}
}

// demonymsAt returns the countries of the adjectives from token k on, parted by commas and
// "et", and the token after them.
func demonymsAt(text string, ts []token.Token, k int) (countries []string, end int) {
	for k < len(ts) && ts[k].Gap <= token.Comma {
		if ts[k].Is("et") && len(countries) > 0 {
			k++
			continue
		}
		c, ok := place.CountryByDemonym(text[ts[k].Start:ts[k].End])
		if !ok || ts[k].Capital {
			break
		}
		countries = append(countries, c.Name)
		k++
	}
	return countries, k
}

// share gives as many bare names from token at on, one after the other, a role each. The
// first takes in the words from start on.
func share(ts []token.Token, ps []phrase, start, at int, office string, countries []string) {
	var named []*phrase
	for j := range ps {
		p := &ps[j]
		if p.from < at {
			continue
		}
		if len(named) == len(countries) || p.from-at > 2 || !p.named() || p.hasRole || ts[p.from].Gap > token.Comma {
			break
		}
		named, at = append(named, p), p.to
	}
	if len(named) != len(countries) {
		return
	}
	for n, p := range named {
		p.takeShare(office, countries[n])
	}
	named[0].from, named[0].role.from = start, start
}

// takeShare gives a bare name the office in one country.
func (p *phrase) takeShare(office, country string) {
	p.hasRole, p.role = true, role{from: p.from, to: p.nameFrom, office: office, country: country}
	if office == "homologue" {
		p.role.office, p.role.counterpart = "", true
	}
}
