package people

import (
	"strings"

	"mareader/data/fold"
	"mareader/data/office"
	"mareader/data/place"
	"mareader/data/token"
)

// role is an office as a text words it: "son homologue français", "le ministre de
// l'Intérieur de la République française".
type role struct {
	from, to    int    // tokens, the article included, the name not
	office      string // without nationality: "ministre de l'Intérieur"; "" for a counterpart
	country     string
	counterpart bool // homologue: the office of somebody else, in another country
	colleague   bool // collègue: somebody else's country, another office
	congolese   bool // of one Congo or the other
	lesser      bool // not an office: expert, avocat
	former      bool // held no more: "l'ancien président", "l'ex-ministre"
}

// portfolio returns the key of the role's office.
func (r role) portfolio() string { return office.PortfolioOf(r.office) }

// roleParser reads one role from its head on.
type roleParser struct {
	text    string
	ts      []token.Token
	role    role
	next    int
	head    int
	dropped [][2]int // tokens that say the country, not the office
}

// parseRole reads the role whose head is token i.
func parseRole(text string, ts []token.Token, i int) (role, bool) {
	if !isRoleHead(ts, i) {
		return role{}, false
	}
	p := roleParser{text: text, ts: ts, next: i + 1, head: i}
	p.role.counterpart = isCounterpart(ts[i])
	p.role.colleague = ts[i].Is("collegue") || ts[i].Is("predecesseur", "predecesseure", "successeur", "successeure") && i > 0 && ts[i-1].Is("son", "sa", "leur")
	p.role.lesser = lesserHeads(headWord(ts[i]))
	p.role.former = isFormer(ts, i)
	if roleNeeds[headWord(ts[i])] != "" && !ts[i+1].Is("de", "du", "d", "l", "des") && !isDemonym(ts[i+1].Fold) {
		p.next++
	}
	for p.step() {
	}
	p.role.from, p.role.to = withArticle(ts, i), p.next
	if !p.role.counterpart && !p.role.colleague {
		p.role.office = p.wording(i)
		if p.role.office != "" && i > 0 && saysFormer(ts, i) {
			p.role.office = ts[i-1].Fold + " " + p.role.office
		}
	}
	return p.role, true
}

// isCounterpart reports whether a word names somebody by what he is to somebody else.
func isCounterpart(t token.Token) bool {
	return t.Is("homologue", "vis-a-vis", "hote", "hotesse", "invite", "invitee", "interlocuteur", "interlocutrice")
}

// IsOffice reports whether the wording of a role, as [Person.Office] gives it, is an office:
// economists and singers hold none.
func IsOffice(role string) bool {
	head, _, _ := strings.Cut(role, " ")
	return role != "" && !lesserHeads(fold.String(head))
}

// headOf returns the first word of an office, an empty one where there is none.
func headOf(office string) token.Token {
	if words := token.Scan(office); len(words) > 0 {
		return words[0]
	}
	return token.Token{}
}

// isRoleHead reports whether a role begins at token i.
func isRoleHead(ts []token.Token, i int) bool {
	if i >= len(ts) || !roleHeads(headWord(ts[i])) || ts[i].Capital && isGivenCheikh(ts, i) {
		return false
	}
	needs, ok := roleNeeds[headWord(ts[i])]
	if !ok {
		return !ts[i].Is("hote", "hotesse", "invite", "invitee") || i == 0 || !ts[i-1].Is("l") || i+1 == len(ts) || !ts[i+1].Is("de", "du", "d") // "a été l'hôte de"
	}
	if i+1 >= len(ts) || ts[i+1].Gap > token.Space {
		return false
	}
	for _, w := range strings.Fields(needs) {
		if ts[i+1].Fold == w {
			return true
		}
	}
	return false
}

// withArticle returns the token where the noun phrase with head i begins.
func withArticle(ts []token.Token, i int) int {
	if i > 0 && ts[i].Gap <= token.Space &&
		ts[i-1].Is("le", "la", "l", "son", "sa", "leur", "ce", "cette", "un", "une", "notre") {
		return i - 1
	}
	if i > 1 && ts[i].Gap <= token.Space && ts[i-1].Is("nouveau", "nouvelle", "nouvel") && ts[i-2].Is("le", "la", "son", "sa", "leur") {
		return i - 2
	}
	if i > 0 && saysFormer(ts, i) {
		return withArticle(ts, i-1)
	}
	return i
}

// headWord returns a word as [roleHeads] lists it: "ministre" for "ex-ministre".
func headWord(t token.Token) string { return strings.TrimPrefix(t.Fold, "ex-") }

// isFormer reports whether the role with head i is held no more.
func isFormer(ts []token.Token, i int) bool {
	return strings.HasPrefix(ts[i].Fold, "ex-") || i > 0 && saysFormer(ts, i)
}

// saysFormer reports whether the word before the head of a role says that it is held no more.
func saysFormer(ts []token.Token, head int) bool {
	return ts[head].Gap <= token.Space && ts[head-1].Is("ancien", "ancienne", "ex")
}

// step reads one more part of the role; false when it ends.
func (p *roleParser) step() bool {
	if p.next >= len(p.ts) {
		return false
	}
	t := p.ts[p.next]
	switch {
	case t.Gap == token.Comma:
		return p.afterComma()
	case t.Gap > token.Comma:
		return false
	case !t.Capital && p.nationality(t):
		p.dropped = append(p.dropped, [2]int{p.next, p.next + 1})
		p.next++
		return true
	case t.Upper && t.Gap == token.Space && p.body():
		return true
	case t.Gap == token.Space && !t.Capital && isRoleHead(p.ts, p.next) && !isCounterpart(t) && !lesserHeads(t.Fold):
		p.next++ // "l'ambassadeur représentant permanent"
		return true
	case roleAdjectives(t.Fold), portfolioNames(t.Fold) && p.next > p.head+1:
		p.next++
		return true
	case t.Is("et"):
		return p.afterAnd()
	case t.Is("de", "d", "du", "des"):
		return p.complement(p.next)
	case t.Is("a", "au", "aux", "pour", "aupres", "en", "avec"):
		return p.looseComplement()
	}
	return false
}

// body takes initials that say for whom somebody sits: "la députée PJD".
func (p *roleParser) body() bool {
	c, end, town := localAt(p.text, p.ts, p.next)
	if end == p.next || town {
		return false
	}
	if p.role.country == "" {
		p.role.country = c
	}
	p.next = end
	return true
}

// isEnvoy reports whether a role is one that is held abroad: its town tells nothing of the
// country.
func isEnvoy(t token.Token) bool {
	return t.Is("ambassadeur", "ambassadrice", "consul", "consule", "envoye", "envoyee", "representant", "representante", "correspondant", "correspondante")
}

// nationality takes an adjective of nationality.
func (p *roleParser) nationality(t token.Token) bool {
	c, ok := place.CountryByDemonym(p.text[t.Start:t.End])
	if !ok {
		if t.Is("congolais", "congolaise") {
			p.role.congolese = true
			return true
		}
		return false
	}
	p.role.country = c.Name
	return true
}

// afterComma goes on to a further portfolio or a further role of the same person.
func (p *roleParser) afterComma() bool {
	if isRoleHead(p.ts, p.next) && !isCounterpart(p.ts[p.next]) && !p.ts[p.next].Is("collegue") {
		p.next++
		return true
	}
	t := p.ts[p.next]
	if !t.Is("de", "d", "du", "des") {
		return false
	}
	if k := p.skipArticles(p.next + 1); k < len(p.ts) && titlesEnd(p.ts, k) == k && p.inPortfolio(k) {
		p.next = k + 1
		return true
	}
	return false
}

// inPortfolio reports whether a word after a preposition belongs to a list of portfolios.
func (p *roleParser) inPortfolio(k int) bool {
	t := p.ts[k]
	return t.Gap <= token.Space && (portfolioNames(t.Fold) || t.Capital && !firstNames(t.Fold) || t.Is("petite", "moyenne", "competences"))
}

// afterAnd goes on after "et" to a further role or portfolio of the same person.
func (p *roleParser) afterAnd() bool {
	k := p.next + 1
	if k >= len(p.ts) || p.ts[k].Gap > token.Space {
		return false
	}
	if isRoleHead(p.ts, k) && !isCounterpart(p.ts[k]) && !p.ts[k].Is("collegue") {
		p.next = k + 1
		return true
	}
	if p.ts[k].Is("de", "d", "du", "des") {
		return p.complement(k)
	}
	k = p.skipArticles(k)
	if k < len(p.ts) && (portfolioNames(p.ts[k].Fold) || roleAdjectives(p.ts[k].Fold)) && p.ts[k].Gap <= token.Space {
		p.next = k + 1
		return true
	}
	return false
}

func (p *roleParser) skipArticles(k int) int {
	for k < len(p.ts) && p.ts[k].Gap <= token.Space && p.ts[k].Is("la", "le", "l", "les") {
		k++
	}
	return k
}

// complement takes "de l'Intérieur", "de la République française"; i is the preposition.
func (p *roleParser) complement(i int) bool {
	k := p.skipArticles(i + 1)
	if k >= len(p.ts) || p.ts[k].Gap > token.Space {
		return false
	}
	if title := titlesEnd(p.ts, k); title > k {
		p.next = max(title, nameEnd(p.ts, title)) // "la prédécesseure de Mme Borne"
		if isEnvoy(p.ts[p.head]) && (p.ts[k].Is("sm") || p.ts[title-1].Is("majeste")) {
			p.ofMajesty(title)
		}
		return true
	}
	if isEnvoy(p.ts[p.head]) && p.ts[k].Is("royaume") && p.role.country == "" {
		p.role.country = "Maroc" // as its press calls it
	}
	if c, end := countryAt(p.text, p.ts, k); end > k && !p.ts[k].Is("etat") {
		p.role.country = c
		if !p.ts[p.head].Is("ambassadeur", "ambassadrice", "procureur") {
			p.dropped = append(p.dropped, [2]int{i, end})
		}
		p.next = end
		return true
	}
	if c, end, town := localAt(p.text, p.ts, k); end > k && !(town && isEnvoy(p.ts[p.head])) {
		if p.role.country == "" {
			p.role.country = c
		}
		p.next = end
		if c, after := countryAt(p.text, p.ts, end); after > end && !town && p.ts[end].Gap == token.Space {
			p.role.country, p.next = c, after // "le patron de Renault Maroc"
		}
		return true
	}
	if run := capitalRun(p.ts, k); run > k+1 {
		p.next = run // "le patron de JP Morgan, X"
		return true
	}
	if firstNames(p.ts[k].Fold) && k+1 < len(p.ts) && p.ts[k+1].Capital && p.ts[k+1].Gap == token.Space {
		return false
	}
	p.next = k + 1
	return true
}

// ofMajesty goes on after "l'ambassadeur de Sa Majesté", whose envoy only the press of Morocco
// calls so without a country.
func (p *roleParser) ofMajesty(k int) {
	if p.role.country == "" {
		p.role.country = "Maroc"
	}
	if king := p.skipArticles(k); king < len(p.ts) && p.ts[king].Is("roi") && p.ts[king].Gap <= token.Space {
		p.next = max(king+1, nameEnd(p.ts, king+1))
	}
}

// capitalRun returns the token after the capitalised words from k on where a comma follows
// them, as it follows the name of a house; k where none is such a name.
func capitalRun(ts []token.Token, k int) int {
	end := k
	for end < len(ts) && ts[end].Capital && !firstNames(ts[end].Fold) && (end == k || ts[end].Gap == token.Space) {
		end++
	}
	if end < len(ts) && ts[end].Gap == token.Comma {
		return end
	}
	return k
}

// looseComplement takes "à l'Asile", "pour les Affaires étrangères", but no place or circumstance.
func (p *roleParser) looseComplement() bool {
	k := p.skipArticles(p.next + 1)
	if k >= len(p.ts) || p.ts[k].Gap > token.Space {
		return false
	}
	if portfolioNames(p.ts[k].Fold) && !p.ts[k].Is("republique", "royaume", "europe") ||
		p.ts[p.next].Is("avec") && p.ts[k].Is("afrique") {
		p.next = k + 1
		return true
	}
	_, end := countryAt(p.text, p.ts, k)
	if end > k && p.ts[p.next].Is("au", "aux", "en", "aupres") && p.ts[p.head].Is("ambassadeur", "ambassadrice") {
		p.next = end
		return true
	}
	if p.ts[p.next].Is("pour") && p.ts[k].Capital && !firstNames(p.ts[k].Fold) {
		p.next = k + 1
		return true
	}
	return false
}

// wording returns the words of the role without those that name the country.
func (p *roleParser) wording(head int) string {
	var b strings.Builder
	for i := head; i < p.next; i++ {
		if p.isDropped(i) {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(p.between(i))
		}
		b.WriteString(p.text[p.ts[i].Start:p.ts[i].End])
	}
	w := b.String()
	if p.ts[head].Is("celui", "celle") {
		if w = "ministre" + w[len("celui"):]; office.PortfolioOf(w) == "" {
			return "" // "le patron d'Eni et celui de Sonatrach"
		}
	}
	if first := p.ts[head]; first.Capital && !first.Upper && !first.Is("premier", "premiere") {
		w = strings.ToLower(w[:1]) + w[1:]
	}
	return strings.ReplaceAll(w, "’", "'")
}

// between returns what parts word i from the one before it.
func (p *roleParser) between(i int) string {
	switch p.ts[i].Gap {
	case token.Elided:
		return "'"
	case token.Comma:
		return ", "
	}
	return " "
}

func (p *roleParser) isDropped(i int) bool {
	for _, d := range p.dropped {
		if d[0] <= i && i < d[1] {
			return true
		}
	}
	return false
}

// countryAt returns the country that the words from k on name, and the token after it.
func countryAt(text string, ts []token.Token, k int) (name string, end int) {
	for end = placeEnd(ts, k, 5); end > k; end-- {
		c, ok := place.CountryByName(text[ts[k].Start:ts[end-1].End])
		if !ok || end == k+1 && len(ts[k].Fold) < 4 && !ts[k].Upper {
			continue // "EAU" is a country, "Eau" a portfolio
		}
		return c.Name, end
	}
	return "", k
}

// placeEnd returns the token after the words from k on, at most limit of them, that can be the
// name of one place: nothing but spaces parts them, and there are names that long which begin
// so. It returns k where none does.
func placeEnd(ts []token.Token, k, limit int) int {
	if k >= len(ts) || !ts[k].Capital {
		return k
	}
	longest := min(place.Longest(ts[k].Fold), limit, len(ts)-k)
	for n := 1; n < longest; n++ {
		if ts[k+n].Gap > token.Space {
			return k + n
		}
	}
	return k + longest
}

// isDemonym reports whether a folded word says where somebody is from: "le Français".
func isDemonym(word string) bool {
	if !place.MayBeDemonym(word) {
		return false
	}
	_, ok := place.CountryByDemonym(word)
	return ok
}

// isPlaceName reports whether a folded, capitalised word is a country or a town.
func isPlaceName(word string) bool {
	if first, _, _ := strings.Cut(word, " "); !place.Begins(first) {
		return false
	}
	word = strings.ToUpper(word[:1]) + word[1:]
	if _, ok := place.CountryByName(word); ok {
		return true
	}
	_, _, ok := place.City(word)
	return ok
}
