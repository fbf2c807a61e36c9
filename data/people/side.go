package people

import (
	"cmp"
	"slices"
	"strings"

	"mareader/data/fold"
	"mareader/data/place"
	"mareader/data/token"
)

// related returns the country that the words of phrase i tell of themselves: whose officer
// the person is, and on whose side he stands.
func (l *locator) related(i int) string {
	p := &l.ps[i]
	if p.role.counterpart {
		return ""
	}
	if l.ofUnion(i) {
		return "Union européenne"
	}
	return cmp.Or(expatriates(p.role.office), l.side(p.from), l.superior(i), l.ofKing(i), l.opposite(i), l.directs(i), l.follows(i), l.interviewee(i), l.posted(i))
}

// side returns the country on whose side, or through whose voice, the text puts the person
// at token at: "côté espagnol, le commissaire X", "l'opposition italienne, par la voix de X".
func (l *locator) side(at int) string {
	from, _ := l.sentenceAround(at)
	if at > from+1 && l.ts[at-1].Is("de", "d", "du") && l.ts[at-2].Is("voix", "bouche") {
		return l.group(at)
	}
	for k := at - 1; k > from; k-- {
		if k < at-1 && l.ts[k].Is("et") && l.ts[k+1].Gap > token.Space {
			return ""
		}
		if l.ts[k-1].Is("cote", "partie", "camp") && l.ts[k].Gap == token.Space && (l.ts[k+1].Gap == token.Comma || k == at-1) {
			c, _ := place.CountryByDemonym(l.ts[k].Fold)
			return c.Name
		}
	}
	return ""
}

// superior returns the country of the person named in a role, or whose house it names:
// "le porte-parole de M. X", "le directeur de son ministère".
func (l *locator) superior(i int) string {
	p := &l.ps[i]
	if !p.hasRole {
		return ""
	}
	for k := p.role.from + 1; k < min(len(l.ts), p.role.to+2) && k < max(p.nameFrom, p.role.to); k++ {
		switch {
		case l.ts[k].Is("ministere", "departement", "cabinet", "entourage") && l.ts[k-1].Is("son", "sa"):
			if j := l.lastNamed(i); j >= 0 {
				return l.persons[l.ps[j].person].Country
			}
		case l.ts[k-1].Is("de", "du", "d") && k < p.role.to:
			title := titlesEnd(l.ts, k)
			if end := nameEnd(l.ts, title); title > k && end > title {
				return l.bearer(foldName(l.ts[title:end]))
			}
		}
	}
	if j := i - 1; j >= 0 && l.ps[j].person >= 0 && l.ps[j].from == p.role.to+1 && l.ts[p.role.to].Is("de", "d") {
		return l.persons[l.ps[j].person].Country // "la ministre de la Justice de X, Y"
	}
	if k := p.role.to + 1; k < len(l.ts) && l.ts[k-1].Is("de", "d") && l.ts[k-2].Is("gouvernement", "cabinet", "administration") {
		return l.bearer(foldName(l.ts[k:nameEnd(l.ts, k)])) // "ministre du gouvernement de X"
	}
	return ""
}

// directs returns the country of what a relative clause says that the person of phrase i is at
// the head of: "X, qui dirige la police fédérale américaine"; "la chambre, que préside X".
func (l *locator) directs(i int) string {
	p := &l.ps[i]
	from, to := l.sentenceAround(p.from)
	heads := func(k int) bool {
		return k > from && k < to && l.ts[k].Is("dirige", "preside", "commande", "pilote", "gouverne", "administre", "dirigeait", "presidait", "tient", "detient")
	}
	if k := p.to + 1; heads(k) && l.ts[p.to].Is("qui") {
		for _, c := range l.cues {
			if c.at > k && c.at < min(to, k+10) {
				return c.country
			}
		}
	}
	if k := p.from - 1; heads(k) && l.ts[k-1].Is("que") {
		return cmp.Or(l.group(k), l.town(i))
	}
	return ""
}

// posted returns the country of the town that an office after the name is said to be in: "X,
// directeur de la Pêche à Dakar"; an envoy's tells nothing.
func (l *locator) posted(i int) string {
	p := &l.ps[i]
	k := p.role.to
	if !p.hasRole || p.role.from < p.nameTo || k+1 >= len(l.ts) || l.ts[k].Fold != "a" || l.ts[k].Gap != token.Space || isEnvoy(headOf(p.role.office)) {
		return ""
	}
	for _, c := range l.cues {
		if c.at == k+1 && c.town {
			return c.country
		}
	}
	return ""
}

// follows returns the country of whom the sentence says to have come after the person of
// phrase i: "Mme X succède à Y".
func (l *locator) follows(i int) string {
	if !succeeded(l.ts, l.ps[i].from) {
		return ""
	}
	if j := l.lastNamed(i); j >= 0 && sentencesBetween(l.ts, l.ps[j].to, l.ps[i].from) == 0 {
		return l.persons[l.ps[j].person].Country
	}
	return ""
}

// succeeded reports whether the words before token at say that somebody came after who stands
// there: "succède à", "a remplacé".
func succeeded(ts []token.Token, at int) bool {
	k := at - 1
	if k > 0 && ts[k].Fold == "a" {
		return ts[k-1].Is("succede", "succedait", "succedera", "succeder")
	}
	return k > 0 && (ts[k].Is("remplacera", "remplacer") || ts[k].Is("remplace") && (!ts[k].Participle || ts[k-1].Is("a", "avait")))
}

// interviewee returns the country of who speaks where phrase i says "mon prédécesseur": of the
// first person of the text.
func (l *locator) interviewee(i int) string {
	p := &l.ps[i]
	if !p.hasRole || p.from == 0 || !l.ts[p.from-1].Is("mon", "ma") {
		return ""
	}
	for _, q := range l.ps[:i] {
		if q.person >= 0 && q.named() {
			return l.persons[q.person].Country
		}
	}
	return ""
}

// bearer returns the country of the person of the text who is called so.
func (l *locator) bearer(key string) string {
	for _, c := range l.persons {
		if c.hasKey(key) || c.endsIn(key, false) {
			return c.Country
		}
	}
	return ""
}

// presence returns the country of the town where somebody met others "en présence de" the
// person of phrase i: those of the house stand by.
func (l *locator) presence(i int) string {
	from, _ := l.sentenceAround(l.ps[i].from)
	for k := l.ps[i].from - 1; k > from; k-- {
		if l.ts[k].Is("presence") && l.ts[k-1].Is("en") {
			country := ""
			for _, c := range l.cues {
				if c.at >= k {
					break
				}
				if c.town {
					country = c.country
				}
			}
			return country
		}
	}
	return ""
}

// opposite returns the country of the person of phrase i whom the text calls the peer of
// somebody of another: "Ana Costa et Samir Tazi, son homologue marocain".
func (l *locator) opposite(i int) string {
	for _, j := range []int{i + 1, i - 1} {
		if j < 0 || j >= len(l.ps) || !l.ps[j].role.counterpart || l.ps[j].role.country == "" {
			continue
		}
		a, b := min(i, j), max(i, j)
		if l.ps[b].from <= l.ps[a].to+2 && l.ts[l.ps[b].from].Gap <= token.Comma && l.ps[i].hasRole {
			return l.other(l.ps[j].role.country)
		}
	}
	return ""
}

// other returns the one country that the text speaks of beside this one; "" where there
// are several.
func (l *locator) other(than string) string {
	other := ""
	for _, c := range l.cues {
		if c.country == than {
			continue
		}
		if other != "" && c.country != other {
			return ""
		}
		other = c.country
	}
	return other
}

// ofKing returns the country of an officer of the king, "le procureur général du Roi": that
// of whichever kingdom with such officers the text speaks of alone.
func (l *locator) ofKing(i int) string {
	r := l.ps[i].role
	from, _ := l.sentenceAround(l.ps[i].from)
	for j := i - 1; j >= 0 && l.ps[j].from >= from && l.ps[i].from-l.ps[j].to < farRole; j-- {
		if q := &l.ps[j]; q.hasRole && !q.named() && q.person < 0 {
			r = q.role // "le procureur général du Roi près la Cour de cassation, X"
			break
		}
	}
	if !strings.HasSuffix(fold.String(r.office), " du roi") {
		return ""
	}
	switch morocco, belgium := l.speaksOf("Maroc"), l.speaksOf("Belgique"); {
	case morocco && !belgium:
		return "Maroc"
	case belgium && !morocco:
		return "Belgique"
	}
	return l.home
}

// expatriates returns the country whose people abroad a ministry is for: "la ministre des
// Sénégalais de l'extérieur".
func expatriates(office string) string {
	words := token.Scan(office)
	for i := 1; i+2 < len(words); i++ {
		if !words[i].Capital || !words[i-1].Is("des") {
			continue
		}
		if c, ok := place.CountryByDemonym(words[i].Fold); ok && !c.Body {
			return c.Name
		}
	}
	return ""
}

// ofUnion reports whether phrase i is one of a commissioner with a portfolio, as the European
// Union has them, in a text that speaks of it or of its seat: "la commissaire à la Pêche".
func (l *locator) ofUnion(i int) bool {
	p := &l.ps[i]
	words := token.Scan(p.role.office)
	if len(words) == 0 || !words[0].Is("commissaire") || !l.speaksOf("Union européenne") && !l.speaksOf("Belgique") {
		return false
	}
	if len(words) == 1 { // the grammar of roles does not know the portfolio
		words = l.ts[p.role.to-1 : max(p.role.to, p.nameFrom)]
	}
	return len(words) > 2 && words[1].Is("a", "au", "aux", "charge", "chargee") &&
		slices.ContainsFunc(words[2:], func(t token.Token) bool { return t.Capital })
}

// lacks reports whether a country has no such office: no national assembly sits in Morocco,
// and a kingdom has no president of the republic.
func lacks(country, office string) bool {
	words := fold.String(office)
	kingdom := country == "Maroc" || country == "Espagne" || country == "Belgique" || country == "Pays-Bas" || country == "Royaume-Uni"
	return kingdom && strings.Contains(words, "president de la republique") ||
		country == "Maroc" && (strings.Contains(words, "assemblee nationale") || strings.Contains(words, "senat"))
}

// led returns the country of who leads those that the sentence of phrase i opens with:
// "Accompagné du directeur X, le ministre Y"; "Accompagné de X, il", of whom the sentences
// before speak.
func (l *locator) led(i int) string {
	from, to := l.sentenceAround(l.ps[i].from)
	if !l.ts[from].Is("accompagne", "accompagnee", "flanque", "flanquee", "entoure", "entouree") {
		return ""
	}
	for j := i + 1; j < len(l.ps) && l.ps[j].from < to; j++ {
		if q := &l.ps[j]; q.person >= 0 && l.ts[q.from].Gap == token.Comma && l.persons[q.person].Country != "" {
			return l.persons[q.person].Country
		}
	}
	if !slices.ContainsFunc(l.ts[min(l.ps[i].to, to):to], func(t token.Token) bool { return t.Is("il", "elle") }) {
		return ""
	}
	for j := i - 1; j >= 0; j-- {
		q := &l.ps[j]
		start, _ := l.sentenceAround(q.from)
		if q.person >= 0 && q.from-start < 2 && l.persons[q.person].Country != "" {
			return l.persons[q.person].Country
		}
	}
	return ""
}
