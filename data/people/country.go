package people

import (
	"slices"
	"strings"

	"mareader/data/office"
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
	l := &locator{finder: f, ts: ts, ps: ps, cues: cuesOf(f.text.Body, ts)}
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
		}
	}
}

// cuesOf finds the words of a text that speak of countries.
func cuesOf(text string, ts []token.Token) []cue {
	var cues []cue
	for i := 0; i < len(ts); i++ {
		t := ts[i]
		if !t.Capital {
			if c, ok := place.CountryByDemonym(t.Fold); ok && !c.Body {
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
	if k >= len(ts) || !ts[k].Capital || !place.Begins(ts[k].Fold) {
		return "", k, false
	}
	for end = min(k+7, len(ts)); end > k; end-- {
		if !joined(ts[k+1 : end]) {
			continue
		}
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

// homeCountry is the country of offices that the text gives without one: that of known
// office-holders whom it names so; or the outlet's; or the country that the text speaks of
// most.
func (l *locator) homeCountry() string {
	known := ""
	for _, c := range l.persons {
		if c.fact == nil || c.role.country != "" || isSovereign(c.role.office) {
			continue
		}
		if c.role.office != "" {
			return c.Country
		}
		if c.Country == "Maroc" && !isSovereign(c.Office) {
			known = c.Country
		}
	}
	if l.text.Country != "" {
		return l.text.Country
	}
	if agency := l.agency(); agency != "" {
		return agency
	}
	if headed := l.headed(); headed != "" {
		return headed
	}
	if known != "" {
		return known
	}
	if most := l.mostNamed(); most != "" {
		return most
	}
	return l.sovereigns()
}

// headed returns the country that the headline puts before a colon: "Maroc : le ministre
// limogé".
func (l *locator) headed() string {
	before, _, ok := strings.Cut(l.text.Title, ":")
	if !ok {
		return ""
	}
	c, ok := place.CountryByName(strings.TrimSpace(before))
	if !ok || c.Body {
		return ""
	}
	return c.Name
}

// agency returns the country of the national agency that signs the dateline: "Rabat, 24
// févr. (MAP)". APS is that of Algeria or Senegal, whichever the town is in.
func (l *locator) agency() string {
	for i, t := range l.ts[:min(12, len(l.ts))] {
		if !t.Upper || t.Gap < token.Aside || t.Gap == token.Paragraph {
			continue
		}
		switch t.Fold {
		case "map":
			return "Maroc"
		case "tap":
			return "Tunisie"
		case "ami":
			return "Mauritanie"
		case "aip":
			return "Côte d'Ivoire"
		case "aps":
			for _, c := range l.cues {
				if c.at < i && (c.country == "Algérie" || c.country == "Sénégal") {
					return c.country
				}
			}
		}
	}
	return ""
}

// sovereigns returns the country of the kings and presidents whom the text names; "" where
// they are of several.
func (l *locator) sovereigns() string {
	country := ""
	for _, c := range l.persons {
		if c.fact == nil || !isSovereign(c.Office) {
			continue
		}
		if country != "" && c.Country != country {
			return ""
		}
		country = c.Country
	}
	return country
}

// isSovereign reports whether an office is one whose holder every press names without the
// country.
func isSovereign(office string) bool {
	for _, t := range token.Scan(office)[:min(1, len(office))] {
		return t.Is("roi", "reine", "president", "presidente", "prince", "princesse", "souverain", "monarque", "emir", "sultan", "pape", "cheikh")
	}
	return false
}

// mostNamed returns the country that the text speaks of most; "" where none stands out or
// it is named but once.
func (l *locator) mostNamed() string {
	counts := map[string]int{}
	for _, c := range l.cues {
		counts[c.country]++
	}
	best, second := "", 0
	for name, n := range counts {
		switch {
		case n > counts[best] || n == counts[best] && name < best:
			best, second = name, counts[best]
		case name != best:
			second = max(second, n)
		}
	}
	if counts[best] < 2 || second > 0 && counts[best] < max(3, 2*second) {
		return ""
	}
	return best
}

// byDescription takes the country from a phrase that takes a person up without the name:
// "Yassine Fall … la cheffe de la diplomatie sénégalaise".
func (l *locator) byDescription() {
	for i := range l.ps {
		q := &l.ps[i]
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
		c := l.persons[p.person]
		if c.Country == "" && c.role.office == "" && q.role.office != "" {
			c.Office, c.Country = q.role.office, q.role.country
		}
		return
	}
}

// near returns the country that the words beside phrase i tell; "" where they do not.
func (l *locator) near(i int) string {
	p := &l.ps[i]
	switch {
	case p.hasRole && p.role.counterpart:
		return l.townOfCounterpart(i)
	case p.hasRole && !p.role.colleague && l.ts[p.role.from].Is("son", "sa", "leur") && l.ts[p.role.from].Gap != token.Elided:
		return l.before(i)
	case p.role.congolese:
		return l.whichCongo()
	case l.leads(p.from):
		return l.group(p.from)
	case l.attends(i):
		return l.companion(i)
	}
	if c := l.opener(i); c != "" {
		return c
	}
	if c := l.host(i); c != "" {
		return c
	}
	return l.abroad(i)
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
	if country == l.home {
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
	if !p.role.lesser && p.role.office != "" && l.home != "" && token.Scan(p.role.office)[0].Is("ministre", "chef", "premier", "secretaire") {
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

// byPress returns the country of those of whom the press of one country speaks as its own:
// who hold an office, who bear a name of that country, or everybody where the text speaks
// of no other.
func (l *locator) byPress(c *candidate) string {
	if c.role.congolese || isWorldwide(c.role.office) || c.role.counterpart && !l.speaksOf(l.home) || place.Arab(l.home) && c.hasForeignName() {
		return ""
	}
	minister := office.PortfolioOf(c.Office) != ""
	if c.Office != "" && !c.role.lesser && (minister || !place.Arab(l.home) || c.hasArabicName()) {
		return l.home
	}
	if only := l.only(); only != "" {
		return only
	}
	if place.Arab(l.home) && c.hasArabicName() {
		return l.home
	}
	return ""
}

// isWorldwide reports whether an office is one of a body of many countries.
func isWorldwide(office string) bool {
	for _, t := range token.Scan(office) {
		if t.Is("mondial", "mondiale") {
			return true
		}
	}
	return false
}

// only returns the one country that text and people are of; "" where there are several.
func (l *locator) only() string {
	only := l.text.Country
	for _, c := range l.cues {
		if only != "" && c.country != only {
			return ""
		}
		only = c.country
	}
	for _, c := range l.persons {
		if c.fact == nil && c.role.country == "" || c.Country == "" {
			continue
		}
		if only != "" && c.Country != only {
			return ""
		}
		only = c.Country
	}
	return only
}

// speaksOf reports whether the text names a country.
func (l *locator) speaksOf(country string) bool {
	return slices.ContainsFunc(l.cues, func(c cue) bool { return c.country == country })
}

// hasForeignName reports whether the person bears a given name that is none of the Arab
// world's.
func (c *candidate) hasForeignName() bool {
	name := token.Scan(c.Name)
	return len(name) > 1 && otherNames(firstName(name)) && !c.hasArabicName()
}

// hasArabicName reports whether the person bears a name of the Maghreb or the Arab East.
func (c *candidate) hasArabicName() bool {
	for i, t := range token.Scan(c.Name) {
		if i == 0 && arabicGiven(t.Fold) || i > 0 && (t.Is("el", "ait", "al", "ould") || strings.HasPrefix(t.Fold, "ben") || strings.HasPrefix(t.Fold, "bou") || strings.HasPrefix(t.Fold, "abd")) {
			return true
		}
	}
	return false
}
