package people

import (
	"strings"

	"mareader/data/place"
	"mareader/data/token"
)

// phrase is a noun phrase that stands for a person: "M. Laftit", "le ministre français de
// l'Intérieur, Bruno Retailleau", "son homologue serbe".
type phrase struct {
	from, to         int // tokens of the whole, title, role and apposition included
	nameFrom, nameTo int // tokens of the name; equal when there is none
	role             role
	hasRole          bool
	civil            bool // M., Mme, SM: the name is certainly a person's
	person           int  // index of the person, -1 while unknown
}

func (p phrase) named() bool { return p.nameTo > p.nameFrom }

// phrases finds the noun phrases of a text that may stand for persons.
func phrases(text string, ts []token.Token) []phrase {
	found := make([]phrase, 0, len(ts)/16+1)
	last := 0 // first token not yet taken by a phrase
	for i := 0; i < len(ts); {
		if !ts[i].Capital && !roleHeads(headWord(ts[i])) {
			i++ // neither title nor role nor name
			continue
		}
		p, ok := phraseAt(text, ts, i)
		if !ok {
			i++
			continue
		}
		p.from = max(p.from, last)
		found = append(found, p)
		i, last = p.to, p.to
	}
	sharePlurals(text, ts, found)
	return found
}

// phraseAt reads the phrase whose title, role or name begins at token i.
func phraseAt(text string, ts []token.Token, i int) (phrase, bool) {
	p := phrase{from: i, to: i, person: -1}
	j := titlesEnd(ts, i)
	p.civil = j > i
	if p.civil && i > 0 && ts[i].Is("dr", "pr") && ts[i].Gap == token.Space && ts[i-1].Is("le", "la") {
		p.from = i - 1
	}
	head := j
	if p.civil && head < len(ts) && ts[head].Gap <= token.Space && ts[head].Is("le", "la") && isRoleHead(ts, head+1) {
		head++
	}
	if r, ok := parseRole(text, ts, head); ok && (head == i || ts[head].Gap <= token.Space) {
		p.role, p.hasRole = r, true
		p.from, p.to = min(i, r.from), r.to
		j = r.to
		if j < len(ts) && ts[j].Gap <= token.Comma {
			j = titlesEnd(ts, j)
		}
	}
	if !p.hasRole && j == i && p.takeDemonym(ts) {
		return p, true
	}
	if !p.takeName(ts, j) {
		return p, p.hasRole
	}
	p.takeApposition(text, ts)
	return p, true
}

// takeDemonym takes "l'Espagnol Fernando Grande-Marlaska".
func (p *phrase) takeDemonym(ts []token.Token) bool {
	i := p.from
	if !ts[i].Capital || i+1 >= len(ts) || ts[i+1].Gap != token.Space || !ts[i+1].Capital {
		return false
	}
	country, ok := place.CountryByDemonym(ts[i].Fold)
	if !ok {
		return false
	}
	p.hasRole = true
	p.role = role{from: withArticle(ts, i), to: i + 1, country: country.Name}
	if !p.takeName(ts, i+1) {
		p.hasRole, p.role = false, role{}
		return false
	}
	p.from = p.role.from
	return true
}

// takeName takes the name that begins at token j, if one does.
func (p *phrase) takeName(ts []token.Token, j int) bool {
	p.nameFrom, p.nameTo = j, j
	if j >= len(ts) || j > p.from && ts[j].Gap > token.Comma {
		return false
	}
	end := nameEnd(ts, j)
	bare := !p.hasRole && !p.civil
	switch {
	case end == j,
		bare && afterPlaceHead(ts, j), p.civil && afterPlaceHead(ts, p.from) && !ts[p.from].Is("m", "mme", "mm"),
		end == j+1 && isPlaceName(ts[j].Fold) && !p.civil,
		end == j+1 && p.hasRole && ts[j].Gap == token.Comma,
		p.hasRole && ts[j].Gap == token.Comma && !isRegnal(ts[end-1]) && isPlaceRun(ts[j:end]):
		return false
	}
	p.nameTo, p.to = end, end
	return true
}

// isPlaceRun reports whether capitalised words after a role name a place: "le ministre, Abou Dhabi …".
func isPlaceRun(ts []token.Token) bool {
	joined := ts[0].Fold
	for _, t := range ts[1:] {
		joined += " " + t.Fold
	}
	return isPlaceName(joined)
}

// afterPlaceHead reports whether the name at i belongs to a place or a body: "stade
// Mohammed V", "université de Hassan II".
func afterPlaceHead(ts []token.Token, i int) bool {
	if afterCareer(ts, i) {
		return true
	}
	if i > 1 && ts[i-1].Is("place") && ts[i-2].Is("pris", "prendre", "prend", "prennent", "prendra", "prendront") {
		return false
	}
	name := i
	for i > 0 && ts[i].Gap <= token.Space && ts[i-1].Capital && ts[i-1].Is("prince", "princesse", "emir", "roi", "sultan", "cheikh") {
		i-- // "stade Prince Moulay Abdellah"
		name = i
	}
	if i > 0 && ts[i].Gap <= token.Space && ts[i-1].Is("de", "du", "d") {
		i--
	}
	if i == 0 || ts[i].Gap > token.Space {
		return false
	}
	if head, _, _ := strings.Cut(ts[i-1].Fold, "-"); !placeHeads(ts[i-1].Fold) && !placeHeads(head) && !ts[i-1].Is("porte-avions", "sous-marin") {
		return false
	}
	whole := name+1 < len(ts) && ts[name+1].Capital && ts[name+1].Gap == token.Space && !isRegnal(ts[name+1])
	return i == name || !whole || !firstNames(ts[name].Fold) // "le centre de Nabil Tazi", "à la place d'Anne Petit"
}

// afterCareer reports whether the name at i is the house where somebody made a career:
// "a commencé sa carrière chez Ernst Weber".
func afterCareer(ts []token.Token, i int) bool {
	if i == 0 || ts[i].Gap > token.Space || !ts[i-1].Is("chez") {
		return false
	}
	for k := i - 2; k >= max(0, i-5) && ts[k+1].Gap <= token.Space; k-- {
		if ts[k].Is("carriere", "consultant", "consultante", "auditeur", "auditrice", "stage", "stagiaire", "associe", "associee", "ingenieur", "embauche", "embauchee", "recrute", "recrutee", "debute", "debuts") {
			return true
		}
	}
	return false
}

// takeApposition takes the role that follows a name: "Gérald Darmanin, ministre français
// de l'Intérieur", unless it announces the next name.
func (p *phrase) takeApposition(text string, ts []token.Token) {
	head := p.to
	if head >= len(ts) || ts[head].Gap != token.Comma {
		return
	}
	if ts[head].Is("le", "la", "l", "son", "sa", "un", "une") {
		head++
	}
	r, ok := parseRole(text, ts, head)
	if !ok || r.to <= head || head > p.to && ts[head].Gap > token.Space {
		return
	}
	if r.to < len(ts) && ts[head-1].Is("le", "la", "l") && ts[r.to].Gap == token.Space && verbLike(ts[r.to]) {
		return // "Avec son hôte, X, le ministre grec a parlé": no comma closes it
	}
	if next := r.to; next < len(ts) && ts[next].Gap <= token.Comma {
		next = titlesEnd(ts, next)
		announces := nameEnd(ts, next) > next+1 && (head > p.to || ts[r.to].Gap <= token.Space)
		if announces {
			return
		}
	}
	if !p.hasRole || p.role.counterpart || p.role.colleague {
		keep := p.role
		p.role = r
		if r.country == "" {
			p.role.country = keep.country
		}
		p.hasRole = true
	} else if p.role.country == "" {
		p.role.country = r.country
	}
	p.to = r.to
}

// titlesEnd returns the token after the titles of courtesy that begin at i.
func titlesEnd(ts []token.Token, i int) int {
	for i < len(ts) {
		n := titleLen(ts, i)
		if n == 0 {
			return i
		}
		i += n
		if i < len(ts) && ts[i].Gap > token.Space {
			return i
		}
	}
	return i
}

// dotted returns how many words the initials of a title at i take, "S.E.M.", "S. M.", "S.A.R.", 0
// where there is none.
func dotted(ts []token.Token, i int) int {
	n := 1
	for i+n < len(ts) && ts[i+n].Capital && ts[i+n].Gap <= token.Aside && ts[i+n].Gap != token.Comma && (ts[i+n].End-ts[i+n].Start == 1 || ts[i+n].Is("mme")) {
		n++
	}
	initials := ""
	for _, t := range ts[i : i+n] {
		initials += t.Fold
	}
	switch initials {
	case "sm", "se", "sem", "semme", "sar", "sas", "sa":
		return n
	}
	return 0
}

// isGivenCheikh tells the given name of the Sahel, "Cheikh Niang", from the title of the
// Gulf, "Cheikh Saïf bin Zayed", and of a religious man, "le cheikh Khaled".
func isGivenCheikh(ts []token.Token, i int) bool {
	if !ts[i].Is("cheikh") || i > 0 && ts[i].Gap <= token.Space && ts[i-1].Is("le", "du", "au") {
		return false
	}
	for k := i + 1; k < min(len(ts), i+5) && ts[k].Gap <= token.Space; k++ {
		if ts[k].Is("bin", "ben", "ibn", "al", "el") || strings.HasPrefix(ts[k].Fold, "al-") {
			return false
		}
	}
	return true
}

// titleLen returns how many words the title of courtesy at i takes, 0 where there is none.
func titleLen(ts []token.Token, i int) int {
	t := ts[i]
	if !t.Capital {
		return 0
	}
	next := func(words ...string) bool {
		return i+1 < len(ts) && ts[i+1].Gap <= token.Space && ts[i+1].Is(words...)
	}
	switch {
	case t.Is("sa") && next("majeste"), t.Is("son") && next("excellence"):
		return 2
	case t.Is("son") && next("altesse"):
		if i+2 < len(ts) && ts[i+2].Is("royale", "imperiale") {
			return 3
		}
		return 2
	case t.Is("m", "mm", "mr", "mrs", "mme", "mmes", "mlle", "monsieur", "madame", "dr", "pr", "me"):
		return 1
	case t.End-t.Start == 1 && t.Is("s"):
		return dotted(ts, i)
	case t.Upper && t.Is("sm", "sar", "sem", "se", "sa", "mm"):
		return 1
	case t.Is("cheikh", "prince", "princesse", "emir") && i+1 < len(ts) && ts[i+1].Capital && ts[i+1].Gap == token.Space:
		if isGivenCheikh(ts, i) {
			return 0
		}
		return 1
	}
	return 0
}
