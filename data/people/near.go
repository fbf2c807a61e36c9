package people

import (
	"cmp"
	"mareader/data/token"
	"slices"

	"mareader/data/fold"
	"mareader/data/place"
	"strings"
)

// near returns the country that the words beside phrase i tell; "" where they do not.
func (l *locator) near(i int) string {
	p := &l.ps[i]
	if c := l.related(i); c != "" {
		return c
	}
	switch {
	case p.hasRole && (p.role.counterpart || p.role.colleague && p.receives(l.ts)):
		return l.townOfCounterpart(i)
	case l.defends(i):
		return l.town(i)
	case p.hasRole && !p.role.colleague && l.ts[p.role.from].Is("son", "sa", "leur") && l.ts[p.role.from].Gap != token.Elided:
		if country := l.owner(i); place.Arab(country) || !p.role.lesser || !l.persons[p.person].hasArabicName() {
			return country
		}
	case p.role.congolese:
		return l.whichCongo()
	case l.leads(p.from):
		return l.group(p.from)
	case l.attends(i):
		return cmp.Or(l.led(i), l.companion(i))
	case isLocal(p.role.office):
		return l.town(i)
	case isWali(p.role.office):
		return l.governed()
	}
	if c := l.opener(i); c != "" {
		return c
	}
	return cmp.Or(l.host(i), l.presence(i), l.abroad(i))
}

// isLocal reports whether an office is one of a town or a region: its holder is met there.
func isLocal(office string) bool {
	words := token.Scan(office)
	if len(words) == 0 {
		return false
	}
	if words[0].Is("maire", "procureur", "procureure", "echevin", "echevine", "bourgmestre") {
		return true
	}
	return len(words) > 2 && words[0].Is("president", "presidente") &&
		slices.ContainsFunc(words[1:], func(t token.Token) bool {
			return t.Is("regional", "region", "communal", "commune", "municipal", "provincial", "departemental", "wilaya", "metropole")
		})
}

// isWali reports whether an office is one of those who govern towns and provinces in Morocco
// and Algeria alone.
func isWali(office string) bool {
	head, _, _ := strings.Cut(fold.String(office), " ")
	return head == "wali" || head == "pacha" || head == "caid"
}

// governed returns which of the countries that have walis the text speaks of.
func (l *locator) governed() string {
	switch {
	case l.speaksOf("Maroc") || l.home == "Maroc":
		return "Maroc"
	case l.speaksOf("Algérie"):
		return "Algérie"
	}
	return l.home
}

// defends reports whether phrase i names somebody's lawyer, who pleads where the court sits.
func (l *locator) defends(i int) bool {
	r := l.ps[i].role
	return (r.office == "avocat" || r.office == "avocate") && l.ts[r.from].Is("son", "sa", "leur") && !l.persons[l.ps[i].person].hasArabicName()
}

// town returns the country of the town that phrase i's sentence names, or else of the last
// one before it.
func (l *locator) town(i int) string {
	from, to := l.sentenceAround(l.ps[i].from)
	country := ""
	for _, c := range l.cues {
		if c.at >= to || country != "" && c.at > l.ps[i].from {
			break
		}
		if c.town && !(c.at > from+1 && l.ts[c.at-2].Is("venu", "venue", "arrive", "arrivee")) {
			country = c.country
		}
	}
	if country == "" {
		for _, c := range cuesOf(l.text.Title, token.Scan(l.text.Title)) {
			if c.town {
				return c.country
			}
		}
	}
	return country
}

// leads reports whether the phrase at token at is who leads others: "une délégation du FMI
// conduite par X".
func (l *locator) leads(at int) bool {
	return at > 1 && l.ts[at-1].Is("par") && l.ts[at-2].Is("conduite", "conduit", "menee", "emmenee", "dirigee", "presidee", "pilotee")
}

// group returns the country of those whom the person at token at leads.
func (l *locator) group(at int) string {
	country := ""
	for _, c := range l.cues {
		if c.at < at && at-c.at < 10 {
			country = c.country
		}
	}
	return country
}

// whichCongo returns the Congo that the text names otherwise.
func (l *locator) whichCongo() string {
	for _, c := range l.cues {
		if c.country == "Congo" || c.country == "République démocratique du Congo" {
			return c.country
		}
	}
	return ""
}

// abroad returns the country where somebody of home met the person of phrase i: "Younes
// Sekkouri a rencontré à Berlin la ministre du Travail".
func (l *locator) abroad(i int) string {
	p := &l.ps[i]
	if !p.hasRole || l.home == "" || p.from == 0 || !l.met(p.from) || l.ts[max(p.role.to, 1)-1].Upper {
		return "" // initials that are not known may be those of a body of all the world
	}
	from, to := l.sentenceAround(p.from)
	country := ""
	for _, c := range l.cues {
		if c.at >= to {
			break
		}
		if c.adjective && (c.at == 0 || !l.ts[c.at-1].Is("capitale")) {
			continue
		}
		if c.at >= from || c.town && p.from-c.at < 80 {
			country = c.country
		}
	}
	if country == l.home || place.Arab(l.home) && !place.Arab(country) && l.persons[p.person].hasArabicName() {
		return ""
	}
	return country
}

// met reports whether the phrase at token at is whom a verb of meeting takes.
func (l *locator) met(at int) bool {
	for k := at - 1; k >= max(0, at-12) && l.ts[k+1].Gap < token.Stop; k-- {
		if l.ts[k].Is("avec", "rencontre", "recu", "vu", "par", "retrouve") {
			return true
		}
	}
	return false
}

// sentenceAround returns the tokens of the sentence that token i is in.
func (l *locator) sentenceAround(i int) (from, to int) {
	for from = i; from > 0 && l.ts[from].Gap < token.Stop; from-- {
	}
	for to = i + 1; to < len(l.ts) && l.ts[to].Gap < token.Stop; to++ {
	}
	return from, to
}

// townOfCounterpart is the country of the town where somebody met "son homologue X", which
// the sentence says or the one before.
func (l *locator) townOfCounterpart(i int) string {
	from, to := l.sentenceAround(l.ps[i].from)
	if from > 0 && l.ts[from].Gap == token.Stop {
		from, _ = l.sentenceAround(from - 1)
	}
	other := ""
	if j := l.lastNamed(i); j >= 0 {
		other = l.persons[l.ps[j].person].Country
	}
	for _, c := range l.cues {
		if c.at >= from && c.at < to && c.town && c.country != other {
			return c.country
		}
	}
	return ""
}

// lastNamed returns the phrase before i that names a person with a country, -1 if none.
func (l *locator) lastNamed(i int) int {
	for j := i - 1; j >= 0; j-- {
		if p := &l.ps[j]; p.person >= 0 && p.named() && l.persons[p.person].Country != "" {
			return j
		}
	}
	return -1
}

// before returns the country spoken of last before phrase i: "L'Algérie … Son ministre".
func (l *locator) before(i int) string {
	at, country := -1, ""
	for _, c := range l.cues {
		if c.at >= l.ps[i].from {
			break
		}
		at, country = c.at, c.country
	}
	if j := l.lastNamed(i); j >= 0 && l.ps[j].from > at {
		return l.persons[l.ps[j].person].Country
	}
	return country
}

// owner returns the country of whose officer "son", "sa" says the person of phrase i to be: of
// whom or what the text speaks last, but nobody of an Arab country where the name is none of
// there.
func (l *locator) owner(i int) string {
	country := l.before(i)
	if !place.Arab(country) || !l.persons[l.ps[i].person].hasForeignName() {
		return country
	}
	for _, q := range slices.Backward(l.ps[:i]) {
		if q.person >= 0 && q.named() && l.persons[q.person].Country != "" && !place.Arab(l.persons[q.person].Country) {
			return l.persons[q.person].Country
		}
	}
	return country
}

// attends reports whether phrase i names somebody who is with others.
func (l *locator) attends(i int) bool {
	from := l.ps[i].from
	for k := from - 1; k >= max(0, from-4) && l.ts[k+1].Gap < token.Stop; k-- {
		if l.ts[k].Is("accompagne", "accompagnee", "accompagnes", "accompagnees", "accompagnent", "accompagnaient", "accompagnait", "compagnie", "flanque", "flanquee", "entoure", "entouree") {
			return true
		}
	}
	return i > 0 && l.ps[i-1].to < from && from-l.ps[i-1].to <= 4 && l.joins(l.ps[i-1].to, from) && l.attends(i-1)
}

// joins reports whether the words between two phrases only coordinate them.
func (l *locator) joins(from, to int) bool {
	for _, t := range l.ts[from:to] {
		if t.Gap > token.Comma || !t.Is("et", "de", "du", "d", "des", "le", "la", "l", "ainsi", "que") {
			return false
		}
	}
	return true
}

// companion returns the country of the person named or described before phrase i.
func (l *locator) companion(i int) string {
	for j := i - 1; j >= 0; j-- {
		p := &l.ps[j]
		if p.person >= 0 && l.persons[p.person].Country != "" {
			return l.persons[p.person].Country
		}
		if !p.named() && p.hasRole && p.role.country != "" {
			return p.role.country
		}
	}
	return ""
}

// opener returns the country of the town that opens the sentence, "À Niamey, le général X",
// for those who do not travel as ministers do.
func (l *locator) opener(i int) string {
	p := &l.ps[i]
	from, _ := l.sentenceAround(p.from)
	if !p.hasRole || l.ts[from].Fold != "a" || p.from-from > 5 {
		return ""
	}
	if !p.role.lesser && p.role.office != "" && l.home != "" && headOf(p.role.office).Is("ministre", "chef", "premier", "secretaire") {
		return ""
	}
	for _, c := range l.cues {
		if c.at == from+1 && c.town {
			return c.country
		}
	}
	return ""
}

// host returns the country of the town where the person of phrase i received somebody.
func (l *locator) host(i int) string {
	p := &l.ps[i]
	from, to := l.sentenceAround(p.from)
	active := p.to+1 < to && (l.ts[p.to].Is("recoit", "accueille", "recevra") || l.ts[p.to].Is("a") && l.ts[p.to+1].Is("recu", "accueilli"))
	if !active && !l.received(from, p.from) {
		return ""
	}
	for _, c := range l.cues {
		if c.at > from && c.at < to && c.town && l.ts[c.at-1].Fold == "a" {
			return c.country
		}
	}
	return ""
}

// received reports whether the phrase at token at is the agent of "reçue par X", in the
// sentence that starts at from.
func (l *locator) received(from, at int) bool {
	if at == from || !l.ts[at-1].Is("par") {
		return false
	}
	for k := at - 2; k >= max(from, at-10); k-- {
		if l.ts[k].Is("recu", "recue", "recus", "recues", "accueilli", "accueillie") {
			return true
		}
	}
	return false
}
