package people

import (
	"slices"
	"strings"

	"mareader/data/place"
	"mareader/data/token"
)

// cue is a word of the body that speaks of a country: its name, its adjective, a town, a
// body.
type cue struct {
	at        int // token
	country   string
	town      bool
	adjective bool
}

// locator finds the countries of those whom the text gives none in so many words, by what
// stands near them and by whose press it is.
type locator struct {
	*finder
	ts   []token.Token
	ps   []phrase
	cues []cue
	home string
}

// locate gives countries to those who have none, as far as the text tells.
func (f *finder) locate(ts []token.Token, ps []phrase) {
	if !slices.ContainsFunc(f.persons, func(c *candidate) bool { return c.Country == "" }) {
		return
	}
	l := &locator{finder: f, ts: ts, ps: ps, cues: outside(cuesOf(f.text.Body, ts), ps)}
	l.home = l.homeCountry()
	l.byDescription()
	for i, p := range ps {
		if p.person >= 0 && p.named() && f.persons[p.person].Country == "" {
			f.persons[p.person].Country = l.near(i)
		}
	}
	for _, c := range f.persons {
		if c.Country == "" {
			c.Country = l.byPress(c)
			c.guessed = c.Country != ""
		}
	}
}

// outside returns the cues that are no part of a person's name: "Sanaa Akroud".
func outside(cues []cue, ps []phrase) []cue {
	kept, next := cues[:0], 0
	for _, c := range cues {
		for next < len(ps) && ps[next].to <= c.at {
			next++
		}
		if next == len(ps) || ps[next].person < 0 || c.at < ps[next].nameFrom || c.at >= ps[next].nameTo {
			kept = append(kept, c)
		}
	}
	return kept
}

// cuesOf finds the words of a text that speak of countries.
func cuesOf(text string, ts []token.Token) []cue {
	var cues []cue
	for i := 0; i < len(ts); i++ {
		t := &ts[i]
		if !t.Capital {
			if !place.MayBeDemonym(t.Fold) {
				continue
			}
			if c, ok := place.CountryByDemonym(t.Fold); ok && c.Capital != "" {
				cues = append(cues, cue{at: i, country: c.Name, adjective: true})
			}
			continue
		}
		if !place.Begins(t.Fold) || t.Is("etat") && i > 0 && ts[i-1].Is("d") {
			continue // "la secrétaire d'État allemande"
		}
		if name, end := countryAt(text, ts, i); end > i {
			cues = append(cues, cue{at: i, country: name})
			i = end - 1
		} else if name, end, town := localAt(text, ts, i); end > i {
			cues = append(cues, cue{at: i, country: name, town: town})
			i = end - 1
		}
	}
	return cues
}

// localAt returns the country of the town or body that the words from k on name, and the
// token after it.
func localAt(text string, ts []token.Token, k int) (country string, end int, town bool) {
	for end = placeEnd(ts, k, 7); end > k; end-- {
		name := text[ts[k].Start:ts[end-1].End]
		if c, ok := place.CountryByBody(name); ok {
			return c.Name, end, false
		}
		if first, _, double := strings.Cut(name, "-"); double && end == k+1 {
			if _, c, ok := place.City(first); ok {
				return c.Name, end, true
			}
		}
		if _, c, ok := place.City(name); ok {
			return c.Name, end, true
		}
	}
	return "", k, false
}

// byDescription takes the country from a phrase that takes a person up without the name:
// "Yassine Fall … la cheffe de la diplomatie sénégalaise".
func (l *locator) byDescription() {
	for i := range l.ps {
		q := &l.ps[i]
		if q.role.counterpart && i > 0 {
			l.peerOf(i)
		}
		if q.named() || !q.hasRole || q.role.country == "" || q.role.counterpart || q.role.colleague || !definite(l.ts[q.role.from]) {
			continue
		}
		if c := l.holder(i, q.role.portfolio()); c == nil {
			l.introduces(i)
		} else if c.Country == "" {
			c.Country = q.role.country
		}
	}
}

// peerOf gives the second of the two persons named last before phrase i the country of which
// it calls him the peer: "X et Y … La ministre sénégalaise et son homologue malien".
func (l *locator) peerOf(i int) {
	q, r := &l.ps[i], &l.ps[i-1]
	if q.named() || r.named() || q.role.country == "" || r.role.country == "" || q.from > r.to+1 || !l.ts[q.from-1].Is("et") {
		return
	}
	var pair []*candidate
	for j := i - 2; j >= 0 && len(pair) < 2; j-- {
		if p := &l.ps[j]; p.person >= 0 && p.named() && !slices.Contains(pair, l.persons[p.person]) {
			pair = append(pair, l.persons[p.person])
		}
	}
	if len(pair) == 2 && pair[1].Country == r.role.country && pair[0].Country == "" {
		pair[0].Country = q.role.country
	}
}

// holder returns the person named last before phrase i to whom the text gives a portfolio,
// nil if there is none.
func (l *locator) holder(i int, portfolio string) *candidate {
	for j := i - 1; j >= 0 && portfolio != ""; j-- {
		if p := &l.ps[j]; p.person >= 0 && p.named() && l.persons[p.person].role.portfolio() == portfolio {
			return l.persons[p.person]
		}
	}
	return nil
}

// hosts reports whether the phrase at token at is the agent of the participle that its
// sentence opens with, "Reçue à Fès par X": a definite phrase after it is the guest.
func (l *locator) hosts(at int) bool {
	from, _ := l.sentenceAround(at)
	return l.ts[from].Is("recu", "recue", "accueilli", "accueillie") && l.received(from, at)
}

// introduces gives the person named right before phrase i what it is the first to say of
// him: "Rafael Louzán … le président de la Fédération espagnole".
func (l *locator) introduces(i int) {
	q := &l.ps[i]
	if i+1 < len(l.ps) && l.ps[i+1].named() && l.ps[i+1].from <= q.to+1 {
		return // "le sélectionneur ougandais, le Belge Paul Put"
	}
	if q.role.from > 0 && l.ts[q.role.from].Gap <= token.Space && l.ts[q.role.from-1].Is("par", "avec", "de", "a", "chez", "pour", "contre", "selon", "entre", "et") {
		return // it is somebody else
	}
	for j := i - 1; j >= 0 && q.role.from-l.ps[j].to < 60; j-- {
		p := &l.ps[j]
		if p.person < 0 || !p.named() {
			continue
		}
		if l.hosts(p.from) {
			return // "Reçu par X, le ministre marocain …"
		}
		c := l.persons[p.person]
		if c.Country == "" && c.role.office == "" && q.role.office != "" {
			c.Office, c.Country = q.role.office, q.role.country
		}
		return
	}
}
